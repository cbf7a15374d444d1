"""The man page and the completions are those of the commands and keys as they are now."""

import re
import shutil
import subprocess

import pytest
from tools.man_page import KEYS
from tools.share import MAKERS, made

from beleidstui.arguments import parser
from beleidstui.authoring import locate
from tests.documents import ROOT

PAGE = ROOT / "share" / "man" / "man1" / "beleidstui.1"


def _run(*words: str, **environment: str) -> str:
    if shutil.which(words[0]) is None:
        pytest.skip(f"SKIPPED, NOT TESTED: {words[0]} is not installed")
    settings = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **environment}
    done = subprocess.run(words, env=settings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout


@pytest.mark.parametrize("name", MAKERS)
def test_a_made_file_is_not_stale(name: str) -> None:
    kept = (ROOT / name).read_text("utf-8")
    assert kept == made()[name], f"{name} is stale: make it anew with `make share`"


def test_nothing_else_is_installed() -> None:
    found = (path for path in (ROOT / "share").rglob("*") if path.is_file())
    assert {path.relative_to(ROOT).as_posix() for path in found} == set(MAKERS)


def test_the_man_page_is_good_roff() -> None:
    assert _run("mandoc", "-T", "lint", str(PAGE)) == ""


def test_the_man_page_can_be_looked_up_by_its_subject() -> None:
    assert "beleidstui - verken, doorzoek en citeer" in _run("lexgrog", str(PAGE))


def test_the_man_page_shows_every_command_option_and_key() -> None:
    shown = _run("man", "-l", str(PAGE), MANWIDTH="80", MAN_KEEP_FORMATTING="")
    lines = {line.strip() for line in shown.splitlines()}
    told = " ".join(shown.split())
    root = parser()
    for declared in (root, *root.commands.values()):
        assert declared.prog in shown
        assert all(example in lines for example, _ in declared.examples)
        assert all(f" {name}" in told for one in declared.options for name in one.option_strings)
    assert all(f" {key.shown} " in told for key in KEYS)
    assert not re.search(r"^   \S.*\n\S", shown, re.MULTILINE), "a heading with nothing below it"


def test_the_man_page_names_every_variable_that_the_program_heeds() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    heeded = set(re.findall(r'environ(?:ment)?\.get\("(\w+)"', code)) | {locate.ENVIRONMENT}
    unsaid = {"HOME", "STY"}  # set by the system and by screen, not by who reads the page
    page = PAGE.read_text("utf-8")
    assert {name for name in heeded - unsaid if name not in page} == set()


@pytest.mark.parametrize(
    ("shell", "name"), [("bash", "completions/beleidstui"), ("fish", ".fish"), ("zsh", "_b")]
)
def test_a_completion_is_good_code(shell: str, name: str) -> None:
    [path] = [ROOT / one for one in MAKERS if name in one]
    assert _run(shell, "-n", str(path)) == ""
