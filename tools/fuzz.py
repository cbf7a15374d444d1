"""Damage papers in every form for so many minutes, and tell what the import makes of it.

``python -m tools.fuzz MINUTES [SEED]``: whatever comes in, it is read without loss, or refused with
one line; what is made of it can be loaded. Each input that breaks this is kept in ``fuzz/``.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.importing.budget_paper_pdf import blocks_of
from tests.importing.paper_html import as_mhtml, as_site_page, as_xhtml
from tests.importing.paper_odt import as_odt
from tests.importing.paper_pdf import Manner, printed
from tests.importing.papers import BUDGET_PAPER, as_kamerwrk, as_op_xml

from beleidstui.authoring.locate import ARTICLES
from beleidstui.compiling.load import load
from beleidstui.errors import BeleidstuiError, ContentError
from beleidstui.importing.blocks import missing_from
from beleidstui.importing.budget.merging import merge
from beleidstui.importing.budget.reading import read_budget
from beleidstui.importing.kept_papers import NOWHERE
from beleidstui.importing.kinds import FileKind, kind_of
from beleidstui.importing.plan import Choice, plan_of
from beleidstui.importing.sources import as_sources, read_file
from beleidstui.intake.staging import stage

KEPT = Path("fuzz")
SLOW = 10.0
"""Seconds of processor time after which an input is kept as slow."""
TEXT = (
    "Regisseren\n– Een punt van 99 999 X.\nTweede Kamer, vergaderjaar 2030–2031, 99 999 X, nr. 2\n"
)
BUDGET = "Jaar;Hoofdstuk;Artikel;UVO;Ontwerpbegroting;Realisatie\n2030;X;1;U;1.168;\n"
FOOT = "Tweede Kamer, vergaderjaar 2030–2031, 99 999 X, nr. 2"
TEXT = f"Regisseren\n– Een punt van 99 999 X.\n{FOOT}\n"
# ruff: noqa: E501, a list of pieces
PIECES = (
    b"<", b">", b"</al>", b"<al>", b"&", b"&#0;", b"&amp;", b"\0", b"\xff", b"\xc3", b"\xe2\x80\x92",
    b"<noot>", b"<li>", b"<table>", b"<row>", b"<entry nameend='c9'>", b"]]>", b"<![CDATA[", b"<!--",
    b"-->", b"<?x", b"?>", b" ", b"\n", b"\r\n", b"\xc2\xa0", b"\xc2\xad", b"\xef\xbb\xbf", b"Artikel 2",
    b"A. Doel", b"Regisseren", b"Financieren: ", b"1", b"99 999", b"<div>", b"</div>", b"<p>", b"<td>",
    b"colspan='999999'", b"--", b"=3D", b"=\n", b"/Length", b"endobj", b"stream", b"BT", b"Tj",
)  # fmt: skip


def seeds() -> list[bytes]:
    """Give a whole paper in each form."""
    manner = Manner(foot=FOOT, document="kst-99999-X-2")
    return [
        as_op_xml(),
        as_kamerwrk(),
        as_xhtml(BUDGET_PAPER),
        as_site_page(BUDGET_PAPER),
        as_mhtml(BUDGET_PAPER),
        as_odt(BUDGET_PAPER),
        printed(blocks_of(BUDGET_PAPER), manner),
        TEXT.encode(),
        BUDGET.encode(),
    ]


def damaged(raw: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Give a file with some of it cut, doubled, moved, changed, or taken from another."""
    data = bytearray(raw)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8, 20))):
        start = chance.randrange(len(data) + 1)
        size = chance.choice((1, 1, 2, 5, 20, 100, 1000))
        piece = bytes(data[start : start + size])
        kind = chance.randrange(7)
        if kind == 0:
            del data[start : start + size]
        elif kind == 1:
            data[start:start] = piece * chance.choice((1, 2, 50))
        elif kind == 2:
            data[start:start] = chance.choice(PIECES)
        elif kind == 3 and data:
            data[start % len(data)] = chance.randrange(256)
        elif kind == 4:
            other = chance.choice(others)
            place = chance.randrange(len(other) + 1)
            data[start : start + size] = other[place : place + size]
        elif kind == 5:
            end = data.find(b">", start)
            place = chance.randrange(len(data) + 1)
            data[place:place] = data[start : end + 1] if end >= 0 else piece
        else:
            del data[chance.randrange(len(data) + 1) :]
    return bytes(data)


def tried(raw: bytes) -> str:
    """Import a file as far as it goes, and give what came of it; raises where a rule is broken."""
    try:
        kind = kind_of(raw, "stuk")
        if kind is FileKind.BUDGET:
            merge([read_budget(raw, "stuk")])
            return "cijfers"
        file = read_file(raw, "stuk", kind)
        for source in as_sources([file]):
            assert missing_from(source.paper) == 0
            plan = plan_of(source, Choice(everything=True), NOWHERE, False)
            with TemporaryDirectory() as folder:
                stage(plan, folder, None)
                if list(Path(folder, ARTICLES).iterdir()):
                    load(folder)
    except ContentError as error:
        told = "; ".join(problem.message for problem in error.problems[:3])
        if "verminkt" in told:
            return "verminkt"
        raise AssertionError(told) from error
    except BeleidstuiError as error:
        return "geweigerd" if "\n" not in str(error) else "met meer regels geweigerd"
    return f"gelezen {kind}"


def main(minutes: float, seed: int, tell: Callable[[str], None] = print) -> int:
    """Run for so many minutes, and give how many inputs broke a rule."""
    chance = random.Random(seed)
    whole = seeds()
    end = time.monotonic() + minutes * 60
    results: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    while time.monotonic() < end:
        raw = damaged(chance.choice(whole), chance, whole)
        begun = time.process_time()
        try:
            results[tried(raw)] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is sought
            name = f"{type(error).__name__}: {str(error)[:100]}"
            broken[name] += 1
            if broken[name] == 1:
                keep(raw, f"fout-{len(broken)}")
                tell(f"{name}: fuzz/fout-{len(broken)}")
        if time.process_time() - begun > SLOW:
            results["traag"] += 1
            keep(raw, f"traag-{results['traag']}")
    tell(f"{dict(results)} {sum(broken.values())} fout")
    return sum(broken.values())


def keep(raw: bytes, name: str) -> None:
    """Keep an input."""
    KEPT.mkdir(exist_ok=True)
    (KEPT / name).write_bytes(raw)


if __name__ == "__main__":
    sys.exit(min(main(float(sys.argv[1]), int((sys.argv[2:] or ["1"])[0])), 1))
