"""Wherever an item is named, a reader can tell which edition it is of, if there are more."""

import re

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.shelf import Shelf
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
SHELF = Shelf(load_corpus(str(HAVEN)))
BULLET = SHELF.corpus["2031-XII-04/b/stimuleren/schone-schepen"]
FACES = {
    "place": lambda shelf: place(shelf.corpus[BULLET.id]),
    "breadcrumb": lambda shelf: breadcrumb(shelf.corpus[BULLET.id], shelf),
    "hits": lambda shelf: "\n".join(
        answer_lines(Searcher(shelf.corpus).search("stille schepen"), 80, PLAIN)
    ),
    "uses": lambda shelf: "\n".join(
        line.text for line in item_lines(shelf.corpus["begrip/rsh"], Page(shelf, 80))
    ),
    "list": lambda shelf: "\n".join(list_lines(list(shelf.corpus.articles))),
    "html": lambda shelf: html_page(outline(shelf)),
    "markdown": lambda shelf: markdown_page(outline(shelf)),
}


@pytest.mark.parametrize("face", FACES)
def test_the_edition_is_told(face: str) -> None:
    assert "XII 4 · 2031" in FACES[face](SHELF)


def test_one_article_alone_needs_no_mark() -> None:
    shelf = Shelf(load_corpus(packaged_content()))
    assert {edition_mark(item) for item in shelf.corpus} == {""}
    for item in shelf.corpus:
        assert not MARK.search(place(item))
        assert not MARK.search(breadcrumb(item, shelf))
