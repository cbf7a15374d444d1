"""All that one content folder holds, in memory."""

from collections.abc import Iterator

from beleidstui.model.nodes import Article, Node, Term, TextWord, walk
from beleidstui.model.source import SourcePage


class Corpus:
    """All articles and terms of one content folder, in reading order, each found by its id."""

    def __init__(
        self,
        articles: tuple[Article, ...],
        terms: tuple[Term, ...],
        pages: dict[str, SourcePage],
        words: tuple[TextWord, ...] = (),
    ) -> None:
        """Hold the nodes; the ids must be unique."""
        self.articles = articles
        self.terms = terms
        self.pages = pages
        self.words = words
        self._by_id = {node.id: node for node in self}
        self._parts: dict[str, list[Term]] | None = None
        self._parents = {child.id: node.id for node in self for child in node.children}

    def __iter__(self) -> Iterator[Node]:
        """Walk all nodes in reading order: each article with all below it, then the terms."""
        for root in (*self.articles, *self.terms):
            yield from walk(root)

    def __contains__(self, node_id: str) -> bool:
        """Tell whether a node has this id."""
        return node_id in self._by_id

    def __getitem__(self, node_id: str) -> Node:
        """Give the node with this id; raises KeyError where there is none."""
        return self._by_id[node_id]

    def parent(self, node: Node) -> Node | None:
        """Give the node that holds this one; None for an article or a term."""
        parent_id = self._parents.get(node.id)
        return None if parent_id is None else self._by_id[parent_id]

    def parts(self, term: Node) -> tuple[Term, ...]:
        """Give the terms that are a part of this term, in reading order."""
        if self._parts is None:
            self._parts = {}
            for one in self.terms:
                if one.part_of:
                    self._parts.setdefault(one.part_of, []).append(one)
        return tuple(self._parts.get(term.id, ()))
