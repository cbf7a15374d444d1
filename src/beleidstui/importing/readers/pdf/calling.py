"""Has a process of its own read the glyphs of a PDF, and tells in one line where it cannot."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Generator
from threading import Timer
from typing import Any

from beleidstui.importing.readers.pdf.glyphs import Failure, Glyphs, Key, Page, Run
from beleidstui.importing.refusal import MOST_BYTES, UnreadablePaperError
from beleidstui.texts import papers

_SECONDS = 300
_MOST_RUNS = 300_000
_BEGIN = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from beleidstui.importing.readers.pdf.child import main; main()"
)
_SAID = {
    Failure.MISSING: papers.NO_PDF_LIBRARY,
    Failure.LOCKED: papers.LOCKED_PDF,
    Failure.BROKEN: papers.BROKEN_PDF,
    Failure.TOO_LARGE: papers.UNPACKED,
}


def read_glyphs(raw: bytes, name: str) -> Glyphs:
    """Give the glyphs of a PDF; raises UnreadablePaperError."""
    if len(raw) > MOST_BYTES:
        raise UnreadablePaperError(papers.TOO_LARGE.format(name))
    pages: list[Page] = []
    runs = 0
    with contextlib.closing(_told(raw, name)) as told:
        for said in told:
            if "failure" in said:
                raise UnreadablePaperError(_SAID[Failure(said["failure"])].format(name))
            if "met" in said:
                return _checked(Glyphs(tuple(pages), said["met"], said["creator"]), said, name)
            pages.append(_page(said))
            runs += len(pages[-1].runs)
            if runs > _MOST_RUNS:
                break
    # The process ended before it had told all: a limit was met, or the library broke.
    raise UnreadablePaperError(papers.HEAVY_PDF.format(name))


def _checked(glyphs: Glyphs, said: dict[str, Any], name: str) -> Glyphs:
    if glyphs.pages and all(page.is_unreadable for page in glyphs.pages):
        raise UnreadablePaperError(papers.BROKEN_PDF.format(name))
    if not glyphs.met:
        text = papers.SCANNED_PDF if said["images"] else papers.NO_TEXT
        raise UnreadablePaperError(text.format(name))
    return glyphs


def _told(raw: bytes, name: str) -> Generator[dict[str, Any]]:
    """Give what the process tells, line by line, and end it where no more is asked."""
    # Not from where the user happens to be, but from wherever this program was found itself.
    path = json.dumps([one for one in sys.path if one])
    try:
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", _BEGIN, path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise UnreadablePaperError(papers.NO_PROCESS.format(name)) from error
    clock = Timer(_SECONDS, process.kill)
    clock.daemon = True
    clock.start()
    try:
        with process:
            assert process.stdin is not None
            assert process.stdout is not None
            with contextlib.suppress(OSError):  # it may have ended already
                process.stdin.write(raw)
                process.stdin.close()
            for line in process.stdout:
                if not line.endswith(b"\n"):
                    break
                yield json.loads(line)
    finally:
        clock.cancel()


def _page(said: dict[str, Any]) -> Page:
    width, height = said[Key.SIZE]
    runs = tuple(Run(*row) for row in said[Key.RUNS])
    return Page(width, height, runs, Key.UNREADABLE in said)
