"""What somebody asks of amounts: of an item, or of all articles; of one year or one phase."""

from collections.abc import Iterator

from beleidstui.library.amounts import parts_of
from beleidstui.library.library import Library
from beleidstui.model.amounts import Phase
from beleidstui.model.nodes import Article, Node, Official, Part, Tie, walk
from beleidstui.rendering.amounts import Amounts, OfKind, amounts_block, block_of


def asked(item: Node | None, library: Library, year: int = 0, phase: str = "") -> list[Amounts]:
    """Give what an item and all below it cost, or all articles, each in its newest edition."""
    found = _of_all(library) if item is None else _of_item(item, library)
    narrowed = (_narrowed(block, year, phase) for block in found)
    return [block for block in narrowed if block.kinds]


def _of_all(library: Library) -> Iterator[Amounts]:
    seen: set[str] = set()
    for article in library.articles:
        if article.edition.series not in seen:
            seen.add(article.edition.series)
            yield from _of_article(article, library)


def _of_item(item: Node, library: Library) -> Iterator[Amounts]:
    if isinstance(item, Article):
        yield from _of_article(item, library)
        return
    for one in walk(item):
        block = amounts_block(one, library)
        if block is not None:
            yield block


def _of_article(article: Article, library: Library) -> Iterator[Amounts]:
    """Give what an article costs, and then each of its parts, with the text that is tied to it."""
    tied: dict[str, tuple[Official, Tie]] = {}
    for one in walk(article):
        for tie in one.ties if isinstance(one, Part) else ():
            if isinstance(one, Official):
                tied.setdefault(tie.part, (one, tie))
    for part in ("", *parts_of(library, article.edition.series)):
        item, why = tied.get(part) or (article, None)
        block = block_of(item, why, part, library)
        if block is not None:
            yield block


def _narrowed(block: Amounts, year: int, phase: str) -> Amounts:
    kinds = (_of_phase(of_kind, phase)._replace(only=year) for of_kind in block.kinds)
    differing = tuple(
        (whole, together)
        for whole, together in block.differing
        if year in (0, whole.year) and phase in ("", whole.phase)
    )
    names = tuple(one for one in block.names if not year or one[0] <= year <= one[1])
    held = tuple(of_kind for of_kind in kinds if of_kind.amounts)
    return block._replace(kinds=held, differing=differing, names=names)


def _of_phase(of_kind: OfKind, phase: str) -> OfKind:
    if not phase:
        return of_kind
    wanted = Phase(phase)
    years = (
        year._replace(amounts={wanted: year.amounts[wanted]} if wanted in year.amounts else {})
        for year in of_kind.years
    )
    return of_kind._replace(years=tuple(years))
