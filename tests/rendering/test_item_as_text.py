"""Items of the real article as text: the detail, quotations, the source page and the marks."""

from functools import cache

import pytest

from beleidstui import texts
from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node, Official
from beleidstui.model.record import changed
from beleidstui.model.source import Herkomst
from beleidstui.rendering.detail import item_lines
from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.rendering.page import Page
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.source_page import MARKED, source_page_lines
from beleidstui.rendering.style import PLAIN, Style, style_for

ARTICLE, ROLE = "2022-V-02", "2022-V-02/regisseren"
DERIVED_ROLE = "2022-V-02/stimuleren"
BULLET, TERM = f"{ROLE}/artikel-100", "begrip/nfrp"
CITATION = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
LINK = "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html"


@cache
def library() -> Library:
    return library_in_memory(packaged_content())


def item(item_id: str) -> Node:
    return library().node(item_id)


def told(item_id: str, width: int = 100) -> str:
    return "\n".join(line.text for line in item_lines(item(item_id), Page(library(), width)))


@pytest.mark.parametrize(
    ("item_id", "expected"),
    [
        (BULLET, "Artikel 100-procedures\npunt · Veiligheid en stabiliteit ❭ Regisseren\n"),
        (BULLET, "titel: redactie · tekst: letterlijk (regels 10–14)"),
        (BULLET, f"Bron: {CITATION} (pagina afgeleid)\nLink: {LINK}\nId: {BULLET}"),
        (BULLET, "Begrippen in deze tekst\n  Artikel 100-procedure\n  krijgsmacht\n"),
        (ROLE, "Regisseren\nrol · Veiligheid en stabiliteit\nletterlijk (regel 9)\n"),
        (ROLE, "\n\nArtikel 100-procedures\nArtikel 100-procedures ter voorbereiding van"),
        (DERIVED_ROLE, "afgeleid: Deze drie punten staan boven de eerste kop"),
        (
            ARTICLE,
            "Veiligheid en stabiliteit\nartikel 2 · jaarverslag 2022 · Ministerie van Buitenlandse "
            "Zaken (V)\nnummer en titel: afgeleid, zie onderaan",
        ),
        (ARTICLE, "Nummer en titel: afgeleid: De bladzijde zelf noemt geen nummer"),
        (
            ARTICLE,
            "hier staat: bladzijde 36 van p. 35–40\ngeld: € 233,3 miljoen in 2020, zie onderaan"
            "\n\nStimuleren\n\nOntmijnen en clust",
        ),
        (ARTICLE, "Pagina: Op de bladzijde staat geen paginanummer."),
        (TERM, "NFRP – Nederlands Fonds voor Regionale Partnerschappen\nbegrip · fonds\n"),
        (TERM, "uitleg: redactie"),
        (TERM, "Naam: Nederlands Fonds voor Regionale Partnerschappen (letterlijk)"),
        (TERM, "Afkorting: NFRP (letterlijk)"),
        (TERM, "Onderdelen\n  MATRA – Maatschappelijke Transformatie\n  Shiraka-programma\n"),
        (TERM, "Gebruikt in 1 punt\n  Financieren\n    Transitie in de ring rond Europa\n"),
        ("begrip/biv", "Afkorting: BIV (redactie)"),
        ("begrip/matra", "Onderdeel van: NFRP – Nederlands Fonds voor Regionale Partnerschappen"),
    ],
)
def test_the_detail_tells(item_id: str, expected: str) -> None:
    assert expected in told(item_id)


@pytest.mark.parametrize("item_id", [one.id for one in library().items()])
@pytest.mark.parametrize("width", [20, 45, 100])
def test_the_official_text_is_shown_whole_and_in_the_width(item_id: str, width: int) -> None:
    shown = told(item_id, width)
    assert "".join(item(item_id).text.split()) in "".join(shown.split())
    assert max(map(len, shown.split("\n"))) <= width


@pytest.mark.parametrize("item_id", [one.id for one in library().items()])
def test_every_link_leads_to_an_item(item_id: str) -> None:
    lines = item_lines(item(item_id), Page(library(), 60))
    links = [mark for line in lines for mark in line.marks if mark.role is Role.LINK]
    assert all(mark.target in library() for mark in links)


def test_what_was_searched_for_is_marked_in_the_text() -> None:
    start = item(BULLET).text.index("krijgsmacht")
    lines = item_lines(item(BULLET), Page(library(), 60), ((start, start + 11),))
    marked = [
        line.text[m.start : m.end] for line in lines for m in line.marks if m.role is Role.MATCH
    ]
    assert marked == ["krijgsmacht"]


# Quotations.


@pytest.mark.parametrize(
    ("item_id", "kind", "expected"),
    [
        (BULLET, Quote.TEXT, item(BULLET).text),
        (BULLET, Quote.CITATION, CITATION),
        (BULLET, Quote.LINK, LINK),
        (
            BULLET,
            Quote.MARKDOWN,
            f"> {item(BULLET).text}\n\n[{CITATION}]({LINK}) (pagina afgeleid)",
        ),
        (BULLET, Quote.WHOLE, f"{item(BULLET).text}\n\n{CITATION} (pagina afgeleid)\n{LINK}"),
        (ROLE, Quote.TEXT, "Regisseren"),
        (ROLE, Quote.CITATION, CITATION),
        (DERIVED_ROLE, Quote.TEXT, "[afgeleid] Stimuleren"),
        (ARTICLE, Quote.TEXT, "[afgeleid] Veiligheid en stabiliteit"),
        (ARTICLE, Quote.LINK, LINK),
        (TERM, Quote.CITATION, ""),
        (TERM, Quote.LINK, ""),
        (TERM, Quote.TEXT, f"[redactie] {item(TERM).title}: {item(TERM).text}"),
        (TERM, Quote.MARKDOWN, f"[redactie] {item(TERM).title}: {item(TERM).text}"),
        (TERM, Quote.WHOLE, f"[redactie] {item(TERM).title}: {item(TERM).text}"),
    ],
)
def test_a_quotation(item_id: str, kind: Quote, expected: str) -> None:
    assert quote(item(item_id), kind) == expected


