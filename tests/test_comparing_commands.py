"""What ``vergelijk`` prints: what changed first, then each change with both its citations."""

import json
from html.parser import HTMLParser

import pytest

from beleidstui.cli import main
from tests.contents import HAVEN

Capture = pytest.CaptureFixture[str]
OLD, NEW = "2030-XII-04", "2031-XII-04"
CONTENT = ("--content", str(HAVEN))
SHIPS = "b/stimuleren/schone-schepen"


def _lines(capsys: Capture, *words: str, code: int = 1) -> list[str]:
    assert main([*CONTENT, "vergelijk", *words]) == code
    return capsys.readouterr().out.splitlines()


def test_the_summary_comes_first_and_then_each_change(capsys: Capture) -> None:
    lines = _lines(capsys, OLD, NEW)
    assert lines[:3] == ["XII 4 · 2030 → XII 4 · 2031", "5 gewijzigd, 29 gelijk", ""]
    assert lines[3:10] == [
        "gewijzigd · punt · Havens en vaarwegen ❭ Rol en verantwoordelijkheid ❭",
        "Stimuleren ❭ Schone schepen",
        "  Was: Kamerstukken II 2030/31, 99998 XII, nr. 1, p. 11",
        "  Wordt: Kamerstukken II 2031/32, 99999 XII, nr. 1, p. 11",
        "  Het stimuleren van schone {+en stille+} schepen, samen met de Raad voor Schone",
        "  Havens (RSH).",
        "  2030-XII-04/b/stimuleren/schone-schepen →",
    ]
    assert "  De sluis bij Zandoord is in [-2030 vernieuwd-]{+2031 gesloten+}." in lines
    assert sum(line.startswith("gewijzigd") for line in lines) == 5


@pytest.mark.parametrize(
    "words", [("XII-04",), ("XII-04/2030", "XII-04/2031"), (NEW,), (OLD, "XII-04")], ids=" ".join
)
def test_editions_can_be_named_in_short(words: tuple[str, ...], capsys: Capture) -> None:
    assert _lines(capsys, *words) == _lines(capsys, OLD, NEW)


@pytest.mark.parametrize("words", [(f"{NEW}/{SHIPS}",), (f"{OLD}/{SHIPS}", f"{NEW}/{SHIPS}")])
def test_one_item_is_compared_with_what_it_was(words: tuple[str, ...], capsys: Capture) -> None:
    lines = _lines(capsys, *words)
    assert lines[0] == "XII 4 · 2030 Schone schepen → XII 4 · 2031 Schone schepen"
    assert lines[1] == "1 gewijzigd"
    assert ("In alle edities: 2030 2031~ " in lines[-1]) is (len(words) == 1)


def test_what_did_not_change_is_told_when_asked(capsys: Capture) -> None:
    lines = _lines(capsys, OLD, NEW, "--alles")
    assert sum(line.startswith("gelijk · ") for line in lines) == 29


def test_the_same_edition_does_not_differ(capsys: Capture) -> None:
    lines = _lines(capsys, OLD, OLD, code=0)
    assert lines == ["XII 4 · 2030 → XII 4 · 2030", "Geen verschil.", "34 gelijk"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((OLD,), "Van XII 4 · 2030 is er geen eerdere editie."),
        (("begrip/rsh",), "Een begrip heeft geen edities."),
        ((OLD, "begrip/rsh"), "Een begrip heeft geen edities."),
        ((OLD, "2032-XII-04"), "De id `2032-XII-04` bestaat niet."),
        ((), "Hier ontbreekt: ID."),
        ((OLD, NEW, "--json", "--html"), "--html en --json gaan niet samen."),
    ],
)
def test_what_cannot_be_compared_is_an_error(
    words: tuple[str, ...], said: str, capsys: Capture
) -> None:
    assert main([*CONTENT, "vergelijk", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_json_has_the_keys_that_were_promised(capsys: Capture) -> None:
    assert main([*CONTENT, "vergelijk", OLD, NEW, "--json"]) == 1
    record = json.loads(capsys.readouterr().out)
    assert (record["schema"], record["oud"], record["nieuw"]) == (1, OLD, NEW)
    assert record["aantallen"] == {"gewijzigd": 5, "gelijk": 29}
    assert len(record["paren"]) == 5
    pair = record["paren"][1]
    assert (pair["oud"], pair["nieuw"]) == (f"{OLD}/c/zandoord", f"{NEW}/c/zandoord")
    assert pair["soort"] == "gewijzigd"
    assert [pair["tekst_oud"][a:b] for a, b in pair["verwijderd"]] == ["2030 vernieuwd"]
    assert [pair["tekst_nieuw"][a:b] for a, b in pair["toegevoegd"]] == ["2031 gesloten"]
    assert pair["citaat_oud"] == "Kamerstukken II 2030/31, 99998 XII, nr. 1, p. 12"
    assert main([*CONTENT, "vergelijk", OLD, NEW, "--json", "--alles"]) == 1
    assert len(json.loads(capsys.readouterr().out)["paren"]) == 34


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta",):
            self.open.append(tag)
            self.said.setdefault(tag, []).append("")
        del attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.said[tag][-1] += data


def test_html_is_one_page_with_the_changes_marked(capsys: Capture) -> None:
    assert main([*CONTENT, "vergelijk", OLD, NEW, "--html"]) == 1
    page = capsys.readouterr().out
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    assert tags.said["h1"] == ["Vergelijking: XII 4 · 2030 → XII 4 · 2031"]
    assert "toegevoegd: en stille " in tags.said["ins"]
    assert "verwijderd: 2030 vernieuwd" in tags.said["del"]
    assert tags.said["h2"] == ["Gewijzigd"] * 5
    assert "<script" not in page
    assert "http:" not in page


def test_colour_comes_beside_the_signs(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    from beleidstui import lookup
    from beleidstui.rendering.style import Style

    monkeypatch.setattr(lookup, "style", lambda: Style(marks=True))
    assert "\x1b[31m[-2030 vernieuwd-]\x1b[39m\x1b[32m{+2031 gesloten+}\x1b[39m" in "".join(
        _lines(capsys, OLD, NEW)
    )
