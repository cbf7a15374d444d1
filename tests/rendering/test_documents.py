"""The content as one document: every text literal, every link with an end, nothing let through."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.compiling.load import load_corpus
from beleidstui.lookup import Limit, export
from beleidstui.model.nodes import walk
from beleidstui.reading.outline import outline, outline_of
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.markdown import escape
from beleidstui.rendering.markdown_page import markdown_page
from beleidstui.safe_text import find_forbidden
from tests.command import run
from tests.contents import library_of_corpus, write_bullet
from tests.page import Page

LIBRARY = library_in_memory(packaged_content())
DOCUMENTS = {
    kind or "alles": (
        outline(LIBRARY, kind),
        list(LIBRARY.items(kind)),
    )
    for kind in ("", "artikel", "rol", "punt", "begrip")
} | {
    item_id: (outline_of(LIBRARY.node(item_id), LIBRARY), list(walk(LIBRARY.node(item_id))))
    for item_id in (
        "2022-V-02",
        "2022-V-02/financieren",
        "2022-V-02/regisseren/artikel-100",
        "begrip/nfrp",
    )
}
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'> &amp; &lt;",
    "</style></p></section></body>",
    "[a](javascript:x) ![b](c) <http://d.nl> `e` *f* __g__ ~~h~~ $i$ # j",
    "1. geen lijst", "- geen lijst", "+ geen lijst", "--- geen lijn", "> geen citaat",
    "niet  ingesprongen, en \u00a0 spaties", "&copy; &#65; a&t & meer", "\\* een \\ alleen \\",
    "=== en | een | tabel |", "een \u201ecitaat\u201d \u2013 ok\u00e9 \U0001f30a",
]  # fmt: skip


def plain(token: Token) -> str:
    return "".join(
        child.content for child in token.children or [] if child.type in ("text", "text_special")
    )


def paragraphs(markdown: str) -> list[str]:
    """Give the text of each paragraph and heading, as a reader of Markdown sees it."""
    return [plain(token) for token in MarkdownIt().parse(markdown) if token.type == "inline"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_text_is_on_the_page_letter_for_letter(name: str) -> None:
    document, items = DOCUMENTS[name]
    page = Page(html_page(document))
    assert page.texts == {item.id: item.text for item in items if item.text}
    shown = paragraphs(markdown_page(document))
    assert [text for text in shown if text in page.texts.values()] == list(page.texts.values())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_has_an_end_and_headings_skip_no_level(name: str) -> None:
    document, items = DOCUMENTS[name]
    page = Page(html_page(document))
    assert len(page.ids) == len(set(page.ids))
    assert {item.id for item in items} <= set(page.ids)
    inside = [target for target in page.targets if target.startswith("#")]
    assert {target[1:] for target in inside} <= set(page.ids)
    assert {target for target in page.targets if not target.startswith("#")} <= {
        "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html"
    }
    assert page.levels[0] == 1
    assert page.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(page.levels))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_anchor_in_markdown_is_there(name: str) -> None:
    document, items = DOCUMENTS[name]
    markdown = markdown_page(document)
    tokens = [
        child
        for token in MarkdownIt().parse(markdown)
        for child in token.children or []
        if child.type in ("link_open", "html_inline")
    ]
    ids = {t.content.split('"')[1] for t in tokens if t.content.startswith("<a id=")}
    targets = {str(t.attrs["href"]) for t in tokens if t.type == "link_open"}
    assert ids == {item.id for item in items}
    assert {target[1:] for target in targets if target.startswith("#")} == ids


def test_the_terms_in_a_text_are_links() -> None:
    page = Page(html_page(outline(LIBRARY)))
    linked = page.linked["2022-V-02/financieren/transitie"]
    pairs = list(zip(linked[::2], linked[1::2], strict=True))
    assert ("#begrip/nfrp", "NFRP") in pairs
    assert "#begrip/shiraka" in linked
    assert (
        "2022-V-02/regisseren/artikel-100" not in Page(html_page(outline(LIBRARY, "punt"))).linked
    )


def test_the_page_tells_what_is_known_of_an_item() -> None:
    page = html_page(outline(LIBRARY))
    bullet = page.partition('id="2022-V-02/regisseren/artikel-100"')[2].partition("</section>")[0]
    for told in (
        "titel: redactie · tekst: letterlijk (regels 10–14)",
        ">Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36</a> (pagina afgeleid)",
        '<a href="#begrip/krijgsmacht">krijgsmacht</a>',
    ):
        assert told in bullet
    term = page.partition('id="begrip/nfrp"')[2].partition("</section>")[0]
    for told in (
        "uitleg: redactie",
        "Gebruikt in</dt>",
        '<a href="#2022-V-02/financieren/transitie">Transitie in de ring rond Europa</a>',
        '<a href="#begrip/matra">',
        '<span lang="en">',
    ):
        assert told in term


def test_a_bullet_on_its_own_tells_where_it_stands() -> None:
    page = html_page(outline(LIBRARY, "punt"))
    assert "punt · Veiligheid en stabiliteit ❭ Regisseren · titel: redactie" in page


def test_the_page_needs_nothing_else() -> None:
    page = html_page(outline(LIBRARY))
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert Page(page).tags & {"script", "link", "img", "iframe", "object", "form"} == set()
    assert "@import" not in page
    assert "url(" not in page


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_content_is_shown_as_it_is(tmp_path: Path, text: str) -> None:
    library = library_of_corpus(load_corpus(str(write_bullet(tmp_path, text, text))))
    page = Page(html_page(outline(library)))
    assert page.texts["2030-I-01/betalen/pompen"] == text
    assert text in page.headings
    assert page.tags & {"script", "img", "em"} == set()
    shown = paragraphs(markdown_page(outline(library)))
    assert shown.count(text) == 2


@given(st.text(max_size=12).filter(lambda text: text.strip() and find_forbidden(text) < 0))
def test_any_text_reads_back_from_markdown(text: str) -> None:
    for before in ("", "> ", "## "):
        assert paragraphs(f"{before}{escape(text)}\n") == [text]


@given(st.text("\\`*_[]<>#~$&-+1.)= a;:!|'\"", min_size=1, max_size=9).filter(str.strip))
def test_any_marks_read_back_from_markdown(text: str) -> None:
    for before in ("", "> ", "## "):
        assert paragraphs(f"{before}{escape(text)}\n") == [text]


def test_the_command_writes_utf8_whatever_the_terminal_takes(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert export(packaged_content(), Limit("begrip"), True) == 0
    assert "coördin" in capsysbinary.readouterr().out.decode("utf-8")


@pytest.mark.parametrize("form", ["--markdown", "--html"])
def test_one_item_is_written_with_what_stands_below_it(form: str) -> None:
    done = run("toon", "regisseren", form)
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Toetsingskader 2014" in said
    assert "Stabiliteitsfonds" not in said
