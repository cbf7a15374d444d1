"""Citing an item and proving content, from the command line."""

import json
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.cli import main

CITATION = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the packaged content, chosen by the environment."""
    for source in Path(packaged_content()).rglob("*.*"):
        target = tmp_path / source.relative_to(packaged_content())
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    monkeypatch.setenv("BELEIDSTUI_CONTENT", str(tmp_path))
    return tmp_path


def test_citation_is_alone_on_stdout_and_the_derived_page_is_said_beside_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["toon", "artikel-100", "--citaat"]) == 0
    out, err = capsys.readouterr()
    assert out == f"{CITATION}\n"
    assert err == "(pagina afgeleid)\n"


def test_a_term_has_no_citation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["toon", "begrip/ssr", "--citaat"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "redactie" in err


def test_evidence_shows_the_printed_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--bron"]) == 0
    out = capsys.readouterr().out
    assert (
        "2022-V-02/regisseren/artikel-100\n  letterlijk (regels 10–14)\n   10  – Artikel 100" in out
    )
    assert "elk woord van de pagina staat in een onderdeel" in out


def test_evidence_fails_where_a_word_is_in_no_item(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = content / "bronnen" / "kst-36360-V-1-p36.txt"
    page.write_text(page.read_text("utf-8").replace("Regisseren\n", "Regisseren\nEen zin.\n"))
    assert main(["controleer"]) == 0
    assert main(["controleer", "--bron"]) == 2
    assert (
        "regel 10: 2 woorden staan in geen enkel onderdeel: ‘Een zin.’" in capsys.readouterr().out
    )


def test_evidence_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--bron", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    lines = {one["id"]: one["regels"] for one in record["bewijs"]}
    assert record["problemen"] == record["niet_gedekt"] == []
    assert lines["2022-V-02/regisseren"] == [9, 9]
    assert lines["2022-V-02/stimuleren"] is None


def test_problems_as_json(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "begrippen.toml").write_text("schema = 3\n", "utf-8")
    assert main(["controleer", "--json"]) == 2
    problems = json.loads(capsys.readouterr().out)["problemen"]
    assert ("begrippen.toml", 1, "schema") in {
        (one["bestand"], one["regel"], one["sleutel"]) for one in problems
    }


FOOT = 'voetregel = "Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1"\n'


def _without_foot_line(content: Path) -> None:
    """Take the foot line out of the content and off the page, so that nothing can be compared."""
    for file, line in (
        ("artikelen/2022-V-02.toml", FOOT),
        ("bronnen/kst-36360-V-1-p36.txt", FOOT.split('"')[1]),
    ):
        text = (content / file).read_text("utf-8")
        assert text.count(line) == 1
        (content / file).write_text(text.replace(line, ""), "utf-8")


def test_a_remark_is_told_and_is_no_error(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _without_foot_line(content)
    assert main(["controleer"]) == 0
    out, err = capsys.readouterr()
    in_order, *rest = out.splitlines()
    assert in_order.startswith("In orde: ")
    place = f"opmerking: {content}/artikelen/2022-V-02.toml:20: bron 1, voetregel: "
    remarks = [line for line in rest if line.startswith("opmerking: ") and "/geld/" not in line]
    assert [line for line in rest if line.startswith(place)] == remarks
    assert len(remarks) == 1
    assert err == ""
    assert main(["controleer", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["problemen"] == []
    of_article = [one for one in record["opmerkingen"] if one["bestand"].startswith("artikelen/")]
    assert [one["sleutel"] for one in of_article] == ["bron 1, voetregel"]


def test_a_remark_is_told_beside_the_problems(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _without_foot_line(content)
    (content / "begrippen.toml").write_text("schema = 3\n", "utf-8")
    assert main(["controleer"]) == 2
    out, err = capsys.readouterr()
    assert "niet vergeleken" in out
    assert "niet vergeleken" not in err
    assert main(["controleer", "--json"]) == 2
    record = json.loads(capsys.readouterr().out)
    assert record["opmerkingen"]
    assert record["problemen"]
