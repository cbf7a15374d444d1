"""What to save of a paper that somebody names instead of giving its files."""

import os

from beleidstui.errors import FAILED, FOUND
from beleidstui.model.paper_names import Fact, names_in
from beleidstui.model.papers import document_of
from beleidstui.printing import print_lines, tell
from beleidstui.texts import importing

_ENDINGS = (".xml", ".html", ".pdf", ".odt")


def advise(asked: str) -> int:
    """Say which files of a paper to save that somebody named instead of a file."""
    facts = {one.fact: one.value for one in names_in(asked)}
    dossier, number = facts.get(Fact.DOSSIER, ""), facts.get(Fact.NUMBER, "")
    if not (dossier and number):
        tell(importing.NOT_THERE.format(asked))
        return FAILED
    chapter = facts.get(Fact.CHAPTER, "")
    document = document_of(f"{dossier} {chapter}".strip(), number)
    print_lines([row.format(document, document) for row in importing.SAVE_THESE])
    return FAILED if os.path.splitext(asked)[1] in _ENDINGS else FOUND
