"""The explorer beside the yardstick, in a pseudo-terminal of 80x24, in one run; prints a table.

From the root of the project: ``python -m benchmarks.terminal [STARTS] [NAME=VALUE ...]``, where
NAME=VALUE goes into the environment of both, such as ``COLORTERM=truecolor``.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.terminal.measure import Paint, Step, first_frame, peak_memory, press
from tests.terminal.terminal import Terminal, TerminalTimeoutError

ROOT = Path(__file__).resolve().parent.parent
STARTS = 5
IDLE_SECONDS = 2.0
LONGEST_WALK = 500
DOWN, RIGHT, HOME = b"\x1b[B", b"\x1b[C", b"\x1b[H"
SEARCH_KEY = "/"
SEARCHED = "sanctie"


class Program(NamedTuple):
    name: str
    module: str
    shown: str
    """The text that tells that the program is there."""


YARDSTICK = Program("yardstick", "benchmarks.yardstick", "Beleid")
EXPLORER = Program("explorer", "beleidstui", "Veiligheid en")


class Cost(NamedTuple):
    """The cost of one program; times in milliseconds, medians."""

    paint: Paint
    idle_bytes: int
    walk: list[Step]
    search: list[Step]
    peak_memory: int


def no_bar(_: float) -> float:
    return float("inf")


def below_two(_: float) -> float:
    return 1.99


def time_of(steps: list[Step]) -> float:
    return median(step.milliseconds for step in steps)


def per_cell(steps: list[Step]) -> float:
    return median(step.bytes_per_cell for step in steps)


class Measure(NamedTuple):
    name: str
    of: Callable[[Cost], float]
    bar: Callable[[float], float]
    """The most that the explorer may cost, given what the yardstick costs."""


MEASURES = [
    Measure("first complete frame, ms", lambda c: c.paint.milliseconds, lambda y: 1.15 * y),
    Measure("first frame, bytes", lambda c: c.paint.bytes, lambda _: 14_000),
    Measure("first frame, times the screen painted", lambda c: c.paint.full_paints, below_two),
    Measure("idle, bytes", lambda c: c.idle_bytes, lambda _: 0),
    Measure("arrow key, ms to the last byte", lambda c: time_of(c.walk), lambda y: 0.5 * y),
    Measure("arrow key, bytes", lambda c: median(s.bytes for s in c.walk), no_bar),
    Measure("arrow key, bytes a changed cell", lambda c: per_cell(c.walk), lambda _: 4),
    Measure("search key, ms until settled", lambda c: time_of(c.search), lambda _: 40),
    Measure("search key, bytes", lambda c: median(s.bytes for s in c.search), no_bar),
    Measure("peak memory, MB", lambda c: c.peak_memory / 1000, lambda y: 1.25 * y),
]


def start(program: Program, home: str, env: dict[str, str]) -> Terminal:
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    command = [sys.executable, "-m", program.module]
    return Terminal(command, home=Path(home), env=env | {"PYTHONPATH": path})


def first_frames(programs: list[Program], starts: int, env: dict[str, str]) -> list[Paint]:
    """Start the programs by turns, so that a busy moment of the machine hits both; median each."""
    paints: list[list[Paint]] = [[] for _ in programs]
    with tempfile.TemporaryDirectory() as home:
        for _ in range(starts + 1):
            for program, found in zip(programs, paints, strict=True):
                with start(program, home, env) as terminal:
                    found.append(first_frame(terminal, program.shown))
    warm = [found[1:] for found in paints]  # the first start compiles modules, and the content
    return [Paint(*(median(values) for values in zip(*found, strict=True))) for found in warm]


def walk(terminal: Terminal, keys: bytes) -> list[Step]:
    """Press these keys until they have no effect any more."""
    steps: list[Step] = []
    while len(steps) < LONGEST_WALK:
        try:
            steps.append(press(terminal, keys, timeout=2.0))
        except TerminalTimeoutError:
            break
    return steps


def measure(program: Program, paint: Paint, env: dict[str, str]) -> Cost:
    with tempfile.TemporaryDirectory() as home, start(program, home, env) as terminal:
        first_frame(terminal, program.shown)
        terminal.mark()
        terminal.watch(IDLE_SECONDS)
        idle = terminal.bytes_since_mark()
        walk(terminal, RIGHT + DOWN)  # open all branches on the way
        press(terminal, HOME)
        steps = walk(terminal, DOWN)
        press(terminal, SEARCH_KEY)
        search = [press(terminal, key) for key in SEARCHED]
        return Cost(paint, idle, steps, search, peak_memory(terminal.pid))


def table(costs: list[Cost], names: list[str]) -> str:
    lines = [["measure", *names, "bar", "met"]]
    for measure in MEASURES:
        values = [measure.of(cost) for cost in costs]
        bar = measure.bar(values[0])
        shown = ["-", "-"] if bar == float("inf") else [figure(bar), verdict(values[1:], bar)]
        lines.append([measure.name, *map(figure, values), *shown])
    lines.append(["steps in the walk", *(str(len(cost.walk)) for cost in costs), "-", "-"])
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def figure(value: float) -> str:
    return f"{value:.0f}" if value >= 20 or value == int(value) else f"{value:.2f}"


def verdict(values: list[float], bar: float) -> str:
    return "-" if not values else "yes" if values[0] <= bar else "NO"


def main() -> None:
    starts = next((int(word) for word in sys.argv[1:] if word.isdigit()), STARTS)
    env = dict(word.split("=", 1) for word in sys.argv[1:] if "=" in word)
    programs = [YARDSTICK, EXPLORER]
    try:
        first_frames([EXPLORER], 1, env)
    except TerminalTimeoutError as error:
        print(f"The explorer does not start, so this is the yardstick alone. {error}")
        programs = [YARDSTICK]
    paints = first_frames(programs, starts, env)
    costs = [measure(*one, env) for one in zip(programs, paints, strict=True)]
    print(table(costs, [program.name for program in programs]))


if __name__ == "__main__":
    main()
