"""The content as it was last read and found in order, kept for the next run.

Reading TOML and checking it takes a look-up longer than all the rest. What is kept holds the files
it was made from, and counts only while they are the same, byte for byte, and while the program
that checked them is the same. A kept corpus that is broken, out of date, or that somebody else
could have written is not used; where nothing can be kept, nothing is.
"""

import marshal
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from beleidstui.authoring.locate import ARTICLES, MOST_BYTES, SOURCES, TERMS, is_article
from beleidstui.model.corpus import Corpus, SourcePage
from beleidstui.model.nodes import Article, Kind, Note, Part, Table, Term, TextWord
from beleidstui.model.record import Record
from beleidstui.model.source import Edition, Herkomst, Source
from beleidstui.regular_file import read_regular
from beleidstui.safe_text import find_forbidden

MadeFrom = dict[str, bytes | tuple[int, int]]
"""Of each file what it holds, or of the program's own when it was changed and its size."""
_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_PROGRAM = tuple(
    os.path.join(_HERE, part) for part in ("model", "authoring", "compiling", "compiling/checks")
)
_LONGEST_NAME = 200
_RECORDS = (Article, Part, Table, Term, Edition, Source, Note, TextWord)
_NAMES = tuple(record.names() for record in _RECORDS)
_ENUMERATIONS = {"kind": Kind, "herkomst": Herkomst, "page_herkomst": Herkomst}
_CHECKSUM = 4
_MOST_KEPT = 256 * 1024 * 1024
_WRITING = 600
"""Seconds after which nobody is still writing."""
_UNUSED = 90 * 24 * 3600
"""Seconds after which what was kept is made anew rather than kept."""
_BROKEN = (OSError, ValueError, TypeError, EOFError, LookupError, AttributeError, RecursionError)


def corpus_of(folder: str) -> Corpus:
    """Give the corpus of a content folder; raises ContentError with all problems of the folder."""
    place = _place(os.path.abspath(folder))
    if not place:
        return _load(folder)
    with suppress(*_BROKEN):
        return _read(place, folder)
    before = _made_from(folder, ())
    corpus = _load(folder)
    made_from = _made_from(folder, corpus.pages)
    if before is not None and made_from is not None and _is_at_rest(before, made_from, corpus):
        with suppress(*_BROKEN):
            _write(place, made_from, corpus)
            _clear(os.path.dirname(place))
    return corpus


def _is_at_rest(before: MadeFrom, made_from: MadeFrom, corpus: Corpus) -> bool:
    """Tell whether no file was changed while the corpus was read."""
    raw = {os.path.basename(path): held for path, held in made_from.items()}
    return before.items() <= made_from.items() and all(
        _says(raw[name]) == page.text for name, page in corpus.pages.items()
    )


def _says(held: bytes | tuple[int, int]) -> str:
    """Give the text of a source page as it is read."""
    raw = held if isinstance(held, bytes) else b""
    return raw.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")


def _load(folder: str) -> Corpus:
    from beleidstui.compiling.load import load_corpus  # the reader of TOML: half of a look-up

    return load_corpus(folder)


def _place(folder: str) -> str:
    """Give the file to keep a corpus in, by the XDG rules; empty where there is no such place."""
    caches = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):
        caches = os.path.join(os.path.expanduser("~"), ".cache")
    name = folder.encode("utf-8", "surrogateescape").hex()[-_LONGEST_NAME:]
    return os.path.join(caches, "beleidstui", name) if os.path.isabs(caches) else ""


def _made_from(folder: str, pages: Iterable[str]) -> MadeFrom | None:
    """Give all that a corpus with these source pages is made from; None where it cannot be read."""
    made_from: MadeFrom = {}
    try:
        for path in _files(os.path.abspath(folder), pages):
            made_from[path] = read_regular(path, MOST_BYTES)
        for part in _PROGRAM:
            with os.scandir(part) as entries:
                for one in entries:
                    if one.is_file():
                        status = one.stat()
                        made_from[one.path] = (status.st_mtime_ns, status.st_size)
    except OSError:
        return None
    return made_from


