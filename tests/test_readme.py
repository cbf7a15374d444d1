"""What the README shows is what the program does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from beleidstui import command_names
from beleidstui.tui.commands import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLES = re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
EXAMPLES = [
    tuple(part.split("\n", 1)) for text in CONSOLES for part in text.split("$ beleidstui ")[1:]
]
TREE = re.findall(r"^```tree\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def key_rows() -> list[str]:
    """Give a row for each key with what it does, with all the places where it does so."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for command in COMMANDS:
        what = (command.shown, command.label, command.tooltip)
        places.setdefault(what, []).append(command.place.value)
    return [
        f"| `{keys}` | {label} | {tooltip} | {', '.join(found)} |"
        for (keys, label, tooltip), found in places.items()
    ]


def paths_in_tree() -> list[str]:
    """Give the paths that the listing names, each with the folders it is indented under."""
    paths: list[str] = []
    folders: list[str] = []
    for line in "".join(TREE).splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        name = line.split()[0]
        folders[depth:] = [name]
        paths.append("".join(folders))
    return paths


@pytest.mark.parametrize(("words", "answer"), EXAMPLES, ids=[words for words, _ in EXAMPLES])
def test_a_look_up_in_the_readme_gives_the_answer_shown(words: str, answer: str) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "BELEIDSTUI_CONTENT"}
    environment = kept | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "80"}
    run = [sys.executable, "-m", "beleidstui", *words.split()]
    found = subprocess.run(run, env=environment, stdin=subprocess.DEVNULL, capture_output=True)
    assert (found.stdout + found.stderr).decode().rstrip() == answer.rstrip()


def test_the_readme_shows_look_ups() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("name", command_names.COMMANDS)
def test_the_readme_names_the_command(name: str) -> None:
    assert f"`beleidstui {name} " in README or f"`beleidstui {name}`" in README


def test_the_key_table_is_the_table_of_the_commands() -> None:
    after_head = README.split("| --- | --- | --- | --- |\n", 1)[1]
    table = after_head.split("\n\n", 1)[0].splitlines()
    assert table == key_rows()


@pytest.mark.parametrize("path", paths_in_tree())
def test_the_listing_names_what_exists(path: str) -> None:
    assert (ROOT / path).is_dir() if path.endswith("/") else (ROOT / path).is_file()


def test_the_listing_names_every_module_and_package_of_the_program() -> None:
    inside = [path for path in (ROOT / "src" / "beleidstui").iterdir() if path.name[:2] != "__"]
    code = [path for path in inside if path.is_dir() or path.suffix == ".py"]
    names = {f"src/beleidstui/{path.name}{'/' if path.is_dir() else ''}" for path in code}
    assert names <= set(paths_in_tree())


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#:]+)\)", README))
def test_a_link_in_the_readme_leads_to_a_file(target: str) -> None:
    assert (ROOT / target).exists()
