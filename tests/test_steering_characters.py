"""Content that no check let through, and what is typed, still cannot steer a terminal."""

import json
from collections.abc import Callable

import pytest

from beleidstui import lookup
from beleidstui.rendering.style import Style
from beleidstui.safe_text import forbidden_in
from tests.contents import ATTACK, library_of_corpus, poisoned

BULLET = "2030-I-01/bouwen/dijken"
FOLDER = "een map"
FACES: dict[str, Callable[[], int]] = {
    "zoek": lambda: lookup.find(FOLDER, "dijken", None, False),
    "zoek naar een aanval": lambda: lookup.find(FOLDER, f"dijken {ATTACK}", None, False),
    "zoek --json": lambda: lookup.find(FOLDER, f"dijken {ATTACK}", None, True),
    "toon": lambda: lookup.show(FOLDER, BULLET, False),
    "toon een begrip": lambda: lookup.show(FOLDER, "begrip/waterfonds", False),
    "toon --json": lambda: lookup.show(FOLDER, BULLET, True),
    "toon --citaat": lambda: lookup.cite(FOLDER, BULLET),
    "lijst": lambda: lookup.list_items(FOLDER, lookup.EVERYTHING, False, False),
    "lijst --tabs": lambda: lookup.list_items(FOLDER, lookup.EVERYTHING, False, True),
    "lijst --json": lambda: lookup.list_items(FOLDER, lookup.EVERYTHING, True, False),
    "lijst --html": lambda: lookup.export(FOLDER, lookup.EVERYTHING, True),
    "lijst --markdown": lambda: lookup.export(FOLDER, lookup.EVERYTHING, False),
}


@pytest.mark.parametrize("marks", [True, False])
@pytest.mark.parametrize("face", FACES.values(), ids=FACES)
def test_no_answer_can_steer_the_terminal(
    face: Callable[[], int],
    marks: bool,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setattr(lookup, "library_of", lambda _: library_of_corpus(poisoned()))
    monkeypatch.setattr(lookup, "style", lambda: Style(marks))
    face()
    printed = [stream.decode("utf-8") for stream in capfdbinary.readouterr()]
    assert "WEG" in "".join(printed)
    for text in printed:
        for code in (1, 2, 4, 22, 24):  # what sets a title, a note or a match off
            text = text.replace(f"\x1b[{code}m", "")
        assert forbidden_in(text) <= {"\n", "\t"}


def test_what_json_escapes_comes_back(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(lookup, "library_of", lambda _: library_of_corpus(poisoned()))
    FACES["toon --json"]()
    record = json.loads(capfdbinary.readouterr().out)
    assert record["titel"] == f"Dijken{ATTACK}"
