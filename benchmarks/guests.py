"""Many guests at once in the kiosk, each over an SSH connection of its own; prints a table.

From the root of the project: ``python -m benchmarks.guests [GUESTS [SECONDS]]``. It starts a server
of its own on loopback with the settings of deploy/, and stops it. The guests log in one after
another; when all see the screen, each walks and searches, with a pause of half a second to one and
a half before each key. The answer to a key is measured from the key to the last byte that came
before the next key. Afterwards the output is shown once more, to see whether each search line held
exactly what had been typed.
"""

import os
import random
import select
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles

from tests.terminal.measure import peak_memory
from tests.terminal.ssh_server import serve
from tests.terminal.terminal import Terminal
from tests.terminal.vt import VtScreen, VtStream

GUESTS, SECONDS = 60, 60
LOGIN_EVERY = 0.5
"""Seconds between two logins."""
PAUSE = (0.5, 1.5)
"""Seconds before a key of a guest, at least and at most."""
BAR = 300
"""Milliseconds that the answer to a key may take, p95."""
SHOWN = b"Ontmijnen"
WORDS = ("nfrp", "sanctie", "rechtsodre", "navo", "mensenrechten")
PATIENCE = 120.0
TICKS = os.sysconf("SC_CLK_TCK")


class Guest:
    """A guest with a keyboard and a clock; notes what each key costs."""

    def __init__(self, terminal: Terminal, number: int) -> None:
        self.terminal = terminal
        self.answers: list[float] = []
        """Milliseconds from each key to the last byte of its answer."""
        self.unanswered = 0
        self.typed: list[tuple[int, str]] = []
        """How much output there was when the search line had to hold this word."""
        self.next_key = 0.0
        self._random = random.Random(number)
        self._keys = self._type(number)
        self._waits = False
        self._had = 0
        self._pressed_at = 0.0

    def begin(self, now: float) -> None:
        """Start at some moment within the first pause, so that guests are out of step."""
        self.next_key = now + self._random.uniform(0, PAUSE[1])

    def press(self, now: float) -> None:
        """Note the answer to the last key, and press the next."""
        self.note()
        key = next(self._keys)
        self._had = len(self.terminal.raw)
        self._pressed_at = time.perf_counter()
        self.terminal.send(key)
        self._waits = True
        self.next_key = now + self._random.uniform(*PAUSE)

    def note(self) -> None:
        """Note the answer to the last key."""
        if self._waits and len(self.terminal.raw) > self._had:
            self.answers.append((self.terminal.last_byte_at - self._pressed_at) * 1000)
        elif self._waits:
            self.unanswered += 1
        self._waits = False

    def words_lost(self) -> int:
        """Count the words that did not stand in the search line as they were typed."""
        screen = VtScreen(80, 24)
        stream = VtStream(screen)
        shown = lost = 0
        for end, word in self.typed:
            stream.feed_bytes(bytes(self.terminal.raw[shown:end]))
            shown = end
            lost += screen.text_lines()[0] != word
        return lost

    def _type(self, number: int) -> Iterator[str]:
        """Give keys of which each changes the screen: walk down and up the tree, then search."""
        first = number % len(WORDS)
        for word in cycle(WORDS[first:] + WORDS[:first]):
            yield from "jjjjjkkkkk"
            yield from f"/{word}"
            self.typed.append((len(self.terminal.raw), word))
            yield "\x1b"


def listen(terminals: list[Terminal], seconds: float) -> None:
    """Read what comes from any of them in this time, at least once."""
    end = time.perf_counter() + seconds
    while True:
        left = end - time.perf_counter()
        for terminal in select.select(terminals, [], [], max(left, 0))[0]:
            if not terminal.read():
                raise SystemExit(f"A guest was thrown out:\n{terminal.screen()}")
        if left <= 0:
            return


def log_in(options: list[str], count: int, home: Path, stack: ExitStack) -> list[Terminal]:
    """Let guests log in one after another, and wait until all see the screen."""
    command = ["ssh", *options, "-t", "127.0.0.1"]
    terminals: list[Terminal] = []
    for _ in range(count):
        terminals.append(stack.enter_context(Terminal(command, home=home)))
        listen(terminals, LOGIN_EVERY)
    end = time.perf_counter() + PATIENCE
    while not all(SHOWN in terminal.raw for terminal in terminals):
        if time.perf_counter() > end:
            raise SystemExit("Not all guests came in.")
        listen(terminals, 0.05)
    listen(terminals, 1.0)
    return terminals


def stay(guests: list[Guest], seconds: float) -> None:
    """Let all press keys for so long."""
    terminals = [guest.terminal for guest in guests]
    now = time.perf_counter()
    end = now + seconds
    for guest in guests:
        guest.begin(now)
    while (now := time.perf_counter()) < end:
        due = min(guests, key=lambda guest: guest.next_key)
        if due.next_key <= now:
            due.press(now)
            listen(terminals, 0)
        else:
            listen(terminals, min(due.next_key, end) - now)
    listen(terminals, PAUSE[1])
    for guest in guests:
        guest.note()


def kiosks(home: Path) -> list[int]:
    """Give the processes of the kiosk that were started from this folder."""
    started = str(home / "kiosk.py").encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if started in words:
            found.append(int(folder.name))
    return found


def cpu_seconds(pids: list[int]) -> float:
    """Give the processor time that these processes have used."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids)
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / TICKS


def seen_after(terminal: Terminal) -> float:
    """Give the seconds from the login to the first screen."""
    first = terminal.raw.index(SHOWN)
    return next(at for at, end in terminal.reads if end > first) - terminal.started_at


def table(rows: dict[str, float | str]) -> str:
    lines = [("measure", "figure"), ("---", "---")]
    lines += [(name, v if isinstance(v, str) else f"{v:.0f}") for name, v in rows.items()]
    return "\n".join(f"| {name} | {value} |" for name, value in lines)


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    count, seconds = given + [GUESTS, SECONDS][len(given) :]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        home = Path(folder)
        options = stack.enter_context(serve(home))
        terminals = log_in(options, count, home, stack)
        guests = [Guest(terminal, number) for number, terminal in enumerate(terminals)]
        pids = kiosks(home)
        busy = cpu_seconds(pids)
        stay(guests, seconds)
        busy = cpu_seconds(pids) - busy
        answers = [answer for guest in guests for answer in guest.answers]
        p95 = quantiles(answers, n=20)[-1]
        rows: dict[str, float | str] = {
            "guests at once": count,
            "kiosk processes": len(pids),
            "from login to screen, s, median": f"{median(map(seen_after, terminals)):.1f}",
            "from login to screen, s, slowest": f"{max(map(seen_after, terminals)):.1f}",
            "keys pressed": len(answers) + sum(guest.unanswered for guest in guests),
            "keys without an answer": sum(guest.unanswered for guest in guests),
            "words typed": sum(len(guest.typed) for guest in guests),
            "words not shown as typed": sum(guest.words_lost() for guest in guests),
            "answer to a key, ms, median": median(answers),
            f"answer to a key, ms, p95 (at most {BAR})": p95,
            "answer to a key, ms, slowest": max(answers),
            "processor time of the kiosk a key, ms": busy * 1000 / len(answers),
            "memory of a guest, MB, peak": max(map(peak_memory, pids)) / 1000,
            "load of the machine, last minute": f"{os.getloadavg()[0]:.1f}",
        }
    print(table(rows))


if __name__ == "__main__":
    main()
