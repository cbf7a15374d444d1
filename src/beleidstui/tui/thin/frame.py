"""From the frames that Textual draws to the few bytes that make the terminal show them.

Textual repaints whole widgets, each segment with its style in full; on a slow line that is ten
times what changes. A frame here is what Textual writes for one: positions (CSI row ; column H),
styles (CSI … m), links (OSC 8) and text.
"""

import re

from beleidstui.safe_text import FORBIDDEN_SPANS
from beleidstui.tui.thin.letters import cells, leading_marks, sure
from beleidstui.tui.thin.sgr import PLAIN, transition

_START = re.compile(r"\x1b\[\d+;\d+H")
# What is none of these is not sent. A position, a style or a link cannot be told from one in a
# text: that there is none, the widgets see to.
_STEERING = "".join(f"{chr(first)}-{chr(last)}" for first, last in FORBIDDEN_SPANS)
_TOKEN = re.compile(
    rf"\x1b\[(\d+);(\d+)H|\x1b\[([\d;]*)m|([^{_STEERING}]+)"
    r"|\x1b\](8;)[^;\x1b]*;([!-~]*)\x1b\\"
)
_UNKNOWN = None
_LONGEST_BRIDGE = 4  # a move to the right costs four bytes


class Row:
    """One row of the terminal: the text and the style of each cell, in two lists of one length."""

    def __init__(self, texts: list[str], styles: list[str | None]) -> None:
        """Hold the cells; the style of a cell that is not known is None."""
        self.texts = texts
        self.styles = styles

    def copy(self) -> "Row":
        """Give a row that can be changed without changing this one."""
        return Row(self.texts[:], self.styles[:])

    def write(self, x: int, text: str, style: str) -> int:
        """Put a text at this cell, and give the cell after it."""
        new = text if text.isascii() else list(cells(text))
        end = x + len(new)
        missing = end - len(self.texts)
        if missing > 0:
            self.texts += [""] * missing
            self.styles += [_UNKNOWN] * missing
        self.texts[x:end] = new
        self.styles[x:end] = [style] * len(new)
        for cut in range(end, end - 1 + self.width(end - 1)):
            self.texts[cut] = " "  # the second half of a wide letter whose first half is gone
        return end

    def join(self, x: int, marks: str) -> None:
        """Put marks that take no cell of their own on the letter before this cell."""
        head = x - 1
        while head > 0 and not self.texts[head]:
            head -= 1
        self.texts[head] += marks

    def cut(self, columns: int) -> None:
        """Leave out what stands beyond so many cells, and a wide letter of which half would."""
        end = min(columns, len(self.texts))
        while end < len(self.texts) and not self.texts[end] and self.styles[end] is not _UNKNOWN:
            end -= 1
        blank = min(columns, len(self.texts)) - end
        self.texts[end:] = [" "] * blank
        del self.styles[end + blank :]

    def width(self, x: int) -> int:
        """Count the cells of the letters that begin at this cell."""
        end = x + 1
        while end < len(self.texts) and not self.texts[end] and self.styles[end] is not _UNKNOWN:
            end += 1
        return end - x

    def changes(self, old: "Row") -> list[int]:
        """Give the cells that must be sent to change the old row into this one."""
        if self.texts == old.texts and self.styles == old.styles:
            return []
        if not (self.is_sure() and old.is_sure()):
            return [x for x, style in enumerate(self.styles) if style is not _UNKNOWN]
        cells_of_both = zip(self.texts, old.texts, self.styles, old.styles, strict=False)
        changed = [
            x
            for x, (text, was, style, had) in enumerate(cells_of_both)
            if text != was or style != had
        ]
        return changed + list(range(len(old.texts), len(self.texts)))

    def runs(self, changed: list[int]) -> list[tuple[int, int]]:
        """Join cells to spans of one style, as long as they are."""
        runs: list[tuple[int, int]] = []
        start = end = -1
        style = None
        for x in changed:
            if x != end or self.styles[x] != style:
                runs.append((start, end))
                start, style = x, self.styles[x]
            end = x + 1
        return [*runs[1:], (start, end)] if changed else []

    def is_sure(self) -> bool:
        """Tell whether each cell has a letter of its own, so that cells can be sent singly."""
        return sure("".join(self.texts)) and not any(
            text == "" and style is not _UNKNOWN
            for text, style in zip(self.texts, self.styles, strict=True)
        )


