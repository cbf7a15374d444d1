"""Text that a tool took out of a PDF becomes blocks, with nothing lost (all verzonnen)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.blocks import BlockKind, missing_from
from beleidstui.importing.readers import text
from beleidstui.importing.readers.text import read_text_page
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.texts import papers

FOOT = "Tweede Kamer, vergaderjaar 2030–2031, 99 999 XXX, nr. 7"
SPACES = f"""\
Financieren
– Bijdragen aan havens en aan de kust, waar de verzonnen zee steeds \n\
hoger staat en de dijken oud zijn.
   • De Noorderhaven, die in het jaar 2030 is verdiept en die nu voor \n\
alle schepen open is.
1. Een nieuwe sluis.
De Minister betaalt aan de water\u00adschappen, omdat die voor de dijken \n\
zorgen en daarvoor zelf te weinig geld hebben, en aan de haven\n\
{FOOT} 12
\fmeesters.
Regisseren
De Minister let op de kust en op de xyzzy-\nplugh.
{FOOT} 13
"""
WITHOUT = f"""\
Financieren

De Minister betaalt aan de waterschappen, omdat die voor de dijken
zorgen en daarvoor zelf te weinig geld hebben.

• Landen in de regio, waar de zee steeds hoger staat en de dijken
oud zijn.

{FOOT}

12
\f
Regisseren

De Minister let op de kust en op alle havens van het land, ook in
de winter.

{FOOT}

13
\f"""
K = BlockKind


def test_lines_that_end_with_a_space_go_on_also_on_the_next_page() -> None:
    paper = read_text_page(SPACES.encode(), "blad.txt")
    found = [(b.kind, b.mark, b.text, b.line, b.page, b.level) for b in paper.blocks]
    assert found == [
        (K.HEADING, "", "Financieren", 1, 12, 0),
        (K.ITEM, "–", "Bijdragen aan havens en aan de kust, waar de verzonnen zee steeds hoger "
         "staat en de dijken oud zijn.", 2, 12, 1),
        (K.ITEM, "•", "De Noorderhaven, die in het jaar 2030 is verdiept en die nu voor alle "
         "schepen open is.", 4, 12, 2),
        (K.ITEM, "1.", "Een nieuwe sluis.", 6, 12, 1),
        (K.PARAGRAPH, "", "De Minister betaalt aan de waterschappen, omdat die voor de dijken "
         "zorgen en daarvoor zelf te weinig geld hebben, en aan de havenmeesters.", 7, 12, 0),
        (K.HEADING, "", "Regisseren", 11, 13, 0),
        (K.PARAGRAPH, "", "De Minister let op de kust en op de xyzzyplugh.", 12, 13, 0),
    ]  # fmt: skip
    assert missing_from(paper) == 0
    skipped = {skip.reason: skip.characters for skip in paper.skipped}
    assert (skipped[papers.HYPHENS], skipped[papers.SOFT_HYPHENS]) == (1, 1)
    assert skipped[papers.FOOT_LINES] == 2 * len("".join(FOOT.split())) + 4
    [remark] = paper.remarks
    assert (remark.message, remark.line, remark.page) == (
        papers.DOUBTFUL_HYPHEN.format("xyzzyplugh"),
        12,
        13,
    )
    assert (paper.facts.foot_line, paper.facts.dossier) == (f"{FOOT} 12", "99999 XXX")


def test_a_page_without_spaces_is_read_by_its_sentences() -> None:
    paper = read_text_page(WITHOUT.encode(), "blad.txt")
    assert [(block.kind, block.text, block.page) for block in paper.blocks] == [
        (K.HEADING, "Financieren", 12),
        (K.PARAGRAPH, "De Minister betaalt aan de waterschappen, omdat die voor de dijken zorgen "
         "en daarvoor zelf te weinig geld hebben.", 12),
        (K.ITEM, "Landen in de regio, waar de zee steeds hoger staat en de dijken oud zijn.", 12),
        (K.HEADING, "Regisseren", 13),
        (K.PARAGRAPH, "De Minister let op de kust en op alle havens van het land, ook in de "
         "winter.", 13),
    ]  # fmt: skip
    assert missing_from(paper) == 0
    assert paper.facts.foot_line == FOOT


def test_a_bullet_alone_on_its_line_belongs_to_the_text_below_it() -> None:
    paper = read_text_page("Kop\n•\nEen haven.\n•\n\n•\n• Nog een.\n–".encode(), "blad.txt")
    assert [(block.mark, block.text, block.line) for block in paper.blocks] == [
        ("", "Kop", 1),
        ("•", "Een haven.", 3),
        ("", "•", 4),
        ("", "•", 6),
        ("•", "Nog een.", 7),
        ("", "–", 8),
    ]
    assert missing_from(paper) == 0


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"", papers.NO_TEXT),
        (b" \r\n\f", papers.NO_TEXT),
        (b"caf\xe9", papers.NOT_TEXT),
        (b"een\x00twee", papers.NOT_TEXT),
        (b"een\x1b[31m", papers.NOT_TEXT),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, line: str) -> None:
    with pytest.raises(UnreadablePaperError) as caught:
        read_text_page(raw, "blad.txt")
    assert str(caught.value) == line.format("blad.txt")


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MOST_LETTERS", 3)
    with pytest.raises(UnreadablePaperError) as caught:
        read_text_page(b"vier", "blad.txt")
    assert str(caught.value) == papers.LONG_TEXT.format("blad.txt")


ROWS = st.sampled_from(
    ["– een", "een ", "twee-", "drie", "Kop", "1. vier", "12", FOOT, f"{FOOT} 3", "", "\f", "o  x",
     "a\xadb", "\ufeff", "- ", "–", "\u2028"]
)  # fmt: skip


@given(st.lists(ROWS | st.text(max_size=6), max_size=20).map("\n".join))
def test_no_character_is_lost_whatever_the_lines(page: str) -> None:
    try:
        raw = page.encode()
        paper = read_text_page(raw, "blad.txt")
    except (UnreadablePaperError, UnicodeEncodeError):
        return
    assert missing_from(paper) == 0
    assert all(1 <= block.line <= page.replace("\r\n", "\n").count("\n") + page.count("\r") + 1
               for block in paper.blocks)  # fmt: skip


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        paper = read_text_page(raw, "blad.txt")
    except UnreadablePaperError:
        return
    assert missing_from(paper) == 0
