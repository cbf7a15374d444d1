"""OpenDocument texts that are badly made, or do harm: read whole, or refused in a line."""

import io
from collections.abc import Callable
from contextlib import suppress
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.readers.odt.reading import read_odt
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers as texts
from tests.importing.paper_odt import as_odt, content_of, packed
from tests.importing.papers import BUDGET_PAPER
from tests.importing.reading_pages import check


def twice(name: str) -> bytes:
    """Give a package that holds a member two times."""
    file = io.BytesIO()
    content = content_of("<text:p>een</text:p>")
    with ZipFile(file, "w") as archive:
        archive.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(name, content)
    return file.getvalue()


def bomb() -> bytes:
    """Give a package that says itself that it holds more than a file may."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("content.xml", b" " * (MOST_BYTES + 1))
    return file.getvalue()


def liar() -> bytes:
    """Give a package that holds more than it says."""
    raw, size = bomb(), (MOST_BYTES + 1).to_bytes(4, "little")
    return raw.replace(size, (100).to_bytes(4, "little"))


def locked() -> bytes:
    """Give a package of which a member says that it has a password."""
    raw = bytearray(packed({"content.xml": content_of("<text:p>een</text:p>")}))
    place = raw.rfind(b"PK\x01\x02")
    raw[place + 8] |= 1
    return bytes(raw)


SPANS = "table:number-columns-spanned='1000' table:number-rows-spanned='1000'"
WIDE = f"<table:table-row>{f'<table:table-cell {SPANS}/>' * 3000}</table:table-row>"
AGAIN = "<table:table-cell table:number-columns-repeated='1000'>x</table:table-cell>"
REPEATED = f"<table:table-row>{AGAIN * 20_000}</table:table-row>"
NESTED = "<text:section>" * 50_000 + "</text:section>" * 50_000
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "no package": (lambda: b"tekst", texts.NOT_ODT),
    "empty": (lambda: b"", texts.NOT_ODT),
    "cut off": (lambda: as_odt(BUDGET_PAPER)[:-200], texts.NOT_ODT),
    "no text": (lambda: packed({}), texts.NO_CONTENT),
    "a sheet": (lambda: packed({"content.xml": "<office/>"}), texts.NOT_ODT),
    "nothing in it": (lambda: packed({"content.xml": content_of("")}), texts.NO_TEXT),
    "bomb": (bomb, texts.UNPACKED),
    "liar": (liar, texts.NOT_ODT),
    "password of the package": (locked, texts.LOCKED_ODT),
    "password": (
        lambda: packed(
            {"content.xml": b"\x00\x01", "META-INF/manifest.xml": "<m:encryption-data/>"}
        ),
        texts.LOCKED_ODT,
    ),
    "nested": (lambda: packed({"content.xml": content_of(NESTED)}), texts.TOO_DEEP),
    "entities": (
        lambda: packed({"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
        texts.HAS_ENTITIES,
    ),
    "repeated": (
        lambda: packed({"content.xml": content_of(f"<table:table>{REPEATED}</table:table>")}),
        texts.TOO_WIDE,
    ),
    "wide": (
        lambda: packed({"content.xml": content_of(f"<table:table>{WIDE}{WIDE}</table:table>")}),
        texts.TOO_WIDE,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_line(name: str) -> None:
    make, message = REFUSED[name]
    with pytest.raises(UnreadablePaperError) as caught:
        read_odt(make(), "stuk.odt")
    assert str(caught.value) == message.format("stuk.odt")


def test_a_member_that_stands_in_it_twice_is_named() -> None:
    with pytest.raises(UnreadablePaperError, match=r"content\.xml dubbel"):
        read_odt(twice("content.xml"), "stuk.odt")


def test_broken_xml_is_refused_with_its_place() -> None:
    with pytest.raises(UnreadablePaperError, match="regel 1, teken 6"):
        read_odt(packed({"content.xml": "<a></b>"}), "stuk.odt")


@given(st.binary(max_size=100))
def test_any_bytes_are_refused(raw: bytes) -> None:
    with pytest.raises(UnreadablePaperError):
        read_odt(raw, "stuk.odt")


WHOLE = as_odt(BUDGET_PAPER)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_is_read_whole_or_refused(place: int, damage: bytes) -> None:
    with suppress(UnreadablePaperError):
        check(read_odt(WHOLE[:place] + damage + WHOLE[place + len(damage) :], "stuk.odt"))


NAMES = (
    "text:p text:h text:list text:list-item text:span text:note text:note-citation text:note-body"
    " table:table table:table-row table:table-cell table:covered-table-cell draw:frame"
    " draw:text-box text:number text:section text:tab draw:image svg:desc office:annotation"
)


def within(name: str, inside: list[str]) -> str:
    return f"<{name}>{''.join(inside)}</{name}>"


TREES = st.recursive(
    st.sampled_from(["tekst", " ", "– ", "1. ", "a&amp;b", "\u00ad"]),
    lambda inner: st.builds(
        within, st.sampled_from(NAMES.split()), st.lists(inner, min_size=1, max_size=4)
    ),
    max_leaves=20,
)


@given(TREES)
def test_any_tree_loses_nothing(body: str) -> None:
    with suppress(UnreadablePaperError):
        check(read_odt(packed({"content.xml": content_of(body)}), "stuk.odt"))
