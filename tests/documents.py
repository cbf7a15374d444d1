"""The documents for readers, and the examples in them."""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
MANUAL = ROOT / "docs" / "handleiding.md"


class Example(NamedTuple):
    """A command as a document shows it, with the answer that it shows."""

    words: str
    answer: str


def text_of(document: Path) -> str:
    """Read a document."""
    return document.read_text(encoding="utf-8")


def blocks(document: Path, language: str) -> list[str]:
    """Give the fenced blocks in this language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text_of(document), re.MULTILINE | re.DOTALL)


def examples(document: Path) -> list[Example]:
    """Give every command that is shown at a prompt, with its answer."""
    shown = [part for text in blocks(document, "console") for part in text.split("$ beleidstui ")]
    return [Example(*part.split("\n", 1)) for part in shown if part]


def table(document: Path, *heads: str) -> list[list[str]]:
    """Give the rows of the table with these heads, each as its cells without code marks."""
    head = f"| {' | '.join(heads)} |\n"
    rows = text_of(document).split(head, 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    return [[cell.strip().strip("`") for cell in row.split("|")[1:-1]] for row in rows]


def linked_files(document: Path) -> list[str]:
    """Give the files that a document links to, as it writes them."""
    return re.findall(r"\]\(([^)#:]+)\)", text_of(document))
