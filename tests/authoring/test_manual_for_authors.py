"""What the manual for authors shows as an example works, and goes wrong as it says."""

import re
from pathlib import Path

import pytest

from beleidstui.cli import main
from tests.documents import ROOT, blocks, text_of

AUTHORS = ROOT / "content" / "README.md"
FILE = re.compile(r"^`(\S+\.(?:txt|toml))`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the complete example of the manual."""
    whole = text_of(AUTHORS).split("### Een compleet voorbeeld", 1)[1].split("\n## ", 1)[0]
    for name, text in FILE.findall(whole):
        path = tmp_path / "mijn-map" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "mijn-map"


def told(capsys: pytest.CaptureFixture[str], folder: Path) -> tuple[int, str]:
    code = main(["controleer", str(folder)])
    said = capsys.readouterr()
    return code, (said.out + said.err).replace(str(folder), folder.name)


def test_the_complete_example_is_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts = "In orde: 1 artikel, 2 rollen, 2 punten, 1 begrip.\n"
    whole = "Elk woord van de bronpagina staat in een onderdeel.\n"
    assert told(capsys, folder) == (0, counts + whole)


def test_the_term_shown_can_be_added(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [term] = [text for text in blocks(AUTHORS, "toml") if text.startswith("[[begrip]]")]
    terms = folder / "begrippen.toml"
    terms.write_text(f"{terms.read_text('utf-8')}\n{term}", "utf-8")
    code, said = told(capsys, folder)
    assert (code, said.count("2 begrippen")) == (0, 1)


def test_the_problems_are_told_as_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in [*folder.glob("artikelen/*"), *folder.glob("bronnen/*")]:
        text = path.read_text("utf-8").replace("binnen de EU", "binnen de VN")
        path.write_text(text.replace("tekst = ", "teskt = ", 1), "utf-8")
    [shown] = [text for text in blocks(AUTHORS, "text") if text.startswith("mijn-map/")]
    code, said = told(capsys, folder)
    assert code == 2
    assert set(shown.splitlines()) <= set(said.splitlines())
