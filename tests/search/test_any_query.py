"""Any query on any content gives an answer that is in order, inside the texts, and bounded."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.model.corpus import Corpus
from beleidstui.model.record import changed
from beleidstui.search import Answer, Searcher
from beleidstui.search.query import read_query
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus, term

PACKAGED = load_corpus(packaged_content())
SEARCHER = Searcher(library_of_corpus(PACKAGED))
WORDS = sorted({word for item in PACKAGED for word in f"{item.title} {item.text}".split()})

snippets = st.text(max_size=30) | st.sampled_from(
    [*WORDS, "coo\u0308rdinator", "ﬁ", "S.S.R.", "[/x]"]
)
texts = st.lists(snippets, max_size=8).map(" ".join)


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    bullets = [
        bullet(str(number), draw(texts), draw(texts)) for number in range(draw(st.integers(0, 4)))
    ]
    terms = [
        changed(
            term(draw(texts) or "naam", draw(snippets), draw(texts), draw(texts)),
            id=f"begrip/{number}",
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    return corpus(*bullets, *terms)


def check(answer: Answer) -> None:
    assert len({hit.item.id for hit in answer.hits}) == len(answer.hits) == answer.total
    for hit in answer.hits:
        assert hit.reason
        for text, spans in ((hit.item.text, hit.spans), (hit.item.title, hit.title_spans)):
            flat = [place for span in spans for place in span]
            assert flat == sorted(set(flat))
            assert all(0 <= place <= len(text) for place in flat)


@given(texts)
def test_any_query_on_the_packaged_content(query: str) -> None:
    check(SEARCHER.search(query))


@settings(max_examples=200)
@given(corpora(), texts)
def test_any_query_on_any_content(content: Corpus, query: str) -> None:
    check(Searcher(library_of_corpus(content)).search(query))


@given(texts)
def test_the_same_query_gives_the_same_answer(query: str) -> None:
    assert SEARCHER.search(query) == Searcher(library_of_corpus(PACKAGED)).search(query)


@settings(max_examples=50)
@given(st.sampled_from(WORDS), st.sampled_from("“‘([*_#"), st.sampled_from("”’)]*_?!.,;"))
def test_rubbish_around_a_query_changes_nothing(word: str, before: str, after: str) -> None:
    plain = SEARCHER.search(word)
    assert SEARCHER.search(f"  {before}{word}{after} ").hits == plain.hits


@settings(max_examples=100)
@given(st.sampled_from(WORDS))
def test_a_query_in_small_letters_finds_what_it_finds_as_written(word: str) -> None:
    as_written = {hit.item.id for hit in SEARCHER.search(word).hits}
    assert as_written <= {hit.item.id for hit in SEARCHER.search(word.lower()).hits}


@given(st.sampled_from(WORDS), texts)
def test_what_is_highlighted_is_whole_words_and_word_parts(word: str, more: str) -> None:
    for hit in SEARCHER.search(f"{word} {more}").hits:
        for start, end in hit.spans:
            marked = hit.item.text[start:end]
            assert marked == marked.strip()
            assert re.search(r"\w", marked)


ENORMOUS = {
    "letters": "e" * 10_000,
    "words": "veiligheid " * 1000,
    "different words": " ".join(f"woord{number}x" for number in range(2000)),
    "typing errors": " ".join(f"veiligehei{chr(97 + n % 26)}" for n in range(1000)),
    "single letters": "s " * 5000,
    "dotted": "s." * 5000,
    "dashes": "-" * 10_000,
    "chained": "a-" * 5000,
    "digits": "2014" * 2500,
    "accents": "e\u0301" * 5000,
    "only accents": "\u0301" * 10_000,
    "controls": "\x00\x1b\x07\n\t" * 2000,
    "brackets": "[" * 10_000,
    "a compound without end": "wapenexport" * 900,
    "emoji": "😀" * 5000,
}


@pytest.mark.parametrize("kind", ENORMOUS)
def test_an_enormous_query_is_cut_to_a_bounded_number_of_words(kind: str) -> None:
    asked = read_query(ENORMOUS[kind])
    assert len(asked) <= 48
    assert sum(len(one.text) for one in asked) <= 2000
    check(SEARCHER.search(ENORMOUS[kind]))


@pytest.mark.parametrize(
    "query",
    ["", " ", "eeeeeeee", "\x00", "\x1b[31m", "?!…", "– –", "‘’", "\u202e", "\ud800", "%s", "\\"],
)
def test_a_query_without_meaning_finds_nothing(query: str) -> None:
    assert SEARCHER.search(query).hits == ()


def test_an_enormous_word_in_the_content_is_not_taken_apart() -> None:
    searcher = Searcher(
        library_of_corpus(corpus(bullet("lang", "w" * 10_000), bullet("kort", "De rechtsorde.")))
    )
    assert [hit.item.id for hit in searcher.search("rechtsodre").hits] == ["punt/kort"]
    assert searcher.search("wwwww" * 3 + "x").hits == ()
