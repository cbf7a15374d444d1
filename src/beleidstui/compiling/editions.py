"""What names an edition: its id, year, chapter, ministry, kind of paper, session and dossier."""

from collections.abc import Iterable, Iterator

from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.keys import key_of
from beleidstui.dutch.words import word_texts
from beleidstui.library.editions import CODE, EVERY, FACT, KIND, MINISTRY, NAME, ministry_alone
from beleidstui.model.citation import chamber
from beleidstui.model.nodes import Article, Term
from beleidstui.model.paper_names import Fact


def keys_of(article: Article, also_called: dict[str, list[Term]]) -> Iterator[str]:
    """Give the keys by which an edition is found; the terms are those with a key as their name."""
    yield EVERY
    edition = article.edition
    names = {KIND: {_folded(edition.document_kind)}, CODE: _codes(article)}
    names[MINISTRY] = _ministries(edition.ministry, also_called)
    for way, called in names.items():
        yield from (f"{way}{name}" for name in called)
    facts = _facts(article)
    for fact, value in facts.items():
        yield f"{FACT}{int(fact)}:{value}"
    years = {facts[one] for one in (Fact.YEAR, Fact.SESSION, Fact.DOSSIER)}
    begun = set().union(*names.values()) | years
    yield from (f"{NAME}{name}" for name in begun if name)


def _facts(article: Article) -> dict[Fact, str]:
    """Give the facts of an edition in the form in which they are named."""
    edition, source = article.edition, article.source
    return {
        Fact.ARTICLE: edition.number,
        Fact.YEAR: str(edition.year),
        Fact.CHAPTER: edition.budget,
        Fact.CHAMBER: chamber(source),
        Fact.DOSSIER: source.dossier.partition(" ")[0],
        Fact.SESSION: source.year,
        Fact.NUMBER: source.number,
    }


def _codes(article: Article) -> set[str]:
    """Give the id of an edition as words, with its year and without."""
    code = _folded(article.id)
    year, _, rest = code.partition(" ")
    return {code, rest} if rest and year == str(article.edition.year) else {code}


def _ministries(ministry: str, also_called: dict[str, list[Term]]) -> set[str]:
    """Give all names that the terms know for a ministry."""
    full = _folded(ministry)
    alone = ministry_alone(full)
    named = {full, alone}
    for term in (one for key in {key_of(full), key_of(alone)} for one in also_called.get(key, ())):
        called: Iterable[str] = (term.name, term.abbreviation, *term.variants)
        named |= {_folded(name) for name in called if name}
    return named


def _folded(text: str) -> str:
    return " ".join(word_texts(fold_only(text)))
