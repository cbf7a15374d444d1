"""How the program grows: libraries of any size beside the packaged article; prints a table.

From the root of the project: ``python -m benchmarks.library [FOLDER] [PARAGRAPHS ...]``. Paragraphs
come from the Markdown files below the folder, else from invented words; by default 1,000, 10,000
and 200,000 of them.
"""

import gc
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from tests.terminal.measure import Step, first_frame, press
from tests.terminal.terminal import Terminal

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.opened import library_in
from beleidstui.library.library import Library
from beleidstui.library.tables import NODE
from beleidstui.search import Searcher
from benchmarks.search import table
from benchmarks.shelf import COMMON, made_paragraphs, make_editions, make_folder, real_paragraphs

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1_000, 10_000, 200_000)
STARTS = 11
FRAMES = 5
QUERIES = 30
IN_VIEW = 12
SHOWN = 100
SEED = 5
RUN = ["-c", "from beleidstui.__main__ import run; run()"]
KEYS = ["-c", "import sys; from benchmarks.library import typed; typed(sys.argv[1])"]
DOWN, HOME, TOGGLE, CLEAR = b"\x1b[B", b"\x1b[H", b" ", b"\x15"
SCROLLED = 150
MEASURES = (
    "look-up of an acronym, ms",
    "look-up with a slip, ms",
    "first frame, ms",
    "arrow key, ms",
    "opening and closing a branch, ms",
    "folding and unfolding, ms",
    "bytes a changed cell of these, most",
    "scrolling through the hits of a common word, slowest, ms",
    "a key in the search: until drawn, median, ms",
    "a key in the search: alone, median, ms",
    "a key in the search: alone, p95, ms",
    "a key in the search: alone, slowest, ms",
    "a key in the search of one branch: alone, p95, ms",
    "own memory of the explorer, MB",
    "build, paragraphs a second",
    "build, memory of the largest process, MB",
    "library, MB",
)


def main() -> None:
    """Measure all sizes, the packaged article first, and print the table."""
    words = sys.argv[1:]
    sizes = [int(word) for word in words if word.isdigit()] or list(SIZES)
    texts = next((Path(word) for word in words if not word.isdigit()), None)
    columns = [("the article", measure(Path(packaged_content()), 14, "SSR"))]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "inhoud"
        editions = make_editions(folder)
        columns.append((f"{len(editions)} editions", measure(folder, 14 * len(editions), "RWS")))
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "inhoud"
            paragraphs = made_paragraphs() if texts is None else real_paragraphs(texts)
            made = make_folder(folder, paragraphs, size)
            columns.append((f"{made:,}", measure(folder, made, COMMON)))
    rows = ((name, *(column[name] for _, column in columns)) for name in MEASURES)
    print(table(("measure", *(name for name, _ in columns)), rows))


