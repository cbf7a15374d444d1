"""Deriving again what was imported, to see whether it still is what the originals say."""

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from beleidstui.importing.articles import articles_in
from beleidstui.importing.kept_papers import (
    NOWHERE,
    content_of,
    documents_in,
    editions_of,
    kept_originals,
    text_file,
)
from beleidstui.importing.kinds import kind_of
from beleidstui.importing.made import EmptyArticleError, make_article
from beleidstui.importing.sources import as_sources, read_file
from beleidstui.importing.taken_over import Shelf


class Controlled(NamedTuple):
    """Whether one edition is what its paper says."""

    document: str
    edition: str
    is_same: bool


def control(folder: str) -> Iterator[Controlled]:
    """Derive each imported edition of a content folder again from its paper.

    Raises UnreadablePaperError where an original is gone, was changed, or cannot be read.
    """
    for document in documents_in(folder):
        originals = kept_originals(folder, document)
        files = [read_file(raw, name, kind_of(raw, name)) for name, raw in originals.items()]
        source = next(iter(as_sources(files)))
        wanted = editions_of(folder, document)
        texts: dict[str, str] = {}
        for one in (*articles_in(source.paper), None):
            with suppress(EmptyArticleError):
                made = make_article(source, one, Shelf(NOWHERE))
                texts[made.edition.id] = made.text
        for edition in wanted:
            there = content_of(folder, text_file(edition))
            yield Controlled(document, edition, there == texts.get(edition, "").encode())
