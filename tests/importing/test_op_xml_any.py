"""Whatever official XML holds comes out whole, and no bytes break the reader."""

import contextlib
import re
from xml.sax.saxutils import escape

import hypothesis.strategies as st
from hypothesis import example, given, settings

from beleidstui.importing.blocks import BlockKind, Paper, missing_from
from beleidstui.importing.readers.xml import names
from beleidstui.importing.readers.xml.metadata import read_metadata
from beleidstui.importing.readers.xml.reading import read_op_xml
from beleidstui.importing.refusal import UnreadablePaperError
from tests.importing.papers import as_kamerwrk, as_op_xml

Made = tuple[str, str]
"""A piece of XML, and what it says."""

WORDS = st.text(
    st.characters(
        codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"), exclude_characters="-–—•●▪*"
    ),
    max_size=12,
)
MARKS = st.sampled_from(["–", "•", "a.", "1°", "1."])


def read_or_refusal(raw: bytes) -> Paper | str:
    try:
        return read_op_xml(raw, "x.xml")
    except UnreadablePaperError as error:
        return str(error)


def solid(text: str) -> str:
    return "".join(text.split())


def element(name: str, *below: Made) -> Made:
    return f"<{name}>{''.join(xml for xml, _ in below)}</{name.split()[0]}>", "".join(
        said for _, said in below
    )


plain = WORDS.map(lambda text: (escape(text), text))
cut = st.just(("<?xpp afbm?>", ""))
soft = st.just(("\u00ad", ""))
note = st.builds(
    lambda sign, text: (
        f"<noot><noot.nr>{sign}</noot.nr>\n <noot.al>{escape(text)}</noot.al></noot>",
        "",
    ),
    st.integers(1, 99),
    WORDS,
)
glued_note = note.map(lambda made: (made[0], re.findall(r"<noot.nr>(.*)</noot.nr>", made[0])[0]))
styled = st.builds(
    element,
    st.sampled_from(["nadruk type='vet'", "sup", "inf", "extref soort='URL'", "telgroep"]),
    plain,
)


def running(*pieces: st.SearchStrategy[Made]) -> st.SearchStrategy[list[Made]]:
    return st.lists(st.one_of(plain, cut, soft, styled, *pieces), max_size=3)


def holding(
    name: str | st.SearchStrategy[str], inside: st.SearchStrategy[list[Made]]
) -> st.SearchStrategy[Made]:
    named = st.just(name) if isinstance(name, str) else name
    return st.builds(lambda name, below: element(name, *below), named, inside)


al = holding("al", running(note).filter(lambda made: bool(solid("".join(s for _, s in made)))))
cell_al = holding("al", running(glued_note))
loose = holding(st.sampled_from(["tussenkop kopopmaak='cur'", "tussenkop"]), running())
strange = holding("havenregister", running())
table = st.builds(
    lambda title, rows: element("table", title, element("tgroup", element("tbody", *rows))),
    holding("title", running(glued_note)),
    st.lists(holding("row", st.lists(holding("entry", st.lists(cell_al)), max_size=4)), max_size=4),
)


def nested(below: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    mark = holding("li.nr", MARKS.map(lambda sign: [(sign, sign)]))
    parts = st.lists(below, max_size=3)
    item = st.builds(lambda sign, first, rest: element("li", sign, first, *rest), mark, al, parts)
    head = st.builds(
        lambda number, title: element("kop", element("nr", number), element("titel", *title)),
        plain,
        running(note),
    )
    return st.one_of(
        holding("lijst", st.lists(item, max_size=4)),
        st.builds(lambda kop, rest: element("divisie", kop, *rest), head, parts),
        holding(st.sampled_from(["al-groep", "kader", "onbekend-vak"]), parts),
    )


body = st.recursive(st.one_of(al, loose, strange, table), nested, max_leaves=6)
paper = st.lists(body, max_size=4).map(
    lambda parts: element("officiele-publicatie", element("kamerstuk", *parts))
)


def said_by(made: Paper) -> str:
    texts = (
        [block.mark, block.text, *(cell for row in (*block.heads, *block.rows) for cell in row)]
        for block in made.blocks
    )
    return solid("".join(text for block in texts for text in block))


@settings(max_examples=40)
@given(paper)
def test_all_words_come_out_in_order(made: Made) -> None:
    xml, said = made
    read = read_or_refusal(xml.encode())
    if isinstance(read, str):
        assert not solid(said)
        return
    assert said_by(read) == solid(said)
    assert missing_from(read) == 0
    assert all(
        0 <= note.place <= len(block.text)
        for block in read.blocks
        if block.kind is not BlockKind.TABLE
        for note in block.notes
    )


NAMES = st.sampled_from(sorted((names.KNOWN | {"onbekend", "vreemd"}) - {""}))
anything = st.recursive(
    st.one_of(WORDS.map(escape), st.sampled_from([" ", "Inhoudsopgave", "– ", "\u00ad", "a. b"])),
    lambda below: st.builds(
        lambda name, inside: f"<{name} nr='1' morerows='2'>{''.join(inside)}</{name}>",
        NAMES,
        st.lists(below, max_size=5),
    ),
    max_leaves=20,
)


@settings(max_examples=50)
@given(st.sampled_from(["officiele-publicatie", "kamerwrk", "iets"]), st.lists(anything))
@example("kamerwrk", ["<al>a<voetref nr='1'/></al>", "<voetnoot nr='1'>b</voetnoot>"])
@example("kamerwrk", ["<voetnoot nr='1'>b<voetref nr='1'/></voetnoot>"])
@example("kamerwrk", ["<inhoudsopgave><voetnoot nr='1'>b</voetnoot></inhoudsopgave>"])
@example("officiele-publicatie", ["<table><noot><noot.nr>1</noot.nr>b</noot></table>"])
def test_nothing_is_lost_of_elements_in_any_order(root: str, parts: list[str]) -> None:
    raw = f"<{root}>{''.join(parts)}</{root}>".encode()
    read = read_or_refusal(raw)
    assert "staat geen tekst" in read if isinstance(read, str) else missing_from(read) == 0


def damaged(raw: bytes) -> st.SearchStrategy[bytes]:
    """Give a file with a piece of it replaced."""
    return st.builds(
        lambda start, length, new: raw[:start] + new + raw[start + length :],
        st.integers(0, len(raw)),
        st.integers(0, 40),
        st.binary(max_size=10),
    )


@given(st.one_of(st.binary(), damaged(as_op_xml()), damaged(as_kamerwrk())))
def test_any_bytes_are_read_whole_or_refused(raw: bytes) -> None:
    read = read_or_refusal(raw)
    assert "\n" not in read if isinstance(read, str) else missing_from(read) == 0
    with contextlib.suppress(UnreadablePaperError):
        read_metadata(raw, "x.xml")
