"""What is known of a term beside its explanation."""

import re

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.model.nodes import Term
from beleidstui.model.source import Herkomst


def term_facts(term: Term, library: Library) -> list[tuple[str, str]]:
    """Give what a term is called, each with its label; of its own names also the provenance."""
    names = [
        (texts.NAME, term.name if term.abbreviation else ""),
        (texts.ABBREVIATION, term.abbreviation),
    ]
    rows = [(label, f"{form} ({_herkomst(term, form, library)})") for label, form in names if form]
    rows += [(texts.ENGLISH, term.english), (texts.VARIANTS, ", ".join(term.variants))]
    return [(label, value) for label, value in rows if value]


def _herkomst(term: Term, form: str, library: Library) -> str:
    """Tell whether a name or acronym stands in an official text, or the editors added it."""
    stands = any(_stands(form, user.text) for user in library.users(term.id))
    return (Herkomst.LETTERLIJK if stands else Herkomst.REDACTIE).value


def _stands(form: str, text: str) -> bool:
    """Tell whether a form stands in a text as whole words; an acronym in its own capitals."""
    if not form.isupper():
        form, text = form.lower(), text.lower()
    return re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", text) is not None
