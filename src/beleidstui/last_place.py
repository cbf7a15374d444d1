"""Where a reader was when they left the explorer, for each content folder: state by the XDG rules.

What is kept is no more than ids. A file that is broken, or that somebody else could have written,
is passed over; one that cannot be written is left as it is.
"""

import json
import os
from collections.abc import Mapping

from beleidstui.regular_file import read_regular
from beleidstui.settings import keeps_place, replace_file

MOST_BYTES = 100_000
MOST_FOLDERS = 50
_LONGEST = 1_000


def recall(folder: str, environ: Mapping[str, str]) -> str:
    """Give the id of the item where the reader was; empty where that is not known."""
    return _read(_file(environ)).get(os.path.abspath(folder), "") if keeps_place(environ) else ""


def keep(folder: str, item_id: str, environ: Mapping[str, str]) -> None:
    """Keep where the reader was; nothing where they do not want that, or it cannot be done."""
    file = _file(environ)
    if not file or not keeps_place(environ) or len(item_id) > _LONGEST:
        return
    known = _read(file)
    known.pop(os.path.abspath(folder), None)
    known[os.path.abspath(folder)] = item_id
    last = dict(list(known.items())[-MOST_FOLDERS:])
    replace_file(file, json.dumps(last, ensure_ascii=True, indent=0) + "\n")


def _file(environ: Mapping[str, str]) -> str:
    base = environ.get("XDG_STATE_HOME", "")
    if not os.path.isabs(base):  # a relative one must be ignored
        home = environ.get("HOME") or os.path.expanduser("~")
        base = os.path.join(home, ".local", "state")
    return os.path.join(base, "beleidstui", "plekken.json") if os.path.isabs(base) else ""


def _read(file: str) -> dict[str, str]:
    try:
        read = json.loads(read_regular(file, MOST_BYTES, is_own=True))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(read, dict):
        return {}
    return {name: item_id for name, item_id in read.items() if isinstance(item_id, str)}
