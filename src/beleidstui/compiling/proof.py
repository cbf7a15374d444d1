"""Proof that texts are literal: for each item, the printed lines of the source it stands on."""

from collections.abc import Sequence

from beleidstui.compiling.coverage import Coverage, cover
from beleidstui.compiling.placing import Placement, with_marker
from beleidstui.compiling.stand_all import stand_all
from beleidstui.compiling.standing import Standings
from beleidstui.model.corpus import Corpus
from beleidstui.model.foot_line import foot_rows
from beleidstui.model.nodes import Node, Official, walk
from beleidstui.model.page_lines import joined

Lines = dict[str, tuple[int, int]]
"""The first and last printed line of the texts that are literal, by id, from 1."""


def lines_of(corpus: Corpus, standings: Sequence[Standings]) -> Lines:
    """Give where the literal texts of each article stand on their pages."""
    return {
        item.id: standing.lines or (0, 0)
        for article, of_article in zip(corpus.articles, standings, strict=True)
        for item, standing in zip(walk(article), of_article, strict=True)
        if isinstance(item, Official) and standing and standing.placement
    }


class Proof:
    """Where the literal texts of a corpus stand on their source pages, and what is in no item."""

    def __init__(self, corpus: Corpus) -> None:
        """Look up every literal text of the corpus on its page."""
        self.corpus = corpus
        self.coverage: dict[str, Coverage] = {}
        """How much of each source file is in an item."""
        found: dict[str, list[Placement]] = {file: [] for file in corpus.pages}
        articles = corpus.articles
        read = {file: joined(page) for file, page in corpus.pages.items()}
        standings = stand_all(articles, corpus.pages)
        self._lines = lines_of(corpus, standings)
        for article, of_article in zip(articles, standings, strict=True):
            for item, standing in zip(walk(article), of_article, strict=True):
                if isinstance(item, Official) and standing and standing.placement:
                    text = read[item.source.file].text
                    placed = (standing.placement, *standing.rows, *standing.notes)
                    found[item.source.file] += [with_marker(one, text) for one in placed]
        feet: dict[str, set[int]] = {file: set() for file in corpus.pages}
        for source in (one for article in articles for one in article.sources):
            if source.file in feet:
                feet[source.file].update(foot_rows(source, corpus.pages[source.file].text))
        for file in corpus.pages:
            self.coverage[file] = cover(read[file], found[file], feet[file])

    @property
    def is_complete(self) -> bool:
        """Tell whether every word of every page is in an item."""
        return not any(coverage.stretches for coverage in self.coverage.values())

    def lines_of(self, item: Node) -> tuple[int, int] | None:
        """Give the first and last printed line of an item, from 1; None where it is not literal."""
        return self._lines.get(item.id)
