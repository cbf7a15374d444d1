"""Whether the texts of an article are the lines of a page of which each line is a paragraph.

Where all are, each after the one before, nothing has to be sought: text that was derived line by
line is proved so. Where one is not, nothing is given, and the texts are sought one by one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from beleidstui.compiling.placing import Placement
from beleidstui.compiling.standing import Standing, Standings
from beleidstui.model.marks import ONE_MARK
from beleidstui.model.nodes import HEADED, Article, Node, Official, Part, Table, signed
from beleidstui.model.page_lines import Joined
from beleidstui.model.roles import ROLES
from beleidstui.model.source import Herkomst

_MARK = re.compile(ONE_MARK)
_BEFORE_TITLE = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:niet-?\s?)?(?:beleids|begrotings)?artikel\s+\d+\s*[.:–-]?\s*"
    r"|\d+\s*[.:]\s*)",
    re.IGNORECASE,
)
_ROLES = frozenset(role.casefold() for role in ROLES)


def stand_lines(nodes: Sequence[Node], file: str, page: Joined) -> Standings | None:
    """Give how each node of an article stands on its lines; None where they do not, in order."""
    lines = _Lines(page)
    found: Standings = []
    for node in nodes:
        if not isinstance(node, Official) or node.herkomst is not Herkomst.LETTERLIJK:
            found.append(None)
        elif node.source.file != file:
            return None
        else:
            standing = _stand(node, lines)
            if standing is None:
                return None
            found.append(standing)
    return found


def _stand(node: Official, lines: "_Lines") -> Standing | None:
    rows: list[Placement] = []
    if isinstance(node, Table):
        title = lines.take(node.title) if node.is_named else None
        if node.is_named and title is None:
            return None
        for row in (*node.columns, *node.rows):
            placed = lines.take(" ".join(" ".join(row).split())) if any(row) else None
            if placed is None and any(row):
                return None
            rows += [placed] if placed is not None else []
        placement = title or (rows.pop(0) if rows else None)
    elif isinstance(node, Article) or node.kind in HEADED:
        placement = lines.take(node.title)
    else:
        notes = node.notes if isinstance(node, Part) else ()
        placement = lines.take(signed(node.text, notes)) or lines.take(node.text)
    if placement is None or (isinstance(node, Part) and node.fragment):
        return None
    placed_notes = []
    for note in node.notes if isinstance(node, Part) else ():
        placed = lines.take(f"{note.sign} {note.text}") or lines.take(note.text)
        if placed is None:
            return None
        placed_notes.append(placed)
    return Standing(placement, rows=tuple(rows), notes=tuple(placed_notes))


class _Lines:
    """The lines of a page, of which one after the other is taken."""

    def __init__(self, page: Joined) -> None:
        self._page = page
        self._rows = page.text.split("\n")
        self._starts = [0]
        for row in self._rows:
            self._starts.append(self._starts[-1] + len(row) + 1)
        self._where: dict[str, list[tuple[int, int, int]]] = {}
        """The lines that say something, each with the span of it in the line."""
        for number, row in enumerate(self._rows):
            for start, end, said in _said(row):
                self._where.setdefault(said, []).append((number, start, end))
        self._roles = [
            number for number, row in enumerate(self._rows) if row.strip(" .:").casefold() in _ROLES
        ]
        self._next = 0

    def take(self, wanted: str) -> Placement | None:
        """Take the next line that says this and nothing but its mark; None where none does.

        A role that nothing was taken for is never gone past: what follows it may be below it.
        """
        wheres = self._where.get(wanted, ())
        place = bisect_left(wheres, (self._next, 0, 0))
        if place == len(wheres):
            return None
        number, start, end = wheres[place]
        role = bisect_left(self._roles, self._next)
        if role < len(self._roles) and self._roles[role] < number:
            return None
        self._next = number + 1
        begin = self._starts[number]
        line = self._page.lines[begin]
        return Placement(begin + start, begin + end, line, line)


def _said(row: str) -> Iterator[tuple[int, int, str]]:
    """Give what a line may say: all of it, or what comes after its mark or before its colon."""
    whole = " ".join(row.split())
    if whole != row:
        yield 0, len(row), whole  # cells have more space between them
    yield 0, len(row), row
    title = _BEFORE_TITLE.match(row)
    first = _MARK.match(row)
    second = _MARK.match(row, first.end()) if first is not None else None
    for mark in (title, first, second):
        if mark is not None and mark.end() < len(row):
            yield mark.end(), len(row), row[mark.end() :]
    if row.endswith(":"):
        yield 0, len(row) - 1, row[:-1]
