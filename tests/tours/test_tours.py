"""Tours are checked as content is: all problems at once, each with its line and key."""

import re
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.errors import ContentError
from beleidstui.tours.tour import BEAT, KEYS, Step, load_tour, load_with_tours
from tests.contents import ARTICLE, copy_small
from tests.documents import ROOT, blocks, text_of

AUTHORS = ROOT / "content" / "README.md"

HEAD = 'schema = 2\ntitel = "Proef"\n'
GOOD = HEAD + '[[stap]]\npauze = 1\nbijschrift = "Kijk."\n'


def step(line: str, rest: str = 'pauze = 1\nbijschrift = "Kijk."\n') -> str:
    """Give a tour of which the only step has this line, on line 4 of the file."""
    return f"{HEAD}[[stap]]\n{line}\n{rest}"


@pytest.mark.parametrize(
    ("toml", "line", "key", "message"),
    [
        ("titel = ", 1, "", "geen geldige TOML: deze waarde is niet te lezen."),
        (GOOD.replace("schema = 2\n", ""), 1, "schema", "de sleutel `schema` ontbreekt."),
        (GOOD.replace("schema = 2", "schema = 3"), 1, "schema", "versie 3 ken ik niet."),
        (HEAD, 1, "stap", "de sleutel `stap` ontbreekt."),
        (GOOD.replace('titel = "Proef"\n', ""), 1, "titel", "de sleutel `titel` ontbreekt."),
        (GOOD.replace("pauze = 1\n", ""), 3, "stap 1, pauze", "de sleutel `pauze` ontbreekt."),
        (
            GOOD.replace('bijschrift = "Kijk."\n', ""),
            3,
            "stap 1, bijschrift",
            "de sleutel `bijschrift` ontbreekt.",
        ),
        (HEAD + "stap = []\n", 3, "stap", "deze lijst is leeg."),
        (HEAD + "stap = [3]\n", 3, "stap", "hier hoort een lijst van tabellen."),
        (step('toets = ["v"]'), 4, "stap 1, toets", "Bedoelde u `toetsen`?"),
        (step('toetsen = "v"'), 4, "stap 1, toetsen", "hier hoort een lijst van teksten."),
        (step('toetsen = ["v", "enter"]'), 4, "stap 1, toetsen 2", "Bedoelde u `Enter`?"),
        (step('toetsen = ["F5"]'), 4, "stap 1, toetsen 1", "Kies één teken, of een van: Enter,"),
        (step('toetsen = ["q"]'), 4, "stap 1, toetsen 1", "die toets verlaat de verkenner."),
        (step('toetsen = ["p"]'), 4, "stap 1, toetsen 1", "Zet een zoekvraag in `zoek`."),
        (step('toetsen = [" "]'), 4, "stap 1, toetsen 1", "deze tekst is leeg."),
        (step('toetsen = ["\\u001b"]'), 4, "stap 1, toetsen 1", "teken U+001B"),
        (step('zoek = "a\\u202eb"'), 4, "stap 1, zoek", "teken U+202E"),
        (step("zoek = 3"), 4, "stap 1, zoek", "hier hoort een tekst."),
        (step("pauze = -1", 'bijschrift = "x"'), 4, "stap 1, pauze", "getal van 0 tot en met 60."),
        (step("pauze = 61", 'bijschrift = "x"'), 4, "stap 1, pauze", "getal van 0 tot en met 60."),
        (step("pauze = nan", 'bijschrift = "x"'), 4, "stap 1, pauze", "getal van 0 tot en met"),
        (step("pauze = true", 'bijschrift = "x"'), 4, "stap 1, pauze", "getal van 0 tot en met"),
        (step('bijschrift = ""', "pauze = 1"), 4, "stap 1, bijschrift", "deze tekst is leeg."),
        (
            step(f'bijschrift = "{"x" * 141}"', "pauze = 1"),
            4,
            "stap 1, bijschrift",
            "dit bijschrift heeft 141 tekens. Hoogstens 140 past",
        ),
        (
            HEAD + '[[stap]]\npauze = 60\nbijschrift = "x"\n' * 16,
            3,
            "stap",
            "duurt 960 seconden. Hoogstens 900 mag.",
        ),
    ],
)
def test_a_bad_tour_is_refused(
    toml: str, line: int, key: str, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "proef.toml"
    file.write_text(toml, "utf-8")
    with pytest.raises(ContentError) as caught:
        load_tour("", str(file))
    [problem] = caught.value.problems
    assert (caught.value.folder, *problem[:3]) == (str(tmp_path), "proef.toml", line, key)
    assert message in problem.message


def test_a_tour_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        load_tour("", str(tmp_path / "weg.toml"))
    assert "dit bestand ontbreekt" in caught.value.problems[0].message


def test_a_step_presses_its_keys_and_then_types_its_query(tmp_path: Path) -> None:
    file = tmp_path / "proef.toml"
    file.write_text(step('toetsen = ["Esc", "↓"]\nzoek = "a b"'), "utf-8")
    tour = load_tour("", str(file))
    assert tour is not None
    assert tour.steps == (Step(("Esc", "↓", "/", "a", "spatie", "b"), 1.0, "Kijk."),)
    assert tour.seconds == 1 + 6 * BEAT


def test_content_without_a_tour_is_in_order(tmp_path: Path) -> None:
    folder = str(copy_small(tmp_path))
    assert load_tour(folder) is None
    assert load_with_tours(folder).corpus.articles


def test_the_check_of_content_tells_the_problems_of_its_tours_too(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    (folder / "rondleidingen").mkdir()
    (folder / "rondleidingen" / "a.toml").write_text(GOOD, "utf-8")
    (folder / "rondleidingen" / "b.toml").write_text(HEAD, "utf-8")
    (folder / ARTICLE).write_text("niets", "utf-8")
    with pytest.raises(ContentError) as caught:
        load_with_tours(str(folder))
    files = [problem.file for problem in caught.value.problems]
    assert files == [ARTICLE, "rondleidingen/b.toml"]


def test_the_tour_in_the_manual_for_authors_is_in_order(tmp_path: Path) -> None:
    [toml] = [one for one in blocks(AUTHORS, "toml") if "[[stap]]" in one]
    file = tmp_path / "proef.toml"
    file.write_text(toml, "utf-8")
    assert load_tour("", str(file)) is not None
    [row] = [line for line in text_of(AUTHORS).splitlines() if line.startswith("| `toetsen`")]
    assert set(re.findall("`(.*?)`", row)) == {"toetsen", *KEYS}


def test_the_tour_that_comes_with_the_program_takes_ninety_seconds() -> None:
    tour = load_tour(packaged_content())
    assert tour is not None
    assert 85 <= tour.seconds <= 95
    assert {key for one in tour.steps for key in one.keys if len(key) > 1} <= set(KEYS)
