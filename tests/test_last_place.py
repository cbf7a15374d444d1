"""The explorer begins where the reader was; a broken file, or one of others, is passed over."""

import json
import os
import stat
from pathlib import Path

import pytest

from beleidstui.last_place import MOST_FOLDERS, keep, recall
from tests.tui.explorer import packaged_library


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path)}


def state(home: dict[str, str]) -> Path:
    return Path(home["HOME"]) / ".local" / "state" / "beleidstui" / "plekken.json"


def test_what_is_kept_is_recalled_for_its_folder(home: dict[str, str]) -> None:
    assert recall("/een", home) == ""
    keep("/een", "2022-V-02/regisseren", home)
    keep("/twee", "begrip/ssr", home)
    keep("/een", "2022-V-02", home)
    assert (recall("/een", home), recall("/twee", home)) == ("2022-V-02", "begrip/ssr")
    assert stat.S_IMODE(state(home).stat().st_mode) == 0o600


def test_the_state_is_where_the_reader_says(home: dict[str, str], tmp_path: Path) -> None:
    there = home | {"XDG_STATE_HOME": str(tmp_path / "daar")}
    keep("/een", "a", there)
    assert (tmp_path / "daar" / "beleidstui" / "plekken.json").exists()
    relative = home | {"XDG_STATE_HOME": "daar"}
    keep("/een", "b", relative)
    assert (recall("/een", there), recall("/een", home)) == ("a", "b")


def test_who_wants_nothing_kept_has_nothing_kept(home: dict[str, str], tmp_path: Path) -> None:
    keep("/een", "a", home)
    settings = tmp_path / ".config" / "beleidstui" / "instellingen.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('thema = "licht"\nonthoud_plek = false\n')
    keep("/een", "b", home)
    assert recall("/een", home) == ""
    settings.write_text("onthoud_plek = true\n")
    assert recall("/een", home) == "a"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"/twee": "\\ud800"}',
        '{"/een": 3}',
        '{"/een": ["a"]}',
        "\xff",
        "[" * 100_000,
        "x" * 200_000,
    ],
)
def test_a_broken_file_is_passed_over_and_made_anew(text: str, home: dict[str, str]) -> None:
    state(home).parent.mkdir(parents=True)
    state(home).write_text(text, "latin-1")
    assert recall("/een", home) == ""
    keep("/een", "a", home)
    assert recall("/een", home) == "a"


@pytest.mark.skipif(os.geteuid() == 0, reason="NOT TESTED: root may write anywhere")
def test_a_place_that_cannot_be_written_is_no_fault(home: dict[str, str], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    keep("/een", "a", home)
    assert recall("/een", home) == ""
    tmp_path.chmod(0o700)


def test_a_file_that_others_can_write_is_not_believed(home: dict[str, str]) -> None:
    keep("/een", "a", home)
    state(home).chmod(0o666)
    assert recall("/een", home) == ""


def test_only_so_many_folders_are_kept(home: dict[str, str]) -> None:
    for number in range(MOST_FOLDERS + 5):
        keep(f"/{number}", "a", home)
    kept = json.loads(state(home).read_text())
    assert len(kept) == MOST_FOLDERS
    assert "/0" not in kept


def test_an_id_that_is_no_text_leads_nowhere() -> None:
    assert "\ud800" not in packaged_library()
    assert "a\ud800/b" not in packaged_library()
