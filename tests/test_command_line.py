"""The commands, their options, help and exit codes."""

import io
import re
import shlex
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from beleidstui.arguments import parse, parser
from beleidstui.cli import main
from beleidstui.version import __version__
from tests.command import run
from tests.contents import SMALL

Capture = pytest.CaptureFixture[str]
ENGLISH = re.compile(r"\b(usage|options|positional|arguments?|show|exit|help message|default)\b")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(["SSR"], 0, id="bare search"),
        pytest.param(["zoek", "SSR"], 0, id="search"),
        pytest.param(["zoek", "SSR", "--max", "1"], 0, id="search, one hit"),
        pytest.param(["koffiezetapparaat"], 1, id="bare search, nothing"),
        pytest.param(["zoek", "koffiezetapparaat"], 1, id="search, nothing"),
        pytest.param(["zoek", "koffiezetapparaat", "--json"], 1, id="search, nothing, JSON"),
        pytest.param([""], 1, id="empty query"),
        pytest.param(["zoek", " "], 1, id="blank query"),
        pytest.param(["toon", "begrip/nfrp"], 0, id="show"),
        pytest.param(["toon", "NFRP"], 0, id="show, last part in any case"),
        pytest.param(["toon", "begrip/nfpr"], 2, id="show, unknown"),
        pytest.param(["toon", ""], 2, id="show, empty"),
        pytest.param(["lijst"], 0, id="list"),
        pytest.param(["lijst", "--soort", "rol"], 0, id="list, one kind"),
        pytest.param(["lijst", "--html", "--soort", "rol"], 0, id="list, HTML"),
        pytest.param(["lijst", "--markdown"], 0, id="list, Markdown"),
        pytest.param(["geld"], 0, id="amounts"),
        pytest.param(["geld", "--jaar", "1999"], 1, id="amounts, none"),
        pytest.param(["vergelijk", "V-02/2022"], 2, id="compare, no edition before"),
        pytest.param(["vergelijk"], 2, id="compare without id"),
        pytest.param(["vergelijk", "NFRP"], 2, id="compare a term"),
        pytest.param(["controleer"], 0, id="check"),
        pytest.param(["controleer", str(SMALL)], 0, id="check a folder"),
        pytest.param(["controleer", "/nergens"], 2, id="check, no folder"),
        pytest.param(["controleer", "/nergens", "--json"], 2, id="check, no folder, JSON"),
        pytest.param(["--versie"], 0, id="version"),
        pytest.param(["--content", "/nergens", "SSR"], 2, id="no folder"),
        pytest.param(["zoek"], 2, id="search without words"),
        pytest.param(["toon"], 2, id="show without id"),
        pytest.param(["--vreemd"], 2, id="unknown option"),
    ],
)
def test_the_exit_code_tells_what_came_of_it(words: list[str], code: int, capsys: Capture) -> None:
    assert main(words) == code
    out, err = capsys.readouterr()
    assert bool(err) == (code != 0 and "melding" not in out)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["zoek"], "Hier ontbreekt: WOORD."),
        (["toon"], "Hier ontbreekt: ID."),
        (["--vreemd"], "Dit ken ik niet: --vreemd."),
        (["zoek", "SSR", "--vreemd"], "Dit ken ik niet: --vreemd."),
        (["vergelijk"], "Hier ontbreekt: ID."),
        (["vergelijk", "a", "b", "c"], "Dit ken ik niet: c."),
        (["toon", "a", "b"], "Dit ken ik niet: b."),
        (["-5"], "Deze opdracht ken ik niet."),
        (["--content"], "Bij --content hoort een waarde."),
        (["--versie=3"], "Bij --versie/--version hoort geen waarde."),
        (["zoek", "SSR", "--json=3"], "Bij --json hoort geen waarde."),
        (["lijst", "--html", "--json"], "--json en --html gaan niet samen."),
        (["toon", "NFRP", "--citaat", "--json"], "--json en --citaat gaan niet samen."),
        (["toon", "NFRP", "--citaat", "--html"], "--html en --citaat gaan niet samen."),
        (["--kiosk-rust", "9"], "--kiosk-rust hoort bij --kiosk."),
        (["--kiosk-rust", "9", "--demo"], "--kiosk-rust hoort bij --kiosk."),
        (["lijst", "--markdown", "--html"], "--html en --markdown gaan niet samen."),
        (["controleer", "--schema", "map"], "--schema is artikel, begrippen, geld of rondleiding."),
        (["controleer", "map", "--schema"], "Bij --schema hoort geen map en geen --bron."),
        (["controleer", "--schema", "--bron"], "Bij --schema hoort geen map en geen --bron."),
        (["controleer", "--schema", "--json"], "--json en --schema gaan niet samen."),
        (["zoek", "SSR", "--max"], "--max heeft een getal nodig, 1 of hoger."),
        (["zoek", "SSR", "--max", "0"], "--max heeft een getal nodig, 1 of hoger."),
        (["zoek", "SSR", "--max", "drie"], "--max heeft een getal nodig, 1 of hoger."),
        (
            ["lijst", "--soort", "fonds"],
            "--soort is artikel, deel, groep, rol, alinea, punt, tabel, kader, beeld of begrip.",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_command_is_told_in_dutch(words: list[str], said: str, capsys: Capture) -> None:
    assert main(words) == 2
    assert capsys.readouterr() == ("", f"{said} Zie: beleidstui --help\n")


@pytest.mark.parametrize("option", ["-h", "--help"])
@pytest.mark.parametrize(
    "command", ["", "zoek", "toon", "lijst", "geld", "vergelijk", "controleer"]
)
def test_help_is_dutch(command: str, option: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main([*command.split(), option])
    assert caught.value.code == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert ENGLISH.search(out.lower()) is None
    parts = out.split("\n\n")
    assert parts[0].startswith(f"Voorbeelden:\n  beleidstui {command}".rstrip())
    assert parts[1].startswith(f"Gebruik: beleidstui {command}".rstrip() + " [OPTIES]")
    assert parts[-1].startswith("Opties:\n  -h, --help")


@pytest.mark.parametrize("columns", ["40", "80"])
@pytest.mark.parametrize(
    "command", ["", "zoek", "toon", "lijst", "geld", "vergelijk", "controleer"]
)
def test_help_fits_in_the_terminal(
    command: str, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    declared = parser().commands[command] if command else parser()
    lines = declared.format_help().splitlines()
    # A name or an example is never broken: it is there to be copied.
    assert [line for line in lines if len(line) > int(columns) and "  " in line.strip()] == []
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(
    "example",
    [shown for one in (parser(), *parser().commands.values()) for shown, _ in one.examples],
)
def test_an_example_in_the_help_is_understood(example: str) -> None:
    name, *words = shlex.split(example.partition(" | ")[0])
    assert name == "beleidstui"
    with suppress(SystemExit):  # --help ends there
        parse(words)


def test_the_version_is_told(capsys: Capture) -> None:
    assert main(["--versie"]) == 0
    assert capsys.readouterr().out == f"beleidstui {__version__}\n"


@pytest.mark.parametrize(
    ("bare", "whole"),
    [
        (["SSR"], ["zoek", "SSR"]),
        (["early", "warning"], ["zoek", "early", "warning"]),
        (["early warning"], ["zoek", "early", "warning"]),
        (["SSR", "--json"], ["zoek", "SSR", "--json"]),
        (["SSR", "--max", "1"], ["zoek", "--max", "1", "SSR"]),
        (["minister", "toon"], ["zoek", "minister", "toon"]),
        (["--", "toon"], ["zoek", "--", "toon"]),
        (["--", "--json"], ["zoek", "--", "--json"]),
        (["--", "-SSR"], ["zoek", "--", "-SSR"]),
        (["--content", str(SMALL), "WF"], ["--content", str(SMALL), "zoek", "WF"]),
        ([f"--content={SMALL}", "WF"], ["--content", str(SMALL), "zoek", "WF"]),
    ],
    ids=lambda words: " ".join(words).replace(str(SMALL), "MAP"),
)
def test_words_without_a_command_are_a_search(
    bare: list[str], whole: list[str], capsys: Capture
) -> None:
    code = main(bare)
    answer = capsys.readouterr()
    assert main(whole) == code
    assert capsys.readouterr() == answer


def test_a_word_that_looks_like_an_option_is_searched_for(capsys: Capture) -> None:
    assert main(["--", "-SSR-"]) == 0
    assert capsys.readouterr().out.startswith("SSR – Security Sector Reform\n")


@pytest.mark.parametrize("query", [[""], ["zoek", ""], ["zoek", " ", "\t"]])
def test_an_empty_query_is_asked_for(query: list[str], capsys: Capture) -> None:
    assert main(query) == 1
    assert capsys.readouterr() == ("", "Typ een woord om op te zoeken.\n")


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        ("begrip/nfpr", "begrip/nfrp"),
        ("nfrpp", "begrip/nfrp"),
        ("2022-V-02/regisseren/artikel-10", "2022-V-02/regisseren/artikel-100"),
        ("conflictpreventie", "2022-V-02/financieren/conflictpreventie"),
    ],
)
def test_an_unknown_id_is_told_with_its_nearest(wanted: str, nearest: str, capsys: Capture) -> None:
    assert main(["toon", wanted]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert f"De id `{wanted}` bestaat niet. Bedoelde u: " in err
    assert nearest in err


def test_an_id_like_no_other_is_told_with_a_way_on(capsys: Capture) -> None:
    assert main(["toon", "qqqqqqq"]) == 2
    assert "beleidstui lijst" in capsys.readouterr().err


def test_the_folder_is_chosen_by_option_then_environment_then_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Capture
) -> None:
    def first(*words: str) -> str:
        main([*words, "lijst"])
        return capsys.readouterr().out.partition(" ")[0]

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BELEIDSTUI_CONTENT", raising=False)
    assert first() == "2022-V-02"
    assert first("--content", str(SMALL)) == "2030-I-01"
    monkeypatch.setenv("BELEIDSTUI_CONTENT", str(SMALL))
    assert first() == "2030-I-01"
    monkeypatch.setenv("BELEIDSTUI_CONTENT", "/nergens")
    assert first("--content", str(SMALL)) == "2030-I-01"
    monkeypatch.setenv("BELEIDSTUI_CONTENT", "")
    assert first() == "2022-V-02"


class _Stream(io.StringIO):
    def __init__(self, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


@pytest.mark.parametrize("away", ["stdin", "stdout", "stderr"])
def test_the_explorer_needs_a_terminal_on_every_side(
    monkeypatch: pytest.MonkeyPatch, away: str
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, _Stream(name != away))
    assert main([]) == 2
    assert isinstance(sys.stderr, _Stream)
    assert "De verkenner heeft een terminal nodig." in sys.stderr.getvalue()


@pytest.mark.parametrize("words", [("--versie",), ("--version",)])
def test_the_version_is_told_by_either_name(words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.returncode, done.stdout.decode()) == (0, f"beleidstui {__version__}\n")


@pytest.mark.parametrize(
    ("words", "same"),
    [(("help",), ("--help",)), (("help", "toon"), ("toon", "--help"))],
)
def test_help_is_the_help(words: tuple[str, ...], same: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.returncode, done.stdout) == (0, run(*same).stdout)


@pytest.mark.parametrize("words", [("zoek", "help"), ("help", "navo", "ovse")])
def test_help_can_be_looked_up(words: tuple[str, ...]) -> None:
    assert b"Voorbeelden" not in run(*words).stdout
