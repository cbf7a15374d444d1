"""Proof that texts are literal: for each item, the printed lines of the source it stands on."""

from beleidstui.compiling.coverage import Coverage, cover
from beleidstui.compiling.placing import Placement
from beleidstui.compiling.source import join_lines
from beleidstui.compiling.standing import stand_all
from beleidstui.model.corpus import Corpus
from beleidstui.model.foot_line import foot_rows
from beleidstui.model.nodes import Node, Official, walk


class Proof:
    """Where the literal texts of a corpus stand on their source pages."""

    def __init__(self, corpus: Corpus) -> None:
        """Look up every literal text of the corpus on its page."""
        self._placements: dict[str, Placement] = {}
        self.coverage: dict[str, Coverage] = {}
        """How much of each source file is in an item."""
        found: dict[str, list[Placement]] = {file: [] for file in corpus.pages}
        articles = corpus.articles
        for article, standings in zip(articles, stand_all(articles, corpus.pages), strict=True):
            for item, standing in zip(walk(article), standings, strict=True):
                if isinstance(item, Official) and standing is not None and standing.placement:
                    self._placements[item.id] = standing.placement
                    found[item.source.file].append(standing.placement)
        for file, page in corpus.pages.items():
            sources = [one.source for one in articles if one.source.file == file]
            feet = {line for source in sources for line in foot_rows(source, page.text)}
            self.coverage[file] = cover(join_lines(page.text), found[file], feet)

    @property
    def is_complete(self) -> bool:
        """Tell whether every word of every page is in an item."""
        return not any(coverage.stretches for coverage in self.coverage.values())

    def lines_of(self, item: Node) -> tuple[int, int] | None:
        """Give the first and last printed line of an item, from 1; None where it is not literal."""
        placement = self._placements.get(item.id)
        return None if placement is None else (placement.first_line, placement.last_line)
