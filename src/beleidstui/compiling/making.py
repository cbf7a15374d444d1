"""From what was loaded to the tables of a library: in memory, or as one file."""

import os
from typing import Any

from beleidstui.compiling.fill import fill
from beleidstui.compiling.load import Loaded
from beleidstui.library import tables as kept
from beleidstui.library.file import new_file
from beleidstui.library.memory import MemoryTables


def in_memory(loaded: Loaded) -> MemoryTables:
    """Give the tables in memory."""
    tables = MemoryTables()
    fill(tables, loaded.corpus, loaded.lines)
    return tables


def write_file(path: str, loaded: Loaded, about: dict[str, Any]) -> None:
    """Write the tables as a file, with further facts of the whole; raises OSError.

    It is written beside its place, so that the file is whole or as it was, and one that is being
    read stays what it is.
    """
    new = f"{path}.{os.getpid()}"
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        tables = new_file(new)
        try:
            fill(tables, loaded.corpus, loaded.lines)
            tables.put(kept.ABOUT, about.items())
            tables.commit()
        finally:
            tables.close()
        os.replace(new, path)
    except OSError:
        os.unlink(new)
        raise
