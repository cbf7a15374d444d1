"""The dialogue as a program: through a pipe, in any locale, and closed off for guests."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO

import pytest

from tests.command import SOURCE, environment
from tests.contents import SMALL

PLAIN = [sys.executable, "-m", "beleidstui", "--plain"]
START = f"import sys; sys.path.insert(0, {SOURCE!r}); from beleidstui.cli import run; run()"
KIOSK = [sys.executable, "-I", "-c", START, "--kiosk", "--plain"]
WALK = "1\n2\n1\nc\nt\nz stabilitietsfonds\n2\nv\n1\ny\n1\ng\nh\nopen qqq\nmeer\nonzin\n"


def talk(
    *words: str,
    answers: str = "",
    command: Sequence[str] = PLAIN,
    env: Mapping[str, str] = MappingProxyType({}),
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*command, *words],
        env=environment(**env),
        input=answers,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("words", "settings", "said"),
    [
        ((), {}, "\nBegin, 2 keuzes:\n"),
        (("--open", "artikel-100"), {}, "\nPunt: Artikel 100-procedures\n"),
        (("--zoek", "SSR"), {}, "\nTreffers voor ‘SSR’, beste eerst, 2 keuzes:\n"),
        (("--content", str(SMALL)), {}, "1. Artikel 1: Water\n"),
        ((), {"LANG": "C"}, "Let op: bijzondere tekens zijn vervangen"),
        ((), {"PYTHONIOENCODING": "ascii"}, "Let op: bijzondere tekens zijn vervangen"),
    ],
)
def test_the_end_of_the_input_is_the_end(
    words: tuple[str, ...], settings: dict[str, str], said: str
) -> None:
    done = talk(*words, env=settings)
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert done.stdout.endswith("Keuze:\nGestopt.\n")
    assert done.stdout.isascii() or not settings


@pytest.mark.parametrize(("value", "code"), [("1", 0), ("ja", 0), ("0", 2), ("", 2)])
def test_who_asks_for_accessible_programs_gets_the_dialogue(value: str, code: int) -> None:
    done = talk(command=PLAIN[:-1], env={"ACCESSIBLE": value})
    assert done.returncode == code
    assert ("Keuze:" in done.stdout) == (code == 0)


@pytest.mark.parametrize("words", [("--open", "qqq"), ("--content", "/nergens")])
def test_bad_input_is_an_error_before_anything_is_said(words: tuple[str, ...]) -> None:
    done = talk(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr


def test_everything_was_said_before_each_question() -> None:
    with subprocess.Popen(
        PLAIN, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for answer, said in (("z SSR", "Begin"), ("1", "Treffers"), ("q", "Begrip: SSR")):
            assert said in until_question(program.stdout)
            program.stdin.write(f"{answer}\n")
            program.stdin.flush()
        assert program.stdout.read() == "Gestopt.\n"
    assert program.returncode == 0


def test_who_reads_no_more_ends_it_quietly() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" | head -1', "sh", *PLAIN],
        env=environment(),
        input=WALK.encode() * 50,
        capture_output=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == (b"beleidstui als dialoog.\n", b"")


def test_it_loads_neither_textual_nor_rich() -> None:
    program = (
        "import sys; from beleidstui.cli import main; main(['--plain']);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = talk(answers=WALK, command=[sys.executable, "-c", program])
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert "beleidstui" in loaded
    assert loaded & {"textual", "rich"} == set()


def test_a_guest_can_do_everything_and_no_more() -> None:
    done = talk(command=KIOSK, answers=WALK)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == talk(answers=WALK).stdout


def test_after_a_rest_it_begins_anew_for_the_next_guest() -> None:
    with subprocess.Popen(
        [*KIOSK, "--kiosk-rust", "1"],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        start = until_question(program.stdout)
        program.stdin.write("z SSR\n")
        program.stdin.flush()
        assert "SSR" in until_question(program.stdout)
        told, _, again = until_question(program.stdout).partition("\n")
        assert told.startswith("Er is een tijd niets getypt.")
        assert again == start
        program.stdin.write("n\nt\n")
        program.stdin.close()
        rest = program.stdout.read()
        assert "nog niet gezocht" in rest
        assert "Verder terug gaat niet." in rest


def until_question(out: IO[str]) -> str:
    """Read up to and with the next question."""
    said = ""
    while not said.endswith("Keuze:\n"):
        line = out.readline()
        assert line, said
        said += line
    return said


def test_the_file_of_the_kiosk_says_nothing_of_python(tmp_path: Path) -> None:
    # A guest's process may write no file: not even when its output is one.
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.run(
            KIOSK,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
