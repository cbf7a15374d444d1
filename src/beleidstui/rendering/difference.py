"""What changed between two editions, as lines: signs tell it where there is no colour."""

from collections.abc import Iterable, Iterator, Sequence

from beleidstui import texts
from beleidstui.comparing.compare import Change, Comparison, Pair
from beleidstui.comparing.editions import Moment
from beleidstui.comparing.units import Facet, Unit
from beleidstui.comparing.wording import Sort
from beleidstui.model.citation import citation
from beleidstui.model.nodes import Article, Official
from beleidstui.rendering.flow import Measure
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.page import INDENT
from beleidstui.rendering.words import edition_mark
from beleidstui.texts import comparing as words
from beleidstui.texts.shelf import year_name

_SIGNS = {Role.REMOVED: words.OLD_SIGNS, Role.ADDED: words.NEW_SIGNS}
_STAYS = (Sort.EQUAL, Sort.FORM)


def difference_lines(
    comparison: Comparison, width: int, with_unchanged: bool = False, measure: Measure = len
) -> Iterator[Line]:
    """Give what changed, as ``vergelijk`` prints it: a summary first, then each change."""
    for line in (*head_lines(comparison), *notes(comparison)):
        yield from wrap_line(line, width, measure)
    for pair in comparison.pairs:
        if with_unchanged or pair.change is not Change.GELIJK:
            yield Line("")
            yield from wrap_line(pair_head(pair), width, measure)
            for line in pair_lines(pair):
                yield from wrap_line(line, width, measure, INDENT)


def head_lines(comparison: Comparison) -> list[Line]:
    """Give what is compared, and how much of it changed."""
    said = words.COMPARED.format(named(comparison.old), named(comparison.new))
    lines = [plain_line(said, Role.TITLE)]
    if comparison.is_equal:
        lines.append(Line(words.NO_DIFFERENCE))
    return [*lines, Line(summary(comparison))]


def summary(comparison: Comparison) -> str:
    """Say how many texts changed, and in which way."""
    return words.summary({kind.value: count for kind, count in comparison.counts().items()})


def notes(comparison: Comparison) -> list[Line]:
    """Say of which edition not all is here: what seems gone there may stand elsewhere."""
    editions = {one.edition.id: one.edition for one in (comparison.old, comparison.new)}
    return [
        plain_line(words.PARTLY.format(one.mark or one.id, one.scope), Role.NOTE)
        for one in editions.values()
        if one.scope
    ]


def history_line(moments: Sequence[Moment]) -> Line:
    """Give the editions of a text: ``2020 2021~ (2022)``, changed in 2021 and gone in 2022."""
    years = []
    for edition, item, is_changed in moments:
        year = year_name(edition.edition.year, edition.edition.document_kind)
        form = words.HISTORY_CHANGED if is_changed else words.HISTORY_GONE if item is None else "{}"
        years.append(form.format(year))
    said = words.FIELD.format(words.HISTORY, " ".join(years))
    return plain_line(f"{said} ({words.HISTORY_HELP})", Role.NOTE)


def named(item: Official) -> str:
    """Name one side: an edition by its mark, a part of it by its title too."""
    mark = edition_mark(item) or item.edition.id
    return mark if isinstance(item, Article) else f"{mark} {item.title}"


def kind_of(pair: Pair) -> str:
    """Say what became of a text: *gewijzigd*, and *verplaatst* where it is both."""
    is_both = pair.is_moved and pair.change is not Change.VERPLAATST
    return ", ".join((words.SUMMARY.get(pair.change, pair.change), *[words.OTHER_PLACE] * is_both))


def where(pair: Pair) -> str:
    """Say what a text is and where it stands: ``punt · Veiligheid ❭ Regisseren``."""
    return _where(pair.shown)


def pair_head(pair: Pair) -> Line:
    """Give what became of a text, and where it stands."""
    kind = kind_of(pair)
    line = texts.PLACE_MARK.join((kind, where(pair)))
    return Line(line, (Mark(0, len(kind), Role.HEADING),))


def pair_lines(pair: Pair) -> Iterator[Line]:
    """Give the citations of both sides, the text with its changes, and the ids."""
    yield from (plain_line(said, Role.NOTE) for said in cited(pair))
    yield marked(pair)
    yield plain_line(ids(pair), Role.NOTE)


def cited(pair: Pair) -> Iterator[str]:
    """Give the citation of each side, and where it stood before it was moved."""
    yield from filter(None, (side_cited(pair, is_new) for is_new in (False, True)))
    if pair.is_moved and pair.old and _where(pair.old[0]) != where(pair):
        yield words.FIELD.format(words.WAS_IN, _where(pair.old[0]))


def side_cited(pair: Pair, is_new: bool) -> str:
    """Give the citation of one side; empty where it has none."""
    label, units = (words.BECOMES, pair.new) if is_new else (words.WAS, pair.old)
    return words.FIELD.format(label, _citations(units)) if units else ""


def ids(pair: Pair) -> str:
    """Give the ids of both sides."""
    sides = (texts.LIST.join(one.node.id for one in units) for units in (pair.old, pair.new))
    return words.COMPARED.format(*(side or "–" for side in sides)).strip()


def marked(pair: Pair) -> Line:
    """Give the text of both sides as one, what is gone between ``[-`` and ``-]``, new in ``{+``."""
    return _signed(parts(pair))


def side_line(pair: Pair, is_new: bool) -> Line:
    """Give the text of one side, with what is only there marked, in the same signs."""
    text, role = (pair.new_text, Role.ADDED) if is_new else (pair.old_text, Role.REMOVED)
    pieces = ((one.sort, text[slice(*(one.new if is_new else one.old))]) for one in pair.pieces())
    return _signed((None if sort in _STAYS else role, said) for sort, said in pieces)


def parts(pair: Pair) -> Iterator[tuple[Role | None, str]]:
    """Give the pieces of the text in order: without a role what stays, as it now is."""
    old, new = pair.old_text, pair.new_text
    for sort, one, other in pair.pieces():
        before, after = old[slice(*one)], new[slice(*other)]
        if sort in _STAYS:
            yield None, after
        elif before:
            yield Role.REMOVED, before
        else:
            yield Role.ADDED, after


def _signed(pieces: Iterable[tuple[Role | None, str]]) -> Line:
    """Give pieces as a line; the spaces at the ends of what changed stand outside the signs."""
    text, marks = "", []
    for role, said in pieces:
        core = said.strip()
        if role is None or not core:
            text += said
            continue
        before, _, after = said.partition(core)
        opening, closing = _SIGNS[role]
        text += before
        start = len(text)
        text += f"{opening}{core}{closing}"
        marks.append(Mark(start, len(text), role))
        text += after
    return Line(text, tuple(marks))


def _where(unit: Unit) -> str:
    node = unit.node
    facet = () if unit.facet is Facet.TEXT else (words.FACETS[unit.facet],)
    is_text = unit.facet is Facet.TEXT and not getattr(node, "is_named", True)
    path = node.path[:-1] if is_text or unit.facet is Facet.TITLE else node.path
    kind = " ".join((node.kind.value, *facet))
    return texts.PLACE_MARK.join(filter(None, (kind, texts.PATH_MARK.join(path))))


def _citations(units: Iterable[Unit]) -> str:
    return texts.LIST.join(dict.fromkeys(citation(one.node.source) for one in units))
