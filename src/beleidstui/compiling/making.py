"""From a content folder to the tables of a library: in memory, or as one file."""

import os
from collections.abc import Callable
from typing import Any

from beleidstui.compiling.fill import Filling, fill
from beleidstui.compiling.load import Loaded, load, load_amounts, load_terms
from beleidstui.compiling.parts import (
    LARGE,
    NotDoneError,
    Told,
    Workers,
    article_names,
    in_order,
    parts,
    read_heads,
)
from beleidstui.errors import ContentError
from beleidstui.library import tables as kept
from beleidstui.library.file import FileTables, new_file
from beleidstui.library.memory import MemoryTables
from beleidstui.library.tables import NewTables
from beleidstui.model.shelf import shelf_key


def unheard(done: int, of: int) -> None:
    """Let it go by how far the work is."""


def in_memory(folder: str) -> MemoryTables:
    """Give the tables of a content folder in memory; raises ContentError with all its problems."""
    made: list[MemoryTables] = []

    def begin() -> MemoryTables:
        made.append(MemoryTables())
        return made[-1]

    _make(folder, begin, unheard)
    return made[-1]


def loaded_in_memory(loaded: Loaded) -> MemoryTables:
    """Give the tables of what was loaded, in memory."""
    tables = MemoryTables()
    fill(tables, loaded)
    return tables


def write_file(
    folder: str, path: str, about: Callable[[list[str]], dict[str, Any]], tell: Told = unheard
) -> None:
    """Write the tables of a content folder as a file, with further facts of the whole.

    These are asked for with the names of the source pages, once the content was read. The file is
    written beside its place, so that it is whole or as it was, and one that is being read stays
    what it is. Raises ContentError with all problems of the folder, and OSError.
    """
    new = beside(path)
    made: list[FileTables] = []

    def begin() -> FileTables:
        if made:
            made.pop().close()
            os.unlink(new)
        os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        made.append(new_file(new))
        return made[-1]

    try:
        _make(folder, begin, tell)
        pages = [str(name) for name in made[-1].keys(kept.PAGE)]
        made[-1].put(kept.ABOUT, about(pages).items())
        made[-1].finish()
        os.replace(new, path)
    finally:
        if os.path.exists(new):
            made[-1].close()
            os.unlink(new)


def beside(path: str) -> str:
    """Give a name that nobody uses beside a path, to write what is to take its place."""
    return f"{path}.{os.getpid()}-{os.urandom(4).hex()}"


def _make(folder: str, tables: Callable[[], NewTables], tell: Told) -> None:
    """Fill tables that are empty when they are asked for."""
    try:
        names = article_names(folder)
    except OSError:
        names = ()  # it is told when the folder is loaded
    if len(names) >= LARGE:
        try:
            _make_in_parts(folder, names, tables(), tell)
        except (ContentError, NotDoneError):
            pass  # all that is wrong is told by who reads the whole
        else:
            return
    fill(tables(), load(folder))


def _make_in_parts(folder: str, names: tuple[str, ...], tables: NewTables, tell: Told) -> None:
    terms, known, words = load_terms(folder)
    filling = Filling(tables)
    filling.add_amounts(load_amounts(folder))
    ids = {term.id for term in terms}
    pages: set[str] = set()
    heads = read_heads(folder, names)
    names = tuple(sorted(names, key=lambda name: heads[name].key))
    several = parts(names, heads)
    workers = Workers(folder, terms, known)
    for done, one in enumerate(in_order(names, workers.results(several))):
        quoted = {page.file for page in one.pages}
        edition = one.compiled.edition
        is_in_place = edition is not None and shelf_key(edition) == heads[one.name].key
        if one.compiled.ids[0] in ids or not pages.isdisjoint(quoted) or not is_in_place:
            raise NotDoneError
        ids.add(one.compiled.ids[0])
        pages |= quoted
        filling.add(one.compiled, one.name)
        filling.add_pages(one.pages)
        tell(done + 1, len(names))
    filling.finish(terms, workers.compiler, words)
