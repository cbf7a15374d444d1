"""What is known of a term beside its explanation."""

import re
from typing import NamedTuple

from beleidstui import texts
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts
from beleidstui.library.library import Library
from beleidstui.library.users import users_with
from beleidstui.model.nodes import Term
from beleidstui.model.source import Herkomst

ENGLISH = "en"


class Name(NamedTuple):
    """One way in which a term is called."""

    label: str
    form: str
    herkomst: Herkomst | None = None
    """Of a name of its own whether it stands in an official text; None for other names."""
    language: str = ""
    """The language tag, where it is not Dutch."""

    @property
    def said(self) -> str:
        """Give the name, and its provenance in brackets where that is told."""
        return self.form if self.herkomst is None else f"{self.form} ({self.herkomst.value})"


def term_names(term: Term, library: Library) -> list[Name]:
    """Give what a term is called, each with its label; of its own names also the provenance."""
    own = [
        (texts.NAME, term.name if term.abbreviation else ""),
        (texts.ABBREVIATION, term.abbreviation),
    ]
    names = [Name(label, form, _herkomst(term, form, library)) for label, form in own if form]
    names += [
        Name(texts.ENGLISH, term.english, language=ENGLISH),
        Name(texts.VARIANTS, ", ".join(term.variants)),
    ]
    return [name for name in names if name.form]


def _herkomst(term: Term, form: str, library: Library) -> Herkomst:
    """Tell whether a name or acronym stands in an official text, or the editors added it."""
    users = users_with(term.id, word_texts(fold_only(form)), library)
    stands = any(_stands(form, user.text) for user in users)
    return Herkomst.LETTERLIJK if stands else Herkomst.REDACTIE


def _stands(form: str, text: str) -> bool:
    """Tell whether a form stands in a text as whole words; an acronym in its own capitals."""
    if not form.isupper():
        form, text = form.lower(), text.lower()
    return re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", text) is not None
