"""``lees`` shows a paper, and writes nothing that stays."""

import io
from pathlib import Path

import pytest

from beleidstui.cli import main
from tests.importing.papers import FOLDER


def test_a_paper_is_read_in_the_dialogue_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("ACCESSIBLE", "1")
    line = tmp_path / "vragen"
    line.write_text("zoek rustgebieden\nstop\n", "utf-8")
    with io.TextIOWrapper(line.open("rb")) as asked:
        monkeypatch.setattr("sys.stdin", asked)
        assert main(["lees", str(FOLDER / "kst-99999-X-2.xml")]) == 0
    assert "rustgebieden" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["vragen"]


@pytest.mark.parametrize("file", ["weg.xml", "leeg.xml"])
def test_what_cannot_be_read_is_told(
    tmp_path: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "leeg.xml").write_bytes(b"")
    assert main(["lees", str(tmp_path / file)]) == 2
    assert file in capsys.readouterr().err
