"""What stands on a page: texts, bullets, headings and tables; every text is verzonnen."""

import pytest

from beleidstui.importing.blocks import Block, BlockKind, Look
from tests.importing.reading_pages import read, texts_of

PAGES = {
    "unclosed": (
        "<p>een<p>twee<ul><li>drie<li>vier</ul>vijf",
        ["een", "twee", "drie", "vier", "vijf"],
    ),
    "crossing": ("<p><b>een <i>twee</b> drie</i> vier</p>vijf", ["een twee drie vier", "vijf"]),
    "inline around blocks": ("<b><p>een</p><p>twee</p></b>drie", ["een", "twee", "drie"]),
    "break": ("<p>een<br>twee<br/>drie</br>vier</p>", ["een twee drie vier"]),
    "white space": ("<p>\n een&nbsp;&#160; \t twee </p>", ["een twee"]),
    "references": (
        "<p>&euro;&nbsp;5 &#8364; &#x20ac; &amp;amp; caf&eacute</p>",
        ["€ 5 € € &amp; café"],
    ),
    "raised": ("<p>m<sup>2</sup> CO<sub>2</sub></p>", ["m2 CO2"]),
    "closed itself": ("<div/><p>een<span/> twee</p><p/>", ["een twee"]),
    "less than": ("<p>1 < 2 en 3 <4 > 5</p>", ["1 < 2 en 3 <4 > 5"]),
    "no end": ("<p>een</p><p class='x", ["een", "<p class='x"]),
    "comment": ("<p>een<!-- twee > --> drie<!--> vier<![endif]--></p>", ["een drie vier"]),
    "open comment": ("<p>een</p><!-- twee <p>drie</p>", ["een", "drie"]),
    "data": ("<p>een <![CDATA[twee & <b>]]> drie</p>", ["een twee & <b> drie"]),
    "instruction": ("<p>on<?xpp afbreek?>der</p>", ["onder"]),
    "script": ("<p>een<script>if (a < b) '<p>'</script> twee</p>", ["een twee"]),
    "attribute with tags": ("<p title='<p>niet</p>'>een</p>", ["een"]),
    "head": ("<title>niet</title><style>p{}</style><p>een", ["een"]),
    "unknown in a text": ("<p>een <stipje>twee</stipje></p>", ["een twee"]),
    "bullet in a bullet": ("<ul><li>een<ul><li>twee</ul>drie</ul>", ["een", "twee", "drie"]),
    "layout": ("<table><tr><td><p>een</p><p>twee</p></td></tr></table>", ["een", "twee"]),
}


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_says_is_read_as_a_browser_shows_it(name: str) -> None:
    page, wanted = PAGES[name]
    assert [block.text for block in read(page).blocks] == wanted


BULLETS = {
    "printed by the browser": ("<ol><li>een<li>twee</ol>", [("", "een", 1), ("", "twee", 1)]),
    "apart": ("<ul><li><span class='li nr'>a.</span><p>een<p>twee</ul>", [("a.", "een", 1)]),
    "without text": (
        "<ul><li><span class=ol>a.</span><ul><li><span class=ol>1°</span>een</ul></ul>",
        [("a.", "", 1), ("1°", "een", 2)],
    ),
    "definition": ("<dl><dt><span class=ol>a) </span>een<dd><p>twee</dl>", [("a)", "een", 1)]),
    "outside a list": ("<p class=labeled><span class=nr>B</span> een</p>", [("B", "een", 1)]),
}


@pytest.mark.parametrize("name", BULLETS)
def test_bullets_have_their_mark_and_depth(name: str) -> None:
    page, wanted = BULLETS[name]
    items = [block for block in read(page).blocks if block.kind is BlockKind.ITEM]
    assert [(block.mark, block.text, block.level) for block in items] == wanted


