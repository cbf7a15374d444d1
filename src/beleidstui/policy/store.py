"""The content as it was last read and found in order, kept for the next run.

Reading TOML and checking it takes a look-up longer than all the rest. What is kept holds the files
it was made from, and counts only while they are the same, byte for byte, and while the program
that checked them is the same. A kept corpus that is broken, out of date, or that somebody else
could have written is not used; where nothing can be kept, nothing is.
"""

import marshal
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from beleidstui.policy.characters import find_forbidden
from beleidstui.policy.locate import ARTICLES, MOST_BYTES, SOURCES, TERMS
from beleidstui.policy.model import (
    ArticleFacts,
    Corpus,
    Herkomst,
    Item,
    Kind,
    Source,
    SourcePage,
    TermFacts,
    TextWord,
)

MadeFrom = dict[str, bytes | tuple[int, int]]
"""Of each file what it holds, or of the program's own when it was changed and its size."""
_HERE = os.path.dirname(os.path.abspath(__file__))
_PROGRAM = (_HERE, os.path.join(_HERE, "checks"))
_ESCAPES = ("\\x", "\\u", "\\U", "\\t", "\\r")
_OTHERS_WRITE = 0o022
_BROKEN = (OSError, ValueError, TypeError, EOFError, KeyError)


def corpus_of(folder: str) -> Corpus:
    """Give the corpus of a content folder; raises ContentError with all problems of the folder."""
    place = _place(os.path.abspath(folder))
    made_from = _made_from(folder) if place else None
    if made_from is None:
        return _load(folder)
    with suppress(*_BROKEN):
        return _read(place, made_from)
    corpus = _load(folder)
    if made_from == _made_from(folder):  # else it was being changed while it was read
        with suppress(*_BROKEN):
            _write(place, made_from, corpus)
    return corpus


def _load(folder: str) -> Corpus:
    from beleidstui.policy.load import load_corpus  # the reader of TOML: half of a look-up

    return load_corpus(folder)


def _place(folder: str) -> str:
    """Give the file to keep a corpus in, by the XDG rules; empty where there is no such place."""
    caches = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):
        caches = os.path.join(os.path.expanduser("~"), ".cache")
    name = folder.encode("utf-8", "surrogateescape").hex()[-200:]
    return os.path.join(caches, "beleidstui", name) if os.path.isabs(caches) else ""


def _made_from(folder: str) -> MadeFrom | None:
    """Give all that a corpus is made from: the files, and the times of the program's own."""
    made_from: MadeFrom = {}
    try:
        for path in _files(os.path.abspath(folder)):
            if os.path.getsize(path) > MOST_BYTES:
                return None
            with open(path, "rb") as file:
                made_from[path] = file.read()
        for part in _PROGRAM:
            with os.scandir(part) as entries:
                for one in entries:
                    if one.is_file():
                        status = one.stat()
                        made_from[one.path] = (status.st_mtime_ns, status.st_size)
    except OSError:
        return None
    return made_from


def _files(folder: str) -> Iterator[str]:
    yield os.path.join(folder, TERMS)
    for name, ending in ((ARTICLES, ".toml"), (SOURCES, "")):
        with os.scandir(os.path.join(folder, name)) as entries:
            yield from (one.path for one in entries if one.name.endswith(ending) and one.is_file())


def _read(place: str, made_from: MadeFrom) -> Corpus:
    with open(os.open(place, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
        status = os.fstat(file.fileno())
        if status.st_uid != os.geteuid() or status.st_mode & _OTHERS_WRITE:
            raise ValueError(place)
        kept_from, articles, terms, pages, words = marshal.load(file)
    if kept_from != made_from or _steers((articles, terms, tuple(pages.values()), words)):
        raise ValueError(place)
    return Corpus(
        tuple(map(_item, articles)),
        tuple(map(_item, terms)),
        {name: SourcePage(name, text) for name, text in pages.items()},
        tuple(TextWord(*word) for word in words),
    )


def _write(place: str, made_from: MadeFrom, corpus: Corpus) -> None:
    pages = {name: page.text for name, page in corpus.pages.items()}
    items = _plain(corpus.articles), _plain(corpus.terms)
    kept = marshal.dumps((made_from, *items, pages, _plain(corpus.words)))
    os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
    new = f"{place}.{os.getpid()}"
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(kept)
        os.replace(new, place)
    except OSError:
        os.unlink(new)
        raise


def _steers(kept: Any) -> bool:
    """Tell whether a text holds what no check of the content would have let through."""
    # What does not print is written as an escape here, far sooner than each text is looked at.
    written = repr(kept).replace("\\xa0", "")
    return any(mark in written for mark in _ESCAPES) and _holds_forbidden(kept)


def _holds_forbidden(kept: Any) -> bool:
    if isinstance(kept, str):
        return not kept.isprintable() and any(find_forbidden(row) >= 0 for row in kept.split("\n"))
    return isinstance(kept, tuple) and any(map(_holds_forbidden, kept))


def _plain(value: Any) -> Any:
    """Give records as what marshal can write: tuples and strings of no class of ours."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return str(value) if isinstance(value, str) else value


def _item(kept: Any) -> Item:
    id, kind, title, text, herkomst, reason, path, source, children, article, term, *cuts = kept
    return Item(
        id,
        Kind(kind),
        title,
        text,
        Herkomst(herkomst),
        reason,
        path,
        source and _source(source),
        tuple(map(_item, children)),
        article and ArticleFacts(*article),
        term and TermFacts(*term),
        *cuts,
    )


def _source(kept: Any) -> Source:
    source = Source(*kept)
    return source._replace(page_herkomst=Herkomst(source.page_herkomst))
