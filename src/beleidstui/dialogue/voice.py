"""How the dialogue speaks: plain lines, in order, and nothing that steers a terminal."""

import os
from typing import TextIO

from beleidstui.rendering.ascii import to_ascii
from beleidstui.rendering.flow import wrap_spans
from beleidstui.safe_text import strip_forbidden

DEFAULT_WIDTH = 80
LEAST_WIDTH = 20
MOST_WIDTH = 100


class Voice:
    """Writes on a stream; where that knows only ASCII, in ASCII."""

    def __init__(self, out: TextIO, unicode: bool, echoes: bool) -> None:
        """Speak on this stream; ``echoes`` tells whether one sees the end of the line one types."""
        self._out, self._unicode, self._echoes = out, unicode, echoes

    def say(self, *paragraphs: str) -> None:
        """Say paragraphs, broken at spaces; an empty one is an empty line."""
        width = self._width()
        for paragraph in paragraphs:
            text = self._plain(paragraph)
            for start, end in wrap_spans(text, width) or [(0, 0)]:
                self._out.write(f"{text[start:end]}\n")

    def say_whole(self, text: str) -> None:
        """Say a text in its own lines, so that it can be taken over as it is."""
        for line in text.split("\n"):
            self._out.write(f"{self._plain(line)}\n")

    def ask(self, prompt: str) -> None:
        """Ask for an answer; everything said before it has then been sent."""
        self._out.write(f"{prompt} " if self._echoes else f"{prompt}\n")
        self._out.flush()

    def send(self) -> None:
        """Send what was said."""
        self._out.flush()

    def end_line(self) -> None:
        """End the line of a question that got no answer."""
        if self._echoes:
            self._out.write("\n")

    def _plain(self, text: str) -> str:
        text = strip_forbidden(text)
        return text if self._unicode else to_ascii(text.replace("…", "..."))

    def _width(self) -> int:
        try:
            columns = os.get_terminal_size(self._out.fileno()).columns
        except (OSError, ValueError):
            return DEFAULT_WIDTH
        return max(LEAST_WIDTH, min(columns or DEFAULT_WIDTH, MOST_WIDTH))
