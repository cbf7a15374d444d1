"""The completions in the real shells: what Tab makes of a line that somebody types."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import beleidstui
from tests.contents import SMALL, TERMS, copy_small
from tests.documents import ROOT
from tests.terminal.terminal import Terminal

SHARE = ROOT / "share"
SOURCE = Path(beleidstui.__file__).parent.parent
TAB, CLEAR_LINE, CLEAR_SCREEN = "\t", "\x15", "\x0c"
PROMPT = "klaar> "
SHELLS = {
    "bash": (".rc", f"PS1='{PROMPT}'\n. {SHARE}/bash-completion/completions/beleidstui\n"),
    "zsh": (
        ".zshrc",
        f"PS1='{PROMPT}'\nfpath=({SHARE}/zsh/site-functions $fpath)\n"
        "autoload -Uz compinit\ncompinit -u -d $HOME/.dump\n",
    ),
    "fish": (
        ".fish",
        f"function fish_prompt; printf '{PROMPT}'; end\nset -g fish_autosuggestion_enabled 0\n"
        f"source {SHARE}/fish/vendor_completions.d/beleidstui.fish\n",
    ),
}
STARTS = {
    "bash": ["bash", "--noprofile", "--rcfile", ".rc", "-i"],
    "zsh": ["zsh", "-d", "-i"],
    "fish": ["fish", "--no-config", "-C", "source .fish"],
}


def begin(shell: str, home: Path) -> Terminal:
    """Start a shell in an empty folder, with the program in its path and one completion."""
    if shutil.which(shell) is None:
        pytest.skip(f"SKIPPED, NOT TESTED: {shell} is not installed")
    name, settings = SHELLS[shell]
    (home / name).write_text(settings, "utf-8")
    programs = home / "bin"
    programs.mkdir()
    program = programs / "beleidstui"
    # Completion asks for `lijst`; any other words are those that were typed, and are kept.
    program.write_text(
        '#!/bin/sh\ncase "$*" in *lijst*) ;; *) printf "%s\\n" "$@" > "$HOME/gekregen" ;; esac\n'
        f'exec "{sys.executable}" -m beleidstui "$@"\n',
        "utf-8",
    )
    program.chmod(0o755)
    work = home / "werk"
    (work / "mappen").mkdir(parents=True)
    (work / "mapje.txt").write_text("", "utf-8")
    for folder in (work / "mijn inhoud", work / "inh", home / "thuis"):
        shutil.copytree(SMALL, folder)
    start = " ".join(f"'{word}'" for word in STARTS[shell]).replace("'.", f"'{home}/.")
    start = start.replace("source .fish", f"source {home}/.fish")
    terminal = Terminal(
        ["sh", "-c", f"cd '{work}' && exec {start}"],
        home=home,
        columns=100,
        lines=40,
        env={"PATH": f"{programs}:/usr/bin:/bin", "PYTHONPATH": str(SOURCE), "ZDOTDIR": str(home)},
    )
    terminal.wait_for(PROMPT.strip())
    terminal.settle()
    return terminal


@pytest.fixture(scope="module", params=list(SHELLS))
def shell(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Terminal]:
    with begin(request.param, tmp_path_factory.mktemp(request.param)) as terminal:
        yield terminal


def complete(terminal: Terminal, typed: str, seen: str | Callable[[str], bool]) -> None:
    """Type on an empty line, press Tab, and wait for what should then be on the screen."""
    terminal.send(CLEAR_LINE + CLEAR_SCREEN)
    terminal.wait_for(lambda screen: screen.strip() == PROMPT.strip())
    terminal.send(typed)
    terminal.wait_for(typed)
    terminal.send(TAB)
    terminal.wait_for(seen)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("beleidstui zo", "beleidstui zoek"),
        ("beleidstui nfr", "beleidstui NFRP"),
        ("beleidstui zoek SSR op", "beleidstui zoek SSR OPCW"),
        ("beleidstui SSR --ma", "beleidstui SSR --max"),
        ("beleidstui toon nf", "beleidstui toon nfrp"),
        ("beleidstui toon NF", "beleidstui toon nfrp"),
        ("beleidstui toon begrip/nf", "beleidstui toon begrip/nfrp"),
        ("beleidstui --open begrip/opc", "beleidstui --open begrip/opcw"),
        ("beleidstui lijst --soort pu", "beleidstui lijst --soort punt"),
        ("beleidstui --content ma", "beleidstui --content mappen/"),
        ("beleidstui controleer ma", "beleidstui controleer mappen/"),
        ("beleidstui --rondleiding mapj", "beleidstui --rondleiding mapje.txt"),
        ("beleidstui --content=inh w", "beleidstui --content=inh WF"),
        ("beleidstui --content mijn\\ inhoud w", "beleidstui --content mijn\\ inhoud WF"),
        ("beleidstui --content 'mijn inhoud' toon begrip/w", "toon begrip/waterfonds"),
        ("beleidstui --content ~/thuis w", "beleidstui --content ~/thuis WF"),
    ],
)
def test_tab_completes(typed: str, seen: str, shell: Terminal) -> None:
    complete(shell, typed, seen)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("beleidstui --", ["--content", "--kiosk-rust", "--versie"]),
        ("beleidstui lijst --", ["--json", "--soort", "--tabs"]),
        ("beleidstui zoek N", ["NAVO", "NFRP"]),
        ("beleidstui toon 2022-V-02/regisseren/", ["artikel-100", "wapenexport"]),
    ],
)
def test_two_tabs_list_what_can_follow(typed: str, seen: list[str], shell: Terminal) -> None:
    complete(shell, typed, typed)
    shell.send(TAB)
    shell.wait_for(lambda screen: all(word in screen.replace(typed, "", 1) for word in seen))


HOSTILE = ["A$(touch raak)", "B`touch raak`", "C;touch raak", "D'\"&touch raak", "E|F*~!{a,b} \\x"]


@pytest.mark.parametrize("name", list(SHELLS))
def test_content_is_quoted_and_never_run(name: str, tmp_path: Path) -> None:
    with begin(name, tmp_path) as terminal:
        folder = copy_small(tmp_path / "werk")
        terms = (folder / TERMS).read_text("utf-8")
        for number, acronym in enumerate(HOSTILE):
            written = acronym.replace("\\", "\\\\").replace('"', '\\"')
            terms += (
                f'\n[[begrip]]\nid = "b{number}"\nnaam = "begrip {number}"\nafkorting = "{written}"'
                '\nsoort = "fonds"\nuitleg = "Een fonds."\nherkomst = "redactie"\n'
            )
        (folder / TERMS).write_text(terms, "utf-8")
        got = tmp_path / "gekregen"
        asked = "beleidstui --content inhoud zoek "

        def is_completed(screen: str) -> bool:
            return len(screen.rstrip()) > len(PROMPT + asked) + 1

        for number, acronym in enumerate(HOSTILE):
            complete(terminal, f"{asked}{acronym[0]}", is_completed)
            terminal.send("\r")
            terminal.wait_for(f"begrip {number}")
            assert got.read_text("utf-8").splitlines() == [*asked.split()[1:], acronym]
        assert not list(tmp_path.rglob("raak"))
