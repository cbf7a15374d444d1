"""What is remembered between two times: where, how it is written, and what a broken file does."""

import os
from pathlib import Path

import pytest
import tomli

from beleidstui.settings import THEMES, remember_theme, remembered_theme, settings_file
from beleidstui.texts import themes


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own."""
    return {"HOME": str(tmp_path)}


def file_in(home: dict[str, str], text: str | bytes = b"") -> Path:
    """Give the settings file, with this text where there is any."""
    file = Path(settings_file(home))
    if text:
        file.parent.mkdir(parents=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


@pytest.mark.parametrize(
    ("environ", "file"),
    [
        ({"HOME": "/h"}, "/h/.config/beleidstui/instellingen.toml"),
        ({"HOME": "/h", "XDG_CONFIG_HOME": "/c"}, "/c/beleidstui/instellingen.toml"),
        ({"HOME": "/h", "XDG_CONFIG_HOME": ""}, "/h/.config/beleidstui/instellingen.toml"),
        ({"HOME": "/h", "XDG_CONFIG_HOME": "c"}, "/h/.config/beleidstui/instellingen.toml"),
        ({"HOME": "h"}, ""),
    ],
)
def test_the_file_is_where_the_xdg_rules_say(environ: dict[str, str], file: str) -> None:
    assert settings_file(environ) == file


def test_without_a_file_there_is_the_first_theme_and_no_complaint(home: dict[str, str]) -> None:
    assert remembered_theme(home) == (THEMES[0], "")
    assert not file_in(home).exists()


@pytest.mark.parametrize("theme", THEMES)
def test_a_choice_lasts(theme: str, home: dict[str, str]) -> None:
    assert remember_theme("donker", home) == ""
    assert remember_theme(theme, home) == ""
    assert remembered_theme(home) == (theme, "")
    assert list(file_in(home).parent.iterdir()) == [file_in(home)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# van mij\nletter = 12\n",
        '# van mij\nthema = "licht" # mooi\nletter = 12\n',
        '[tabel]\nthema = "x"\n',
        'lang = """\nthema = 1\n"""\n',
        'thema = "van vroeger"\n',
        'thema = 3\n[tabel]\nx = "ja"\n',
    ],
)
def test_what_else_is_in_the_file_stays(text: str, home: dict[str, str]) -> None:
    file = file_in(home, text)
    assert remember_theme("donker", home) == ""
    kept = tomli.loads(file.read_text())
    assert kept == {**tomli.loads(text), "thema": "donker"}
    assert "# van mij" in file.read_text() or "#" not in text


BROKEN = {
    "no TOML": (b"a = 1\nthema = donker\n", "regel 2 is geen geldige TOML"),
    "no UTF-8": (b'thema = "d\xff"\n', "geen UTF-8"),
    "too large": (b"#" * 200_000, "te groot"),
    "a number too large": (b"x = 1" + b"0" * 5000, "niet te lezen"),
    "nested too deep": (b"x = " + b"[" * 5000, ""),
}


@pytest.mark.parametrize(("text", "said"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_told_of_ignored_and_left_alone(
    text: bytes, said: str, home: dict[str, str]
) -> None:
    file = file_in(home, text)
    theme, problem = remembered_theme(home)
    assert theme == THEMES[0]
    assert problem.startswith("Instellingen overgeslagen")
    assert said in problem
    assert said in remember_theme("donker", home)
    assert file.read_bytes() == text


@pytest.mark.parametrize("text", ['thema = "paars"\n', "thema = 1\n", "thema = ['licht']\n"])
def test_an_unknown_theme_is_told_of_with_the_choices(text: str, home: dict[str, str]) -> None:
    file_in(home, text)
    theme, problem = remembered_theme(home)
    assert (theme, themes.THEME_CHOICES in problem) == (THEMES[0], True)
    assert "~/.config/beleidstui/instellingen.toml" in problem


@pytest.mark.parametrize("in_the_way", ["folder", "file"])
def test_what_cannot_be_written_is_told_of(in_the_way: str, home: dict[str, str]) -> None:
    if in_the_way == "folder":
        file_in(home).mkdir(parents=True)
    else:
        (Path(home["HOME"]) / ".config").write_text("")
    assert remember_theme("donker", home).startswith("Niet bewaard: ")
    assert remembered_theme(home)[0] == THEMES[0]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    home: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = file_in(home, 'thema = "licht"\n')

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", no_room)
    assert "de schijf is vol" in remember_theme("donker", home)
    assert file.read_text() == 'thema = "licht"\n'
    assert list(file.parent.iterdir()) == [file]


def test_a_link_to_the_file_stays_a_link(home: dict[str, str], tmp_path: Path) -> None:
    own = tmp_path / "dotfiles.toml"
    own.write_text("# van mij\n")
    file = file_in(home)
    file.parent.mkdir(parents=True)
    file.symlink_to(own)
    assert remember_theme("donker", home) == ""
    assert file.is_symlink()
    assert own.read_text() == 'thema = "donker"\n# van mij\n'
