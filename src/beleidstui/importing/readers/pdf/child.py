"""The process of its own that reads the glyphs of one PDF, so that no PDF harms the program.

It gets the bytes on its input and gives one JSON object a line: one for each page, and last what
there was in all. It has a limit on memory and time; where it meets one, or the C code breaks,
only this process ends.
"""

import ctypes
import json
import re
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from beleidstui.importing.readers.pdf.glyphs import GAP, Failure, Key
from beleidstui.importing.readers.pdf.guards import is_bomb, limit

_MOST_PAGES = 10_000
_FAR = 1e5
_HYPHEN = 2
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique|cursive", re.IGNORECASE)
_BOLD_WEIGHT = 600
_ITALIC_FLAG, _BOLD_FLAG = 1 << 6, 1 << 18
_UNKNOWN = "\ufffd"


class _Style(NamedTuple):
    size: float
    bits: int
    """1 bold, 2 italic."""
    turn: int
    """How many quarter turns the text is turned to the left."""


class _Run:
    """Glyphs that follow each other on one baseline in one style."""

    def __init__(self, style: _Style, left: float, base: float) -> None:
        self.style, self.left, self.base = style, left, base
        self.last, self.right, self.first = left, left, 0.0
        self.text: list[str] = []

    def takes(self, style: _Style, left: float, base: float) -> bool:
        """Tell whether a glyph there goes on with this run."""
        same = style == self.style and abs(base - self.base) < 0.5
        return same and left > self.last - 0.5 and left - self.right < GAP

    def add(self, letter: str, left: float, right: float) -> None:
        """Add a glyph; also note where the first word ends."""
        if letter.isspace() and not self.first and "".join(self.text).strip():
            self.first = self.right
        self.text.append(letter)
        if not letter.isspace():
            self.right = max(self.right, right)
        self.last = left

    def as_row(self) -> list[Any]:
        """Give the run as a row of ``glyphs.Run``."""
        numbers = (self.left, self.right, self.first or self.right, self.base, self.style.size)
        return ["".join(self.text), *map(_sane, numbers), self.style.bits]


class _Reader:
    """Reads the pages of a PDF with the calls of PDFium themselves."""

    def __init__(self, pdfium: Any, document: Any) -> None:
        self._pdfium, self._document = pdfium, document
        self.met = self.images = 0
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._styles: dict[int, _Style] = {}
        self._name = ctypes.create_string_buffer(256)

    def page(self, number: int) -> dict[str, Any] | None:
        """Give one page, or None where it cannot be loaded."""
        pdfium = self._pdfium
        page = pdfium.FPDF_LoadPage(self._document, number)
        if not page:
            return None
        size = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
        text = pdfium.FPDFText_LoadPage(page)
        runs: list[list[Any]] = []
        if text:
            self._styles.clear()
            runs = [run.as_row() for run in self._runs(text) if run.text]
            pdfium.FPDFText_ClosePage(text)
        if not runs and pdfium.FPDFPage_CountObjects(page):
            self.images += 1
        pdfium.FPDF_ClosePage(page)
        return {Key.SIZE: list(map(_sane, size)), Key.RUNS: runs}

    def _runs(self, text: Any) -> Iterator[_Run]:
        run: _Run | None = None
        style, has_space = _Style(0, 0, 0), False
        for index in range(self._pdfium.FPDFText_CountChars(text)):
            code = self._pdfium.FPDFText_GetUnicode(text, index)
            if code <= 32 and self._pdfium.FPDFText_IsGenerated(text, index) == 1:
                has_space = True
                if code != 32 and run is not None:
                    yield run
                    run = None
                continue
            letter = _letter(code)
            self.met += not letter.isspace()
            style = self._style(text, index) or style
            left, right, base = self._place(text, index, style.turn)
            if run is None or not run.takes(style, left, base):
                if run is not None:
                    yield run
                run = _Run(style, left, base)
            elif has_space:
                run.add(" ", run.last, run.right)
            has_space = False
            run.add(letter, left, right)
        if run is not None:
            yield run

    def _place(self, text: Any, index: int, turn: int) -> tuple[float, float, float]:
        """Give the left, right and baseline of a glyph, as if it were not turned."""
        self._pdfium.FPDFText_GetCharOrigin(text, index, self._x, self._y)
        self._pdfium.FPDFText_GetLooseCharBox(text, index, self._box)
        x, y, box = self._x.value, self._y.value, self._box
        if turn == 1:
            return y, box.top, -x
        if turn == 2:
            return -x, -box.left, -y
        if turn == 3:
            return -y, -box.bottom, x
        return x, box.right, y

    def _style(self, text: Any, index: int) -> _Style | None:
        """Give the style of the text object of a glyph; None where it has none."""
        pdfium = self._pdfium
        thing = pdfium.FPDFText_GetTextObject(text, index)
        if not thing:
            return None
        key = ctypes.addressof(thing.contents)
        if key not in self._styles:
            self._styles[key] = self._new_style(text, index)
        return self._styles[key]

    def _new_style(self, text: Any, index: int) -> _Style:
        pdfium, matrix, flags = self._pdfium, self._matrix, ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(text, index, self._name, 256, flags)
        name = self._name.value.decode("utf-8", "replace")
        weight = pdfium.FPDFText_GetFontWeight(text, index)
        bold = _BOLD_NAME.search(name) or weight >= _BOLD_WEIGHT or flags.value & _BOLD_FLAG
        italic = _ITALIC_NAME.search(name) or flags.value & _ITALIC_FLAG
        scale, turn = 1.0, 0
        if pdfium.FPDFText_GetMatrix(text, index, matrix):
            scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
            turn = _turn(matrix.a, matrix.b)
        size = round(pdfium.FPDFText_GetFontSize(text, index) * scale, 1)
        return _Style(size, bool(bold) + 2 * bool(italic), turn)


