"""From a few words to an article: its budget, number, year, ministry or title, in any order."""

from collections.abc import Iterator
from itertools import islice

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.errors import UnknownIdError
from beleidstui.library.library import Library
from beleidstui.library.resolve import resolve
from beleidstui.model.nodes import Article, Node
from beleidstui.rendering.words import edition_taken
from beleidstui.texts import shelf as words

MOST = 20
"""Articles that are offered."""
_READ = 5_000
"""Articles that are read to look for a number or a title."""
_YEAR = 4
_KINDS = ("artikel", "art", "begroting", "hoofdstuk", "ministerie", "van", "het", "de", "voor")


def jump(typed: str, library: Library) -> list[Article]:
    """Give the articles that are meant, in the order of the shelf; at most twenty."""
    try:
        item = resolve(library, typed)
    except UnknownIdError:
        item = None
    if isinstance(item, Article) and " " not in typed.strip():
        return [item]
    wanted = [word for word in word_texts(fold_only(typed)) if word not in _KINDS]
    if not wanted:
        return []
    found = (one for one in islice(_near(wanted, library), _READ) if _is(one, wanted))
    return list(islice(found, MOST))


def _near(wanted: list[str], library: Library) -> Iterator[Article]:
    """Give the articles of the years and budgets that are named, else all."""
    runs = library.about("shelf")
    ends = [*(first for *_, first in runs[1:]), len(library.article_numbers)]
    years = {word for word in wanted if word.isdecimal() and len(word) == _YEAR}
    budgets = {budget.casefold() for budget, *_ in runs}.intersection(wanted)
    for (budget, _, year, first), end in zip(runs, ends, strict=True):
        if (not years or str(year) in years) and (not budgets or budget.casefold() in budgets):
            yield from (library.articles[place] for place in range(first, end))


def _is(article: Article, wanted: list[str]) -> bool:
    """Tell whether each word is a fact of an article, or begins a word of its names."""
    edition = article.edition
    names = word_texts(fold_only(f"{edition.ministry} {article.title} {edition.document_kind}"))
    facts = (edition.budget.casefold(), edition.number.casefold(), str(edition.year))
    return all(
        word in facts
        or word.lstrip("0") == edition.number
        or (word.isalpha() and any(name.startswith(word) for name in names))
        for word in wanted
    )


def meant(typed: str, library: Library) -> tuple[Node, str]:
    """Give the item that is meant by an id or by what names an article, and what to say of it.

    Raises UnknownIdError where nothing is.
    """
    try:
        item = resolve(library, typed)
    except UnknownIdError:
        articles = jump(typed, library)
        if not articles:
            raise
        more = len(articles) - 1
        return articles[0], edition_taken(articles[0], typed) + words.more_articles(more)
    return item, edition_taken(item, typed)
