"""A shelf as a folder of pages: an index that searches, a page for each edition, and the terms."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from beleidstui.model.nodes import Article, Node, Term
from beleidstui.rendering.document import Document
from beleidstui.rendering.html_frame import framed
from beleidstui.rendering.html_page import html_page
from beleidstui.rendering.html_search import Found, search_script
from beleidstui.rendering.words import edition_mark, marked_title, place
from beleidstui.safe_text import strip_lines
from beleidstui.texts import site as words

INDEX, TERMS, SEARCH = "index.html", "begrippen.html", "zoek.js"
Headed = tuple[str, Sequence[Article]]
"""A heading of the index, and the articles below it."""


def site(
    items: Iterable[Node],
    headed: Iterable[Headed],
    documents: Callable[[Callable[[str], str]], Iterator[tuple[str, Document]]],
) -> Iterator[tuple[str, bytes]]:
    """Give the files of a folder of pages, by name.

    ``items`` are what can be found; ``headed`` the articles of the index; ``documents`` gives the
    name of each page and what it holds, for who knows the address of what stands on another page.
    """
    found = [_found(item) for item in items]
    there = {one.address for one in found}

    def address(item_id: str) -> str:
        where = address_of(item_id)
        return where if where in there else ""

    yield INDEX, _clean(_index(headed, TERMS in {one.address.partition("#")[0] for one in found}))
    yield SEARCH, _clean(search_script(found))
    above = f'<p><a href="{INDEX}">{words.ALL}</a></p>\n'
    for name, document in documents(address):
        yield name, _clean(html_page(document, above))


def address_of(item_id: str) -> str:
    """Give the address of an item in a folder of pages."""
    root, _, _ = item_id.partition("/")
    page = TERMS if root == "begrip" else page_of(root)
    return f"{page}#{item_id}"


def page_of(article_id: str) -> str:
    """Give the name of the page of an edition."""
    return f"{article_id}.html"


def _found(item: Node) -> Found:
    title = marked_title(item) if isinstance(item, Article) else item.title
    if isinstance(item, Term) and item.related:
        return Found(address_of(item.id), title, place(item), " ".join((item.text, *item.related)))
    return Found(address_of(item.id), title, place(item), item.text)


def _index(headed: Iterable[Headed], has_terms: bool) -> str:
    sections = "\n".join(_articles(heading, articles) for heading, articles in headed)
    terms = f'<p><a href="{TERMS}">{words.TERMS}</a></p>' if has_terms else ""
    body = f"""\
<main id="inhoud" tabindex="-1">
<form id="zoek" role="search">
<p><label for="vraag">{words.SEARCH}</label>
<input id="vraag" type="search" autocomplete="off"></p>
</form>
<noscript><p>{words.NEEDS_SCRIPT}</p></noscript>
<p id="aantal" role="status"></p>
<ol id="treffers"></ol>
{sections}
{terms}
</main>"""
    return framed(words.TITLE, "", body, script=f'<script src="{SEARCH}"></script>\n')


def _articles(heading: str, articles: Sequence[Article]) -> str:
    rows = "\n".join(
        f'<li><a href="{escape(page_of(one.id))}">{escape(_named(one))}</a></li>'
        for one in articles
    )
    return f'<section class="h2">\n<h2>{escape(heading)}</h2>\n<ul>\n{rows}\n</ul>\n</section>'


def _named(article: Article) -> str:
    return marked_title(article) if edition_mark(article) else article.title


def _clean(text: str) -> bytes:
    return strip_lines(text).encode("utf-8")
