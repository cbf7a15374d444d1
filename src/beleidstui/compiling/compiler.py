"""What is worked out of one article or term, once: its nodes, links, words, and what finds it.

All numbers count from that of the article or term itself, so that it can stand anywhere.
"""

from array import array
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from beleidstui.compiling.editions import keys_of
from beleidstui.compiling.links import Links
from beleidstui.compiling.proof import Lines
from beleidstui.compiling.twins import digest_of
from beleidstui.compiling.words_of import WordsOf, words_of
from beleidstui.dutch.keys import key_of
from beleidstui.library.library import HEADING, KIND_OF, QUOTING, SERIES, USES
from beleidstui.library.records import node_value, shared_value
from beleidstui.model.nodes import Article, Node, Part, Term, walk
from beleidstui.model.paper_names import Fact, names_in
from beleidstui.model.record import Record
from beleidstui.model.source import Edition, Herkomst

Paper = tuple[int, str, tuple[tuple[int, str], ...]]
"""A node that names a paper or law, by what value, and all that it says of it."""
_NAMING = (Fact.DOSSIER, Fact.LAW)
_NAMING_WORDS = ("stuk", "BWB")


class Compiled(NamedTuple):
    """All that is put into the tables for one article or term."""

    edition: Edition | None
    """What tells an article from others; None for a term."""
    ids: tuple[str, ...]
    """The ids of the nodes in reading order; the numbers count on from the first."""
    nodes: tuple[Any, ...]
    shared: tuple[Any, ...]
    """The edition and the sources, which the nodes refer to by their place here."""
    links: tuple[tuple[int, Any], ...]
    segments: tuple[Any, ...]
    words: dict[str, dict[int, list[int]]]
    """Which nodes have a word in which field."""
    written_small: set[str]
    found: dict[str, list[int]]
    """Which nodes are found by another key."""
    papers: tuple[Paper, ...]
    used: tuple[str, ...]
    """The ids of the terms that its official texts use."""
    digests: tuple[int, ...]
    """Of each node of an article, what it has in common with the same text elsewhere."""


class Compiler:
    """Works articles and terms out."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Know all terms, which may stand in any text."""
        terms = tuple(terms)
        self._links = Links(terms)
        self._also_called: dict[str, list[Term]] = {}
        for term in terms:
            for key in {key_of(name) for name in (term.name, *term.variants)}:
                self._also_called.setdefault(key, []).append(term)

    def compile(self, root: Node, lines: Lines) -> Compiled:
        """Work an article or a term out; the lines tell where its texts stand on their pages."""
        nodes = list(walk(root))
        found: dict[str, list[int]] = {}
        links = tuple(self._linked(nodes, lines, found))
        used = tuple(key[1:] for key in found)
        read = [words_of(node) for node in nodes]
        for number, node in enumerate(nodes):
            found.setdefault(f"{KIND_OF}{node.kind.value}", []).append(number)
            for key in _headings(node):
                found.setdefault(f"{HEADING}{key}", []).append(number)
        if isinstance(root, Article):
            for key in keys_of(root, self._also_called):
                found.setdefault(key, []).append(0)
            if root.edition.series:
                found[f"{SERIES}{root.edition.series}"] = [0]
            for file in {source.file for source in root.sources}:
                found[f"{QUOTING}{file}"] = [0]
        rows, shared = _rows(nodes)
        return Compiled(
            root.edition if isinstance(root, Article) else None,
            tuple(node.id for node in nodes),
            rows,
            shared,
            links,
            tuple(one.segments for one in read),
            _by_word(read),
            set().union(*(one.written_small for one in read)),
            found,
            tuple(paper for number, node in enumerate(nodes) for paper in _papers(node, number)),
            used,
            tuple(map(digest_of, nodes)) if isinstance(root, Article) else (),
        )

    def _linked(
        self, nodes: list[Node], lines: Lines, found: dict[str, list[int]]
    ) -> Iterator[tuple[int, Any]]:
        for number, node in enumerate(nodes):
            stand = self._links.find(node.text, node) if node.text else []
            if isinstance(node, Part) and node.herkomst is Herkomst.LETTERLIJK:
                for term_id in dict.fromkeys(one.term_id for one in stand):
                    found.setdefault(f"{USES}{term_id}", []).append(number)
            shown = tuple(tuple(one) for one in stand if one.term_id != node.id)
            if shown or node.id in lines:
                yield number, (lines.get(node.id), shown)


def _rows(nodes: list[Node]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Give the nodes as values, each with how far above it what holds it is, and what they share.

    A record that many nodes have is the same object for all of them, or equal in all its facts.
    """
    numbers = {node.id: number for number, node in enumerate(nodes)}
    above = {child.id: numbers[node.id] for node in nodes for child in node.children}
    shared: list[Any] = []
    places: dict[int, int] = {}

    def share(record: Record) -> int:
        place = places.get(id(record))
        if place is None:
            value = shared_value(record)
            if value not in shared:
                shared.append(value)
            place = places[id(record)] = shared.index(value)
        return place

    rows = []
    for number, node in enumerate(nodes):
        below = array("I", (numbers[child.id] - number for child in node.children))
        rows.append((number - above.get(node.id, number), number, node_value(node, below, share)))
    return tuple(rows), tuple(shared)


def _headings(node: Node) -> Iterator[str]:
    """Give the whole title of a node, and of an article the name of its paper."""
    if not isinstance(node, Term):
        yield key_of(node.title)
    if isinstance(node, Article) and key_of(node.source.document) != key_of(node.title):
        yield key_of(node.source.document)


def _by_word(read: list[WordsOf]) -> dict[str, dict[int, list[int]]]:
    by_word: dict[str, dict[int, list[int]]] = {}
    for number, one in enumerate(read):
        for word, fields in one.found_in.items():
            by_field = by_word.setdefault(word, {})
            for field in fields:
                by_field.setdefault(int(field), []).append(number)
    return by_word


def _papers(node: Node, number: int) -> Iterator[Paper]:
    """Give the papers and laws that the own words of a node name."""
    for text in (node.text, node.reason):
        named = names_in(text) if any(word in text for word in _NAMING_WORDS) else []
        for one in named:
            if one.fact in _NAMING and one.is_sure:
                same = tuple((int(n.fact), n.value) for n in named if n.start == one.start)
                yield number, one.value, same
