"""The editions of a corpus by all that they are called: year, chapter, ministry, kind of paper."""

from collections.abc import Iterable
from functools import cached_property

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.model.citation import chamber
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article
from beleidstui.model.paper_names import Fact, Named
from beleidstui.search.names import key_of

Ids = frozenset[str]
_BUDGET_WORDS = ("begroting", "begrotingsstaat")
MINISTRY = ("ministerie", "ministeries")
# Words that introduce the name of a paper, or of what stands in it.
_INTRODUCING = """
kamerstuk kamerstukken tweede kamer vergaderjaar dossier dossiernummer begroting ii hoofdstuk
begrotingshoofdstuk artikel beleidsartikel begrotingsartikel ministerie nr nummer blz bladzijde
pagina
"""


class Editions:
    """Knows the editions of one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        """Know the articles of this corpus, each of which is an edition."""
        self._corpus = corpus
        self.all = corpus.articles

    @cached_property
    def kinds(self) -> dict[str, Ids]:
        """Give the editions of each kind of paper; each belongs to a begroting."""
        named = _gather((_folded(one.edition.document_kind), one) for one in self.all)
        everything = frozenset(one.id for one in self.all)
        return dict.fromkeys(_BUDGET_WORDS, everything) | named

    @cached_property
    def codes(self) -> dict[str, Ids]:
        """Give the editions by their ids as words, with their year and without."""
        pairs: list[tuple[str, Article]] = []
        for one in self.all:
            code = _folded(one.id)
            year, _, rest = code.partition(" ")
            pairs.append((code, one))
            if rest and year == str(one.edition.year):
                pairs.append((rest, one))
        return _gather(pairs)

    @cached_property
    def ministries(self) -> dict[str, Ids]:
        """Give the editions of each ministry by all names that the terms know for it."""
        pairs: list[tuple[str, Article]] = []
        for one in self.all:
            full = _folded(one.edition.ministry)
            pairs.append((full, one))
            names = {key_of(full), key_of(_without_ministry(full))}
            pairs.append((_without_ministry(full), one))
            for term in self._corpus.terms:
                if not names.isdisjoint(map(key_of, (term.name, *term.variants))):
                    called = (term.name, term.abbreviation, *term.variants)
                    pairs += [(_folded(name), one) for name in called if name]
        return _gather(pairs)

    @cached_property
    def names(self) -> list[tuple[str, Ids]]:
        """Give all that can be typed to name an edition, with the ids of those it can name."""
        everything = frozenset(one.id for one in self.all)
        years = _gather(
            (value, one)
            for one in self.all
            for fact in (Fact.YEAR, Fact.SESSION, Fact.DOSSIER)
            if (value := _value(fact, one))
        )
        introducing = dict.fromkeys(_INTRODUCING.split(), everything)
        return [*(introducing | self.codes | self.kinds | self.ministries | years).items()]

    def hold(self, named: Named) -> Ids:
        """Give the editions that a fact holds for; those it begins, where none has it whole."""
        values = {one.id: _value(named.fact, one) for one in self.all}
        whole = frozenset(key for key, value in values.items() if value in (None, named.value))
        if whole or not named.is_unfinished:
            return whole
        begun = (key for key, value in values.items() if value and value.startswith(named.value))
        return frozenset(begun)

    def of(self, ids: Ids) -> tuple[Article, ...]:
        """Give the editions with these ids, in reading order."""
        return tuple(one for one in self.all if one.id in ids)


def _value(fact: Fact, article: Article) -> str | None:
    """Give a fact of an edition in the form in which it is named; None where any will do."""
    edition, source = article.edition, article.source
    if fact is Fact.PAGE:
        return None
    if fact is Fact.LAW:
        return ""
    if fact is Fact.ARTICLE:
        return edition.number
    if fact is Fact.YEAR:
        return str(edition.year)
    if fact is Fact.CHAPTER:
        return edition.budget
    if fact is Fact.CHAMBER:
        return chamber(source)
    if fact is Fact.DOSSIER:
        return source.dossier.partition(" ")[0]
    return source.year if fact is Fact.SESSION else source.number


def _gather(pairs: Iterable[tuple[str, Article]]) -> dict[str, Ids]:
    gathered: dict[str, set[str]] = {}
    for name, item in pairs:
        gathered.setdefault(name, set()).add(item.id)
    return {name: frozenset(ids) for name, ids in gathered.items()}


def _folded(text: str) -> str:
    return " ".join(word_texts(fold_only(text)))


def _without_ministry(folded: str) -> str:
    """Give the name of a ministry without *ministerie van*."""
    first, *rest = folded.split() or [""]
    if first in MINISTRY:
        while rest and rest[0] in ("van", "voor", "het", "de"):
            rest.pop(0)
        return " ".join(rest)
    return folded
