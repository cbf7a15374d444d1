"""Where sentences begin and end in the paragraphs of a source page.

A paragraph begins and ends a sentence. Inside one, a sentence ends at a full stop, a question mark
or an exclamation mark, with what closes it, where a space and a capital, a digit or an opening mark
follow; a full stop after an abbreviation that asks for more is none.
"""

import re

from beleidstui.model.marks import MARK

# Plain strings: most texts are whole paragraphs, and compiling costs a look-up.
_ENDED = r"[.!?…][)\]”’»\"']*\s+(?:[-–—•]\s+)?$"
_OPENS = r"[(\[“‘„«\"'’]*[^\W_a-zß-öø-ÿ]"
_MARKER = rf"\s*{MARK}"
_ASKS_FOR_MORE = (
    r"(?:^|[\s(])(?:nrs?|art|artt|o\.a|m\.n|i\.c|t\.a\.v|m\.b\.t|i\.h\.k\.v|w\.o|d\.w\.z|bijv|bv|"
    r"dhr|mevr|mw|mr|dr|drs|ir|ing|prof|ca|zgn|vgl|blz|pag|p|resp|incl|excl)\.\s+$"
)
_GAP = r"[ \t\u00a0]*(?:[-–—•][ \t\u00a0]+)?"
_LOOK_BACK = 40


def begins_sentence(text: str, place: int, above: int = 0) -> bool:
    """Tell whether a sentence begins at this place; ``above`` is where a heading before it ends."""
    start = max(text.rfind("\n", 0, place) + 1, above)
    before = text[start:place]
    if not before.strip(" \u00a0\t.:") or re.fullmatch(_MARKER, before):
        return True
    return _is_between(text, place, start)


def ends_sentence(text: str, place: int) -> bool:
    """Tell whether a sentence ends at this place, which is where its last character was."""
    if text[place : place + 1] in ("", "\n"):
        return True
    gap = re.match(_GAP, text[place : place + _LOOK_BACK])
    following = place + (gap.end() if gap else 0)
    if text[following : following + 1] in ("", "\n"):
        return True
    return following > place and _is_between(text, following, text.rfind("\n", 0, place) + 1)


def _is_between(text: str, place: int, start: int) -> bool:
    """Tell whether one sentence has ended and another begins at a place inside a paragraph."""
    before = text[max(start, place - _LOOK_BACK) : place]
    return (
        re.search(_ENDED, before) is not None
        and re.match(_OPENS, text[place : place + _LOOK_BACK]) is not None
        and re.search(_ASKS_FOR_MORE, before) is None
    )
