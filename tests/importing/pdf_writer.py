"""A PDF as tests need it: texts at places in the letters that every reader has (Helvetica)."""

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

PLAIN, BOLD, ITALIC = "F1", "F2", "F3"
_FONTS = {PLAIN: "Helvetica", BOLD: "Helvetica-Bold", ITALIC: "Helvetica-Oblique"}
SIZE = (558.4, 771.0)


class Text(NamedTuple):
    """One text at a place, in points from the left and the foot of the page."""

    left: float
    base: float
    text: str
    font: str = PLAIN
    size: float = 9.1


def stream(raw: bytes, compressed: bool = False) -> bytes:
    """Give the object of a stream."""
    how = b"/Filter /FlateDecode " if compressed else b""
    raw = zlib.compress(raw, 9) if compressed else raw
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (how, len(raw), raw)


def content(texts: Iterable[Text]) -> bytes:
    """Give the operators that print texts."""
    rows = []
    for one in texts:
        raw = one.text.encode("cp1252")
        for special in (b"\\", b"(", b")"):
            raw = raw.replace(special, b"\\" + special)
        place = f"BT /{one.font} {one.size} Tf 1 0 0 1 {one.left:.2f} {one.base:.2f} Tm"
        rows.append(place.encode() + b" (" + raw + b") Tj ET")
    return b"\n".join(rows)


def file_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Give a file of numbered objects, of which the first is the root."""
    made = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    made += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, trailer)
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % start)


def pdf(
    pages: Sequence[Iterable[Text]],
    creator: str = "XPP",
    size: tuple[float, float] = SIZE,
    compressed: bool = False,
) -> bytes:
    """Give a PDF with these texts on its pages."""
    return pdf_of_streams([stream(content(page), compressed) for page in pages], creator, size)


def pdf_of_streams(
    streams: Sequence[bytes], creator: str = "XPP", size: tuple[float, float] = SIZE
) -> bytes:
    """Give a PDF of pages with these streams."""
    first = 3 + len(_FONTS) + 1
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(streams)))
    fonts = b" ".join(b"/%s %d 0 R" % (key.encode(), 3 + n) for n, key in enumerate(_FONTS))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(streams)),
        *(
            b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
            % name.encode()
            for name in _FONTS.values()
        ),
        b"<< /Creator (%s) >>" % creator.encode(),
    ]
    for number, one in enumerate(streams):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.1f %.1f] "
            b"/Resources << /Font << %s >> >> /Contents %d 0 R >>"
            % (*size, fonts, first + 2 * number + 1),
            one,
        ]
    return file_of(objects, b"/Info %d 0 R" % (first - 1))
