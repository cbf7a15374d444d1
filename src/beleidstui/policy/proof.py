"""Proof that texts are literal: for each item, the printed lines of the source it stands on."""

from beleidstui.policy.footline import foot_rows
from beleidstui.policy.model import Corpus, Item
from beleidstui.policy.placing import (
    Placement,
    is_literal,
    literal_text,
    locate_all,
    uncovered,
)
from beleidstui.policy.source import join_lines


class Proof:
    """Where the literal texts of a corpus stand on their source pages."""

    def __init__(self, corpus: Corpus) -> None:
        """Look up every literal text of the corpus on its page."""
        self._placements: dict[str, Placement] = {}
        self.uncovered: dict[str, list[tuple[int, str]]] = {}
        """The words of each source file that are in no item, with their printed lines."""
        for file, page in corpus.pages.items():
            joined = join_lines(page.text)
            items = [item for item in corpus if is_literal(item, file)]
            places = locate_all(joined, [literal_text(item) for item in items])
            found = {i.id: p for i, p in zip(items, places, strict=True) if p is not None}
            self._placements |= found
            sources = [a.source for a in corpus.articles if a.source and a.source.file == file]
            feet = {line for source in sources for line in foot_rows(source, page.text)}
            self.uncovered[file] = [
                (line, word)
                for line, word in uncovered(joined, list(found.values()))
                if line not in feet
            ]

    def lines_of(self, item: Item) -> tuple[int, int] | None:
        """Give the first and last printed line of an item, from 1; None where it is not literal."""
        placement = self._placements.get(item.id)
        return None if placement is None else (placement.first_line, placement.last_line)
