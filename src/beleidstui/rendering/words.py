"""How an item is named and placed in a few words."""

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from beleidstui import texts
from beleidstui.library.users import Share
from beleidstui.library.versions import Version
from beleidstui.model.nodes import Article, Kind, Node, Official, Term
from beleidstui.model.source import Herkomst, Source
from beleidstui.search import Answer, Hit
from beleidstui.texts.shelf import year_name

if TYPE_CHECKING:
    from beleidstui.library.library import Library

_NUMBERED = (Kind.PUNT, Kind.ALINEA, Kind.BEELD)
MOST_REPEATED = 60


def place(item: Node) -> str:
    """Say what an item is and where it stands: ``punt · Veiligheid ❭ Regisseren``."""
    if isinstance(item, Term):
        holds = (texts.HOLDS_FOR.format(item.holds_for),) if item.holds_for else ()
        return texts.PLACE_MARK.join((item.kind.value, item.path[0], *holds))
    if isinstance(item, Article):
        facts = item.edition
        paper = f"{facts.document_kind} {facts.year}"
        return texts.PLACE_MARK.join(
            (f"{item.kind} {facts.number}", paper, f"{facts.ministry} ({facts.budget})")
        )
    above = texts.PATH_MARK.join(item.path[:-1])
    return texts.PLACE_MARK.join(filter(None, (item.kind.value, edition_mark(item), above)))


def edition_mark(item: Node) -> str:
    """Give what tells the edition of an item from others; empty where there is one."""
    return item.edition.mark if isinstance(item, Official) else ""


def version_name(version: Version) -> str:
    """Name an item of another edition by its year: ``2022``, or ``2022 (andere tekst)``."""
    edition = version.item.edition
    name = year_name(edition.year, edition.document_kind)
    return name if version.is_same else texts.OTHER_TEXT.format(name)


def spread_lines(shares: Iterable[Share]) -> list[str]:
    """Say how many there are in each year, a line a budget: ``V: 2023 4×, 2022 12×``."""
    lines = []
    for budget, several in groupby(shares, key=lambda one: one.budget):
        years = (texts.hits_in(str(one.year), one.times) for one in several)
        lines.append(texts.SPREAD.format(budget, texts.LIST.join(years)))
    return lines


def also_in(hit: Hit) -> str:
    """Say in which other years the same text stands; empty where in none."""
    own = hit.item.edition.year if isinstance(hit.item, Official) else 0
    editions = [item.edition for item in hit.also if isinstance(item, Official)]
    years = sorted({one.year for one in editions} - {own})
    kinds = {year_name(one.year, one.document_kind) for one in editions if one.year == own}
    return texts.also_in(years, sorted(kinds)) if editions else ""


def edition_taken(item: Node, wanted: str) -> str:
    """Say which edition is shown where the one that is wanted was named in short; else nothing."""
    is_short = isinstance(item, Article) and item.id.casefold() != wanted.strip().casefold()
    return texts.EDITION_TAKEN.format(wanted.strip(), item.id) if is_short else ""


def marked_title(item: Node) -> str:
    """Give the title of an item; of an article after what tells its edition from others."""
    mark = edition_mark(item) if isinstance(item, Article) else ""
    return f"{mark}  {item.title}" if mark else item.title


def page_note(source: Source) -> str:
    """Say that the page of a citation is derived; empty where it is printed, or not given."""
    derived = source.page is not None and source.page_herkomst is not Herkomst.LETTERLIJK
    return f" {texts.PAGE_DERIVED}" if derived else ""


def breadcrumb(item: Node, library: "Library") -> str:
    """Say where an item stands: ``Artikel 2 ❭ Regisseren ❭ 1/3``."""
    if item.kind is Kind.BEGRIP:
        return texts.PATH_MARK.join((texts.TERMS, *item.path))
    steps: list[str] = []
    current: Node | None = item
    while current is not None:
        parent = library.above(current)
        if isinstance(current, Article):
            steps.append(edition_mark(current) or f"{texts.ARTICLE} {current.edition.number}")
        elif current.kind in _NUMBERED and parent is not None:
            alike = [one.id for one in parent.children if one.kind is current.kind]
            steps.append(f"{alike.index(current.id) + 1}/{len(alike)}")
        else:
            steps.append(current.title)
        current = parent
    return texts.PATH_MARK.join(reversed(steps))


def shortened(typed: str) -> str:
    """Give what was typed, to be told back: of something enormous the beginning only."""
    typed = " ".join(typed.splitlines())
    return typed if len(typed) <= MOST_REPEATED else f"{typed[:MOST_REPEATED]}…"


def not_found(answer: Answer) -> str:
    """Say that nothing was found, or only what may be meant; empty where the query has hits."""
    query = shortened(answer.query)
    letter = query.strip()
    if len(letter) == 1 and letter.isalpha() and not answer.hits:
        return texts.MORE_LETTERS.format(letter)
    if answer.suggestion and answer.hits:
        return texts.SUGGESTION.format(query, answer.suggestion)
    if answer.hits or not query.strip():
        return ""
    if not answer.within:
        return texts.NO_HIT.format(query)
    return texts.no_hit_within(query, shortened(answer.within), answer.outside)


def only_within(answer: Answer) -> str:
    """Say in which part of the library the hits were sought; empty where in all of it."""
    is_told = answer.within and answer.hits
    return texts.ONLY_WITHIN.format(shortened(answer.within)) if is_told else ""