class Screen:
    """What the terminal shows, as far as it is known."""

    def __init__(self, columns: int, lines: int) -> None:
        """Start knowing nothing but the size, so that the next frame is sent whole.

        A frame can still be of a larger size that was; what lies outside is not sent, for a
        terminal shows that somewhere inside.
        """
        self._columns, self._lines = columns, lines
        self._rows: dict[int, Row] = {}
        self._cursor: tuple[int, int] | None = None

    def lose_cursor(self) -> None:
        """Know no more where the cursor is."""
        self._cursor = None

    def update(self, frame: str) -> str:
        """Give what must be sent to make the terminal show this frame over what it showed."""
        wanted, cursor = self._draw(frame)
        pen = Pen(self._cursor)
        for y, row in sorted(wanted.items()):
            for start, end in row.runs(row.changes(self._rows.get(y) or Row([], []))):
                pen.put(start, end, y, row)
            self._rows[y] = row
        x, y = min(cursor[0], self._columns - 1), min(cursor[1], self._lines - 1)
        pen.rest(x, y)
        self._cursor = (x, y)
        return pen.sent

    def _draw(self, frame: str) -> tuple[dict[int, Row], tuple[int, int]]:
        rows: dict[int, Row] = {}
        x = y = start = 0
        style = codes = link = PLAIN
        for row_number, column_number, sgr, text, is_link, address in _TOKEN.findall(frame):
            if text:
                if y not in rows:
                    rows[y] = self._rows[y].copy() if y in self._rows else Row([], [])
                if marks := "" if text.isascii() else leading_marks(text):
                    text = text[len(marks) :]
                    if x > start:
                        rows[y].join(x, marks)
                x = rows[y].write(x, text, style) if text else x
            elif row_number:
                x, y = int(column_number) - 1, int(row_number) - 1
                start = x
            else:
                if is_link:
                    link = address and f" {address}"
                else:
                    codes = PLAIN if sgr == "0" else sgr
                style = codes + link
        rows = {y: row for y, row in rows.items() if y < self._lines}
        for row in rows.values():
            row.cut(self._columns)
        return rows, (x, y)


class Pen:
    """Writes cells with the shortest moves and changes of style; begins and ends in plain style."""

    def __init__(self, cursor: tuple[int, int] | None) -> None:
        """Start at the cell (column, row) where the cursor is, or None where that is unknown."""
        self._parts: list[str] = []
        self._at = cursor
        self._style = PLAIN

    @property
    def sent(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def put(self, start: int, end: int, y: int, row: Row) -> None:
        """Write the cells of a row from start to end, all of one style."""
        style = row.styles[start]
        if style is _UNKNOWN:
            return
        if not self._bridge(start, y, row):
            self._move(start, y)
        self._change_style(style)
        text = "".join(row.texts[start:end])
        if sure(text) and len(text) == end - start:
            self._parts.append(text)
            self._at = (end, y)
            return
        for x in range(start, end):
            self._put_letter(x, y, row)

    def _put_letter(self, x: int, y: int, row: Row) -> None:
        text = row.texts[x]
        if not text:
            return
        self._move(x, y)
        if sure(text):
            self._parts.append(text)
            self._at = (x + 1, y)
            return
        # A terminal may think a letter narrower than it is taken for here: then the blanks show.
        self._parts.append(" " * row.width(x))
        self._at = None
        self._move(x, y)
        self._parts.append(text)
        self._at = None

    def rest(self, x: int, y: int) -> None:
        """End a frame: plain style, and the cursor where it belongs."""
        self._change_style(PLAIN)
        self._move(x, y)

    def _change_style(self, style: str) -> None:
        if style != self._style:
            self._parts.append(transition(self._style, style))
            self._style = style

    def _bridge(self, x: int, y: int, row: Row) -> bool:
        """Write some unchanged cells again, where that is shorter than a move."""
        if self._at is None or self._at[1] != y:
            return False
        start = self._at[0]
        between = "".join(row.texts[start:x])
        if not 0 <= x - start <= _LONGEST_BRIDGE or len(between) != x - start:
            return False
        if not sure(between) or any(style != self._style for style in row.styles[start:x]):
            return False
        self._parts.append(between)
        return True

    def _move(self, x: int, y: int) -> None:
        if self._at == (x, y):
            return
        if self._at is not None and self._at[1] == y and self._at[0] < x:
            self._parts.append(f"\x1b[{x - self._at[0]}C")
        elif x == 0:
            self._parts.append(f"\x1b[{y + 1}H" if y else "\x1b[H")
        else:
            self._parts.append(f"\x1b[{y + 1};{x + 1}H")
        self._at = (x, y)


def is_frame(data: str) -> bool:
    """Tell frames from the other things that Textual sends: modes, titles, the clipboard."""
    return _START.match(data) is not None
