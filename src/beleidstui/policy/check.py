"""Checks of what the content means, once its files could be read."""

import re
from collections.abc import Iterator

from beleidstui.errors import Problem
from beleidstui.policy.build import Written
from beleidstui.policy.characters import find_forbidden
from beleidstui.policy.files import Report
from beleidstui.policy.lines import describe, line_of
from beleidstui.policy.locate import SOURCES
from beleidstui.policy.model import Herkomst, Item, Kind, SourcePage
from beleidstui.policy.shape import nearest
from beleidstui.policy.source import join_lines, locate_all
from beleidstui.texts import author

_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_LITERAL_KEYS = {Kind.ARTIKEL: "titel", Kind.ROL: "naam", Kind.PUNT: "tekst"}
_ROMAN = r"X{0,3}(?:IX|IV|V?I{0,3})"


def check_meaning(
    written: list[Written], pages: dict[str, SourcePage], terms_known: bool, report: Report
) -> None:
    """Report every problem between the items; acronyms only where all terms could be read."""
    _check_ids(written, report)
    _check_terms(written, report)
    if terms_known:
        _check_acronyms(written, report)
    for page in pages.values():
        _check_page(page, report)
        _check_verbatim(written, page, report)


def _wrong(one: Written, key: str, message: str, report: Report) -> None:
    path = (*one.path, *key.split("/")) if key else one.path
    line = line_of(one.file.text, path)
    report(Problem(one.file.file, line, describe(path), message))


def _check_ids(written: list[Written], report: Report) -> None:
    seen: dict[str, Written] = {}
    for one in written:
        first = seen.setdefault(one.item.id, one)
        if first is not one and not one.item.id.endswith("/"):
            line = line_of(first.file.text, (*first.path, "id"))
            place = f"{first.file.file}:{line}"
            _wrong(one, "id", author.DOUBLE_ID.format(one.item.id, place), report)


def _check_terms(written: list[Written], report: Report) -> None:
    terms = {one.item.id: one for one in written if one.item.kind is Kind.BEGRIP}
    forms: dict[str, Written] = {}
    for one in terms.values():
        facts = one.item.term
        if facts is None:
            continue
        whole = facts.part_of
        if whole and whole not in terms:
            prefixed = f"begrip/{whole}"  # authors forget it
            meant = prefixed if prefixed in terms else nearest(whole, list(terms))
            message = author.unknown_reference(whole, meant)
            _wrong(one, "onderdeel_van", message, report)
        elif whole and one.item.id in _wholes(one.item, terms):
            _wrong(one, "onderdeel_van", author.PART_OF_ITSELF, report)
        for key, form in _forms(one.item):
            first = forms.setdefault(form, one)
            if first is not one:
                _wrong(one, key, author.DOUBLE_FORM.format(form, first.item.id), report)


def _wholes(item: Item, terms: dict[str, Written]) -> list[str]:
    """Give the ids of the wholes above a term; stops where the way comes back on itself."""
    found: list[str] = []
    current = item
    while current.term is not None and current.term.part_of in terms:
        whole = current.term.part_of
        if whole in found:
            break
        found.append(whole)
        current = terms[whole].item
    return found


def _forms(item: Item) -> Iterator[tuple[str, str]]:
    if item.term is not None:
        yield "naam", item.term.name
        if item.term.abbreviation:
            yield "afkorting", item.term.abbreviation
        for variant in item.term.variants:
            yield "varianten", variant


def _check_acronyms(written: list[Written], report: Report) -> None:
    known = {form for one in written for _, form in _forms(one.item)}
    for one in written:
        key = "uitleg" if one.item.kind is Kind.BEGRIP else "tekst"
        for acronym in dict.fromkeys(_ACRONYM.findall(one.item.text)):
            if acronym in known or re.fullmatch(_ROMAN, acronym):
                continue
            _wrong(one, key, author.UNEXPLAINED_ACRONYM.format(acronym), report)


def _check_page(page: SourcePage, report: Report) -> None:
    for number, row in enumerate(page.text.split("\n"), start=1):
        position = find_forbidden(row)
        if position >= 0:
            message = author.forbidden_character(ord(row[position]), position)
            report(Problem(f"{SOURCES}/{page.file}", number, "", message))


def _check_verbatim(written: list[Written], page: SourcePage, report: Report) -> None:
    literal = [one for one in written if is_literal(one.item, page.file)]
    texts_on_page = [literal_text(one.item) for one in literal]
    places = locate_all(join_lines(page.text), texts_on_page)
    for one, text, place in zip(literal, texts_on_page, places, strict=True):
        if place is None and text.strip():
            _wrong(
                one, _LITERAL_KEYS[one.item.kind], author.NOT_IN_SOURCE.format(page.file), report
            )
    rows = page.text.split("\n")
    for one in written:
        source = one.item.source
        if one.item.kind is not Kind.ARTIKEL or source is None or source.file != page.file:
            continue
        if source.footer and source.footer not in rows:
            _wrong(one, "bron/voetregel", author.NOT_IN_SOURCE.format(page.file), report)


def is_literal(item: Item, file: str) -> bool:
    """Tell whether the item claims to be verbatim from this source file."""
    return (
        item.kind in _LITERAL_KEYS
        and item.herkomst is Herkomst.LETTERLIJK
        and item.source is not None
        and item.source.file == file
    )


def literal_text(item: Item) -> str:
    """Give the words of an item that claim to stand in the source: a bullet's text, or a title."""
    return item.text if item.kind is Kind.PUNT else item.title
