"""From a corpus to the tables of a library: nodes, what is worked out of each, and their sets."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from beleidstui.compiling.called import acronyms_of, names_of
from beleidstui.compiling.editions import keys_of
from beleidstui.compiling.links import Links
from beleidstui.compiling.postings import Postings
from beleidstui.compiling.proof import Lines
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.keys import key_of
from beleidstui.library import tables as kept
from beleidstui.library.library import PARTS, USES, id_key
from beleidstui.library.records import node_value, shared_value
from beleidstui.library.spelling import ACRONYMS
from beleidstui.library.tables import NewTables
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Node, Part, Term, TextWord, walk
from beleidstui.model.paper_names import Fact, names_in
from beleidstui.model.record import Record
from beleidstui.model.source import Herkomst

_NAMING = (Fact.DOSSIER, Fact.LAW)
_NAMING_WORDS = ("stuk", "BWB")


def fill(tables: NewTables, corpus: Corpus, lines: Lines) -> None:
    """Put all that a corpus holds, and where its texts stand, into empty tables."""
    filling = _Filling(tables, corpus, lines)
    for root in (*corpus.articles, *corpus.terms):
        filling.add(root)
    filling.finish()
    tables.put(kept.PAGE, ((name, (p.text, p.lines)) for name, p in corpus.pages.items()))
    tables.put(kept.OTHER, _called_otherwise(corpus.words).items())


class _Filling:
    """Takes the nodes in reading order, and then what is known only once all were there."""

    def __init__(self, tables: NewTables, corpus: Corpus, lines: Lines) -> None:
        self._tables, self._lines = tables, lines
        self._terms = corpus.terms
        self._links = Links(corpus.terms)
        self._postings = Postings()
        self._shared: dict[int, tuple[int, Record]] = {}
        self._articles = array("I")
        self._numbers: dict[str, int] = {}
        self._used_in: dict[int, dict[str, None]] = {}
        self._size = 0
        self._also_called: dict[str, list[Term]] = {}
        for term in corpus.terms:
            for key in {key_of(name) for name in (term.name, *term.variants)}:
                self._also_called.setdefault(key, []).append(term)

    def add(self, root: Node) -> None:
        """Add an article with all below it, or a term."""
        nodes = list(walk(root))
        numbers = {node.id: self._size + place for place, node in enumerate(nodes)}
        self._size += len(nodes)
        above = {child.id: numbers[node.id] for node in nodes for child in node.children}
        rows = [
            (number, (above.get(node.id, -1), self._value(node, numbers)))
            for node, number in zip(nodes, numbers.values(), strict=True)
        ]
        self._tables.put(kept.NODE, rows)
        self._tables.put(kept.NUMBER, ((id_key(one), number) for one, number in numbers.items()))
        endings = ((f"{one.casefold()[::-1]}\t{one}", n) for one, n in numbers.items())
        self._tables.put(kept.ENDING, endings)
        self._tables.put(kept.LINK, self._linked(nodes, numbers))
        self._tables.put(
            kept.WORDS,
            ((numbers[node.id], self._postings.add(numbers[node.id], node)) for node in nodes),
        )
        self._tables.put(
            kept.PAPER, (row for node in nodes for row in _papers(node, numbers[node.id]))
        )
        if isinstance(root, Article):
            self._articles.append(numbers[root.id])
            for key in keys_of(root, self._also_called):
                self._postings.found(key, numbers[root.id])
        else:
            self._numbers[root.id] = numbers[root.id]
        for node in nodes:
            self._postings.found_by_heading(node, numbers[node.id])

    def finish(self) -> None:
        """Add the terms by their names, all sets, and the facts of the whole."""
        for term in self._terms:
            if term.part_of:
                self._postings.found(f"{PARTS}{term.part_of}", self._numbers[term.id])
        for table, called in ((kept.CALLED, names_of), (kept.ACRONYM, acronyms_of)):
            by_key: dict[str, list[Any]] = {}
            for term in self._terms:
                for field, form in called(term):
                    one = self._numbers[term.id], int(field), form
                    by_key.setdefault(key_of(form), []).append(one)
            self._tables.put(table, ((key, tuple(found)) for key, found in by_key.items()))
        self._tables.put(kept.SPELLING, _by_size(by_key))
        within = (
            (number, array("I", sorted(self._numbers[one] for one in ids)).tobytes())
            for number, ids in self._used_in.items()
        )
        self._tables.put(kept.WITHIN, within)
        self._postings.put(self._tables)
        self._tables.put(kept.SHARED, ((n, shared_value(one)) for n, one in self._shared.values()))
        about = {
            "size": self._size,
            "articles": self._articles.tobytes(),
            "kinds": tuple(self._kinds()),
            "terms": self._size - len(self._terms),
        }
        self._tables.put(kept.ABOUT, about.items())

    def _kinds(self) -> Iterator[tuple[str, bytes]]:
        by_kind: dict[str, list[Term]] = {}
        for term in self._terms:
            by_kind.setdefault(term.path[0], []).append(term)
        for kind, terms in by_kind.items():
            terms.sort(key=lambda one: one.title.casefold())
            yield kind, array("I", (self._numbers[one.id] for one in terms)).tobytes()

    def _value(self, node: Node, numbers: dict[str, int]) -> Any:
        below = array("I", (numbers[child.id] for child in node.children))
        return node_value(node, below, self._share)

    def _share(self, record: Record) -> int:
        """Give the number of a record that other nodes have too; the record is kept alive."""
        known = self._shared.get(id(record))
        if known is None:
            known = self._shared[id(record)] = len(self._shared), record
        return known[0]

    def _linked(self, nodes: list[Node], numbers: dict[str, int]) -> Iterator[kept.Row]:
        article = numbers[nodes[0].id]
        for node in nodes:
            found = self._links.find(node.text, node) if node.text else []
            if isinstance(node, Part) and node.herkomst is Herkomst.LETTERLIJK:
                for term_id in dict.fromkeys(one.term_id for one in found):
                    self._postings.found(f"{USES}{term_id}", numbers[node.id])
                    self._used_in.setdefault(article, {})[term_id] = None
            lines = self._lines.get(node.id)
            shown = tuple(tuple(one) for one in found if one.term_id != node.id)
            if shown or lines:
                yield numbers[node.id], (lines, shown)


def _by_size(acronyms: Iterable[str]) -> Iterator[kept.Row]:
    """Give acronyms as lines, by how many letters they have."""
    for size, same in groupby(sorted(acronyms, key=lambda one: (len(one), one)), key=len):
        yield f"{ACRONYMS}{size}", "\n".join(same)


def _papers(node: Node, number: int) -> Iterator[kept.Row]:
    """Give the papers and laws that the own words of a node name."""
    place = 0
    for text in (node.text, node.reason):
        named = names_in(text) if any(word in text for word in _NAMING_WORDS) else []
        for one in named:
            if one.fact in _NAMING and one.is_sure:
                same = tuple((int(n.fact), n.value) for n in named if n.start == one.start)
                yield f"{one.value}\t{number:010}\t{place}", same
                place += 1


def _called_otherwise(known: Iterable[TextWord]) -> dict[str, tuple[Any, ...]]:
    """Give the words of the texts for what readers call them, and whether that is English."""
    called: dict[str, tuple[Any, ...]] = {}
    for one in known:
        said = fold_only(one.word)
        for is_english, others in ((False, one.related), (True, one.english)):
            for other in others:
                key = fold_only(other)
                called[key] = (*called.get(key, ()), (said, is_english))
    return called
