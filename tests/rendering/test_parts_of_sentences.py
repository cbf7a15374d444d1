"""A part of a sentence is shown with an ellipsis where it is cut off, in every face and export."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.compiling.kept import library_of
from beleidstui.dialogue.views import hits_view, item_view
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.reading.outline import outline
from beleidstui.rendering.detail import item_lines
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.line import Line, Role
from beleidstui.rendering.markdown_page import markdown_page
from beleidstui.rendering.page import Page
from beleidstui.rendering.plain import answer_lines
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.style import Style
from beleidstui.rendering.whole_record import full_record
from beleidstui.search import Searcher
from tests.contents import ARTICLE, copy_small

WHOLE = "Sterke dijken, met geld van het WF, in de delen II, IV, XII en XIX."
CUTS = {
    WHOLE: WHOLE,
    WHOLE[:-1]: f"{WHOLE[:-1]}…",
    WHOLE.removeprefix("Sterke "): f"…{WHOLE.removeprefix('Sterke ')}",
    "dijken, met geld van het WF, in de delen": "…dijken, met geld van het WF, in de delen…",
}
Shows = Callable[[Library], str]
BULLET = "2030-I-01/bouwen/dijken"


def _bullet(library: Library) -> Node:
    return library.node(BULLET)


def _told(lines: list[Line]) -> str:
    return "\n".join(line.text for line in lines)


def _hits(library: Library) -> str:
    view = hits_view(Searcher(library).search("dijken geld", None), "")
    return "\n".join(line for group in view.groups for one in group.choices for line in one.lines)


SHOWS: dict[str, Shows] = {
    "screen": lambda library: _told(item_lines(_bullet(library), Page(library, 100))),
    "used in": lambda library: _told(
        item_lines(library.node("begrip/waterfonds"), Page(library, 100))
    ),
    "hit": lambda library: "\n".join(
        answer_lines(Searcher(library).search("dijken geld", None), 100, Style(False))
    ),
    "dialogue": lambda library: "\n".join(item_view(_bullet(library), library).lines),
    "dialogue, hit": _hits,
    "text": lambda library: quote(_bullet(library), Quote.TEXT),
    "Markdown": lambda library: quote(_bullet(library), Quote.MARKDOWN),
    "whole": lambda library: quote(_bullet(library), Quote.WHOLE),
    "page": lambda library: re.sub("<.*?>", "", html_page(outline(library))),
    "Markdown page": lambda library: markdown_page(outline(library)),
}


def _library(tmp_path: Path, text: str) -> Library:
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    new = f'tekst = "{text}"' + ("" if text == WHOLE else "\nfragment = true")
    (folder / ARTICLE).write_text(article.replace(f'tekst = "{WHOLE}"', new), "utf-8")
    library_of(str(folder))
    return library_of(str(folder))  # what is kept tells it too


@pytest.mark.parametrize("text", CUTS)
@pytest.mark.parametrize("shows", SHOWS.values(), ids=SHOWS)
def test_it_is_shown_with_an_ellipsis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, shows: Shows
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shown = shows(_library(tmp_path, text))
    around = re.findall(rf"(.?){re.escape(text)}(.?)", shown.replace("\\", ""))
    assert len(around) == 1, shown
    before, after = around[0]
    assert (before == "…", after == "…") == (CUTS[text][0] == "…", CUTS[text][-1] == "…")


@pytest.mark.parametrize("text", CUTS)
def test_json_gives_the_text_verbatim_and_says_where_it_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    library = _library(tmp_path, text)
    record = full_record(library.node(BULLET), library)
    assert record["tekst"] == text
    cuts = {"begin": CUTS[text][0] == "…", "eind": CUTS[text][-1] == "…"}
    assert record["fragment"] == (cuts if any(cuts.values()) else None)


@pytest.mark.parametrize("text", CUTS)
def test_marks_stay_on_their_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    library = _library(tmp_path, text)
    item = library.node(BULLET)
    start = text.index("geld")
    lines = item_lines(item, Page(library, 100), ((start, start + 4),))
    uses = item_lines(library.node("begrip/waterfonds"), Page(library, 100))

    def marked(lines: list[Line], role: Role) -> set[str]:
        return {one.text[m.start : m.end] for one in lines for m in one.marks if m.role is role}

    assert marked(lines, Role.MATCH) == {"geld"}
    assert "WF" in marked(lines, Role.LINK)
    assert marked(uses, Role.MATCH) == {"WF"}
