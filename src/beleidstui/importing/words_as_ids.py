"""The ids of parts: words of their titles or texts, never numbers, each once among its siblings."""

import re
from collections.abc import Iterable

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold
from beleidstui.importing.draft import Draft
from beleidstui.model.nodes import Kind

_MARK = re.compile(r"^(?:[A-Za-z]\d?\.?|\d+(?:\.\d+)*\.?)\s+(?=\S)")
_WORD = re.compile(r"[a-z0-9]+")
_MOST_WORDS = 3
_LONGEST = 32
_MOST_TRIED = 6
"""How many words tell siblings apart before a number does."""


def give_ids(parts: Iterable[Draft]) -> None:
    """Give each part without an id one, and all below them; those that have one keep it."""
    parts = list(parts)
    taken = {part.id for part in parts if part.id}
    numbers: dict[str, int] = {}
    for part in parts:
        if not part.id:
            part.id = _free(part, taken, numbers)
            taken.add(part.id)
        give_ids(part.below)


def words_of(text: str) -> list[str]:
    """Give the words of a text that may name it: no numbers, and none without a meaning."""
    plain = _MARK.sub("", text)
    words = _WORD.findall(fold(plain).text)
    telling = [word for word in words if word not in FILLERS and not word.isdigit()]
    return telling or [word for word in words if not word.isdigit()]


def _free(part: Draft, taken: set[str], numbers: dict[str, int]) -> str:
    words = words_of(part.text) or words_of(" ".join(cell for row in part.rows for cell in row))
    if part.kind is Kind.TABEL and words[:1] != ["tabel"]:
        words = ["tabel", *words]
    words = words or [part.kind.value]
    for most in range(_MOST_WORDS, min(max(len(words), _MOST_WORDS), _MOST_TRIED) + 1):
        made = _joined(words[:most])
        if made not in taken:
            return made
    made = _joined(words[:_MOST_WORDS])
    number = numbers.get(made, 2)
    while f"{made}-{number}" in taken:
        number += 1
    numbers[made] = number + 1
    return f"{made}-{number}"


def _joined(words: list[str]) -> str:
    made = words[0][:_LONGEST]
    for word in words[1:]:
        if len(made) + len(word) >= _LONGEST:
            break
        made = f"{made}-{word}"
    return made
