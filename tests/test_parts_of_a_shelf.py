"""What is asked of a part on the command line: found, or refused with what to do."""

import os
import subprocess
import sys

import pytest

from tests.command import environment, run
from tests.contents import HAVEN


def at_haven(*words: str) -> tuple[int, str, str]:
    done = run("--content", str(HAVEN), *words)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (
            ["zoek", "loodsen", "--begroting", "ZZ"],
            2,
            "De begroting ‘ZZ’ staat hier niet. Wel: XII",
        ),
        (["lijst", "--begroting", "Defensie"], 2, "De begroting ‘Defensie’ staat hier niet."),
        (["lijst", "--jaar", "1999"], 1, "Daar staat niets."),
        (["lijst", "--html", "--naar", "x", "--jaar", "1999"], 1, "Daar staat niets."),
        (["zoek", "loodsen", "--jaar", "1999"], 1, "in 1999. Daarbuiten: 1 treffer."),
        (["zoek", "x", "--jaar", "2030", "--jaar", "2031"], 2, "--jaar kan maar één keer."),
        (["zoek", "x", "--soort=punt", "--soort", "rol"], 2, "--soort kan maar één keer."),
        (["zoek", "x", "--in", ""], 2, "Bij --in hoort een waarde."),
        (["lijst", "--begroting", " "], 2, "Bij --begroting hoort een waarde."),
        (["lijst", "--html", "--naar", ""], 2, "Bij --naar hoort een waarde."),
        (["lijst", "--naar", "x"], 2, "--naar hoort bij --html"),
        (["toon", "V " + "9" * 5_000], 2, "bestaat niet"),
        (["toon", "XII-04/1999"], 2, "bestaat niet"),
    ],
)
def test_what_cannot_be_asked_is_refused(words: list[str], code: int, said: str) -> None:
    found = at_haven(*words)
    assert found[0] == code
    assert said in found[2]
    assert "Traceback" not in found[2]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["--in", "XII-04", "--jaar", "2030"], {"2030-XII-04"}),
        (["--in", "XII-04", "--jaar", "2031"], {"2031-XII-04"}),
        (["--in", "XII-04/2030"], {"2030-XII-04"}),
        (["--begroting", "wat", "--jaar", "2030"], {"2030-XII-04"}),
        (["--jaar", "2030"], {"2030-XII-04", "2030-XVI-02"}),
    ],
)
def test_a_part_is_listed(words: list[str], ids: set[str]) -> None:
    code, out, _ = at_haven("lijst", *words)
    listed = {line.split()[0].partition("/")[0] for line in out.splitlines()}
    assert (code, listed - {"begrip"}) == (0, ids)


@pytest.mark.parametrize(
    "words",
    [
        ["toon", "V\udcff"],
        ["zoek", "x", "--in", "\udcff"],
        ["zoek", "x", "--begroting", "\udcff"],
        ["lijst", "--in", "begrip/\udcff"],
        ["zoek", "\udcff 2030"],
    ],
)
def test_bytes_that_are_no_text_are_no_fault(words: list[str]) -> None:
    command = [sys.executable, "-m", "beleidstui", "--content", str(HAVEN), *words]
    done = subprocess.run(
        [os.fsencode(word) for word in command],
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1, 2)
    assert b"Traceback" not in done.stderr
