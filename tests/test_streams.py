"""The program among pipes, poor terminals and hostile words: quiet, and never raw."""

import fcntl
import json
import os
import pty
import subprocess
import sys

import pytest

from beleidstui.cli import main
from beleidstui.safe_text import find_forbidden
from tests.command import environment, run

HOSTILE = ["\x1b[31m", "\x9b31m", "\u202eSSR", "a\x07b", "a\rb", "\x1b]52;c;eA==\x07", "a\x7fb"]


@pytest.mark.parametrize("query", HOSTILE, ids=ascii)
@pytest.mark.parametrize("words", [(), ("zoek",), ("toon",), ("--content",), ("lijst", "--soort")])
def test_what_is_typed_never_steers_the_terminal(
    words: tuple[str, ...], query: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*words, query, *(["SSR"] if words == ("--content",) else [])])
    for text in capsys.readouterr():
        assert all(find_forbidden(line) == -1 for line in text.split("\n"))


@pytest.mark.parametrize("query", HOSTILE, ids=ascii)
def test_json_escapes_what_steers_a_terminal(
    query: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["zoek", "--json", "--", query])
    out = capsys.readouterr().out
    assert all(find_forbidden(line) == -1 for line in out.split("\n"))
    assert json.loads(out)["vraag"] == query


def test_bytes_that_are_no_text_are_searched_for_in_vain() -> None:
    for words in (["\udcff"], ["zoek", "--json", "\udcff"], ["toon", "\udcff"]):
        done = run(*words)
        assert done.returncode in (1, 2)
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words", [("lijst",), ("SSR",), ("lijst", "--json"), ("--help",), ("--versie",)]
)
def test_a_closed_pipe_ends_quietly(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "beleidstui", *words],
        env=environment(),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("words", [("toon", "qqq"), ("--vreemd",), ("qqqqqqq",), ()])
def test_messages_to_a_closed_pipe_end_quietly(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "beleidstui", *words],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=writing,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.parametrize(
    "words",
    [("lijst",), ("SSR",), ("lijst", "--json"), ("--help",), ("--versie",), ("controleer",)],
)
def test_a_full_disk_is_told(words: tuple[str, ...]) -> None:
    done = _with_shell('"$@" >/dev/full', *words)
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "Het antwoord is niet te schrijven (de schijf is vol).\n",
    )


@pytest.mark.parametrize("words", [("toon", "qqq"), ("--vreemd",), ("qqqqqqq",)])
def test_messages_that_cannot_be_written_are_an_error(words: tuple[str, ...]) -> None:
    done = _with_shell('"$@" 2>/dev/full', *words)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("stream", ["<&-", ">&-", "2>&-"])
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("lijst",), 0),
        (("SSR",), 0),
        (("lijst", "--json"), 0),
        (("--help",), 0),
        (("--versie",), 0),
        (("qqqqqqq",), 1),
        (("--vreemd",), 2),
        ((), 2),
    ],
)
def test_a_stream_that_was_closed_is_no_error(
    words: tuple[str, ...], code: int, stream: str
) -> None:
    done = _with_shell(f'"$@" {stream}', *words)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def _with_shell(script: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = ["/bin/sh", "-c", script, "sh", sys.executable, "-m", "beleidstui", *words]
    return subprocess.run(
        command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )


def test_the_first_line_can_be_taken() -> None:
    command = f"{sys.executable} -m beleidstui lijst --json | head -1"
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment(), capture_output=True, check=False
    )
    assert (done.stdout, done.stderr) == (b"{\n", b"")


@pytest.mark.parametrize(
    "settings",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
    ids=str,
)
@pytest.mark.parametrize("words", [("SSR",), ("toon", "nfrp"), ("lijst",), ("zoek", "één")])
def test_a_poor_locale_does_no_harm(words: tuple[str, ...], settings: dict[str, str]) -> None:
    done = run(*words, **settings)
    assert b"Traceback" not in done.stderr
    assert done.returncode == (1 if "één" in words else 0)
    assert bool(done.stdout) != ("één" in words)


@pytest.mark.parametrize("query", ["koffië", "\udcff"], ids=ascii)
def test_a_message_shows_a_question_mark_for_what_cannot_be_shown(query: str) -> None:
    done = run(query, PYTHONIOENCODING="ascii")
    assert done.stderr == b"Geen treffer voor ?" + query.encode("ascii", "replace") + b"?.\n"


def test_json_is_utf8_in_any_locale() -> None:
    done = run("toon", "minister-financien", "--json", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.decode("utf-8"))["naam"] == "Minister van Financiën"
    assert "Financiën" in done.stdout.decode("utf-8")


def test_without_a_terminal_the_explorer_says_so() -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        "De verkenner heeft een terminal nodig. Zoek zonder terminal met: beleidstui zoek WOORDEN\n"
        "Of verken in gewone regels met: beleidstui --plain\n"
    )


def _on_terminal(*words: str, **more: str) -> bytes:
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "beleidstui", *words],
        env=environment(**more),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux tells so that the other side was closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert child.wait() == 0
    return shown


def test_json_on_a_terminal_of_another_encoding_has_no_byte_that_is_a_command_there() -> None:
    words = ("toon", "minister-financien", "--json")
    assert not _on_terminal(*words).isascii()
    shown = _on_terminal(*words, PYTHONIOENCODING="latin-1")
    assert shown.isascii()
    assert json.loads(shown)["naam"] == "Minister van Financiën"


@pytest.mark.parametrize(
    ("settings", "marked"),
    [
        ({}, True),
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
    ids=str,
)
def test_marks_are_for_terminals_that_want_them(settings: dict[str, str], marked: bool) -> None:
    assert (b"\x1b[" in _on_terminal("SSR", **settings)) == marked


def test_a_pipe_gets_no_marks() -> None:
    assert b"\x1b" not in run("SSR").stdout


def test_a_full_pipe_that_does_not_wait_gets_every_byte() -> None:
    whole = run("lijst", "--json").stdout
    reads, writes = os.pipe()
    os.set_blocking(writes, False)
    fcntl.fcntl(writes, fcntl.F_SETPIPE_SZ, 4096)
    with subprocess.Popen(
        [sys.executable, "-m", "beleidstui", "lijst", "--json"],
        env=environment(), stdin=subprocess.DEVNULL, stdout=writes, stderr=subprocess.PIPE,
    ) as started:  # fmt: skip
        got = bytearray()
        while len(got) < len(whole) and (piece := os.read(reads, 512)):
            got += piece
        assert started.wait() == 0
        assert not os.get_blocking(writes)
    os.close(reads)
    os.close(writes)
    assert bytes(got) == whole
