"""A screen that shows a program's output as a terminal would: pyte, plus what pyte lacks."""

import codecs
import re
from copy import deepcopy
from typing import Any

import pyte
from pyte.screens import Char
from wcwidth import wcswidth

ALTERNATE_SCREEN = 1049

# Sequences that a plain terminal swallows and pyte 0.8 would misread or draw as letters:
# `CSI < u` (kitty keyboard off) leaves a "u" on the screen, `CSI ? 4 m` becomes an underline,
# and device control strings become text.
SWALLOWED = re.compile(
    r"\x1b\[[<=>][0-?]*[ -/]*[@-~]"  # private markers < = >
    r"|\x1b\[[0-?]*[ -/]+[@-~]"  # intermediate bytes: DECRQM ($p), cursor shape (space q)
    r"|\x1b\[\?[0-?]*[^hlJK0-?\x1b]"  # private sequences that are no mode and no erase
    r"|\x1b\](?![012];)[^\x07\x1b]*(?:\x07|\x1b\\)"  # operating system commands, but for titles
    r"|\x1b[PX^_][^\x1b]*\x1b\\"  # device control and other strings
    r"|\x1b[=>]"  # keypad modes
)
UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[()])?\Z")


class VtScreen(pyte.Screen):
    """A pyte screen with an alternate screen, scrolling and repeats; it counts what is painted."""

    def __init__(self, columns: int, lines: int) -> None:
        self.cells_painted = 0
        self.alternate = False
        self._last_drawn = " "
        super().__init__(columns, lines)

    def draw(self, data: str) -> None:
        self.cells_painted += max(wcswidth(data), 0)
        self._last_drawn = data[-1]
        super().draw(data)

    def repeat(self, count: int | None = None) -> None:
        """Draw the last character again, as CSI b asks."""
        self.draw(self._last_drawn * (count or 1))

    def scroll_up(self, count: int | None = None) -> None:
        """Move the lines within the margins up, as CSI S asks."""
        self._scroll(count or 1, upwards=True)

    def scroll_down(self, count: int | None = None) -> None:
        """Move the lines within the margins down, as CSI T asks."""
        self._scroll(count or 1, upwards=False)

    def _scroll(self, count: int, *, upwards: bool) -> None:
        top, bottom = self.margins or (0, self.lines - 1)
        before = self.cursor.y
        self.cursor.y = bottom if upwards else top
        for _ in range(count):
            if upwards:
                self.index()
            else:
                self.reverse_index()
        self.cursor.y = before

    def set_mode(self, *modes: int, **kwargs: Any) -> None:
        if kwargs.get("private") and ALTERNATE_SCREEN in modes and not self.alternate:
            self.alternate = True
            self.save_cursor()
            self._main_screen = deepcopy(self.buffer)
            self.erase_in_display(2)
        super().set_mode(*modes, **kwargs)

    def reset_mode(self, *modes: int, **kwargs: Any) -> None:
        if kwargs.get("private") and ALTERNATE_SCREEN in modes and self.alternate:
            self.alternate = False
            self.buffer = self._main_screen
            self.restore_cursor()
        super().reset_mode(*modes, **kwargs)

    def text_lines(self) -> list[str]:
        """Give the lines as they read, without the blanks at their ends."""
        return ["".join(char.data for char in row).rstrip() for row in self.cells()]

    def cells(self) -> list[list[Char]]:
        """Copy all cells with their styles, row by row."""
        return [[self.buffer[y][x] for x in range(self.columns)] for y in range(self.lines)]


class VtStream(pyte.Stream):
    """Feeds the bytes of a program to a screen, also where a sequence is cut between two reads."""

    csi = {**pyte.Stream.csi, "S": "scroll_up", "T": "scroll_down", "b": "repeat"}  # noqa: RUF012

    def __init__(self, screen: VtScreen) -> None:
        super().__init__(screen)
        # In pyte's UTF-8 mode the line-drawing character set is ignored; real terminals keep it.
        self.use_utf8 = False
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._held = ""

    def feed_bytes(self, data: bytes) -> None:
        """Show these bytes on the screen; an unfinished sequence waits for the rest."""
        text = self._held + self._decode(data)
        unfinished = UNFINISHED.search(text)
        end = unfinished.start() if unfinished else len(text)
        self._held = text[end:]
        self.feed(SWALLOWED.sub("", text[:end]))
