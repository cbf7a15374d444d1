"""The dialogue in a real terminal: plain lines only, whatever made it be chosen."""

import sys
from pathlib import Path

import pytest

from tests.command import SOURCE
from tests.terminal.terminal import Terminal

PROGRAM = [sys.executable, "-m", "beleidstui"]
CHOSEN = {
    "--plain": ([*PROGRAM, "--plain"], "xterm-256color", {}),
    "ACCESSIBLE": (PROGRAM, "xterm-256color", {"ACCESSIBLE": "1"}),
    "dumb": (PROGRAM, "dumb", {}),
    "unknown": (PROGRAM, "unknown", {}),
    "no TERM": (PROGRAM, "", {}),
}
WALK = (
    ("z NFPR", "Bedoelde u NFRP?"),
    ("1", "Begrip: NFRP"),
    ("g", "Gebruikt bij"),
    ("1", "Punt: Transitie in de ring rond Europa"),
    ("1", "Begrip: transitie"),
    ("t", "Punt: Transitie in de ring rond Europa"),
    ("c", "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"),
)


@pytest.mark.parametrize(("command", "term", "env"), CHOSEN.values(), ids=CHOSEN)
def test_it_is_lines_of_text_and_nothing_else(
    command: list[str], term: str, env: dict[str, str], tmp_path: Path
) -> None:
    with Terminal(command, home=tmp_path, term=term, env=env) as terminal:
        terminal.wait_for("Keuze:")
        for answer, said in WALK:
            terminal.mark()
            terminal.send(f"{answer}\n")
            terminal.wait_for(lambda screen: screen.endswith("Keuze:") or "Keuze:\n" in screen)
            while not terminal.raw_since_mark().endswith(b"Keuze: "):
                terminal.watch(0.01)
            assert said in terminal.raw_since_mark().decode()
        terminal.send("q\n")
        assert terminal.wait_exit() == 0
        shown = terminal.raw.decode().replace("\r\n", "")
        assert shown.isprintable(), ascii(shown)


@pytest.mark.parametrize(("key", "code"), [(b"\x03", 130), (b"\x04", 0)], ids=["ctrl+c", "ctrl+d"])
def test_it_ends_when_it_is_told_to(key: bytes, code: int, tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "--plain"], home=tmp_path) as terminal:
        terminal.wait_for("Keuze:")
        terminal.settle()  # readline heeds no signal between its prompt and its wait
        terminal.send(key)
        assert terminal.wait_exit() == code
        assert b"Traceback" not in terminal.raw


def test_lines_are_broken_to_the_width_of_the_terminal(tmp_path: Path) -> None:
    command = [*PROGRAM, "--plain", "--open", "artikel-100"]
    with Terminal(command, home=tmp_path, columns=40, lines=60) as terminal:
        screen = terminal.wait_for("Keuze:")
        assert "\nTekst: Artikel 100-procedures ter\n" in screen
        assert all(len(line) <= 40 for line in terminal.raw.decode().split("\r\n"))


def test_a_guest_on_a_poor_terminal_is_kept_in_and_leaves_nothing_behind(tmp_path: Path) -> None:
    start = f"import sys; sys.path.insert(0, {SOURCE!r}); from beleidstui.cli import run; run()"
    kiosk = [sys.executable, "-I", "-c", start, "--kiosk", "--kiosk-rust", "1"]
    with Terminal(kiosk, home=tmp_path, term="dumb") as terminal:
        terminal.wait_for("Keuze:")
        for stop in (b"\x1a", b"\x1c"):  # ctrl+z, ctrl+\
            terminal.send(stop)
            terminal.send("0\n")
            terminal.settle()
        terminal.wait_for("Begin, 2 keuzes:")
        terminal.send("geheim")
        terminal.wait_for("De dialoog begint opnieuw.")
        terminal.settle()
        terminal.mark()
        terminal.send("\n")
        terminal.wait_for("Begin. 2 keuzes.")
        assert b"geheim" not in terminal.raw_since_mark()
        assert list(tmp_path.iterdir()) == []


def test_a_dropped_line_leaves_no_process(tmp_path: Path) -> None:
    script = 'trap "" HUP; "$@" <&1; echo "code $?" >"$HOME/end"'
    with Terminal(["sh", "-c", script, "sh", *PROGRAM, "--plain"], home=tmp_path) as terminal:
        terminal.wait_for("Keuze:")
        terminal.hang_up()
        terminal.wait_exit()
    assert (tmp_path / "end").read_text().startswith("code ")


def test_what_is_kept_of_a_dialogue_has_each_message_on_a_line_of_its_own(tmp_path: Path) -> None:
    script = '"$@" | tee "$HOME/kept"'
    with Terminal(["sh", "-c", script, "sh", *PROGRAM, "--plain"], home=tmp_path) as terminal:
        terminal.wait_for("Keuze:")
        terminal.send("onzin\n")
        terminal.wait_for("Dit ken ik niet")
        terminal.send("q\n")
        terminal.wait_exit()
    kept = (tmp_path / "kept").read_text("utf-8")
    assert "\nKeuze:\nDit ken ik niet: ‘onzin’." in kept


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("z SRS\x1b[D\x1b[DS\x1b[C\x1b[C\x7f\n", "Treffers voor ‘SSR’"),
        ("z NFRPP\x7f\n", "NFRP"),
        ("z \x1b[200~SSR\x1b[201~\n", "SSR"),
        ("z SSR\nq\x7f\x1b[A\n", "SSR"),
    ],
    ids=["arrows", "backspace", "a paste with its marks", "the answer before"],
)
def test_an_answer_on_a_terminal_can_be_edited(typed: str, said: str, tmp_path: Path) -> None:
    with Terminal([*PROGRAM, "--plain"], home=tmp_path) as terminal:
        terminal.wait_for("Keuze:")
        for line in typed.splitlines(keepends=True):
            terminal.mark()
            terminal.send(line)
            while terminal.raw_since_mark().count(b"Keuze: ") < 1:
                terminal.watch(0.01)
        assert said in terminal.raw_since_mark().decode()
        assert b"[D" not in terminal.raw
        assert b"200~" not in terminal.raw
        terminal.send("q\n")
        assert terminal.wait_exit() == 0
    assert not list(tmp_path.rglob("*history*"))


def test_tab_completes_no_names_of_files(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_text("")
    command = ["sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *PROGRAM, "--plain"]
    with Terminal(command, home=tmp_path, env={"PYTHONPATH": SOURCE}) as terminal:
        terminal.wait_for("Keuze:")
        terminal.send("z gehei\t\t\n")
        terminal.wait_for("Geen")
        assert b"geheim" not in terminal.raw
