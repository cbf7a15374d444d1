"""The proof of a content folder: for each item, the printed lines of the source it stands on."""

from typing import Any

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.errors import Problem
from beleidstui.model.nodes import Official
from beleidstui.rendering.record import SCHEMA
from beleidstui.rendering.sheet import provenance_of
from beleidstui.rendering.written import herkomst
from beleidstui.texts import proving


def evidence_lines(shelf: Shelf) -> list[str]:
    """Give each item with its provenance and its printed lines, then what is in no item."""
    lines: list[str] = []
    has_more = len(shelf.corpus.pages) > 1
    for item in _items(shelf):
        said = f"  {herkomst(provenance_of(item, shelf))}"
        if has_more and shelf.proof.lines_of(item) is not None:
            said += f" · bronnen/{item.source.file}"
        lines += [item.id, said, *_printed(item, shelf), ""]
    terms = len(shelf.corpus.terms)
    lines += [texts.terms_are_editorial(terms)] if terms else []
    for file, coverage in shelf.proof.coverage.items():
        lines += [
            proving.uncovered(file, stretch.lines, tuple(word for _, word in stretch.words))
            for stretch in coverage.stretches
        ] or [proving.COVERED.format(file)]
    return lines


def coverage_lines(shelf: Shelf) -> list[str]:
    """Give a line for each page that is not wholly in items, and one for all that are."""
    pages = shelf.proof.coverage
    whole = sum(not one.stretches for one in pages.values())
    lines = [
        proving.not_covered(file, one.missing, one.total)
        for file, one in pages.items()
        if one.stretches
    ]
    return lines + ([proving.all_covered(whole, len(lines))] if whole else [])


def evidence_record(shelf: Shelf) -> dict[str, Any]:
    """Give the same as an object; ``regels`` are the first and last printed line, from 1."""
    return {
        "bewijs": [
            {
                "id": item.id,
                "herkomst": item.herkomst.value,
                "bestand": item.source.file,
                "regels": shelf.proof.lines_of(item),
            }
            for item in _items(shelf)
        ],
        "niet_gedekt": [
            {"bestand": file, "regel": line, "woord": word}
            for file, coverage in shelf.proof.coverage.items()
            for stretch in coverage.stretches
            for line, word in stretch.words
        ],
        "niet_gedekte_stukken": [
            {
                "bestand": file,
                "regels": list(stretch.lines),
                "woorden": len(stretch.words),
                "tekst": stretch.text,
            }
            for file, coverage in shelf.proof.coverage.items()
            for stretch in coverage.stretches
        ],
    }


def coverage_record(shelf: Shelf) -> dict[str, Any]:
    """Give how many words each page has, and how many of them are in no item."""
    return {
        "dekking": [
            {"bestand": file, "woorden": one.total, "niet_gedekt": one.missing}
            for file, one in shelf.proof.coverage.items()
        ]
    }


def check_record(
    folder: str, problems: tuple[Problem, ...], remarks: list[Problem]
) -> dict[str, Any]:
    """Give what is wrong in a content folder, and the remarks on it, as an object."""
    return {
        "schema": SCHEMA,
        "map": folder,
        "problemen": list(map(_record, problems)),
        "opmerkingen": list(map(_record, sorted(dict.fromkeys(remarks)))),
    }


def _record(one: Problem) -> dict[str, Any]:
    return {
        "bestand": one.file,
        "regel": one.line or None,
        "sleutel": one.key,
        "melding": one.message,
    }


def _items(shelf: Shelf) -> list[Official]:
    return [item for item in shelf.corpus if isinstance(item, Official)]


def _printed(item: Official, shelf: Shelf) -> list[str]:
    place = shelf.proof.lines_of(item)
    if place is None:
        return []
    rows = shelf.corpus.pages[item.source.file].text.split("\n")
    return [f"  {number:>3}  {rows[number - 1]}" for number in range(place[0], place[1] + 1)]
