"""A new import of an article beside what its author made of the last one: a merge of three.

The files are compared table by table, by what they hold. What only the author changed stays as it
is written, comments and all; what only the source changed is new; where both did, the source's
words come with the author's short title, and what the author had stays beside them as a comment.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import tomli

from beleidstui.texts import importing

_WORDS = ("soort", "titel", "tekst", "pagina", "eenheid", "kolommen", "rijen", "noten")
"""The keys of a part that come from its source; the others are its author's."""
_HEADER = re.compile(r"[ \t]*\[\[?[ \t]*(artikel|bron|onderdeel)[ \t]*\]\]?")


class Chunk(NamedTuple):
    """One table of a content file, as it is written, with the comments above it."""

    key: str
    """The id of a part; the name of another table; empty for what stands above all."""
    text: str


class Merged(NamedTuple):
    """What three files became, and what of it to look at."""

    text: str
    conflicts: tuple[str, ...]
    """The keys of what both changed."""
    added: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    """The keys of what only the source changed."""


class CannotMergeError(Exception):
    """A file is not to be read as tables that can be compared."""


def tables_of(text: str) -> dict[str, Any] | None:
    """Give the tables of a TOML file; None where it is none."""
    try:
        return tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError, ValueError):
        return None


def joined(chunks: Iterable[Chunk]) -> str:
    """Give the text of a content file from its tables, with an empty line between them."""
    return "\n".join(f"{chunk.text.strip(chr(10))}\n" for chunk in chunks)


def chunks_of(text: str) -> list[Chunk]:
    """Take a content file apart; raises CannotMergeError."""
    rows = text.replace("\r\n", "\n").split("\n")
    starts = [number for number, row in enumerate(rows) if _HEADER.match(row)]
    starts = [_with_comments(rows, start) for start in starts]
    pieces = [
        "\n".join(rows[start:end])
        for start, end in zip([0, *starts], [*starts, len(rows)], strict=True)
    ]
    made = [Chunk(_key(piece), piece) for piece in pieces]
    if len({chunk.key for chunk in made}) != len(made) or tables_of(text) is None:
        raise CannotMergeError
    return made


def merge(base: Sequence[Chunk], mine: Sequence[Chunk], new: Sequence[Chunk]) -> Merged:
    """Merge what the author has with what the source says now; ``base`` is what it said before."""
    mine, new, before = _renamed(base, mine, new)
    has, says = _by_key(mine), _by_key(new)
    conflicts, added, gone, changed = [], [], [], []
    result: list[Chunk] = []
    for chunk in new:
        key = chunk.key
        was, own = before.get(key), has.get(key)
        if own is None:
            if was is None:
                added.append(key)
                result.append(chunk)
            continue  # the author took it away
        if was is not None and _same(was, chunk):
            result.append(own)
        elif was is not None and _same(was, own):
            changed.append(key)
            result.append(chunk)
        elif _same(own, chunk):
            result.append(own)
        elif was is not None and (taken := _with_words_of(chunk, own, was)) is not None:
            changed.append(key)
            result.append(taken)
        else:
            conflicts.append(key)
            result.append(_both(own, chunk))
    for place, chunk in enumerate(mine):
        if chunk.key not in says and chunk.key not in before:
            above = {one.key for one in mine[:place]}
            at = max((n + 1 for n, one in enumerate(result) if one.key in above), default=0)
            result.insert(at, chunk)
        elif chunk.key not in says:
            gone.append(chunk.key)
    return Merged(joined(result), *map(tuple, (conflicts, added, gone, changed)))


def _by_key(chunks: Iterable[Chunk]) -> dict[str, Chunk]:
    return {chunk.key: chunk for chunk in chunks}


def _renamed(
    base: Sequence[Chunk], mine: Sequence[Chunk], new: Sequence[Chunk]
) -> tuple[Sequence[Chunk], list[Chunk], dict[str, Chunk]]:
    """Give the new and the old tables with the ids that the author gave to the same words."""
    own, before = _by_key(mine), _by_key(base)
    unknown = {_words(one): one.key for one in mine if one.key not in before and _words(one)}
    names: dict[str, str] = {}
    for one in base:
        meant = unknown.get(_words(one), "")
        if one.key not in own and meant:
            names[one.key] = meant

    def rename(chunk: Chunk) -> Chunk:
        above = chunk.key
        while above and above not in names:
            above = above.rpartition("/")[0]
        if not above:
            return chunk
        key = names[above] + chunk.key[len(above) :]
        return Chunk(key, chunk.text.replace(f'id = "{chunk.key}"', f'id = "{key}"', 1))

    return mine, list(map(rename, new)), _by_key(map(rename, base))


def _same(one: Chunk, other: Chunk) -> bool:
    return tables_of(one.text) == tables_of(other.text)


def _words(chunk: Chunk) -> str:
    part = _part(chunk)
    return str(part.get("tekst") or part.get("titel") or "")


def _part(chunk: Chunk) -> dict[str, Any]:
    parts = (tables_of(chunk.text) or {}).get("onderdeel")
    return parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], dict) else {}


def _both(own: Chunk, chunk: Chunk) -> Chunk:
    """Give the source's table with the author's short title, and the author's as a comment."""
    text = chunk.text.rstrip("\n")
    short = _part(own).get("kop")
    if short and not _part(chunk).get("kop"):
        line = next((row for row in own.text.split("\n") if re.match(r"\s*kop\s*=", row)), "")
        text = re.sub(r"(?m)^(soort = .*)$", lambda found: f"{found[1]}\n{line}", text, count=1)
    kept = [f"# {row}".rstrip() for row in own.text.strip("\n").split("\n")]
    return Chunk(chunk.key, "\n".join([importing.YOURS, *kept, text]) + "\n")


def _with_words_of(chunk: Chunk, own: Chunk, was: Chunk) -> Chunk | None:
    """Give the author's table with the words that the source has now.

    None where the author changed them too, or where they are on more lines than one.
    """
    new, mine, old = _part(chunk), _part(own), _part(was)
    words = [key for key in _WORDS if key in new or key in mine or key in old]
    if not mine or any(mine.get(key) != old.get(key) for key in words):
        return None
    rows = own.text.split("\n")
    for key in words:
        line = next((row for row in chunk.text.split("\n") if _is_of(row, key)), None)
        place = next((n for n, row in enumerate(rows) if _is_of(row, key)), None)
        if place is None and line is not None:
            last = max((n for n, row in enumerate(rows) if row.strip()), default=0)
            rows.insert(last + 1, line)
        elif place is not None:
            rows[place : place + 1] = [line] if line is not None else []
    taken = Chunk(own.key, "\n".join(rows))
    wanted = {**{k: v for k, v in mine.items() if k not in _WORDS}, **_only_words(new)}
    return taken if _part(taken) == wanted else None


def _only_words(part: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key in _WORDS}


def _is_of(row: str, key: str) -> bool:
    return re.match(rf"\s*{key}\s*=", row) is not None


def _with_comments(rows: list[str], start: int) -> int:
    while start and rows[start - 1].lstrip().startswith("#"):
        start -= 1
    return start


def _key(piece: str) -> str:
    header = next((row for row in piece.split("\n") if _HEADER.match(row)), "")
    found = _HEADER.match(header)
    if found is None:
        return ""
    tables = tables_of(piece)
    if tables is None:
        raise CannotMergeError
    if found[1] == "onderdeel":
        return str(tables["onderdeel"][0].get("id", ""))
    if found[1] == "bron":
        return f"[[bron]] {tables['bron'][0].get('bestand', '')}"
    return "[artikel]"
