"""A query that is still being typed: a hit never goes only because its next letter is typed."""

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.model.nodes import Term
from beleidstui.search import Searcher
from tests.contents import library_of_corpus

CORPUS = load_corpus(packaged_content())
SEARCHER = Searcher(library_of_corpus(CORPUS))
SHORTEST = 3


def ids(query: str) -> list[str]:
    """Give the ids of what a query finds."""
    return [hit.item.id for hit in SEARCHER.search(query).hits]


@pytest.mark.parametrize("term", CORPUS.terms, ids=lambda term: term.id)
def test_the_name_of_a_term_keeps_it_while_it_is_typed(term: Term) -> None:
    name = term.name
    seen = False
    for size in range(SHORTEST, len(name) + 1):
        found = term.id in ids(name[:size])
        assert found or not seen, name[:size]
        seen = found
    assert seen


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mijnen opruimen", "begrip/humanitair-ontmijnen"),
        ("wapens exporteren", "begrip/wapenexport"),
        ("militaire missies", "begrip/crisisbeheersingsoperatie"),
        ("tegoeden bevriezen", "begrip/sanctieregeling-2007"),
        ("cyberspace 36360 V", "begrip/cyberspace"),
        ("regisseren 2022-V-02", "2022-V-02/regisseren"),
    ],
)
def test_several_words_keep_what_they_find_while_they_are_typed(words: str, found: str) -> None:
    seen = False
    for size in range(SHORTEST, len(words) + 1):
        is_there = found in ids(words[:size])
        assert is_there or not seen, words[:size]
        seen = is_there
    assert seen


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("Early W", "begrip/ewea"),
        ("early warning & early a", "begrip/ewea"),
        ("Minister van D", "begrip/minister-defensie"),
        ("minister van d", "begrip/minister-defensie"),
        ("Internationaal A", "begrip/iaea"),
        ("artikel 1", "begrip/artikel-100-procedure"),
        ("artikel 10", "begrip/artikel-100-procedure"),
        ("Sanctieregeling 2", "begrip/sanctieregeling-2007"),
    ],
)
def test_the_last_word_or_number_may_be_unfinished(query: str, best: str) -> None:
    assert ids(query)[0] == best
