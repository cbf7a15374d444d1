"""The facts of a paper that only its printed head tells: session, dossier, number, titles."""

import re
from collections.abc import Sequence

from beleidstui.importing.blocks import Block, BlockKind
from beleidstui.importing.paper_facts import PaperFacts
from beleidstui.importing.paper_meta import chamber_of
from beleidstui.model.papers import document_of, right_dossier, right_number, right_year

_MOST_UNMARKED = 8
_SESSION = re.compile(r"(?:vergaderjaar\s+)?(\d{4}\s*[-‐‑‒–]\s*\d{2,4})", re.IGNORECASE)
_DOSSIER = re.compile(r"(\d\d[ .]?\d{3}(?:[ -][A-Z]{1,5})?)(?:\s+(\D.+))?")
_NUMBER = re.compile(r"(?:Nr\.?\s*(\d+[a-z]?)|([A-Z]{1,2}))(?:\s+(\D.+))?")


def facts_of_front(blocks: Sequence[Block]) -> PaperFacts:
    """Give what the head of a paper says; empty where it has none.

    In text that a tool took out of a PDF nothing says that its first lines are the head.
    """
    said: dict[str, str] = {}
    marked = [block for block in blocks if block.kind is BlockKind.FRONT]
    front = marked or blocks[:_MOST_UNMARKED]
    texts = [f"{block.mark} {block.text}".strip() for block in front]
    for place, text in enumerate(texts):
        after = "".join(texts[place + 1 : place + 2])
        session, dossier = _SESSION.fullmatch(text), _DOSSIER.fullmatch(text)
        number = _NUMBER.fullmatch(text)
        if session is not None:
            said.setdefault("session", right_year(session[1]))
        elif dossier is not None and "dossier" not in said:
            said["dossier"] = right_dossier(dossier[1])
            said["dossier_title"] = dossier[2] or _title(after)
        elif number is not None and "dossier" in said and "number" not in said:
            said["number"] = right_number(number[1] or number[2])
            said["title"] = number[3] or _title(after)
        elif chamber_of(text) and "chamber" not in said:
            said["chamber"] = chamber_of(text)
            said["creator"] = text
    facts = PaperFacts(**said)
    if facts.dossier and facts.number:
        return facts._replace(document=document_of(facts.dossier, facts.number))
    return facts


def _title(after: str) -> str:
    """Give the text after a number as its title, where it is none of these facts itself."""
    is_fact = any(one.fullmatch(after) for one in (_SESSION, _DOSSIER, _NUMBER))
    return "" if is_fact or len(after.split()) < 2 else after
