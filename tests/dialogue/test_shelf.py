"""The dialogue tells a shelf branch by branch, and goes up through it again."""

import pytest

from tests.dialogue.talk import Talk
from tests.shelves import shelf


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
def test_one_goes_down_and_up_through_the_shelf(answers: str, said: list[str]) -> None:
    talk = Talk(library=shelf(2, 2, 2))
    told = [talk.say(answer) for answer in answers.split(" | ")][-1]
    for part in said:
        assert part in told
