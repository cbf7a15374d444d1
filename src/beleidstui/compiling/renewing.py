"""A library file that was made of a folder, renewed where a few articles were changed since.

Each article has numbers of its own, with some to spare. It is worked out again from its old text
and from the new, and only what one of them is found by is written. The terms are those of the
library: where these changed, or an article or a page came or went, all is made anew.
"""

import os
import shutil
from collections.abc import Sequence

from beleidstui.authoring.locate import ARTICLES, SOURCES
from beleidstui.compiling.checks.acronyms import forms_of_terms
from beleidstui.compiling.compiler import Compiler
from beleidstui.compiling.exchange import Exchange
from beleidstui.compiling.load import Loaded, load_part
from beleidstui.compiling.making import beside
from beleidstui.compiling.stamps import MadeFrom, are_still
from beleidstui.compiling.twins import twins_of
from beleidstui.errors import ContentError
from beleidstui.library import tables as kept
from beleidstui.library.file import FileTables, change_file
from beleidstui.library.library import QUOTING, SERIES, Library
from beleidstui.library.sets import numbers_in, unpack, unpack_numbers
from beleidstui.model.nodes import Term
from beleidstui.model.shelf import shelf_key

_MOST = 24
"""Changed articles that are renewed one by one; of more all is made anew."""


def renew(folder: str, path: str, now: MadeFrom, changed: Sequence[str]) -> bool:
    """Renew a library file whose folder changed in these files, or only in their stamps.

    False where it is to be made anew.

    ``now`` is what the folder is made of now. The file is renewed beside its place, so that it is
    whole or as it was. Raises OSError.
    """
    new = beside(path)
    try:
        os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        shutil.copyfile(path, new)
        tables = change_file(new)
        try:
            is_done = _Renewing(folder, tables, now).renew(changed)
        finally:
            tables.finish()
        if is_done:
            os.replace(new, path)
    finally:
        if os.path.exists(new):
            os.unlink(new)
    return is_done


class _Renewing:
    """One change of a library."""

    def __init__(self, folder: str, tables: FileTables, now: MadeFrom) -> None:
        self._folder, self._tables, self._now = folder, tables, now
        self._library = Library(tables)
        names = self._library.about("files")
        self._numbers = dict(zip(names, self._library.article_numbers, strict=True))
        self._names = dict(zip(self._library.article_numbers, names, strict=True))

    def renew(self, changed: Sequence[str]) -> bool:
        """Renew the articles that these files are of; False where that cannot be done."""
        if not changed:
            self._tables.replace(kept.ABOUT, [("made_from", self._now)])
            return True
        names = self._articles_of(changed)
        if names is None or len(names) > _MOST:
            return False
        terms = self._terms()
        try:
            is_alone = len(self._numbers) == 1
            loaded = load_part(self._folder, names, is_alone, forms_of_terms(terms))
        except ContentError:
            return False  # all that is wrong is told by who reads the whole
        if not self._are_same(names, loaded) or not are_still(self._folder, self._now, changed):
            return False
        compiler, exchange = Compiler(terms), Exchange(self._tables)
        former: set[str] = set()
        for name, article in zip(names, loaded.corpus.articles, strict=True):
            number = self._numbers[name]
            old, lines = self._library.at(number), self._library.lines_below(number)
            former.add(old.edition.series)
            before, after = compiler.compile(old, lines), compiler.compile(article, loaded.lines)
            first, end = self._library.range_of(number)
            if len(after.ids) > end - first:
                return False
            exchange.article(first, before, after)
            used = sorted(map(self._library.number, after.used))
            exchange.within(first, used)
        for page in loaded.corpus.pages.values():
            self._tables.replace(kept.PAGE, [(page.file, (page.text, page.lines))])
        exchange.finish()
        series = {article.edition.series for article in loaded.corpus.articles} | former
        for one in series - {""}:
            self._share(one, exchange)
        self._tables.replace(kept.ABOUT, [("made_from", self._now)])
        return True

    def _share(self, series: str, exchange: Exchange) -> None:
        """Say anew which texts the editions of a series share."""
        library = Library(self._tables)
        held = self._tables.get(kept.POSTINGS, f"{SERIES}{series}")
        editions = list(unpack_numbers(held)) if held else []
        own = [range(*library.range_of(number)) for number in editions]
        exchange.same(own, twins_of(library, editions).rows())

    def _articles_of(self, changed: Sequence[str]) -> tuple[str, ...] | None:
        """Give the names of the articles to renew: those, and what quotes a page that they quote.

        None where a file is of no article.
        """
        wanted: set[int] = set()
        for path in changed:
            folder, _, name = path.partition("/")
            if folder == ARTICLES and name in self._numbers:
                wanted.add(self._numbers[name])
            elif folder == SOURCES:
                wanted |= self._quoting(name)
            else:
                return None
        pages = {source.file for one in wanted for source in self._library.at(one).sources}
        wanted.update(*map(self._quoting, pages))
        return tuple(sorted(self._names[number] for number in wanted)) or None

    def _quoting(self, page: str) -> set[int]:
        """Give the articles that quote a page."""
        held = self._tables.get(kept.POSTINGS, f"{QUOTING}{page}")
        return set(numbers_in(unpack(held))) if held else set()

    def _terms(self) -> list[Term]:
        """Give the terms in the order of the content."""
        terms: list[Term] = [term for held in self._library.terms.values() for term in held]
        return sorted(terms, key=lambda term: self._library.number(term.id))

    def _are_same(self, names: Sequence[str], loaded: Loaded) -> bool:
        """Tell whether the articles have the id, the place and the pages that they had."""
        for name, article in zip(names, loaded.corpus.articles, strict=True):
            old = self._library.at(self._numbers[name])
            files = [{source.file for source in one.sources} for one in (old, article)]
            is_moved = shelf_key(old.edition) != shelf_key(article.edition)
            if is_moved or old.edition.ministry != article.edition.ministry:
                return False
            if old.id != article.id or files[0] != files[1]:
                return False
        return True
