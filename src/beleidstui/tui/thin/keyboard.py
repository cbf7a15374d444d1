"""From the bytes that a terminal sends to what is typed, pasted and clicked.

The parser is private in Textual: this is the only module that knows it, and the tests of this
module fail when it changes. It must not see a paste: what follows an escape in one it takes for
keys, so that pasted text would be run as commands. What it cannot read at all, it dies of.
"""

import codecs
import re
from collections.abc import Callable, Iterable
from itertools import chain

from textual import constants, events
from textual._xterm_parser import XTermParser
from textual.message import Message
from textual.messages import InBandWindowResize

from beleidstui.tui.thin.key_codes import plain_key
from beleidstui.tui.thin.sequences import (
    LONGEST_PARSED,
    SEQUENCE,
    STRING,
    begun,
    goes_on,
    shortened,
)

MOST_PASTED = 100_000
"""Characters of a paste that are kept."""
PASTE_PATIENCE = 3.0
"""Seconds without input after which a paste has ended, though the terminal did not say so."""
ESCAPE_PATIENCE = constants.ESCAPE_DELAY
"""Seconds without input after which an Esc, and what came with it, are keys."""
SEQUENCE_PATIENCE = 2.0
"""Seconds without input after which a sequence that fingers never type will not be ended."""
_PASTE_START, _PASTE_END = "\x1b[200~", "\x1b[201~"
_ALONE = (b"\x1b", b"\x03")
# More than fingers type while a line stands still; a key that is held down repeats one letter.
_BURST = re.compile(r"(?!(.)\1+(?:[\x00-\x1f]|\Z))[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]{100,}")
# A slow line hands on an Esc together with the next key, of which the parser loses one or both.
# Alt with an arrow or with backspace looks just so on some terminals.
_ESCAPE_KEY = re.compile(r"\x1b(?![bf\x7f])")
_TEXT = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")


class Keyboard:
    """Reads input, and tells each key, paste and movement of the mouse as a message."""

    def __init__(self, tell: Callable[[Message], object]) -> None:
        """Tell these messages to a function."""
        self._tell = tell
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._parser = XTermParser()
        self._last = ""
        self._begun = ""
        self._is_sure = False
        self._given_up = ""
        self._paste: str | None = None
        self._bursting = False

    @property
    def patience(self) -> float | None:
        """Seconds of silence that will tell something; None where only more input can."""
        if self._paste is not None:
            return PASTE_PATIENCE
        if self._begun and self._is_sure:
            return SEQUENCE_PATIENCE
        if self._begun or self._bursting:
            return ESCAPE_PATIENCE
        return None

    def take(self, data: bytes) -> None:
        """Read what the terminal sent."""
        if self._paste is not None and data in _ALONE:
            self._end_paste()  # a line that lost the end of a paste would be deaf
        text = self._decode(data)
        while text:
            text = self._read(text) if self._paste is None else self._collect(text)

    def rest(self) -> None:
        """Tell what is known now that nothing came for as long as the patience."""
        self._bursting = False
        begun, self._begun = self._begun, ""
        if begun and not self._is_sure:
            self._feed_keys(begun)
            self._given_up = begun
        if self._paste is not None:
            self._end_paste()

    def _read(self, text: str) -> str:
        """Read up to a paste, and give what comes after."""
        seen = self._last + text
        start = seen.find(_PASTE_START)
        if start < 0:
            self._last = seen[-len(_PASTE_START) + 1 :]
            self._type(text)
            return ""
        end = start + len(_PASTE_START) - len(self._last)
        self._type(text[:end])
        self._parse(_PASTE_END)  # the parser is told of an empty paste
        self._last, self._paste = "", ""
        return text[end:]

    def _collect(self, text: str) -> str:
        """Collect what is pasted, and give what comes after."""
        assert self._paste is not None
        whole = self._paste + text
        end = whole.find(_PASTE_END, max(len(self._paste) - len(_PASTE_END), 0))
        if end < 0:
            self._paste = whole[:MOST_PASTED] + whole[MOST_PASTED:][-len(_PASTE_END) :]
            return ""
        self._paste = whole[:end]
        self._end_paste()
        return whole[end + len(_PASTE_END) :]

    def _end_paste(self) -> None:
        pasted, self._paste = self._paste or "", None
        self._tell(events.Paste(pasted[:MOST_PASTED]))

    def _type(self, text: str) -> None:
        """Read what is no paste: sequences, and letters."""
        if goes_on(self._given_up, text):
            text = self._given_up + text
        self._given_up = ""
        text = self._begun + text
        if "\x1b" in text:
            text = STRING.sub("", text)
        unfinished, self._is_sure = begun(text)
        self._begun = shortened(unfinished)
        text = text.removesuffix(unfinished)
        for number, part in enumerate(SEQUENCE.split(text)):
            if number % 2:
                self._bursting = False
                self._read_sequence(part)
            else:
                self._read_letters(part)

    def _read_letters(self, text: str) -> None:
        """Read keys that are sent as letters; letters by the hundred are a paste."""
        place = 0
        runs: Iterable[re.Match[str]] = _BURST.finditer(text)
        if self._bursting and (rest := _TEXT.match(text)):
            runs = chain([rest], _BURST.finditer(text, rest.end()))
        for run in runs:
            self._feed_keys(text[place : run.start()])
            self._tell(events.Paste(run.group()))
            place = run.end()
        self._bursting = 0 < place == len(text)
        self._feed_keys(text[place:])

    def _read_sequence(self, sequence: str) -> None:
        key = plain_key(sequence)
        if isinstance(key, events.Key):
            self._tell(key)
        elif not SEQUENCE.fullmatch(key):
            self._feed_keys(key)
        elif len(key) <= LONGEST_PARSED:
            self._parse(key)
            if self._parser._timeout_time is not None:
                self._parser = XTermParser()  # it would wait, and then tell keys

    def _feed_keys(self, text: str) -> None:
        before, *rest = _ESCAPE_KEY.split(text.replace("\n", "\r"))
        self._parse(before)
        for part in rest:
            self._tell(events.Key("escape", "\x1b"))
            self._parse(part)

    def _parse(self, text: str) -> None:
        try:
            for message in self._parser.feed(text) if text else ():
                self._pass_on(message)
        except (ArithmeticError, ValueError):  # such as a key with a number that is no letter
            self._parser = XTermParser()

    def _pass_on(self, message: Message) -> None:
        """Pass a message on, unless it is one that only the kernel may tell: the size."""
        if isinstance(message, events.Resize | InBandWindowResize):
            self._parser.mouse_pixels = False
        elif not (isinstance(message, events.Paste) and not message.text):
            self._tell(message)
