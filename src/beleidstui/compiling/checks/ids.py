"""Every item has an id of its own; a file that was copied is told as the copy."""

import os

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.authoring.lines import line_of
from beleidstui.compiling.checks.telling import tell
from beleidstui.texts import author, proving


def check_ids(articles: list[list[Written]], terms: list[Written], report: Report) -> None:
    """Report every id that was already given; of a copied article that once, at the copy."""
    originals: dict[str, Written] = {}
    written: list[Written] = []
    for items in sorted(articles, key=lambda items: _rank(items[0])):
        article = items[0]
        original = originals.setdefault(article.item.id, article)
        if original is article or not article.item.id:
            written += items
        else:
            message = proving.COPY.format(article.item.id, original.file.file)
            tell(article, "id", message, report)
    seen: dict[str, Written] = {}
    for one in (*written, *terms):
        first = seen.setdefault(one.item.id, one)
        if first is not one and not one.item.id.endswith("/"):
            line = line_of(first.file.text, (*first.path, "id"))
            place = f"{first.file.file}:{line}"
            tell(one, "id", author.DOUBLE_ID.format(one.item.id, place), report)


def _rank(article: Written) -> tuple[bool, int, str]:
    """Give what puts an original before its copies: the name of its id, or the shorter name."""
    name = os.path.basename(article.file.file)
    return name != f"{article.item.id}.toml", len(name), name
