"""Content files as text: what is written is what a reader of TOML gives back."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from beleidstui.importing.draft import TITLED, Draft
from beleidstui.model.nodes import Kind, Note
from beleidstui.model.source import Herkomst

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_ESCAPES = str.maketrans(_ESCAPED)


def value(of: Any) -> str:
    """Write a text, a number, a flag, or a list or table of them on one line."""
    if isinstance(of, bool):
        return "true" if of else "false"
    if isinstance(of, int):
        return str(of)
    if isinstance(of, str):
        return f'"{of.translate(_ESCAPES)}"'
    if isinstance(of, Mapping):
        return f"{{ {', '.join(f'{key} = {value(one)}' for key, one in of.items())} }}"
    return f"[{', '.join(map(value, of))}]"


def table(name: str, keys: Mapping[str, Any]) -> list[str]:
    """Write a table with its keys, of which the empty ones are left out."""
    return [name, *(f"{key} = {value(of)}" for key, of in keys.items() if of not in ("", None))]


def part_tables(parts: Iterable[Draft], above: str = "") -> Iterator[tuple[str, list[str]]]:
    """Give each part in reading order: its id, and the lines of its table."""
    for part in parts:
        part_id = f"{above}{part.id}"
        yield part_id, _part(part_id, part)
        yield from part_tables(part.below, f"{part_id}/")


def _part(part_id: str, part: Draft) -> list[str]:
    keys: dict[str, Any] = {"id": part_id, "soort": part.kind.value}
    if part.kind in TITLED:
        keys["titel"] = part.text
        keys["eenheid"] = (part.kind is Kind.TABEL and unit_of(part.text)) or None
    else:
        keys["kop"] = part.short
        keys["tekst"] = part.text
    if (part.kind in TITLED and part.kind is not Kind.TABEL) or part.herkomst is Herkomst.AFGELEID:
        keys["herkomst"] = part.herkomst.value
    keys["toelichting"] = part.reason
    if part.page:
        keys["pagina"] = part.page
    rows = table("[[onderdeel]]", keys)
    if part.kind is Kind.TABEL:
        rows += _cells("kolommen", part.heads)
        rows += _cells("rijen", part.rows)
    if part.notes:
        rows.append(f"noten = {value(list(map(_note, part.notes)))}")
    return rows


def _cells(key: str, rows: tuple[tuple[str, ...], ...]) -> list[str]:
    if len(rows) < 2:
        return [f"{key} = {value(rows)}"]
    return [f"{key} = [", *(f"  {value(row)}," for row in rows), "]"]


def _note(note: Note) -> dict[str, Any]:
    return {"teken": note.sign, "plaats": note.place, "tekst": note.text}


def unit_of(title: str) -> int:
    """Give in what the amounts of a table are, by its title: 1000 for *x € 1.000*; 0 unknown."""
    found = re.search(r"(?:[x×*]\s*)?(?:€|EUR|euro)\s*(1(?:[.\s]000)?)\b\s*(mln|miljoen)?", title)
    if found is None:
        return 0
    if found[2] or "miljoen" in title:
        return 1_000_000
    return 1000 if len(found[1]) > 1 else 0
