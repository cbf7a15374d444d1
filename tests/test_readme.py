"""The README names every command, key and module of the program."""

import pytest

from beleidstui import command_names
from beleidstui.tui.commands import COMMANDS
from tests.documents import README, ROOT, blocks, text_of

TEXT = text_of(README)


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
    for line in "".join(blocks(README, "tree")).splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        name = line.split()[0]
        folders[depth:] = [name]
        paths.append("".join(folders))
    return paths


@pytest.mark.parametrize("name", command_names.COMMANDS)
def test_the_readme_names_the_command(name: str) -> None:
    assert f"`beleidstui {name} " in TEXT or f"`beleidstui {name}`" in TEXT


def test_the_key_table_is_the_table_of_the_commands() -> None:
    after_head = TEXT.split("| --- | --- | --- | --- |\n", 1)[1]
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
