"""Which words are forms of one word, and which only look like it."""

import pytest

from beleidstui.dutch.derive import compared, nouns_of
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
    ("beheersing", "beheerst"),
    ("preventie", "preventief"),
    ("stabiliteit", "stabilisatie"),
    ("prioriteit", "prioriteren"),
    ("operatie", "operationele"),
    ("multilateraal", "multilateraliteit"),
    ("samenwerken", "samengewerkt"),
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
    ("rechten", "rechter"),
    ("verenigde", "vereniging"),
    ("relatie", "relatief"),
]

NOUNS = [
    ("exporteren", "export"),
    ("exporteur", "export"),
    ("sanctioneren", "sanctie"),
    ("preventieve", "preventie"),
    ("hervormde", "hervorming"),
    ("hervormers", "hervorming"),
    ("gestelde", "stelling"),
    ("gemaakt", "making"),
    ("opgebouwde", "opbouw"),
    ("coordinatie", "coordinator"),
    ("crimineel", "criminaliteit"),
]

NO_NOUNS = [
    ("directeur", "direct"),
    ("teller", "telling"),
    ("stelen", "stelling"),
    ("gewoonte", "woning"),
    ("negende", "nen"),
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


@pytest.mark.parametrize(("word", "noun"), NOUNS)
def test_nouns_that_a_word_is_made_from_or_into(word: str, noun: str) -> None:
    assert noun in nouns_of(word)


@pytest.mark.parametrize(("word", "noun"), NO_NOUNS)
def test_nouns_of_other_words(word: str, noun: str) -> None:
    assert noun not in nouns_of(word)


@pytest.mark.parametrize(
    ("word", "adjective"),
    [("veiliger", "veilig"), ("effectievere", "effectief"), ("stabielste", "stabiel")],
)
def test_degrees_of_adjectives(word: str, adjective: str) -> None:
    assert compared(word) == adjective


@pytest.mark.parametrize("word", ["rechter", "gebruiker", "nederlander", "minister", "veilig"])
def test_what_is_no_degree(word: str) -> None:
    assert compared(word) == ""


@pytest.mark.parametrize("word", ["", "ns", "ssr", "2014", "a1b2", "x" * 1000])
def test_what_cannot_inflect_has_no_forms(word: str) -> None:
    assert forms_among([word, word + "s"], word) == []
