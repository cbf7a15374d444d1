"""What is known of a term beside its explanation."""

import re

from beleidstui import texts
from beleidstui.compiling.shelf import Shelf
from beleidstui.model.nodes import Herkomst, Item


def term_facts(term: Item, shelf: Shelf) -> list[tuple[str, str]]:
    """Give what a term is called, each with its label; of its own names also the provenance."""
    facts = term.term
    if facts is None:
        return []
    names = [
        (texts.NAME, facts.name if facts.abbreviation else ""),
        (texts.ABBREVIATION, facts.abbreviation),
    ]
    rows = [(label, f"{form} ({_herkomst(term, form, shelf)})") for label, form in names if form]
    rows += [(texts.ENGLISH, facts.english), (texts.VARIANTS, ", ".join(facts.variants))]
    return [(label, value) for label, value in rows if value]


def _herkomst(term: Item, form: str, shelf: Shelf) -> str:
    """Tell whether a name or acronym stands in an official text, or the editors added it."""
    stands = any(_stands(form, user.text) for user in shelf.links.used_in(term.id))
    return (Herkomst.LETTERLIJK if stands else Herkomst.REDACTIE).value


def _stands(form: str, text: str) -> bool:
    """Tell whether a form stands in a text as whole words; an acronym in its own capitals."""
    if not form.isupper():
        form, text = form.lower(), text.lower()
    return re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", text) is not None
