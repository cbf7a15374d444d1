"""Every acronym in a text is explained by a term."""

from collections.abc import Iterable

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.authoring.reading import flag, table
from beleidstui.compiling.checks.telling import tell
from beleidstui.compiling.checks.terms import forms_of
from beleidstui.compiling.placing import literal_key
from beleidstui.dutch.words import acronyms_in, is_roman, numbered
from beleidstui.model.nodes import Kind, Term, further_texts
from beleidstui.texts import author


def known_forms(terms: list[Written]) -> frozenset[str]:
    """Give all forms of these terms, as they were written."""
    return forms_of_terms(one.item for one in terms if isinstance(one.item, Term))


def forms_of_terms(terms: Iterable[Term]) -> frozenset[str]:
    """Give all forms of these terms."""
    return frozenset(form for term in terms for _, form in forms_of(term))


def check_acronyms(
    written: list[Written], known: frozenset[str], report: Report, remark: Report
) -> None:
    """Report every acronym in a text that is not known as a form of a term.

    In an article that is not finished (``af``) it goes to ``remark``.
    """
    for one in written:
        key = "uitleg" if one.item.kind is Kind.BEGRIP else literal_key(one.item)
        texts = (one.item.text, *further_texts(one.item))
        found = ((one, numbered(text, one)) for text in texts for one in acronyms_in(text))
        for acronym, forms in dict(found).items():
            if acronym in known or is_roman(acronym) or not known.isdisjoint(forms):
                continue
            is_finished = key == "uitleg" or flag(table(one.file.tables, "artikel"), "af")
            message = author.UNEXPLAINED_ACRONYM.format("".join(forms[:1]) or acronym)
            tell(one, key, message, report if is_finished else remark)
