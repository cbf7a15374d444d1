"""Fills the tables of a library: article by article, and then the sets of all."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, repeat
from typing import Any

from beleidstui.compiling.called import acronyms_of, names_of
from beleidstui.compiling.compiler import Compiled, Compiler
from beleidstui.compiling.load import Amounts, Loaded
from beleidstui.compiling.postings import Postings
from beleidstui.compiling.twins import Twins
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.keys import key_of
from beleidstui.library import tables as kept
from beleidstui.library.amounts import Named, amount_rows
from beleidstui.library.library import OLDER, PARTS, id_key
from beleidstui.library.spelling import ACRONYMS
from beleidstui.library.tables import NewTables
from beleidstui.model.nodes import Term, TextWord
from beleidstui.model.source import SourcePage


def fill(tables: NewTables, loaded: Loaded) -> None:
    """Put all that was loaded into empty tables."""
    corpus, lines, names, amounts = loaded
    compiler, filling = Compiler(corpus.terms), Filling(tables)
    for article, name in zip(corpus.articles, names or repeat(""), strict=False):
        filling.add(compiler.compile(article, lines), name)
    filling.add_pages(corpus.pages.values())
    filling.add_amounts(amounts)
    filling.finish(corpus.terms, compiler, corpus.words)


_SPARE, _LEAST_SPARE = 4, 4
"""An article has a quarter more numbers than nodes, so that it can grow in its place."""


class Filling:
    """Takes the articles in the order of the shelf, and then what all of them have together."""

    def __init__(self, tables: NewTables) -> None:
        """Fill these tables."""
        self._tables = tables
        self._postings = Postings()
        self._articles = array("I")
        self._names: list[str] = []
        self._twins = Twins()
        self._shelf: list[tuple[tuple[str, str, int], int]] = []
        self._used: dict[int, tuple[str, ...]] = {}
        self._size = 0

    def add(self, one: Compiled, name: str = "") -> None:
        """Add an article with the name of its file, or a term once all articles are there."""
        first = self._size
        self._size += len(one.ids)
        for table, rows in article_rows(first, one):
            self._tables.put(table, rows)
        if one.edition is not None:
            self._names.append(name)
            held = one.edition.budget, one.edition.ministry, one.edition.year
            if not self._shelf or self._shelf[-1][0] != held:
                self._shelf.append((held, len(self._articles)))
            self._twins.add(one.edition.series, first, one.digests)
            self._size += max(_LEAST_SPARE, len(one.ids) // _SPARE)
            self._articles.append(first)
            if one.used:
                self._used[first] = one.used
        self._postings.add(first, one)

    def add_pages(self, pages: Iterable[SourcePage]) -> None:
        """Add source pages."""
        self._tables.put(kept.PAGE, ((page.file, (page.text, page.lines)) for page in pages))

    def add_amounts(self, held: Amounts) -> None:
        """Add the amounts, and what articles are called in which years."""
        names: dict[str, tuple[Named, ...]] = {}
        for one in held.called:
            names[one.series] = (*names.get(one.series, ()), one[1:])
        self._tables.put(kept.AMOUNT, amount_rows(held.amounts, names))

    def finish(self, terms: Sequence[Term], compiler: Compiler, words: Iterable[TextWord]) -> None:
        """Add the terms, all sets, and the facts of the whole."""
        first_term = self._size
        for term in terms:
            self.add(compiler.compile(term, {}))
        numbers = {term.id: first_term + place for place, term in enumerate(terms)}
        for term in terms:
            if term.part_of:
                self._postings.found(f"{PARTS}{term.part_of}", numbers[term.id])
        for table, called in ((kept.CALLED, names_of), (kept.ACRONYM, acronyms_of)):
            by_key: dict[str, list[Any]] = {}
            for term in terms:
                for field, form in called(term):
                    one = numbers[term.id], int(field), form
                    by_key.setdefault(key_of(form), []).append(one)
            self._tables.put(table, ((key, tuple(found)) for key, found in by_key.items()))
        self._tables.put(kept.SPELLING, _by_size(by_key))
        within = (
            (number, array("I", sorted(numbers[one] for one in ids)).tobytes())
            for number, ids in self._used.items()
        )
        self._tables.put(kept.WITHIN, within)
        same = sorted(self._twins.rows())
        self._tables.put(kept.SAME, same)
        for number in (number for number, newest in same if isinstance(newest, int)):
            self._postings.found(OLDER, number)
        self._tables.put(kept.OTHER, _called_otherwise(words).items())
        self._postings.put(self._tables)
        about = {
            "size": self._size,
            "articles": self._articles.tobytes(),
            "files": tuple(self._names),
            "shelf": tuple((*held, first) for held, first in self._shelf),
            "kinds": tuple(_kinds(terms, numbers)),
            "terms": first_term,
        }
        self._tables.put(kept.ABOUT, about.items())


def article_rows(first: int, one: Compiled) -> Iterator[tuple[str, list[kept.Row]]]:
    """Give the rows of an article or a term that has this number, by table."""
    numbers = range(first, first + len(one.ids))
    yield kept.NODE, list(zip(numbers, one.nodes, strict=True))
    yield kept.NUMBER, [(id_key(i), n) for i, n in zip(one.ids, numbers, strict=True)]
    backwards = ((f"{i.casefold()[::-1]}\t{i}", n) for i, n in zip(one.ids, numbers, strict=True))
    yield kept.ENDING, list(backwards)
    yield kept.LINK, [(first + number, value) for number, value in one.links]
    yield kept.WORDS, list(zip(numbers, one.segments, strict=True))
    papers = enumerate(one.papers)
    yield kept.PAPER, [(f"{v}\t{first + n:010}\t{p}", said) for p, (n, v, said) in papers]
    if one.edition is not None:
        yield kept.SHARED, [(first, one.shared)]


def _kinds(terms: Iterable[Term], numbers: dict[str, int]) -> Iterator[tuple[str, bytes]]:
    by_kind: dict[str, list[Term]] = {}
    for term in terms:
        by_kind.setdefault(term.path[0], []).append(term)
    for kind, members in by_kind.items():
        members.sort(key=lambda one: one.title.casefold())
        yield kind, array("I", (numbers[one.id] for one in members)).tobytes()


def _by_size(acronyms: Iterable[str]) -> Iterator[kept.Row]:
    """Give acronyms as lines, by how many letters they have."""
    for size, same in groupby(sorted(acronyms, key=lambda one: (len(one), one)), key=len):
        yield f"{ACRONYMS}{size}", "\n".join(same)


def _called_otherwise(known: Iterable[TextWord]) -> dict[str, tuple[Any, ...]]:
    """Give the words of the texts for what readers call them, and whether that is English."""
    called: dict[str, tuple[Any, ...]] = {}
    for one in known:
        said = fold_only(one.word)
        for is_english, others in ((False, one.related), (True, one.english)):
            for other in others:
                key = fold_only(other)
                called[key] = (*called.get(key, ()), (said, is_english))
    return called
