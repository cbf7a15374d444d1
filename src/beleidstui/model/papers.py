"""The one form of each fact of a parliamentary paper, and what is meant by other ways to write it.

Each function gives the right form of what was typed, itself where it is right already, and nothing
where nobody can tell what is meant.
"""

import re

DOSSIER = r"[1-9][0-9]{0,4}(-[0-9]{2})?( [A-Z]{1,5})?"
NUMBER = r"[1-9][0-9]{0,4}[a-z]?|[A-Z]{1,2}"
DOCUMENT = r"kst-[1-9][0-9]{0,4}(-[0-9]{2})?(-[A-Z]{1,5})?-([1-9][0-9]{0,4}[a-z]?|[A-Z]{1,2})"
YEAR = r"[0-9]{4}-[0-9]{4}"

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−_"), "-")
_DOSSIER_TYPED = (
    r"(?:dossier|kamerstuk(?:ken)?(?: i{1,2})?|kst)?[-: ]*(\d[\d. ]*)(-\d\d)?[-, (]*([a-z]{0,5})\)?"
)
_LETTERS = r"\b(?!n[or]\b)([a-z]{1,2})"
_NUMBER_TYPED = (
    rf"(?:nrs?|no|nummer|stuk|letter)?[.: #-]*(?:0*([1-9]\d{{0,4}}[a-z]?)|{_LETTERS})\.?"
)
_DOCUMENT_TYPED = r"(.*\d.*?)(?:[-, ]+nrs?\.? *|[-, ]+)(\d+[a-z]?|[a-z]{1,2})"
_YEAR_TYPED = r"(?:vergaderjaar|zitting)?[: ]*(\d{4})\D{0,3}(\d{4}|\d{2})"


def right_dossier(typed: str) -> str:
    """Give the dossier, such as ``36360 V``."""
    found = re.fullmatch(_DOSSIER_TYPED, _plain(typed), re.IGNORECASE)
    if found is None:
        return ""
    digits = re.sub(r"\D", "", found[1])
    chapter = f" {found[3].upper()}" if found[3] else ""
    right = f"{digits}{found[2] or ''}{chapter}"
    return right if re.fullmatch(DOSSIER, right) else ""


def right_number(typed: str) -> str:
    """Give the number within the dossier: ``1``, or a letter for a paper of the Senate."""
    found = re.fullmatch(_NUMBER_TYPED, _plain(typed), re.IGNORECASE)
    if found is None:
        return ""
    return found[1].lower() if found[1] else found[2].upper()


def right_document(typed: str) -> str:
    """Give the identifier of a paper, such as ``kst-36360-V-1``."""
    plain = re.sub(r"\.(html|pdf|xml|odt)$", "", _plain(typed).rpartition("/")[2])
    found = re.fullmatch(_DOCUMENT_TYPED, plain, re.IGNORECASE)
    if found is None:
        return ""
    dossier, number = right_dossier(found[1].strip(" ,-")), right_number(found[2])
    return document_of(dossier, number) if dossier and number else ""


def right_year(typed: str) -> str:
    """Give the parliamentary year, such as ``2022-2023``: two years that follow each other."""
    found = re.fullmatch(_YEAR_TYPED, _plain(typed), re.IGNORECASE)
    if found is None:
        return ""
    first, last = int(found[1]), int(found[2])
    if len(found[2]) == 2:
        last += (first + 1) // 100 * 100
    first, last = sorted((first, last))
    return f"{first:04}-{last:04}" if last == first + 1 else ""


def document_of(dossier: str, number: str) -> str:
    """Give the identifier of the paper with this number in this dossier."""
    return f"kst-{dossier.replace(' ', '-')}-{number}"


def _plain(typed: str) -> str:
    return " ".join(typed.translate(_DASHES).split())
