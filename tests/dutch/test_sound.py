"""Words that sound alike."""

import re
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.dutch.lexicon import exists, matching
from beleidstui.dutch.sound import first_letters, pattern_of, sound_of
from beleidstui.search import Searcher
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus

ALIKE = """
sanctie sanksie; sancties sankties; veiligheid feiligheid; ontmijnen ontmeinen; ontmijnen ontmynen
bondgenootschappelijk bondgenootsgappelijk; mensenrechten mensenregten; cyberspace siberspace
export expord; fysiek fisiek; terrorisme terorisme; proliferatie prolliferatie; crisis krizis
theorie teorie; goud gaud; politie polisie; kwaliteit qualiteit; fosfor phosphor; taxi taksi
conflict konflikt; organisatie organizatie; zaken saken; stabiliteit stabielieteit
"""
DIFFERENT = """
sanctie actie; wapen water; veilig veel; norm vorm; export import; recht racht; orde aarde
"""


def pairs(table: str) -> list[tuple[str, str]]:
    """Give the pairs of words of a table."""
    rows = [row.split() for row in table.replace("\n", ";").split(";") if row.strip()]
    return [(one, other) for one, other in rows]


@pytest.mark.parametrize(("one", "other"), pairs(ALIKE))
def test_words_by_ear_sound_alike(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)
    assert re.match(pattern_of(sound_of(one)), f"\n{other}\n")


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_other_words_do_not(one: str, other: str) -> None:
    assert sound_of(one) != sound_of(other)


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=4))
def test_the_pattern_of_a_sound_finds_every_word_that_sounds_so(word: str) -> None:
    assert re.match(pattern_of(sound_of(word)), f"\n{word}\n")
    assert word[0] in first_letters(sound_of(word))


def test_every_common_word_is_looked_at() -> None:
    every = list(matching(r"\n([a-z]+)(?=\n)"))
    assert every == sorted(every)
    assert {word[0] for word in every} == set(ascii_lowercase)
    assert all(map(exists, (every[0], every[-1], "zzpers", "crisis")))
    assert list(matching(r"\n([a-z]+)(?=\n)", "bz")) == [w for w in every if w[0] in "bz"]


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1))
def test_a_sound_is_never_longer_than_the_word_but_for_x(word: str) -> None:
    assert len(sound_of(word)) <= len(word) + word.count("x") + word.count("q")


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("konfliktpreventie", "klinkt als ‘conflictpreventie’"),
        ("criziz", "klinkt als ‘crisis’"),
        ("conflictprevenntie", "1 typefout"),
    ],
)
def test_a_word_by_ear_is_found_and_said_to_sound_alike(query: str, reason: str) -> None:
    items = [bullet("a", "De conflictpreventie in een crisis.")]
    (hit,) = Searcher(library_of_corpus(corpus(*items))).search(query).hits
    assert hit.reason == reason
