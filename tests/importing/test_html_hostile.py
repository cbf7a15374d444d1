"""Pages that are badly made, or made to do harm: read whole, or refused in one line."""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from html import escape, unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from beleidstui.importing.readers.html.reading import read_html
from beleidstui.importing.readers.html.saved import read_mhtml
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers as texts
from tests.importing.reading_pages import check, read

REFUSED = {
    "nested": (b"<div>" * 50_000 + b"tekst", texts.TOO_DEEP),
    "nested bullets": (b"<ul><li>" * 50_000 + b"tekst", texts.TOO_DEEP),
    "empty": (b"", texts.NO_TEXT),
    "white space": (b"<p> &nbsp; </p>", texts.NO_TEXT),
    "only script": (b"<script>tekst", texts.NO_TEXT),
    "nul": (b"<p>te\0kst</p>", texts.NOT_TEXT),
    "spans": (b"<table>" + b"<tr>" + b"<td colspan=1000 rowspan=1000>x" * 20_000, texts.TOO_WIDE),
    "entities": (b"<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a;</p>", texts.HAS_ENTITIES),
    "large": (b" " * (MOST_BYTES + 1), texts.TOO_LARGE),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_line(name: str) -> None:
    raw, message = REFUSED[name]
    with pytest.raises(UnreadablePaperError) as caught:
        read_html(raw, "stuk.html")
    assert str(caught.value) == message.format("stuk.html")


# Each would take hours, or all memory, in a reader that goes through it more than once.
ENDLESS: dict[str, Callable[[int], str]] = {
    "tags without an end": lambda many: "<p>een</p>" + "<a " * many,
    "one end far away": lambda many: "<p>een</p>" + "<a " * many + "b='>'",
    "comments": lambda many: "<p>een</p>" + "<!--" * many,
    "data": lambda many: "<p>een</p>" + "<![CDATA[" * many,
    "doctypes": lambda many: "<p>een</p>" + "<!DOCTYPE x [" * many,
    "attribute": lambda many: f"<p title='{'x' * 2000 * many}'>een</p>",
    "paragraphs": lambda many: "<p>een" * many,
    "crossing": lambda many: "<b><p>een</b>" * many,
    "bullets": lambda many: "<ul>" + "<li>een" * many,
    "cells": lambda many: "<table><tr>" + "<td>een" * many,
    "white space": lambda many: "<p>een</p>" + "<a" + " " * 200 * many,
    "notes": lambda many: "<p>een</p><div id=noten>" + "<p id=a><a href='#a'>1</a>" * many,
}


def calls_for(page: str) -> int:
    """Count the calls, of Python and of C, that reading a page takes."""
    many = 0

    def count(_frame: object, event: str, _value: object) -> None:
        nonlocal many
        many += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_html(page.encode(), "stuk.html")
    finally:
        sys.setprofile(before)
    return many


@pytest.mark.parametrize("name", ENDLESS)
def test_badly_made_pages_are_gone_through_once(name: str) -> None:
    block = read(ENDLESS[name](5000)).blocks[0]
    assert (block.text or block.rows[0][0]).startswith("een")
    assert calls_for(ENDLESS[name](600)) < 2.5 * calls_for(ENDLESS[name](300))


MHTML_REFUSED = {
    "no page": (b"Content-Type: text/plain\n\nniets", texts.NOT_MHTML),
    "nothing": (b"", texts.NOT_MHTML),
    "nested": (b'Content-Type: multipart/mixed; boundary="a"\n\n' * 50, texts.TOO_NESTED_MHTML),
}


@pytest.mark.parametrize("name", MHTML_REFUSED)
def test_a_saved_file_without_a_page_is_refused(name: str) -> None:
    raw, message = MHTML_REFUSED[name]
    with pytest.raises(UnreadablePaperError) as caught:
        read_mhtml(raw, "stuk.mhtml")
    assert str(caught.value) == message.format("stuk.mhtml")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    for read_form in (read_html, read_mhtml):
        with suppress(UnreadablePaperError):
            check(read_form(raw, "stuk"))


MARKUP = """
<p> <p_class=labeled> <p_class=tussenkop> </p> <div> </div> <div_id=broodtekst> <main> <nav> </nav>
<ul> </ul> <li> <ol> <span_class=ol> </span> <table> </table> <tr> <td> <td_colspan=2>
<th_rowspan=3> <thead> </thead> <caption> <h1> <h3> </h3> <b> </b> <a_href=#n> <a_href=#m> </a>
<div_id=noten> <p_id=n> <i_id=m> <div_class=noot> <sup> </sup> <dl> <dt> <dd> <x-a> </x-a> <br>
<button> </button> <svg> </svg> <!-- --> <![CDATA[ ]]> <? > < <script> </script> <textarea>
</textarea> &amp; &shy; &nbsp; – 1 a. tekst woord _
"""
PIECES = [piece.replace("_", " ") for piece in MARKUP.split()]


@example(["<div id=noten>", "<div id=broodtekst>", "0"])
@example(["<a href=#n>", "<div class=noot>", "<p id=n>", "0"])
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40))
def test_any_soup_is_read_whole_or_refused(pieces: list[str]) -> None:
    with suppress(UnreadablePaperError):
        check(read_html("".join(pieces).encode("utf-8", "replace"), "stuk"))


WORDS = st.text("abcdeéĳ€(). ,-–:’0123456789&<", min_size=1, max_size=8).map(escape)
INLINE = st.sampled_from(["b", "i class=cur", "span", "a href=x", "sup", "sub", "telgroep"])
ONE_TEXT = st.sampled_from(["p", "div", "h2", "h3", "p class=tussenkop", "pre"])
HOLDERS = st.sampled_from(["div", "section", "blockquote", "p"])
Pages = st.SearchStrategy[str]


def within(name: str, inside: list[str]) -> str:
    return f"<{name}>{''.join(inside)}</{name.split()[0]}>"


def listed(name: str, items: list[str]) -> str:
    return within(name, [within("li", [item]) for item in items])


def laid_out(rows: list[list[str]]) -> str:
    made = [within("tr", [within("td", [cell]) for cell in row]) for row in rows]
    return within("table", made)


def some(pages: Pages) -> st.SearchStrategy[list[str]]:
    return st.lists(pages, min_size=1, max_size=3)


def deeper(pages: Pages) -> Pages:
    return st.one_of(
        st.builds(listed, st.sampled_from(["ul", "ol"]), some(pages)),
        st.builds(laid_out, st.lists(some(pages), min_size=1, max_size=3)),
        st.builds(within, HOLDERS, some(pages)),
    )


TEXT = st.recursive(WORDS, lambda pages: st.builds(within, INLINE, some(pages)), max_leaves=6)
TREES = st.recursive(TEXT | st.builds(within, ONE_TEXT, some(TEXT)), deeper, max_leaves=12)


@given(TREES)
def test_any_tree_keeps_all_its_characters_in_order(page: str) -> None:
    wanted = "".join(unescape(re.sub(r"<[^>]*>", "", page)).split())
    if not wanted:
        return
    paper = read(f"<article>{page}</article>")
    found = ""
    for block in paper.blocks:
        cells = (cell for row in (*block.heads, *block.rows) for cell in row)
        found += "".join((block.mark, block.text, *cells))
    assert not paper.skipped
    assert "".join(found.split()) == wanted
