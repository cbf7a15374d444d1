"""On a shelf of two hundred editions what names one, or stands in one only, brings that one."""

import random
from collections.abc import Iterator

from beleidstui.model.nodes import Article, Official, walk
from beleidstui.search import Searcher
from tests.shelves import shelf

SEED = 3
LEAST = 0.98
WORDS = 5


def questions() -> Iterator[tuple[str, str]]:
    """Give each question with the id of the edition that it asks for."""
    chance = random.Random(SEED)
    for article in shelf().articles:
        edition = article.edition
        yield f"artikel {edition.number} {edition.ministry} {edition.year}", article.id
        yield (
            f"begroting {edition.budget} artikel {edition.number} jaarverslag {edition.year}",
            article.id,
        )
        yield f"{article.title} {edition.year}", article.id
        yield article.id, article.id
        own = list(_own_texts(article))
        for text in chance.sample(own, min(2, len(own))):
            words = text.rstrip(".").split()
            start = chance.randrange(max(1, len(words) - WORDS))
            yield " ".join(words[start : start + WORDS]), article.id


def _own_texts(article: Article) -> Iterator[str]:
    """Give the texts that no other edition has."""
    for node in walk(article):
        if node.text and len(shelf().editions_of(shelf().number(node.id))) == 1:
            yield node.text


def test_the_edition_that_is_asked_for_comes_first() -> None:
    searcher, asked, missed = Searcher(shelf()), 0, []
    for query, wanted in questions():
        asked += 1
        hits = searcher.search(query, 1).hits
        best = hits[0].item if hits else None
        if not isinstance(best, Official) or best.edition.id != wanted:
            missed.append((query, wanted))
    assert asked > 900
    assert len(missed) <= (1 - LEAST) * asked, missed
