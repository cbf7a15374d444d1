"""What to save of a paper that somebody names instead of giving its files."""

import os
import re

from beleidstui.errors import FAILED, FOUND
from beleidstui.model.paper_names import Fact, names_in
from beleidstui.model.papers import document_of
from beleidstui.printing import print_lines, tell
from beleidstui.texts import importing

_OTHER_PAPER = r"(?:blg|stb|stcrt|trb|gmb|prb|ah|h)-[\w-]+"
_ENDINGS = (".xml", ".html", ".pdf", ".odt")


def advise(asked: str) -> int:
    """Say which files of a paper to save that somebody named instead of a file."""
    facts = {one.fact: one.value for one in names_in(asked)}
    dossier, number = facts.get(Fact.DOSSIER, ""), facts.get(Fact.NUMBER, "")
    is_file = os.path.splitext(asked)[1] in _ENDINGS
    if not (dossier and number):
        if dossier and not is_file:
            tell(importing.NEEDS_NUMBER.format(asked))
        elif re.fullmatch(_OTHER_PAPER, asked, re.IGNORECASE):
            tell(importing.NO_PAPER_NAME.format(asked))
        else:
            tell(importing.NOT_THERE.format(asked))
        return FAILED
    if is_file:
        tell(importing.NOT_THERE.format(asked))
    chapter = facts.get(Fact.CHAPTER, "")
    document = document_of(f"{dossier} {chapter}".strip(), number)
    print_lines([row.format(document, document) for row in importing.SAVE_THESE])
    return FAILED if is_file else FOUND
