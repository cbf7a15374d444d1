"""Wherever an item is named, a reader can tell which edition it is of, if there are more."""

import re

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.reading.outline import outline
from beleidstui.rendering.detail import item_lines
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.markdown_page import markdown_page
from beleidstui.rendering.page import Page
from beleidstui.rendering.plain import answer_lines, list_lines
from beleidstui.rendering.style import PLAIN
from beleidstui.rendering.words import breadcrumb, edition_mark, place
from beleidstui.search import Searcher
from tests.contents import HAVEN

MARK = re.compile(r"\b[VXI]+ \d+ · 20\d\d\b")
LIBRARY = library_in_memory(str(HAVEN))
BULLET = LIBRARY.node("2031-XII-04/b/stimuleren/schone-schepen")
FACES = {
    "place": lambda library: place(library.node(BULLET.id)),
    "breadcrumb": lambda library: breadcrumb(library.node(BULLET.id), library),
    "hits": lambda library: "\n".join(
        answer_lines(Searcher(library).search("stille schepen"), 80, PLAIN)
    ),
    "uses": lambda library: "\n".join(
        line.text for line in item_lines(library.node("begrip/rsh"), Page(library, 80))
    ),
    "list": lambda library: "\n".join(list_lines(list(library.articles))),
    "html": lambda library: html_page(outline(library)),
    "markdown": lambda library: markdown_page(outline(library)),
}


@pytest.mark.parametrize("face", FACES)
def test_the_edition_is_told(face: str) -> None:
    assert "XII 4 · 2031" in FACES[face](LIBRARY)


def test_one_article_alone_needs_no_mark() -> None:
    library = library_in_memory(packaged_content())
    assert {edition_mark(item) for item in library.items()} == {""}
    for item in library.items():
        assert not MARK.search(place(item))
        assert not MARK.search(breadcrumb(item, library))
