"""What the documents for readers show is what the program does."""

import re
import shlex
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.search import Searcher
from beleidstui.texts.themes import THEMES
from beleidstui.tui.commands import COMMANDS
from tests.command import run
from tests.documents import MANUAL, README, ROOT, Example, examples, linked_files, table, text_of

DOCUMENTS = sorted({README, *(ROOT / "docs").glob("*.md")})
EXAMPLES = [
    pytest.param(example, id=f"{document.name}: {example.words}")
    for document in DOCUMENTS
    for example in examples(document)
]
LINKS = [
    pytest.param(document, target, id=f"{document.name}: {target}")
    for document in [*DOCUMENTS, ROOT / "content" / "README.md", *ROOT.glob("*.md")]
    for target in linked_files(document)
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_command_gives_the_answer_shown(example: Example) -> None:
    found = run(*shlex.split(example.words), COLUMNS="80")
    assert (found.stdout + found.stderr).decode().rstrip() == example.answer.rstrip()


@pytest.mark.parametrize("document", [README, MANUAL], ids=lambda path: path.name)
def test_the_document_shows_commands(document: Path) -> None:
    assert len(examples(document)) >= 3


@pytest.mark.parametrize(("document", "target"), LINKS)
def test_a_link_leads_to_a_file(document: Path, target: str) -> None:
    assert (document.parent / target).exists()


@pytest.mark.parametrize(("query", "title", "reason"), table(MANUAL, "u typt", "u vindt", "reden"))
def test_the_manual_says_what_a_query_finds_first(query: str, title: str, reason: str) -> None:
    first = Searcher(library_in_memory(packaged_content())).search(query, 1).hits[0]
    assert (first.item.title, first.reason) == (title, reason)


@pytest.mark.parametrize("row", table(MANUAL, "toets", "heet", "doet"), ids=lambda row: row[0])
def test_a_key_in_the_manual_is_one_of_the_program(row: list[str]) -> None:
    assert row in [[one.shown, one.label, one.tooltip] for one in COMMANDS]


def test_the_manual_tells_every_theme() -> None:
    assert table(MANUAL, "thema", "zo ziet het eruit") == [list(one) for one in THEMES.items()]


def test_a_chapter_in_the_list_of_the_manual_is_in_the_manual() -> None:
    text = text_of(MANUAL)
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    listed = re.findall(r"^- \[(.*)\]\(#(.*)\)$", text, re.MULTILINE)
    slugs = [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads]
    assert listed == list(zip(heads, slugs, strict=True))
