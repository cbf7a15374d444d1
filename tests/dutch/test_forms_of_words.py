"""Which words are forms of one word, and which only look like it."""

import pytest

from beleidstui.dutch.inflect import Inflections, roots

ALIKE = [
    ("sanctie", "sancties"),
    ("wapen", "wapens"),
    ("fonds", "fondsen"),
    ("land", "landen"),
    ("regio", "regios"),
    ("programma", "programmas"),
    ("mens", "mensen"),
    ("norm", "normen"),
    ("zaak", "zaken"),
    ("brief", "brieven"),
    ("huis", "huizen"),
    ("aanvraag", "aanvragen"),
    ("bondgenoot", "bondgenoten"),
    ("partnerschap", "partnerschappen"),
    ("coordinator", "coordinatoren"),
    ("sanctieregeling", "sanctieregelingen"),
    ("ontmijnen", "ontmijnd"),
    ("toetsen", "toetsing"),
    ("toetsing", "getoetst"),
    ("financieren", "gefinancierd"),
    ("financiering", "financieren"),
    ("uitvoering", "uitgevoerd"),
    ("bestrijden", "bestrijding"),
    ("bijdrage", "bijdragen"),
    ("fysiek", "fysieke"),
    ("internationaal", "internationale"),
    ("europees", "europese"),
    ("veilig", "veilige"),
    ("verantwoordelijk", "verantwoordelijkheid"),
]

DIFFERENT = [
    ("veiling", "veilig"),
    ("veil", "veiligheid"),
    ("boom", "bommen"),
    ("mini", "minister"),
    ("bieden", "gebied"),
    ("landing", "land"),
    ("handeling", "handel"),
    ("regie", "regio"),
    ("groen", "grote"),
    ("kern", "keer"),
    ("taks", "taak"),
    ("ring", "regering"),
    ("staten", "staan"),
    ("beleggen", "beleid"),
]


def forms_among(words: list[str], word: str) -> list[str]:
    """Give the forms of a word among these words."""
    rooted = Inflections(
        lambda root: [one for one in words if root in roots(one)],
        lambda start: [one for one in words if one.startswith(start)],
    )
    return rooted.of(word)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_forms_of_one_word(one: str, other: str) -> None:
    assert forms_among([other], one) == [other]
    assert forms_among([one], other) == [one]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_that_only_look_alike(one: str, other: str) -> None:
    assert forms_among([other], one) == []
    assert forms_among([one], other) == []


@pytest.mark.parametrize("word", ["", "ns", "ssr", "2014", "a1b2", "x" * 1000])
def test_what_cannot_inflect_has_no_forms(word: str) -> None:
    assert forms_among([word, word + "s"], word) == []