@pytest.mark.parametrize("herkomst", [Herkomst.AFGELEID, Herkomst.REDACTIE])
@pytest.mark.parametrize("kind", [Quote.TEXT, Quote.MARKDOWN, Quote.WHOLE])
def test_what_is_not_verbatim_never_passes_for_the_official_text(
    herkomst: Herkomst, kind: Quote
) -> None:
    quoted = quote(changed(item(BULLET), herkomst=herkomst), kind)
    assert quoted.removeprefix("> ").replace("\\", "").startswith(f"[{herkomst}] Artikel 100")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("een *ster* en [haak]", "> een \\*ster\\* en \\[haak\\]"),
        ("een\ntwee", "> een\n> twee"),
        ("<b> `x` # _y_ \\", "> \\<b\\> \\`x\\` \\# \\_y\\_ \\\\"),
        ("één – ‘twee’", "> één – ‘twee’"),
    ],
)
def test_markdown_shows_the_text_as_it_is(text: str, quoted: str) -> None:
    made = quote(changed(item(BULLET), text=text), Quote.MARKDOWN)
    assert made.partition("\n\n")[0] == quoted


def test_a_printed_page_number_needs_no_note() -> None:
    bullet = item(BULLET)
    assert isinstance(bullet, Official)
    source = changed(bullet.source, page_herkomst=Herkomst.LETTERLIJK)
    printed = changed(bullet, source=source)
    assert quote(printed, Quote.WHOLE).endswith(f"{CITATION}\n{LINK}")


# The source page.


def test_the_source_page_is_shown_as_printed_with_the_lines_of_the_item_marked() -> None:
    lines = [line.text for line in source_page_lines(item(BULLET), library(), 100)]
    page = library().page("kst-36360-V-1-p36.txt")
    assert page is not None
    rows = page.text.removesuffix("\n").split("\n")
    assert [line[5:] for line in lines[1:]] == [row.rstrip() for row in rows]
    assert [int(line[:2]) for line in lines[1:]] == list(range(1, len(rows) + 1))
    assert [int(line[:2]) for line in lines if MARKED in line] == [10, 11, 12, 13, 14]


@pytest.mark.parametrize("width", [20, 40, 60])
def test_a_printed_line_that_is_too_wide_goes_on_below_with_its_bar(width: int) -> None:
    narrow = source_page_lines(item(BULLET), library(), width)
    wide = source_page_lines(item(BULLET), library(), 100)
    for marked in (True, False):
        in_narrow, in_wide = (
            "".join(line.text[5:] for line in lines[1:] if (MARKED in line.text) is marked)
            for lines in (narrow, wide)
        )
        assert "".join(in_narrow.split()) == "".join(in_wide.split())
    assert max(len(line.text) for line in narrow) <= width


@pytest.mark.parametrize("item_id", [ARTICLE, DERIVED_ROLE])
def test_what_is_derived_has_no_marked_lines(item_id: str) -> None:
    assert not [
        line for line in source_page_lines(item(item_id), library(), 100) if MARKED in line.text
    ]


def test_a_term_has_no_source_page() -> None:
    assert source_page_lines(item(TERM), library(), 100)[0].text == texts.NO_SOURCE_PAGE


# Marks in a terminal line.


@pytest.mark.parametrize(
    ("marks", "shown"),
    [
        ((), "een twee"),
        ((Mark(0, 3, Role.TITLE),), "\x1b[1meen\x1b[22m twee"),
        ((Mark(0, 3, Role.NOTE),), "\x1b[2meen\x1b[22m twee"),
        ((Mark(4, 8, Role.MATCH),), "een \x1b[4mtwee\x1b[24m"),
        ((Mark(4, 8, Role.LINK, "x"),), "een twee"),
        ((Mark(0, 8, Role.TITLE), Mark(4, 8, Role.MATCH)), "\x1b[1meen twee\x1b[22m"),
        (
            (Mark(0, 3, Role.MATCH), Mark(4, 8, Role.MATCH)),
            "\x1b[4meen\x1b[24m \x1b[4mtwee\x1b[24m",
        ),
    ],
)
def test_marks_are_set_off(marks: tuple[Mark, ...], shown: str) -> None:
    assert Style(marks=True).render(Line("een twee", marks)) == shown
    assert PLAIN.render(Line("een twee", marks)) == "een twee"


@pytest.mark.parametrize(
    ("is_terminal", "environment", "marked"),
    [
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {"TERM": "xterm"}, False),
    ],
)
def test_marks_are_wanted_only_on_an_able_terminal(
    is_terminal: bool, environment: dict[str, str], marked: bool
) -> None:
    assert style_for(is_terminal, environment) == Style(marked, links=marked)


@pytest.mark.parametrize(
    "term", ["", "ansi", "linux", "linux-16color", "vt100-am", "vt320", "cons25"]
)
def test_a_terminal_that_may_show_a_link_as_text_gets_none(term: str) -> None:
    assert style_for(True, {"TERM": term}) == Style(True, links=False)
