"""Terms: what they are a part of, and to which term a form belongs."""

from collections.abc import Iterator

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.authoring.shape import nearest
from beleidstui.compiling.checks.telling import tell
from beleidstui.model.nodes import Node, Official, Term
from beleidstui.texts import author


def check_terms(written: list[Written], report: Report) -> None:
    """Report every term that is a part of nothing or of itself, and every form of two terms."""
    terms = {one.item.id: one for one in written if isinstance(one.item, Term)}
    circular = parts_of_themselves(terms)
    forms: dict[tuple[str, str], Written] = {}
    for one in terms.values():
        whole = _whole(one)
        if whole and whole not in terms:
            prefixed = f"begrip/{whole}"  # authors forget it
            meant = prefixed if prefixed in terms else nearest(whole, list(terms))
            message = author.unknown_reference(whole, meant)
            tell(one, "onderdeel_van", message, report)
        elif one.item.id in circular:
            tell(one, "onderdeel_van", author.PART_OF_ITSELF, report)
        for key, form in forms_of(one.item):
            first = forms.setdefault((form, _place(one)), one)
            if first is not one:
                tell(one, key, author.DOUBLE_FORM.format(form, first.item.id), report)


def forms_of(item: Node) -> Iterator[tuple[str, str]]:
    """Give each form of a term, with the key where it stands; none for another item."""
    if isinstance(item, Term):
        yield "naam", item.name
        if item.abbreviation:
            yield "afkorting", item.abbreviation
        for variant in item.variants:
            yield "varianten", variant


def parts_of_themselves(terms: dict[str, Written]) -> set[str]:
    """Give the ids of the terms above which they stand themselves; each way up is gone once."""
    wholes = {one.item.id: _whole(one) for one in terms.values()}
    seen: dict[str, str] = {}
    circular: set[str] = set()
    for first in wholes:
        current = first
        while current in wholes and current not in seen:
            seen[current] = first
            current = wholes[current]
        if seen.get(current) == first:  # the way came back to where it had been
            while current not in circular:
                circular.add(current)
                current = wholes[current]
    return circular


def _place(one: Written) -> str:
    """Give where a term holds; two meanings of one form hold in different places."""
    return one.item.holds_for if isinstance(one.item, Term) else ""


def check_holding(written: list[Written], remark: Report) -> None:
    """Remark every term that holds where there is nothing: a chapter, series or edition."""
    editions = [one.item.edition for one in written if isinstance(one.item, Official)]
    known = {place for one in editions for place in (one.budget, one.series, one.id)}
    for one in written:
        if _place(one) and _place(one) not in known:
            tell(one, "geldt_voor", author.HOLDS_NOWHERE.format(_place(one)), remark)


def _whole(one: Written) -> str:
    return one.item.part_of if isinstance(one.item, Term) else ""
