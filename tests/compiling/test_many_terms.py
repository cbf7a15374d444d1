"""Thousands of terms are looked at once, not once for each other."""

from collections import Counter

import pytest

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import TomlFile
from beleidstui.compiling import links as links_module
from beleidstui.compiling.checks.terms import parts_of_themselves
from beleidstui.dutch.words import ReadText, read
from beleidstui.model.record import changed
from beleidstui.reading.outline import outline
from beleidstui.rendering.html_page import html_page
from beleidstui.search import Searcher
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus, term

MANY = 300
CHAIN = {f"t{n}": f"t{n + 1}" for n in range(3000)} | {"t3000": ""}


@pytest.mark.parametrize("asks", ["search", "export"])
def test_each_text_is_read_a_few_times_however_many_terms_there_are(
    asks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = [changed(term(f"dijkwet wet{n}"), path=("onderwerp", f"{n}")) for n in range(MANY)]
    content = corpus(
        *(bullet(f"{n}", f"De wet{n} en dijkwet wet{n}.") for n in range(MANY)), *terms
    )
    reads: Counter[str] = Counter()

    def counted(text: str) -> ReadText:
        reads[text] += 1
        return read(text)

    monkeypatch.setattr(links_module, "read", counted)
    if asks == "search":
        assert Searcher(library_of_corpus(content)).search("dijkwet").total == 2 * MANY
    else:
        html_page(outline(library_of_corpus(content), ""))
    of_bullets = [reads[item.text] for item in content if item.id.startswith("punt/")]
    assert max(of_bullets) < 10


@pytest.mark.parametrize(
    ("wholes", "circular"),
    [
        ({"a": "b", "b": "c", "c": ""}, set()),
        ({"a": "a"}, {"a"}),
        ({"a": "b", "b": "a"}, {"a", "b"}),
        ({"x": "a", "a": "b", "b": "a", "y": "x"}, {"a", "b"}),
        ({"a": "b", "b": "c", "c": "a", "d": "e", "e": "d", "f": "d"}, {"a", "b", "c", "d", "e"}),
        (CHAIN, set()),
        (CHAIN | {"t3000": "t0"}, {*CHAIN, "t3000"}),
    ],
)  # fmt: skip
def test_terms_that_are_a_part_of_themselves_are_found(
    wholes: dict[str, str], circular: set[str]
) -> None:
    file = TomlFile("begrippen.toml", "", {})
    written = {}
    for name, whole in wholes.items():
        item = changed(term(name), part_of=f"begrip/{whole}" if whole else "")
        written[item.id] = Written(item, file, ())
    assert parts_of_themselves(written) == {f"begrip/{name}" for name in circular}
