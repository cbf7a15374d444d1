"""Whatever bytes are said to be a PDF: a paper or one Dutch line, never a full memory."""

import sys
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beleidstui.importing.blocks import missing_from
from beleidstui.importing.readers.pdf import calling
from beleidstui.importing.readers.pdf.guards import is_bomb
from beleidstui.importing.readers.pdf.reading import read_pdf
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers
from tests.importing.pdf_writer import Text, file_of, pdf, pdf_of_streams, stream

pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")

REAL = Path("/work/shared/officieel")
SMALL = pdf([[Text(221, 700, "Een verzonnen regel.")]])


def bomb() -> bytes:
    """Give 1 MB that unpacks to 1 GB: one packed MB of zeros, again and again."""
    packing, many = zlib.compressobj(9), 1 << 10
    head = packing.compress(b"") + packing.flush(zlib.Z_FULL_FLUSH)
    piece = packing.compress(bytes(1 << 20)) + packing.flush(zlib.Z_FULL_FLUSH)
    sum_of_zeros = (many << 20) % 65521 << 16 | 1
    return head + piece * many + b"\x03\x00" + sum_of_zeros.to_bytes(4, "big")


def packed(raw: bytes, how: bytes) -> bytes:
    return b"<< /Filter %s /Length %d >>\nstream\n%s\nendstream" % (how, len(raw), raw)


def refused(raw: bytes) -> str:
    with pytest.raises(UnreadablePaperError) as caught:
        read_pdf(raw, "stuk.pdf")
    return str(caught.value)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    raw = pdf_of_streams([packed(bomb(), b"/FlateDecode")])
    assert is_bomb(raw)
    assert refused(raw) == papers.UNPACKED.format("stuk.pdf")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for a process")
def test_a_bomb_in_a_bomb_meets_the_limit_on_memory() -> None:
    raw = pdf_of_streams([packed(zlib.compress(bomb(), 9), b"[/FlateDecode /FlateDecode]")])
    assert not is_bomb(raw)
    assert refused(raw) == papers.HEAVY_PDF.format("stuk.pdf")


def test_a_large_file_is_refused() -> None:
    assert refused(bytes(MOST_BYTES + 1)) == papers.TOO_LARGE.format("stuk.pdf")


def locked() -> bytes:
    """Give a PDF with a password that nobody knows."""
    trailer = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
        % (b"11" * 32, b"22" * 32)
    )
    pages = b"<< /Type /Pages /Kids [] /Count 0 >>"
    return file_of([b"<< /Type /Catalog /Pages 2 0 R >>", pages], trailer)


def loop() -> bytes:
    """Give a PDF whose pages are below themselves."""
    return file_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 3 >>"]
    )


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        pytest.param(b"", papers.BROKEN_PDF, id="nothing"),
        pytest.param(b"%PDF-1.4\n", papers.BROKEN_PDF, id="only its first line"),
        pytest.param(b"<html></html>", papers.BROKEN_PDF, id="something else"),
        pytest.param(locked(), papers.LOCKED_PDF, id="a password"),
        pytest.param(loop(), papers.BROKEN_PDF, id="pages in a circle"),
        pytest.param(pdf_of_streams([stream(b"")]), papers.NO_TEXT, id="an empty page"),
        pytest.param(
            pdf_of_streams([stream(b"1 0 0 rg 0 0 100 100 re f")]),
            papers.SCANNED_PDF,
            id="only an image",
        ),
    ],
)
def test_each_refusal_is_one_line_that_says_what_to_do(raw: bytes, line: str) -> None:
    assert refused(raw) == line.format("stuk.pdf")
    assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "line"),
    [("kapot.pdf", papers.BROKEN_PDF), ("blg-1007826.pdf", papers.SCANNED_PDF)],
)
def test_a_real_broken_file_and_a_real_scan(name: str, line: str) -> None:
    if not (REAL / name).exists():
        pytest.skip(f"the real paper {REAL / name} is not on this machine")
    assert refused((REAL / name).read_bytes()) == line.format("stuk.pdf")


def test_a_truncated_file_is_read_as_far_as_it_goes() -> None:
    paper = read_pdf(SMALL[: SMALL.index(b"startxref")], "stuk.pdf")
    assert [block.text for block in paper.blocks] == ["Een verzonnen regel."]


@pytest.mark.parametrize(
    "matrix", ["1e38 0 0 1e38 0 0", "0 0 0 0 9 9", "1 0 0 1 -1e38 1e38", "1e-30 0 0 1e-30 0 0"]
)
def test_letters_of_any_size_anywhere_are_read(matrix: str) -> None:
    shown = f"BT /F1 9 Tf {matrix} Tm (Verzonnen) Tj (regel) Tj ET".encode()
    with suppress(UnreadablePaperError):
        assert missing_from(read_pdf(pdf_of_streams([stream(shown)]), "stuk.pdf")) == 0


def test_a_page_that_cannot_be_loaded_is_told() -> None:
    raw = SMALL.replace(b"/Kids [7 0 R] /Count 1", b"/Kids [7 0 R 99 0 R] /Count 2")
    paper = read_pdf(raw, "stuk.pdf")
    assert papers.UNREADABLE_PAGE in [remark.message for remark in paper.remarks]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("import json; print(json.dumps({'failure': 'missing'}))", papers.NO_PDF_LIBRARY),
        ("import os; os.abort()", papers.HEAVY_PDF),
        ('print(\'{"size": [1, 1], "runs": []}\'); raise SystemExit(1)', papers.HEAVY_PDF),
        ("print('{\"half', end='')", papers.HEAVY_PDF),
        (
            "import sys; sys.modules['pypdfium2'] = None; "
            "from beleidstui.importing.readers.pdf.child import main; main()",
            papers.NO_PDF_LIBRARY,
        ),
    ],
    ids=["no library", "broken off", "ended too early", "half a line", "really no library"],
)
def test_what_happens_to_the_process_is_told(
    monkeypatch: pytest.MonkeyPatch, code: str, line: str
) -> None:
    monkeypatch.setattr(calling, "_BEGIN", code)
    assert refused(SMALL) == line.format("stuk.pdf")


def test_a_process_that_goes_on_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calling, "_BEGIN", "import time; time.sleep(600)")
    monkeypatch.setattr(calling, "_SECONDS", 0.2)
    assert refused(SMALL) == papers.HEAVY_PDF.format("stuk.pdf")


def test_no_process_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nergens/python")
    assert refused(SMALL) == papers.NO_PROCESS.format("stuk.pdf")


def test_where_the_user_is_has_no_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    assert read_pdf(SMALL, "stuk.pdf").blocks


@settings(max_examples=10, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(SMALL) - 1), st.binary(max_size=6)), min_size=1, max_size=8
    )
)
def test_a_damaged_file_is_read_whole_or_refused(changes: list[tuple[int, bytes]]) -> None:
    raw = SMALL
    for place, piece in changes:
        raw = raw[:place] + piece + raw[place + len(piece) :]
    with suppress(UnreadablePaperError):
        assert missing_from(read_pdf(raw, "stuk.pdf")) == 0
