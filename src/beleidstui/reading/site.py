"""A part of the library as a folder of pages."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from beleidstui.library.library import Library
from beleidstui.model.nodes import Article, Kind, Node
from beleidstui.reading.outline import outline, outline_of
from beleidstui.rendering.document import Document
from beleidstui.rendering.html_site import TERMS, Headed, page_of, site
from beleidstui.texts import shelf as words


def pages(library: Library, items: Sequence[Node]) -> Iterator[tuple[str, bytes]]:
    """Give the files of a folder of pages for items in reading order, by name.

    Of each article among them there is a page with all that stands below it.
    """
    articles = [item for item in items if isinstance(item, Article)]
    terms = [item for item in items if item.kind is Kind.BEGRIP]

    def documents(elsewhere: Callable[[str], str]) -> Iterator[tuple[str, Document]]:
        for article in articles:
            document = outline_of(article, library)
            yield page_of(article.id), document._replace(elsewhere=elsewhere)
        if terms:
            document = outline(library, Kind.BEGRIP, terms)
            yield TERMS, document._replace(elsewhere=elsewhere)

    return site(items, _headed(articles), documents)


def _headed(articles: Sequence[Article]) -> Iterator[Headed]:
    for budget, several in groupby(articles, key=lambda one: one.edition.budget):
        held = list(several)
        yield words.BUDGET.format(budget, words.ministry(held[0].edition.ministry)), held
