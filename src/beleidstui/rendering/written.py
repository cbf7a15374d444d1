"""The provenance on a sheet as it is written in a line."""

from beleidstui import texts
from beleidstui.model.source import Herkomst
from beleidstui.rendering.sheet import About, Provenance

_PATTERNS = {
    About.NUMBER: "{}",
    About.ITSELF: "{}",
    About.TEXT: texts.TITLE_AND_TEXT,
    About.FIRST_WORDS: texts.FIRST_WORDS,
    About.EXPLANATION: texts.EXPLANATION_BY,
}


def herkomst(known: Provenance) -> str:
    """Say where it comes from: ``letterlijk (regels 10–14)``, ``afgeleid: …`` or ``redactie``."""
    if known.herkomst is Herkomst.AFGELEID:
        return texts.DERIVED.format(known.reason)
    return known.herkomst.value if known.lines is None else texts.literal(*known.lines)


def provenance(known: Provenance) -> str:
    """Say where it comes from, and of what that is told: ``titel: redactie · tekst: …``."""
    return _PATTERNS[known.about].format(herkomst(known))
