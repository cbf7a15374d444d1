"""The dialogue tells a shelf branch by branch, and goes up through it again."""

from pathlib import Path

import pytest
from benchmarks.shelf import make_editions

from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from tests.dialogue.talk import Talk


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder: Path = tmp_path_factory.mktemp("shelf") / "inhoud"
    make_editions(folder, 2, 2, 2)
    return library_in_memory(str(folder))


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("r", ["Begin, 3 keuzes:", "1. Begroting V, Buitenlandse Zaken, 4 artikelen"]),
        ("2", ["Begroting VI, Justitie en Veiligheid, 4 artikelen, 2 keuzes:"]),
        ("2 | 1", ["Begroting VI, 2021, 2 artikelen, 2 keuzes:", "1. Artikel 1: ", "VI 1 · 2021"]),
        ("2 | 1 | 2", ["Artikel 2: ", "VI 2 · 2021"]),
        ("2 | 1 | 2 | b", ["Begroting VI, 2021, 2 artikelen"]),
        ("2 | 1 | b", ["Begroting VI, Justitie en Veiligheid"]),
        ("2 | b", ["Begin, 3 keuzes:"]),
        ("2 | b | b", ["Hierboven"]),
        ("2 | 1 | t | t", ["Begin, 3 keuzes:"]),
        ("open 2020-V-02 | b | b | b", ["Begin, 3 keuzes:"]),
        ("2 | g", ["Kies eerst een tekst"]),
    ],
)
def test_one_goes_down_and_up_through_the_shelf(
    answers: str, said: list[str], shelf: Library
) -> None:
    talk = Talk(library=shelf)
    told = [talk.say(answer) for answer in answers.split(" | ")][-1]
    for part in said:
        assert part in told