def _files(folder: str, pages: Iterable[str]) -> Iterator[str]:
    yield os.path.join(folder, TERMS)
    articles = os.path.join(folder, ARTICLES)
    yield from (os.path.join(articles, name) for name in os.listdir(articles) if is_article(name))
    yield from (os.path.join(folder, SOURCES, page) for page in pages)


def _read(place: str, folder: str) -> Corpus:
    whole = read_regular(place, _MOST_KEPT, is_own=True)
    checksum, kept = whole[:_CHECKSUM], whole[_CHECKSUM:]
    if checksum != _checksum(kept):
        raise ValueError(place)
    kept_from, articles, terms, pages, words = marshal.loads(kept)
    if kept_from != _made_from(folder, pages):
        raise ValueError(place)
    if _steers((articles, terms, tuple(pages.values()), words), set()):
        raise ValueError(place)
    done: dict[int, Record] = {}
    return Corpus(
        _read_record(articles, done),
        _read_record(terms, done),
        {name: SourcePage(name, *page) for name, page in pages.items()},
        _read_record(words, done),
    )


def _write(place: str, made_from: MadeFrom, corpus: Corpus) -> None:
    pages = {name: (page.text, page.lines) for name, page in corpus.pages.items()}
    made = (corpus.articles, corpus.terms, corpus.words)
    articles, terms, words = _written(made, {})
    kept = marshal.dumps((made_from, articles, terms, pages, words))
    os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
    new = f"{place}.{os.getpid()}"
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(_checksum(kept) + kept)
        os.replace(new, place)
    except OSError:
        os.unlink(new)
        raise


def _checksum(kept: bytes) -> bytes:
    from zlib import crc32  # a flipped bit, not an attack: for that the owner is looked at

    return crc32(kept).to_bytes(_CHECKSUM, "big")


def _clear(caches: str) -> None:
    """Take away what killed writers left, and what was kept of folders that are gone."""
    from time import time

    with os.scandir(caches) as entries:
        for one in entries:
            folder, _, writer = one.name.partition(".")
            age = time() - one.stat(follow_symlinks=False).st_mtime
            is_left = bool(writer) and age > _WRITING
            is_whole = len(folder) < _LONGEST_NAME
            is_gone = not writer and is_whole and not os.path.isdir(_folder_of(folder))
            if is_left or is_gone or age > _UNUSED:
                os.unlink(one.path)


def _folder_of(name: str) -> str:
    """Give the folder that a file keeps the content of; raises ValueError for another name."""
    return bytes.fromhex(name).decode("utf-8", "surrogateescape")


def _steers(kept: Any, seen: set[int]) -> bool:
    """Tell whether a text holds what no check of the content would have let through."""
    kind = type(kept)
    if kind is str:
        return not kept.isprintable() and any(find_forbidden(row) >= 0 for row in kept.split("\n"))
    if kind is not tuple and kind is not list:
        return False
    if kind is list:  # a record, which may be that of many
        if id(kept) in seen:
            return False
        seen.add(id(kept))
    return any(_steers(one, seen) for one in kept)


def _written(value: Any, done: dict[int, list[Any]]) -> Any:
    """Give records as what marshal can write: a list of the number of the class and its facts.

    The same record gives the same list, so that it is written once.
    """
    if isinstance(value, Record):
        known = done.get(id(value))
        if known is None:
            number = _RECORDS.index(type(value))
            facts = (_written(getattr(value, name), done) for name in _NAMES[number])
            known = done[id(value)] = [number, *facts]
        return known
    if isinstance(value, tuple):
        return tuple(_written(one, done) for one in value)
    return str(value) if isinstance(value, str) else value


def _read_record(kept: Any, done: dict[int, Record]) -> Any:
    if type(kept) is tuple:
        has_records = bool(kept) and type(kept[0]) is list
        return tuple([_read_record(one, done) for one in kept]) if has_records else kept
    known = done.get(id(kept))
    if known is not None:
        return known
    number = kept[0]
    made = done[id(kept)] = object.__new__(_RECORDS[number])
    for name, fact in zip(_NAMES[number], kept[1:], strict=True):
        kind = type(fact)
        if kind is list or kind is tuple:
            fact = _read_record(fact, done)
        elif name in _ENUMERATIONS:
            fact = _ENUMERATIONS[name](fact)
        setattr(made, name, fact)
    return made
