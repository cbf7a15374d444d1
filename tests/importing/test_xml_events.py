"""Hostile and broken XML is refused in one Dutch line; every declared encoding is read."""

import pytest

from beleidstui.importing.blocks import missing_from
from beleidstui.importing.readers import xml_events
from beleidstui.importing.readers.xml.metadata import read_metadata
from beleidstui.importing.readers.xml.reading import read_op_xml
from beleidstui.importing.readers.xml_tree import Tree, all_text
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers as texts

BODY = "<officiele-publicatie><al>De bijdrage voor Curaçao</al></officiele-publicatie>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

REFUSED = {
    "XXE": ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "entiteiten"),
    "parameter entity": ('<!DOCTYPE a [<!ENTITY % x "y">]><a>b</a>', "entiteiten"),
    "billion laughs": (f'<!DOCTYPE a [<!ENTITY l0 "l">{LAUGHS}]><a>&l9;</a>', "entiteiten"),
    "50,000 levels": ("<lijst>" * 50_000 + "a" + "</lijst>" * 50_000, "te diep genest"),
    "121 levels": ("<al>" * 121 + "a" + "</al>" * 121, "te diep genest"),
    "an entity without a document type": ("<a>&nbsp;</a>", "regel 1, teken 4"),
    "NUL": ("<a>\n  b\x00</a>", "regel 2, teken 4"),
    "ESC": ("<a>\x1b[2J</a>", "regel 1, teken 4"),
    "cut off": (BODY[:-9], "regel 1"),
    "another end": ("<a><b></a></b>", "regel 1, teken 9"),
    "two roots": ("<a>b</a><a>c</a>", "regel 1, teken 9"),
    "nothing": ("", "regel 1"),
    "no XML": ("Artikel 1", "regel 1, teken 1"),
    "no text": ("<officiele-publicatie><al> </al></officiele-publicatie>", "staat geen tekst"),
    "an unknown encoding": ("<?xml version='1.0' encoding='klingon'?><a>b</a>", "regel 1"),
    "an encoding of another kind": ("<?xml version='1.0' encoding='utf-7'?><a>b</a>", "regel 1"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_hostile_and_broken_files_are_refused_in_one_line(case: str) -> None:
    xml, reason = REFUSED[case]
    with pytest.raises(UnreadablePaperError) as caught:
        read_op_xml(xml.encode(), "stuk.xml")
    message = str(caught.value)
    assert reason in message
    assert "stuk.xml" in message
    assert "\n" not in message


def test_wrong_bytes_are_told_with_their_place() -> None:
    with pytest.raises(UnreadablePaperError, match="regel 2, teken 3"):
        read_op_xml(b"<a>\nCu\xe7ao</a>", "stuk.xml")


@pytest.mark.parametrize("limit", ["MOST_BYTES", "MOST_CHARACTERS", "MOST_ELEMENTS"])
def test_what_is_too_much_is_refused(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reasons = {
        "MOST_BYTES": texts.TOO_LARGE,
        "MOST_CHARACTERS": texts.TOO_LONG,
        "MOST_ELEMENTS": texts.TOO_MANY.replace("{})", "1)"),
    }
    monkeypatch.setattr(xml_events, limit, 1)
    with pytest.raises(UnreadablePaperError) as caught:
        read_op_xml(BODY.encode(), "stuk.xml")
    assert str(caught.value) == reasons[limit].format("stuk.xml")


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("utf-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("iso-8859-1", "latin-1"),
        ("iso-8859-15", "iso-8859-15"),
        ("windows-1252", "cp1252"),
    ],
)
def test_each_declared_encoding_is_read(declared: str, codec: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    paper = read_op_xml((head + BODY).encode(codec), "stuk.xml")
    assert [block.text for block in paper.blocks] == ["De bijdrage voor Curaçao"]
    assert missing_from(paper) == 0


def test_remarks_and_instructions_do_not_split_words() -> None:
    tree = Tree(b"<a>on<?xpp afbm?>der<!-- niet -->houd<![CDATA[ & zo]]></a>", "a")
    assert all_text(tree.root) == "onderhoud & zo"


def test_entities_of_a_page_are_their_characters() -> None:
    page = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><p>&euml;n&onzin;</p>'
    assert all_text(Tree(page, "a").root) == "ën&onzin;"


def test_each_element_knows_its_line() -> None:
    tree = Tree(b"<a>\r\n<b/>\r\n\r\n  <c/></a>", "a")
    (root,) = tree.root.children
    assert not isinstance(root, str)
    lines = [child.line for child in root.children if not isinstance(child, str)]
    assert (root.line, lines) == (1, [2, 4])


@pytest.mark.parametrize("xml", ["<metadata_gegevens/>", "<a><title> </title></a>"])
def test_metadata_that_say_nothing_are_refused(xml: str) -> None:
    with pytest.raises(UnreadablePaperError, match="zegt niet van welk stuk het is"):
        read_metadata(xml.encode(), "metadata.xml")
