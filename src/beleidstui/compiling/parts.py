"""The articles of a folder in parts that can be checked and worked out each by itself.

Articles that quote the same page belong together: where a text stands depends on the others.
"""

import os
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from threading import Thread, active_count
from typing import NamedTuple

from beleidstui.authoring.locate import ARTICLES, MOST_BYTES, is_article
from beleidstui.compiling.compiler import Compiled, Compiler
from beleidstui.compiling.load import load_part
from beleidstui.model.nodes import Term
from beleidstui.model.shelf import ShelfKey, shelf_key_of
from beleidstui.model.source import SourcePage
from beleidstui.regular_file import read_regular

LARGE = 256
"""So many articles are worked out in parts; fewer are done before another process has begun."""
Names = tuple[str, ...]


class Done(NamedTuple):
    """One article that was checked and worked out."""

    name: str
    compiled: Compiled
    pages: tuple[SourcePage, ...]
    """The pages that it is the first of its part to quote."""


class Head(NamedTuple):
    """What is read of an article before it is worked out."""

    key: ShelfKey
    pages: frozenset[bytes]


Heads = dict[str, Head]
Told = Callable[[int, int], None]
"""Hears how many articles are done, and how many there are."""
_HEAD = re.compile(rb"(?s).*?^\[artikel\][^\n]*\n(.*?)(?:^\[.*|\Z)", re.MULTILINE)
_FACT = re.compile(rb"""(?m)^(\w+) *= *("[^"\\]*"|'[^']*'|\d+)""")
_FACTS = (b"begroting", b"jaar", b"nummer", b"soort", b"id")
_PAGE = re.compile(rb"""bestand"?\s*=\s*["']([^"']+)["']""")
_AT_ONCE = 48
_AHEAD = 2
"""Parts for each process that may be waiting, so that what is done does not pile up."""


class NotDoneError(Exception):
    """The articles cannot be worked out in parts."""


def article_names(folder: str) -> Names:
    """Give the names of the article files, in order; raises OSError."""
    return tuple(sorted(filter(is_article, os.listdir(os.path.join(folder, ARTICLES)))))


def read_heads(folder: str, names: Names) -> Heads:
    """Read of each article where it stands on the shelf, and which pages it quotes.

    That is read without reading TOML, so whoever reads it must see whether it is right. Raises
    NotDoneError where a file cannot be read.
    """
    heads = {}
    for name in names:
        try:
            raw = read_regular(os.path.join(folder, ARTICLES, name), MOST_BYTES)
        except OSError as error:
            raise NotDoneError from error
        facts = dict(_FACT.findall(_HEAD.sub(rb"\1", raw)))
        budget, year, number, kind, own_id = (
            facts.get(key, b"").strip(b"\"'").decode("utf-8", "replace") for key in _FACTS
        )
        key = shelf_key_of(budget, int(year) if year.isdecimal() else 0, number, kind, own_id)
        heads[name] = Head(key, frozenset(_PAGE.findall(raw)))
    return heads


def parts(names: Names, heads: Heads) -> Iterator[Names]:
    """Give the names in parts: in order, but for those that belong to one that came before."""
    beside = _beside(names, heads)
    part: list[str] = []
    taken: set[str] = set()
    for name in names:
        waiting = [name]
        while waiting:
            one = waiting.pop()
            if one not in taken:
                taken.add(one)
                part.append(one)
                waiting += beside.get(one, ())
        if len(part) >= _AT_ONCE:
            yield tuple(sorted(part))
            part = []
    if part:
        yield tuple(sorted(part))


def _beside(names: Names, heads: Heads) -> dict[str, set[str]]:
    """Give by each article those that quote a page that it quotes, where there are any."""
    quoting: dict[bytes, list[str]] = {}
    for name in names:
        for page in heads[name].pages:
            quoting.setdefault(page, []).append(name)
    beside: dict[str, set[str]] = {}
    for several in quoting.values():
        for name in several if len(several) > 1 else ():
            beside.setdefault(name, set()).update(several)
    return beside


def in_order(names: Names, results: Iterable[list[Done]]) -> Iterator[Done]:
    """Give what is done in the order of the names, keeping what came too early."""
    early: dict[str, Done] = {}
    wanted = iter(names)
    name = next(wanted, "")
    for result in results:
        early.update((one.name, one) for one in result)
        while name in early:
            yield early.pop(name)
            name = next(wanted, "")


class Workers:
    """Processes that check and work out parts of one folder."""

    def __init__(self, folder: str, terms: tuple[Term, ...], known: frozenset[str]) -> None:
        """Begin as many as there are cores; they know the terms, and the forms of these."""
        self.compiler = Compiler(terms)
        self._count = os.cpu_count() or 1
        # What is forked from a process of several threads may wait for a lock without end.
        context = get_context("spawn") if active_count() > 1 else None
        arguments = (folder, terms, known)
        self._pool = ProcessPoolExecutor(self._count, context, _begin, arguments)

    def results(self, several: Iterator[Names]) -> Iterator[list[Done]]:
        """Give the results of parts, in order.

        Raises ContentError where one is not in order, and NotDoneError where a process died.
        """
        waiting: deque[Future[list[Done]]] = deque()
        with self._pool:
            for part in islice(several, self._count * _AHEAD):
                waiting.append(self._pool.submit(_result, part))
            while waiting:
                try:
                    result = waiting.popleft().result()
                except BrokenProcessPool as error:
                    raise NotDoneError from error
                for part in islice(several, 1):
                    waiting.append(self._pool.submit(_result, part))
                yield result


_folder = ""
_known: frozenset[str] = frozenset()
_compiler = Compiler(())


def _begin(folder: str, terms: tuple[Term, ...], known: frozenset[str]) -> None:
    global _folder, _known, _compiler
    Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    _folder, _known, _compiler = folder, known, Compiler(terms)


def _end_with(parent: int) -> None:
    """End when the process that began this one is gone, however that ended."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _result(names: Names) -> list[Done]:
    loaded = load_part(_folder, names, False, _known)
    pages = dict(loaded.corpus.pages)
    done = []
    for name, article in zip(names, loaded.corpus.articles, strict=True):
        own = [pages.pop(source.file, None) for source in article.sources]
        compiled = _compiler.compile(article, loaded.lines)
        done.append(Done(name, compiled, tuple(page for page in own if page is not None)))
    return done