def measure(folder: Path, paragraphs: int, acronym: str) -> dict[str, str]:
    """Give all figures of one content folder."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "bibliotheek"
        seconds, memory = build(folder, path)
        environment = _environment(home)
        look_up, slip = look_ups(path, environment, acronym, slip_in(library_in(str(path))))
        explorer = explored(path, home, acronym)
        alone = json.loads(
            subprocess.check_output([sys.executable, *KEYS, str(path)], env=environment)
        )
        figures = (look_up, slip, *explorer[:-1], *alone, explorer[-1])
        shown = [f"{one:.1f}" for one in figures]
        shown += [f"{paragraphs / seconds:,.0f}", f"{memory:.0f}"]
        return dict(zip(MEASURES, [*shown, f"{path.stat().st_size / 1e6:.1f}"], strict=True))


def build(folder: Path, path: Path) -> tuple[float, float]:
    """Build a library, and give the seconds it took and the megabytes of its largest process."""
    command = [sys.executable, *RUN, "bouw", str(folder), "--naar", str(path)]
    start = time.perf_counter()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env=_environment(str(path.parent))
    )
    seconds = time.perf_counter() - start
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return seconds, largest / 1000


def slip_in(library: Library) -> str:
    """Give a long word of the first texts without one of its letters."""
    words = (word for item in library.items() for word in item.text.split())
    word = next(word for word in words if len(word) >= 12 and word.isalpha() and word.islower())
    return word[:4] + word[5:]


def look_ups(
    path: Path, environment: dict[str, str], acronym: str, slip: str
) -> tuple[float, float]:
    """Give the median milliseconds of whole processes that look an acronym and a slip up."""
    times: dict[str, list[float]] = {acronym: [], slip: []}
    for turn in range(STARTS + 1):
        for word, measured in times.items():
            command = [sys.executable, *RUN, "--content", str(path), "zoek", "--max", "10", word]
            start = time.perf_counter()
            subprocess.run(command, env=environment, capture_output=True, check=False)
            if turn:
                measured.append((time.perf_counter() - start) * 1000)
    return median(times[acronym]), median(times[slip])


def explored(path: Path, home: str, acronym: str) -> tuple[float, ...]:
    """Give what the explorer costs, in the order of the measures, its own memory last."""
    frames = []
    command = [sys.executable, "-m", "beleidstui", "--content", str(path)]
    for _ in range(FRAMES):
        with Terminal(command, home=Path(home), env={"PYTHONPATH": _path()}) as terminal:
            frames.append(first_frame(terminal, "zoek").milliseconds)
    with Terminal(command, home=Path(home), env={"PYTHONPATH": _path()}) as terminal:
        first_frame(terminal, "zoek", quiet=1.5)
        arrows = [press(terminal, DOWN) for _ in range(12)]
        press(terminal, HOME)
        branches = [press(terminal, TOGGLE) for _ in range(10)]
        folds = [press(terminal, key) for _ in range(5) for key in "zZ"]
        press(terminal, "/")
        keys = [press(terminal, key) for key in "vergunning minister wetten"]
        press(terminal, CLEAR)
        terminal.send(acronym)
        terminal.settle(1)
        steps = min(SCROLLED, Searcher(library_in(str(path))).search(acronym).total - 1)
        scrolled = [press(terminal, DOWN).milliseconds for _ in range(steps)]
        own = _own_memory(terminal.pid)
    moves = [_milliseconds(several) for several in (arrows, branches, folds)]
    most = max(one.bytes_per_cell for one in (*arrows, *branches, *folds) if one.cells)
    return median(frames), *moves, most, max(scrolled), _milliseconds(keys), own


def _milliseconds(steps: list[Step]) -> float:
    return median(step.milliseconds for step in steps)


def typed(path: str) -> None:
    """Print the median, p95 and slowest milliseconds of the keys of queries on a library."""
    from beleidstui.search.within import Limits

    library = library_in(path)
    searcher, limits = Searcher(library), Limits(library)
    searcher.warm()
    gc.freeze()
    budget = library.articles[0].edition.budget
    measured = []
    for within in (None, limits.of_budget(budget)):
        times = []
        for query in queries(library):
            for end in range(1, len(query) + 1):
                start = time.perf_counter()
                for hit in searcher.search(query[:end], SHOWN, within).hits[:IN_VIEW]:
                    assert hit.reason
                times.append((time.perf_counter() - start) * 1000)
        measured += [median(times), quantiles(times, n=20)[-1], max(times)]
    print(json.dumps([*measured[:3], measured[4]]))


def queries(library: Library) -> Iterator[str]:
    """Give queries of one to three words of the texts, a quarter of them with a slip."""
    chance = random.Random(SEED)
    left = QUERIES
    while left:
        number = chance.randrange(library.size)
        if library.tables.get(NODE, number) is None:
            continue
        item = library.at(number)
        words = [word.strip(".,;:()") for word in item.text.split()]
        words = [word for word in words if len(word) > 3 and word.isalpha()]
        if len(words) < 4:
            continue
        size = chance.choice((1, 2, 2, 3))
        first = chance.randrange(len(words) - size)
        query = " ".join(words[first : first + size])
        if chance.random() < 0.25:
            place = chance.randrange(1, len(query) - 1)
            query = query[:place] + query[place + 1] + query[place] + query[place + 2 :]
        left -= 1
        yield query


def _own_memory(pid: int) -> float:
    """Give the megabytes that are a process's own: mapped files do not count."""
    status = Path(f"/proc/{pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("RssAnon:")]
    return int(line.split()[1]) / 1000


def _environment(home: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"HOME": home, "XDG_CACHE_HOME": home, "PYTHONPATH": _path()}


def _path() -> str:
    return os.pathsep.join([str(ROOT / "src"), str(ROOT)])


if __name__ == "__main__":
    main()
