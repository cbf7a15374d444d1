"""What is said where a query finds nothing, or only a near miss."""

import pytest

from beleidstui.rendering.words import not_found
from beleidstui.search import Answer, Hit
from beleidstui.search.answer import Told
from tests.search.corpora import bullet

HIT = Hit(bullet("een", "Tekst."), lambda: Told("exact", ()))


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Answer("koffie", (), "", 0), "Geen treffer voor ‘koffie’."),
        (Answer("nfpr", (HIT,), "NFRP", 1), "Geen treffer voor ‘nfpr’. Bedoelde u NFRP?"),
        (Answer("ssr", (HIT,), "", 1), ""),
        (Answer("  ", (), "", 0), ""),
        (Answer(" m", (), "", 0), "Geen treffer voor ‘m’. Typ nog een letter."),
        (Answer("7", (), "", 0), "Geen treffer voor ‘7’."),
        (Answer("een\nwoord", (), "", 0), "Geen treffer voor ‘een woord’."),
        (Answer("e" * 10_000, (), "", 0), f"Geen treffer voor ‘{'e' * 60}…’."),
    ],
    ids=["nothing", "near miss", "found", "blank", "a letter", "a digit", "two lines", "enormous"],
)
def test_what_was_not_found_is_said_in_a_line(answer: Answer, told: str) -> None:
    assert not_found(answer) == told
