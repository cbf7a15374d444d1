"""The proof of a content folder: for each item, the printed lines of the source it stands on."""

from typing import Any

from beleidstui import texts
from beleidstui.compiling.proof import Proof
from beleidstui.errors import Problem
from beleidstui.model.nodes import Official
from beleidstui.rendering.record import SCHEMA
from beleidstui.rendering.sheet import provenance_of
from beleidstui.rendering.written import herkomst
from beleidstui.texts import proving


def evidence_lines(proof: Proof) -> list[str]:
    """Give each item with its provenance and its printed lines, then what is in no item."""
    lines: list[str] = []
    has_more = len(proof.corpus.pages) > 1
    for item in _items(proof):
        said = f"  {herkomst(provenance_of(item, proof))}"
        if has_more and proof.lines_of(item) is not None:
            said += f" · bronnen/{item.source.file}"
        lines += [item.id, said, *_printed(item, proof), ""]
    terms = len(proof.corpus.terms)
    lines += [texts.terms_are_editorial(terms)] if terms else []
    for file, coverage in proof.coverage.items():
        lines += [
            proving.uncovered(file, stretch.lines, tuple(word for _, word in stretch.words))
            for stretch in coverage.stretches
        ] or [proving.COVERED.format(file)]
    return lines


def coverage_lines(proof: Proof) -> list[str]:
    """Give a line for each page that is not wholly in items, and one for all that are."""
    pages = proof.coverage
    whole = sum(not one.stretches for one in pages.values())
    lines = [
        proving.not_covered(file, one.missing, one.total)
        for file, one in pages.items()
        if one.stretches
    ]
    return lines + ([proving.all_covered(whole, len(lines))] if whole else [])


def evidence_record(proof: Proof) -> dict[str, Any]:
    """Give the same as an object; ``regels`` are the first and last printed line, from 1."""
    return {
        "bewijs": [
            {
                "id": item.id,
                "herkomst": item.herkomst.value,
                "bestand": item.source.file,
                "regels": proof.lines_of(item),
            }
            for item in _items(proof)
        ],
        "niet_gedekt": [
            {"bestand": file, "regel": line, "woord": word}
            for file, coverage in proof.coverage.items()
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
            for file, coverage in proof.coverage.items()
            for stretch in coverage.stretches
        ],
    }


def coverage_record(proof: Proof) -> dict[str, Any]:
    """Give how many words each page has, and how many of them are in no item."""
    return {
        "dekking": [
            {"bestand": file, "woorden": one.total, "niet_gedekt": one.missing}
            for file, one in proof.coverage.items()
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


def _items(proof: Proof) -> list[Official]:
    return [item for item in proof.corpus if isinstance(item, Official)]


def _printed(item: Official, proof: Proof) -> list[str]:
    place = proof.lines_of(item)
    if place is None:
        return []
    rows = proof.corpus.pages[item.source.file].text.split("\n")
    return [f"  {number:>3}  {rows[number - 1]}" for number in range(place[0], place[1] + 1)]
