"""The terms that an author has, and the file of proposals beside them that is never loaded."""

from collections.abc import Sequence

from beleidstui.authoring.locate import PROPOSED, TERMS
from beleidstui.importing.kept_papers import content_of
from beleidstui.importing.merging import tables_of
from beleidstui.importing.proposed import Proposal, as_toml
from beleidstui.texts import importing


def known_terms(folder: str) -> frozenset[str]:
    """Give all names, acronyms and variants that the terms of a folder have."""
    tables = tables_of((content_of(folder, TERMS) or b"").decode("utf-8", "replace")) or {}
    terms = tables.get("begrip")
    forms: set[str] = set()
    for one in terms if isinstance(terms, list) else ():
        if isinstance(one, dict):
            variants = one.get("varianten")
            more = variants if isinstance(variants, list) else []
            said = (one.get("naam"), one.get("afkorting"), *more)
            forms.update(form for form in said if isinstance(form, str))
    return frozenset(forms)


def term_files(folder: str, found: Sequence[Proposal]) -> dict[str, bytes]:
    """Give the files of terms to write: an empty one where there is none, and new proposals.

    Proposals that are there already stay as they are.
    """
    files: dict[str, bytes] = {}
    if content_of(folder, TERMS) is None:
        files[TERMS] = importing.TERMS_HEADER.encode()
    there = (content_of(folder, PROPOSED) or b"").decode("utf-8", "replace")
    new = [one for one in found if f'"{one.short}"' not in there]
    if new:
        begin = there.rstrip("\n") + "\n" if there else importing.PROPOSED_HEADER
        files[PROPOSED] = f"{begin}\n{as_toml(new)}".encode()
    return files
