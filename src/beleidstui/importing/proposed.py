"""Terms that a paper explains itself, proposed to its author and never loaded.

*Full Form (ABC)* is a pair where the letters come in order, from the shortest tail of words that
begins with the first of them. A *Lijst van afkortingen* gives pairs as a table or as lines.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold
from beleidstui.dutch.words import acronyms_in, is_roman, numbered
from beleidstui.importing.as_toml import table
from beleidstui.importing.blocks import Block, BlockKind
from beleidstui.texts import importing

_IN_BRACKETS = re.compile(r"\((?P<short>[A-Z][\w&’'-]{1,11})\)")
_MOST_BEFORE = 200
_LIST = re.compile(r"\b(?:lijst|overzicht)\b.*\bafkortingen\b|^(?:gebruikte )?afkortingen$", re.I)
_PAIR = re.compile(r"(?P<short>[A-Z][\w&.-]{1,11})\s*(?:[:=–]|\s-\s)\s*(?P<full>\S.{3,})")
_NO_NAME = re.compile(r"verordening|richtlijn|regulation|directive", re.IGNORECASE)
_SILENT = (BlockKind.HEADING, BlockKind.FRONT, BlockKind.CLOSING)
"""Where capitals are no acronyms."""
_MOST_WORDS = 8


class Proposal(NamedTuple):
    """An acronym with what it may stand for."""

    short: str
    full: str
    """Empty where the paper only uses it."""
    where: str
    """A few words of the text that it stands in."""


def proposals(blocks: Sequence[Block], known: frozenset[str]) -> list[Proposal]:
    """Give what a paper says of its acronyms that are not known, those it explains first."""
    found: dict[str, Proposal] = {}
    used: dict[str, tuple[str, str]] = {}
    texts = list(_texts(blocks))
    for one in (*_listed(blocks), *(pair for text in texts for pair in _explained(text))):
        if one.short not in known:
            found.setdefault(one.short, one)
    for text in texts:
        for short in acronyms_in(text):
            forms = {short, *numbered(text, short)}
            if not is_roman(short) and known.isdisjoint(forms) and short not in found:
                said = next(iter(numbered(text, short)), short) if short not in used else short
                used.setdefault(short, (said, _around(text, short)))
    return [*found.values(), *(Proposal(said, "", where) for said, where in used.values())]


def as_toml(found: Iterable[Proposal]) -> str:
    """Write proposals as terms whose explanation their author still has to write."""
    pieces = []
    for one in found:
        keys = {
            "id": re.sub(r"[^a-z0-9]+", "-", fold(one.short).text).strip("-") or "begrip",
            "naam": one.full or one.short,
            "afkorting": one.short if one.full else "",
            "soort": "organisatie",
            "herkomst": "redactie",
        }
        comments = [f"# {importing.STANDS_IN.format(one.where)}"]
        pieces.append("\n".join([*comments, *table("[[begrip]]", keys), 'uitleg = ""']))
    return "\n\n".join(pieces) + "\n" if pieces else ""


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.kind not in _SILENT:
            yield block.text
        for row in (*block.heads, *block.rows):
            yield " ".join(filter(None, row))
        yield from (note.text for note in block.notes)


def _explained(text: str) -> Iterator[Proposal]:
    for match in _IN_BRACKETS.finditer(text):
        before = text[max(match.start() - _MOST_BEFORE, 0) : match.start()]
        full = _full_form(re.split(r"[()]", before)[-1], match["short"])
        if full:
            yield Proposal(match["short"], full, _around(text, match["short"]))


def _full_form(before: str, short: str) -> str:
    """Give the shortest tail of words whose letters spell the acronym; empty where none does."""
    words = before.split()[-_MOST_WORDS:]
    letters = [letter for letter in fold(short).text if letter.isalnum()]
    for start in range(len(words) - 1, -1, -1):
        tail = " ".join(words[start:])
        folded = fold(tail).text.lstrip("(‘'\"“")
        is_begin = folded[:1] == letters[0] and words[start].casefold() not in FILLERS
        if is_begin and _spells(folded, letters) and not _NO_NAME.fullmatch(tail):
            return tail.strip(" ‘’'\"“”,") if len(tail) > len(short) else ""
    return ""


def _spells(folded: str, letters: list[str]) -> bool:
    """Tell whether letters come in order, each at the beginning of a word or inside one begun."""
    starts = {0, *(match.end() for match in re.finditer(r"[\s/-]", folded))}
    place = 0
    at_start = 0
    for letter in letters:
        place = folded.find(letter, place)
        if place < 0:
            return False
        at_start += place in starts
        place += 1
    return at_start * 2 >= len(letters)


def _listed(blocks: Sequence[Block]) -> Iterator[Proposal]:
    """Give the pairs of a list of acronyms, until the next heading."""
    inside = False
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            inside = _LIST.search(block.text) is not None
        elif inside or (block.kind is BlockKind.TABLE and _LIST.search(block.text)):
            for row in (*block.heads, *block.rows):
                cells = [cell for cell in row if cell]
                if len(cells) == 2 and acronyms_in(cells[0]):
                    yield Proposal(cells[0], cells[1], " – ".join(cells))
            pair = _PAIR.fullmatch(f"{block.mark} {block.text}".strip())
            if pair is not None:
                yield Proposal(pair["short"], pair["full"], block.text)


def _around(text: str, short: str) -> str:
    place = max(text.find(short), 0)
    words = text[max(place - 60, 0) : place + len(short) + 20]
    return " ".join(words.split())
