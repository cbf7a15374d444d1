"""Source pages as tools make them: the same texts are proved, and the page is never changed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load, load_corpus
from beleidstui.errors import ContentError, Problem
from beleidstui.model.page_lines import Reading, join_lines

PAGE = "bronnen/kst-36360-V-1-p36.txt"
ORIGINAL = (Path(packaged_content()) / PAGE).read_text("utf-8")

TOOLS: dict[str, Callable[[str], str]] = {
    "a form feed at the end": lambda page: page + "\f",
    "a form feed at the start": lambda page: "\f" + page,
    "tabs before the bullets": lambda page: page.replace("– ", "\t–\t"),
    "round bullets": lambda page: page.replace("\n– ", "\n• ").replace("– ", "• ", 1),
    "indented dashes": lambda page: page.replace("\n– ", "\n   - "),
    "no spaces at the end": lambda page: "\n".join(row.rstrip() for row in page.split("\n")),
    "an empty line around each bullet": lambda page: "\n".join(
        row.rstrip() for row in page.replace("\n– ", "\n\n– ").split("\n")
    ),
    "hyphens where words were cut": lambda page: (
        page.replace("crisisbeheersings\noperaties", "crisisbeheersings-\noperaties")
        .replace("Ontwik\nkeling", "Ontwik-\nkeling")
        .replace("crisis\nbeheer", "crisis-\nbeheer")
    ),
    "soft hyphens": lambda page: page.replace("stabiliteit", "stabi\u00adli\u00adteit"),
    "Windows lines": lambda page: page.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("tool", TOOLS)
def test_the_article_is_proved_on_the_page_of_each_tool(tool: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(packaged_content(), tmp_path / "inhoud"))
    changed = TOOLS[tool](ORIGINAL)
    assert changed != ORIGINAL
    (folder / PAGE).write_bytes(changed.encode())
    remarks: list[Problem] = []
    load(str(folder), remarks.append)
    assert (folder / PAGE).read_bytes() == changed.encode()
    told = [one.message for one in remarks if one.file == PAGE]
    assert any("eindigt op een spatie" in one for one in told) == (
        "no spaces" in tool or "empty line" in tool
    )


@pytest.mark.parametrize(
    ("page", "joined", "doubtful"),
    [
        ("het beschermingspro-\ngramma van \nons", "het beschermingsprogramma van ons\n", []),
        ("in Noord-\nNederland \nis", "in Noord-\nNederland is\n", []),
        ("in Noord- \nNederland is", "in Noord- Nederland is\n", []),
        ("de EU-\nlanden \nen", "de EU-landen en\n", []),
        ("2014-\n2020 \nen", "2014-\n2020 en\n", []),
        ("de xyzzy-\nplugh \nen", "de xyzzyplugh en\n", ["xyzzyplugh"]),
        ("xyzzy-plugh, xyzzy-\nplugh \nen", "xyzzy-plugh, xyzzy-plugh en\n", []),
        ("xyzzyplugh, xyzzy-\nplugh \nen", "xyzzyplugh, xyzzyplugh en\n", []),
        ("Kosten \nvan\nwaarvan rente\nen", "Kosten van\nwaarvan renteen\n", []),
        ("Drie \ndoelen:\na. een\nb. twee", "Drie doelen:\na. een\nb. twee\n", []),
    ],
)
def test_hyphens_and_lettered_lines(page: str, joined: str, doubtful: list[str]) -> None:
    found = join_lines(page)
    assert found.text == joined
    assert [one.word for one in found.doubtful] == doubtful
    assert len(found.lines) == len(found.text)


WITHOUT_SPACES = """Financieren
De minister betaalt aan programma’s voor
veiligheid en stabiliteit. Het gaat om
de volgende landen:
• Landen in de regio, waar een conflict
dreigt en waar de bevolking bescherming
zoekt.
a. Landen in
de ring
waarvan drie buiten Europa
Regisseren
De minister bewaakt de afspraken met
Buitenlandse Zaken."""


def test_a_page_without_spaces_at_the_end_is_read_by_its_sentences() -> None:
    joined = join_lines(WITHOUT_SPACES)
    assert joined.reading is Reading.SENTENCES
    assert joined.text.split("\n") == [
        "Financieren",
        "De minister betaalt aan programma’s voor veiligheid en stabiliteit. "
        "Het gaat om de volgende landen:",
        "Landen in de regio, waar een conflict dreigt en waar de bevolking bescherming zoekt.",
        "a. Landen in de ring",
        "waarvan drie buiten Europa",
        "Regisseren",
        "De minister bewaakt de afspraken met Buitenlandse Zaken.",
        "",
    ]


def test_a_doubtful_hyphen_is_told_with_its_line(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(packaged_content(), tmp_path / "inhoud"))
    (folder / PAGE).write_text(ORIGINAL + "\nEen xyzzy-\nplugh \nhier.", "utf-8")
    remarks: list[Problem] = []
    load(str(folder), remarks.append)
    line = ORIGINAL.count("\n") + 2
    assert (PAGE, line) in [(one.file, one.line) for one in remarks if "xyzzyplugh" in one.message]


def test_a_control_character_that_no_tool_adds_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(packaged_content(), tmp_path / "inhoud"))
    (folder / PAGE).write_text(ORIGINAL + "\x1b[31m", "utf-8")
    with pytest.raises(ContentError):
        load_corpus(str(folder))