def test_a_paragraph_that_goes_on_in_a_bullet_has_its_depth() -> None:
    paper = read("<ul><li><p>een</p><p>twee</p></ul><p>drie</p>")
    assert [(block.kind, block.level) for block in paper.blocks] == [
        (BlockKind.ITEM, 1),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.PARAGRAPH, 0),
    ]


HEADINGS = {
    "ranks": ("<h2>a</h2><h4>b</h4><h3>c</h3>", [("a", 1), ("b", 3), ("c", 2)]),
    "from three": ("<h3 class=divisiekop1>a</h3><h4>b</h4>", [("a", 1), ("b", 2)]),
    "deeper than six": (
        "<h2 class=divisiekop1>a</h2><h6 class=divisiekop7>b</h6>",
        [("a", 1), ("b", 7)],
    ),
    "role": ("<div role=heading aria-level=3>a</div><h2>b</h2>", [("a", 2), ("b", 1)]),
    "loose": ("<h2>a</h2><p class=tussenkop_cur>b</p>", [("a", 1), ("b", 0)]),
    "loose sentence": ("<h2>a</h2><p class=tussenkop>De Minister zorgt hiervoor.</p>", [("a", 1)]),
}


@pytest.mark.parametrize("name", HEADINGS)
def test_headings_nest_as_deep_as_they_say(name: str) -> None:
    page, wanted = HEADINGS[name]
    found = [block for block in read(page).blocks if block.kind is BlockKind.HEADING]
    assert [(block.text, block.level) for block in found] == wanted


LOOKS = {
    "<p><b>een</b> <strong>twee</strong></p>": Look.BOLD,
    "<p><b>een</b> twee</p>": Look.PLAIN,
    "<p><em class='cur'>een</em></p>": Look.ITALIC,
    "<p><em class='vetcur'>een</em></p>": Look.BOLD,
    "<p><em class='ondlijn'>een</em></p>": Look.PLAIN,
    "<p style='font-weight: bold'>een</p>": Look.BOLD,
    "<p class='tussenkop_vet'>een</p>": Look.BOLD,
}


@pytest.mark.parametrize("page", LOOKS)
def test_the_look_is_that_of_the_whole(page: str) -> None:
    assert read(page).blocks[0].look is LOOKS[page]


def table(inside: str) -> Block:
    (block,) = read(f"<table>{inside}</table>").blocks
    return block


def test_cells_stand_in_their_column_whatever_spans_over_them() -> None:
    block = table(
        "<caption>Tabel 1 <i>Geld</i></caption><tfoot><tr><td>som<td>9<td></tfoot>"
        "<thead><tr><th rowspan=2>Wat<th colspan=2>Jaar<tr><th>2030<th>2031</thead>"
        "<tr><td rowspan='2'>a<td>&nbsp;<td>‒ 500<tr><td><p>een</p><p>twee</p><td><tr><td>b"
    )
    assert block.text == "Tabel 1 Geld"
    assert block.heads == (("Wat", "Jaar", ""), ("", "2030", "2031"))
    assert block.rows == (
        ("a", "", "‒ 500"),
        ("", "een twee", ""),
        ("b", "", ""),
        ("som", "9", ""),
    )


def test_first_rows_of_heads_only_are_heads_without_being_marked() -> None:
    block = table("<tr><th>a<th>b<tr><th>c<td>1")
    assert (block.heads, block.rows) == ((("a", "b"),), (("c", "1"),))


def test_a_first_row_that_is_bold_is_one_of_heads() -> None:
    block = table("<tr><td><b>a</b><td><p><strong>b</strong></p><tr><td><b>c</b><td>1")
    assert (block.heads, block.rows) == ((("a", "b"),), (("c", "1"),))


def test_text_in_a_table_but_in_no_cell_stands_before_it() -> None:
    paper = read("<table>los<tr>ook<td>1<td>2<tr><div>hier</div><td>3</table>")
    assert texts_of(paper, BlockKind.PARAGRAPH) == ["los ook hier"]
    assert paper.blocks[-1].rows == (("1", "2"), ("3", ""))