def _sane(number: float) -> float:
    """Give a measure in hundredths of a point, also where the file makes none that can be."""
    return round(min(max(number, -_FAR), _FAR), 2) if number == number else 0.0


def _turn(a: float, b: float) -> int:
    if abs(a) >= abs(b):
        return 0 if a >= 0 else 2
    return 1 if b > 0 else 3


def _letter(code: int) -> str:
    """Give the character of a code; the unknown one for what is no character of a text."""
    if code == _HYPHEN:
        return "-"
    if code in (9, 10, 11, 12, 13, 0x85):
        return " "
    if code < 32 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return _UNKNOWN
    return _UNKNOWN if code & 0xFFFE == 0xFFFE else chr(code)


def _tell(**said: Any) -> None:
    sys.stdout.write(json.dumps(said, separators=(",", ":")) + "\n")


def _creator(pdfium: Any, document: Any) -> str:
    buffer = ctypes.create_string_buffer(512)
    size = pdfium.FPDF_GetMetaText(document, b"Creator", buffer, 512)
    return buffer.raw[: min(size, 512)].decode("utf-16-le", "replace").strip("\0")


def _read(raw: bytes) -> None:
    import pypdfium2.raw as pdfium

    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(raw, len(raw), None)
    if not document:
        error = pdfium.FPDF_GetLastError()
        locked = error in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        _tell(failure=Failure.LOCKED if locked else Failure.BROKEN)
        return
    count = pdfium.FPDF_GetPageCount(document)
    if count > _MOST_PAGES:
        _tell(failure=Failure.TOO_LARGE)
        return
    reader = _Reader(pdfium, document)
    for number in range(count):
        page = reader.page(number)
        _tell(**(page or {Key.SIZE: [0, 0], Key.RUNS: [], Key.UNREADABLE: True}))
    _tell(met=reader.met, images=reader.images, creator=_creator(pdfium, document))


def main() -> None:
    """Read a PDF from the input, and tell what is in it."""
    raw = sys.stdin.buffer.read()
    limit()
    try:
        if is_bomb(raw):
            _tell(failure=Failure.TOO_LARGE)
        else:
            _read(raw)
    except ImportError:
        _tell(failure=Failure.MISSING)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
