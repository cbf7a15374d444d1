"""What bringing in a paper costs, beside what its parser alone needs.

``python -m benchmarks.importing``: an invented paper of 6 MB, one of its articles with two hundred
paragraphs from file to first frame, and a PDF page by page.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from xml.parsers import expat

from tests.importing.budget_paper_pdf import blocks_of
from tests.importing.paper_html import as_xhtml
from tests.importing.paper_odt import as_odt
from tests.importing.paper_pdf import Manner, printed
from tests.importing.papers import BUDGET_PAPER, as_op_xml

from beleidstui.importing.readers.pdf.reading import read_pdf
from beleidstui.importing.readers.xml.reading import read_op_xml

SIZE = 6_000_000
RUNS = 5
PARAGRAPHS = 200


def main() -> None:
    """Print the tables of the README."""
    large = large_paper()
    bare, ours = median_of(partial(parsed, large)), median_of(partial(official, large))
    print("| reading | processor time | |\n| --- | --- | --- |")
    print(f"| expat alone, {len(large) / 1e6:.1f} MB | {bare * 1000:,.0f} ms | 1 |")
    print(f"| the paper as blocks | {ours * 1000:,.0f} ms | {ours / bare:.1f} |")
    raw = printed(blocks_of(BUDGET_PAPER), Manner())
    pages = len(re.findall(rb"/Type\s*/Page\b", raw)) or 1
    spent = median_of(lambda: read_pdf(raw, "x.pdf"), wall=True)
    print(f"| a PDF of {pages} pages, a process of its own | {spent * 1000:,.0f} ms | |")
    print("\n| an article of 200 paragraphs | seconds |\n| --- | --- |")
    with TemporaryDirectory() as folder:
        for name, seconds in steps(Path(folder)):
            print(f"| {name} | {seconds:.2f} |")
    print("\n| the same paper as | derived text |\n| --- | --- |")
    for form, same in forms():
        print(f"| {form} | {same} |")


def median_of(run: Callable[[], object], *, wall: bool = False) -> float:
    """Give the median time of some runs, in seconds."""
    clock = time.perf_counter if wall else time.process_time
    times = []
    for _ in range(RUNS):
        begun = clock()
        run()
        times.append(clock() - begun)
    return median(times)


def parsed(raw: bytes) -> None:
    """Let expat go through a file, and do nothing with it."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: None  # noqa: ARG005 - as expat calls it
    parser.EndElementHandler = lambda name: None  # noqa: ARG005
    parser.CharacterDataHandler = lambda text: None  # noqa: ARG005
    parser.Parse(raw, True)


def official(raw: bytes) -> None:
    """Read a file as the import does."""
    read_op_xml(raw, "x.xml")


def division(text: str) -> str:
    """Give the first article of the invented paper, as it is written."""
    start = text.rfind("<divisie", 0, text.index(">3.1</nr>"))
    depth = 0
    for tag in re.finditer(r"</?divisie\b[^>]*>", text[start:]):
        depth += -1 if tag[0].startswith("</") else 1
        if not depth:
            return text[start : start + tag.end()]
    raise ValueError


def large_paper() -> bytes:
    """Give the invented paper with its first article so often that it is large enough."""
    text = as_op_xml().decode("utf-8")
    article = division(text)
    many = SIZE // len(article.encode()) + 1
    numbered = (article.replace("Artikel 1:", f"Artikel {n}:") for n in range(100, 100 + many))
    return text.replace(article, "\n".join(numbered)).encode("utf-8")


def article_of_paragraphs() -> bytes:
    """Give the invented paper with an article of so many paragraphs."""
    text = as_op_xml().decode("utf-8")
    found = re.search(r"<al>De Minister overlegt met schippers\.</al>", text)
    assert found is not None
    paragraphs = (
        f"<al>De Minister overlegt {n} keer over vaarweg {n}.</al>" for n in range(PARAGRAPHS)
    )
    return text.replace(found[0], "\n".join(paragraphs)).encode("utf-8")


def steps(folder: Path) -> list[tuple[str, float]]:
    """Time the commands from file to first look-up, each as a process of its own."""
    paper = folder / "kst-99999-X-2.xml"
    paper.write_bytes(article_of_paragraphs())
    content = str(folder / "inhoud")
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    program = [sys.executable, "-m", "beleidstui"]
    told = []
    for name, words in (
        ("importeer", ["importeer", str(paper), "--artikel", "4", "--naar", content]),
        ("controleer", ["controleer", content]),
        ("first look-up", ["--content", content, "vaarweg"]),
    ):
        begun = time.perf_counter()
        subprocess.run([*program, *words], env=environment, check=True, capture_output=True)
        told.append((name, time.perf_counter() - begun))
    return [*told, ("all of it", sum(seconds for _, seconds in told))]


def forms() -> list[tuple[str, str]]:
    """Tell for each form of the invented paper whether it gives the same as its XML."""
    written = {
        "page (HTML)": ("html", as_xhtml(BUDGET_PAPER)),
        "ODT": ("odt", as_odt(BUDGET_PAPER)),
        "PDF": (
            "pdf",
            printed(
                blocks_of(BUDGET_PAPER),
                Manner(
                    foot="Tweede Kamer, vergaderjaar 2030–2031, 99 999 X, nr. 2",
                    document="kst-99999-X-2",
                ),
            ),
        ),
    }
    with TemporaryDirectory() as folder:
        official_rows = derived(Path(folder), "xml", as_op_xml())
        told = []
        for form, (ending, raw) in written.items():
            rows = derived(Path(folder), ending, raw)
            there = sum(row in rows for row in official_rows)
            told.append((form, f"{there} of {len(official_rows)} lines"))
    return told


def derived(folder: Path, ending: str, raw: bytes) -> list[str]:
    """Give the lines of the derived text of all articles, no cells of tables among them."""
    paper, content = folder / f"stuk.{ending}", folder / ending
    paper.write_bytes(raw)
    words = ["importeer", str(paper), "--alles", "--naar", str(content)]
    subprocess.run([sys.executable, "-m", "beleidstui", *words], check=True, capture_output=True)
    rows = [
        row
        for path in sorted((content / "bronnen").glob("*.txt"))
        for row in path.read_text("utf-8").splitlines()
    ]
    return [row for row in rows if "\t" not in row]


if __name__ == "__main__":
    main()
