"""From invented glyphs to lines, paragraphs, tables and notes, without any PDF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.importing.blocks import Block, BlockKind, Paper, missing_from, size_of
from beleidstui.importing.readers.pdf.glyphs import Glyphs, Page, Run
from beleidstui.importing.readers.pdf.reading import paper_of
from beleidstui.texts import papers
from tests.importing.paper_pdf import width

BODY, LEADING, SIZE = 221.1, 10.65, 9.1


def run(text: str, row: float, left: float = BODY, size: float = SIZE, bits: int = 0) -> Run:
    """Give a run so many lines below the top, as wide as its letters are."""
    first = text.strip().partition(" ")[0]
    right = left + width(text.rstrip(" "), size)
    return Run(text, left, right, left + width(first, size), 700 - row * LEADING, size, bits)


def paper_with(*runs: Run, creator: str = "XPP", after: tuple[Run, ...] = ()) -> Paper:
    """Read one or two pages; the first line is as wide as the column."""
    wide = run("m" * 38, -3)
    own = [(wide, *runs), after] if after else [(wide, *runs)]
    met = sum(size_of(one.text) for page in own for one in page)
    pages = tuple(Page(558.4, 771.0, page) for page in own)
    paper = paper_of(Glyphs(pages, met, creator))
    assert missing_from(paper) == 0
    return paper._replace(blocks=paper.blocks[1:])


def texts(paper: Paper) -> list[str]:
    return [f"{block.mark} {block.text}".strip() for block in paper.blocks]


FULL = "De waterschappen zorgen in de hele verzonnen delta voor sterke dijken en"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        pytest.param([(FULL, 0), ("duinen.", 1)], [f"{FULL} duinen."], id="goes on"),
        pytest.param([(FULL, 0), ("duinen.", 2)], [FULL, "duinen."], id="a white line"),
        pytest.param([("De Kamer,", 0), ("gehoord", 1)], ["De Kamer,", "gehoord"], id="it fits"),
        pytest.param([(f"{FULL} de", 0), ("– duinen.", 1)], [f"{FULL} de – duinen."], id="a dash"),
        pytest.param([("Dit is:", 0), ("– duinen.", 1)], ["Dit is:", "– duinen."], id="a bullet"),
        pytest.param([("a. een", 0), ("b. twee", 1)], ["a. een", "b. twee"], id="letters"),
        pytest.param([("1°  een", 0), ("2°  twee", 1)], ["1° een", "2° twee"], id="degrees"),
        pytest.param([("\uf0b7 een", 0)], ["\uf0b7 een"], id="the bullet of a symbol font"),
        pytest.param([("–een", 0)], ["–een"], id="a dash without a space is no bullet"),
    ],
)
def test_where_a_paragraph_ends(lines: list[tuple[str, float]], wanted: list[str]) -> None:
    assert texts(paper_with(*(run(text, row) for text, row in lines))) == wanted


START = "De waterschappen zorgen in de hele verzonnen delta voor de dijken en "


@pytest.mark.parametrize(
    ("cut", "after", "elsewhere", "creator", "wanted", "doubtful"),
    [
        ("kust-", "werken", "", "XPP", "kustwerken", False),
        ("kust-", "werken", "", "Word", "kust-werken", True),
        ("kust-", "werken", "kust-werken", "XPP", "kust-werken", False),
        ("kust-", "werken", "kustwerken", "Word", "kustwerken", False),
        ("EU-", "niveau", "", "XPP", "EU-niveau", False),
        ("2030-", "doelen", "", "XPP", "2030-doelen", False),
        ("Noord-", "Zeeland", "", "XPP", "Noord-Zeeland", False),
        ("binnen-", "en buitendijks", "", "XPP", "binnen- en buitendijks", False),
        ("xyzzy-", "plugh", "", "XPP", "xyzzyplugh", True),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(
    cut: str, after: str, elsewhere: str, creator: str, wanted: str, doubtful: bool
) -> None:
    paper = paper_with(
        run(START + cut, 0),
        run(after + " en meer.", 1),
        run(f"Ook {elsewhere} hier.", 4),
        creator=creator,
    )
    assert texts(paper)[0] == f"{START}{wanted} en meer."
    told = [one.message for one in paper.remarks]
    assert told == ([papers.DOUBTFUL_HYPHEN.format(wanted)] if doubtful else [])
    removed = {skip.reason: skip.characters for skip in paper.skipped}.get(papers.HYPHENS, 0)
    assert removed == (cut + after).count("-") - wanted.count("-")


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    paper = paper_with(run(FULL + " ", 0), after=(run("duinen.", -2), run("Nieuw.", 0)))
    assert texts(paper) == [f"{FULL} duinen.", "Nieuw."]


def test_what_hangs_below_a_bullet_has_its_depth() -> None:
    paper = paper_with(
        run("–", 0),
        run("De eerste.", 0, BODY + 7),
        run("Nog een alinea.", 2, BODY + 7),
        run("•", 4, BODY + 7),
        run("Dieper.", 4, BODY + 14),
        run("Weer gewoon.", 6),
    )
    assert [(block.kind, block.level) for block in paper.blocks] == [
        (BlockKind.ITEM, 1),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.ITEM, 2),
        (BlockKind.PARAGRAPH, 0),
    ]


def row_of(number: float, *cells: str) -> list[Run]:
    """Give a row of a table, its figures to the right."""
    first = [run(cells[0], number)] if cells[0] else []
    return first + [
        run(cell, number, right - width(cell))
        for cell, right in zip(cells[1:], (400.0, 460.0, 520.0), strict=False)
        if cell
    ]


def tables(paper: Paper) -> list[Block]:
    return [block for block in paper.blocks if block.kind is BlockKind.TABLE]


def test_rows_under_each_other_are_a_table() -> None:
    rows = [
        ("", "2029", "2030", "2031"),
        ("Uitgaven", "40.118", "– 500", "39.000"),
        ("Ontvangsten", "1", "", "3"),
        ("Verplichtingen", "12", "13", "1.400"),
    ]
    title = run("Tabel 3 Bedragen", 0, bits=1)
    runs = [one for number, row in enumerate(rows) for one in row_of(number + 1, *row)]
    [table] = tables(paper_with(title, *runs))
    assert (table.text, table.heads, table.rows) == ("Tabel 3 Bedragen", (rows[0],), (*rows[1:],))


def test_a_table_may_be_as_wide_as_the_page() -> None:
    rows = [
        ("Omschrijving", "2029", "2030"),
        ("Uitgaven", "40.118", "– 500"),
        ("Subsidies", "", ""),
        ("waarvan juridisch verplicht", "1", "3"),
        ("Ontvangsten", "12", "1.400"),
    ]
    runs = [
        run(cell, 12 + number, right - width(cell) if right > 55.3 else right)
        for number, row in enumerate(rows)
        for cell, right in zip(row, (55.3, 400.0, 520.0), strict=True)
        if cell
    ]
    text = [run(FULL, number) for number in range(8)]
    margin = run("In de kantlijn", 4, 55.3)
    paper = paper_with(*text, margin, *runs)
    [table] = tables(paper)
    assert (table.heads, table.rows) == ((rows[0],), (*rows[1:],))
    assert "In de kantlijn" in texts(paper)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([row_of(0, "Uitgaven", "40", "50")], id="one row"),
        pytest.param(
            [[run("Havens", 0), run("en", 0, 300.0)], [run("dijken", 1), run("waken", 1, 340.0)]],
            id="not under each other",
        ),
    ],
)
def test_an_unsure_table_is_kept_as_paragraphs_and_told(rows: list[list[Run]]) -> None:
    paper = paper_with(*(one for row in rows for one in row))
    assert tables(paper) == []
    assert papers.UNSURE_TABLES.format(1) in [remark.message for remark in paper.remarks]


def note(sign: str, text: str, row: float) -> Run:
    return run(f"{sign} {text}", row, size=7.0)


def raised(sign: str, row: float, after: str) -> Run:
    one = run(sign, row, BODY + width(after), 5.5)
    return one._replace(base=one.base + 3.3)


def test_a_note_stands_at_its_sign() -> None:
    end = BODY + width("De nota1") + 2
    paper = paper_with(
        run("De nota", 0), raised("1", 0, "De nota"), run(" is verzonnen.", 0, end),
        note("1", "Nota van Havens.", 50),
    )  # fmt: skip
    [block] = paper.blocks
    assert block.text == "De nota is verzonnen."
    assert [(one.sign, one.place, one.text) for one in block.notes] == [
        ("1", 7, "Nota van Havens.")
    ]


def test_a_raised_number_without_a_note_stays_in_the_text() -> None:
    paper = paper_with(run("Een haven van 12 m", 0), raised("2", 0, "Een haven van 12 m"))
    assert texts(paper) == ["Een haven van 12 m2"]
    assert paper.blocks[0].notes == ()


def test_small_print_without_a_sign_is_a_paragraph() -> None:
    paper = paper_with(run("De nota is verzonnen.", 0), note("1", "Nota van Havens.", 50))
    assert texts(paper) == ["De nota is verzonnen.", "1 Nota van Havens."]


def test_contents_are_skipped() -> None:
    rows = [("Inleiding", "1"), ("Havens en kust", "2"), ("Slot", "14")]
    runs = [
        one
        for number, (title, page) in enumerate(rows)
        for one in (run(title, 2 + number), run(page, 2 + number, 540 - width(page)))
    ]
    leaders = run("Bijlagen ............ 15", 5)
    paper = paper_with(run("Inhoudsopgave", 0, bits=1), *runs, leaders, run("De tekst.", 9))
    assert texts(paper) == ["De tekst."]
    assert {skip.reason for skip in paper.skipped} == {papers.CONTENTS}


def test_letters_that_cannot_be_read_are_told() -> None:
    paper = paper_with(run("Een ", 0), run("?", 0, 300)._replace(text="\ufffd\ufffd"))
    assert papers.UNKNOWN_LETTERS.format(2) in [remark.message for remark in paper.remarks]


PLACES = st.floats(-50, 900, allow_nan=False)
RUNS = st.builds(
    lambda text, left, wide, base, size, bits: Run(
        text, left, left + wide, left + wide / 2, base, size, bits
    ),
    st.text(st.sampled_from("ab–1 2.-\xa0.•9\ufffd\n\u2028"), max_size=8)
    | st.sampled_from(["1", "2 ", "– een ", "Inhoud", FULL, "Vergaderjaar 2030", "1 Noot"]),
    st.sampled_from([55.3, BODY, 228.1, 400.0]) | PLACES,
    st.floats(0, 300),
    st.sampled_from([700.0, 689.35, 692.0, 678.7, 100.0, 92.0, 68.7]) | PLACES,
    st.sampled_from([9.1, 7.0, 5.5, 12.3, 0.0]),
    st.integers(0, 3),
)


@given(st.lists(st.lists(RUNS, max_size=25), min_size=1, max_size=4), st.sampled_from(["XPP", ""]))
def test_no_glyph_is_lost_wherever_it_stands(pages: list[list[Run]], creator: str) -> None:
    met = sum(size_of(one.text) for page in pages for one in page)
    for size in ((558.4, 771.0), (595.3, 841.9)):
        paper = paper_of(Glyphs(tuple(Page(*size, tuple(page)) for page in pages), met, creator))
        assert missing_from(paper) == 0
