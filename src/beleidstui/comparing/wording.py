"""What changed in the words of a text: pieces that are equal, removed, added or moved.

All pieces together, by their spans in the old text, give the old text exactly; by those in the new
text, the new one.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Indel

from beleidstui.comparing.form import Formed, formed
from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import read, word_texts

Span = tuple[int, int]

_LEAST_MOVED = 3
"""So many words must stand elsewhere to be told as moved: fewer stand anywhere by chance."""
_MOST_LOOSE = 2
"""So many fillers that stay between words that change are told as changed too."""


class Sort(StrEnum):
    """What became of a piece."""

    EQUAL = "equal"
    FORM = "form"
    """Typed otherwise."""
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    """It stands elsewhere in the text: one of its spans is empty."""


class Piece(NamedTuple):
    """A piece of two texts; spans are 0-based and end-exclusive, in characters of each."""

    sort: Sort
    old: Span
    new: Span


class _Token(NamedTuple):
    key: str
    start: int
    end: int


class _Text(NamedTuple):
    text: str
    form: Formed
    tokens: list[_Token]

    def start(self, token: int) -> int:
        """Give where a token begins; of that after the last, where the text ends."""
        return self.tokens[token].start if token < len(self.tokens) else len(self.text)


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Give the pieces of two texts in order."""
    if old == new:
        whole = (0, len(old))
        return (Piece(Sort.EQUAL, whole, whole),) if old else ()
    before, after = _split(old), _split(new)
    made = _joined(_pieces(before, after))
    return tuple(_moved(made, old, new))


def _split(text: str) -> _Text:
    """Give the words of a text, and the marks between them that are wording."""
    form, found = formed(text), read(text)
    tokens: list[_Token] = []
    at = 0
    spans = [found.folded.span(word.start, word.end) for word in found.words]
    for start, end in [*spans, (len(text), len(text))]:
        if tokens and start == at + 1 and _is_number(text, tokens[-1].start, at, end):
            tokens[-1] = _Token(form.between(tokens[-1].start, end), tokens[-1].start, end)
            at = end
            continue
        for place in range(at, start):
            key = form.between(place, place + 1)
            if key.strip():
                tokens.append(_Token(key, place, place + 1))
        start = max(start, at)  # a character such as ¼ may be of two words
        if end > start:
            tokens.append(_Token(form.between(start, end), start, end))
        at = max(at, end)
    return _Text(text, form, tokens)


def _is_number(text: str, start: int, mark: int, end: int) -> bool:
    """Tell whether digits with a mark between them are one number: ``6,5``, ``247.238``."""
    return (
        text[mark] in ".,"
        and text[mark + 1 : end].isdecimal()
        and text[start:mark].replace(".", "").replace(",", "").isdecimal()
    )


def _pieces(old: _Text, new: _Text) -> Iterator[Piece]:
    """Give pieces in order, those of one sort not yet joined."""
    old_at = new_at = 0
    for old_start, old_end, new_start, new_end, size in _blocks(old, new):
        yield from _change(old, new, (old_at, old_start, old_end), (new_at, new_start, new_end))
        for step in range(size):
            one, other = old.tokens[old_end + step], new.tokens[new_end + step]
            if step:
                yield from _like(old, new, (old_at, one.start), (new_at, other.start))
            yield from _like(old, new, one[1:], other[1:])
            old_at, new_at = one.end, other.end


def _blocks(old: _Text, new: _Text) -> Iterator[tuple[int, int, int, int, int]]:
    """Give the tokens that differ, and how many are equal after them; the last has none after."""
    keys = [one.key for one in old.tokens], [one.key for one in new.tokens]
    equal: list[tuple[int, int, int]] = []
    for code in Indel.opcodes(*keys):
        if code.tag == "equal":
            equal.append((code.src_start, code.dest_start, code.src_end - code.src_start))
    equal = _without_loose(equal, old, new)
    old_at = new_at = 0
    for old_place, new_place, size in [*equal, (len(old.tokens), len(new.tokens), 0)]:
        yield old_at, old_place, new_at, new_place, size
        old_at, new_at = old_place + size, new_place + size


def _without_loose(
    equal: list[tuple[int, int, int]], old: _Text, new: _Text
) -> list[tuple[int, int, int]]:
    """Leave out fillers that stay by chance between more words that change on both sides."""
    kept: list[tuple[int, int, int]] = []
    old_at = new_at = 0
    for number, (old_place, new_place, size) in enumerate(equal):
        following = (*equal, (len(old.tokens), len(new.tokens), 0))[number + 1]
        changed_before = min(old_place - old_at, new_place - new_at)
        changed_after = min(following[0] - old_place, following[1] - new_place) - size
        keys = [fold_only(one.key) for one in old.tokens[old_place : old_place + size]]
        loose = size <= _MOST_LOOSE and all(one in FILLERS or not one.isalnum() for one in keys)
        if loose and changed_before >= size and changed_after >= size:
            continue
        kept.append((old_place, new_place, size))
        old_at, new_at = old_place + size, new_place + size
    return kept


def _change(
    old: _Text, new: _Text, old_part: tuple[int, int, int], new_part: tuple[int, int, int]
) -> Iterator[Piece]:
    """Give what differs, with the gaps around it: those that both texts have stay.

    A part is where it begins, and its first token and that after its last.
    """
    (a, first, last), (b, new_first, new_last) = old_part, new_part
    old_end, new_end = old.start(last), new.start(new_last)
    core = (old.start(first), old.tokens[last - 1].end) if last > first else (old_end, old_end)
    new_core = (
        (new.start(new_first), new.tokens[new_last - 1].end)
        if new_last > new_first
        else (new_end, new_end)
    )
    if last > first and new_last > new_first:
        yield from _like(old, new, (a, core[0]), (b, new_core[0]))
        if old.form.between(*core) == new.form.between(*new_core):
            yield from _like(old, new, core, new_core)
        else:
            yield Piece(Sort.REMOVED, core, (new_core[0], new_core[0]))
            yield Piece(Sort.ADDED, (core[1], core[1]), new_core)
        yield from _like(old, new, (core[1], old_end), (new_core[1], new_end))
    elif last > first:
        gap = new.text[b:new_end]
        if old.text[core[1] : old_end] == gap != old.text[a : core[0]]:
            yield Piece(Sort.REMOVED, (a, core[1]), (b, b))
            yield from _like(old, new, (core[1], old_end), (b, new_end))
        else:
            yield from _like(old, new, (a, core[0]), (b, new_end))
            yield Piece(Sort.REMOVED, (core[0], old_end), (new_end, new_end))
    elif new_last > new_first:
        gap = old.text[a:old_end]
        if new.text[new_core[1] : new_end] == gap != new.text[b : new_core[0]]:
            yield Piece(Sort.ADDED, (a, a), (b, new_core[1]))
            yield from _like(old, new, (a, old_end), (new_core[1], new_end))
        else:
            yield from _like(old, new, (a, old_end), (b, new_core[0]))
            yield Piece(Sort.ADDED, (old_end, old_end), (new_core[0], new_end))
    else:
        yield from _like(old, new, (a, old_end), (b, new_end))


def _like(old: _Text, new: _Text, one: Span, other: Span) -> Iterator[Piece]:
    """Give two spans of the same wording as one piece; nothing where both are empty."""
    if one[0] < one[1] or other[0] < other[1]:
        same = old.text[slice(*one)] == new.text[slice(*other)]
        yield Piece(Sort.EQUAL if same else Sort.FORM, one, other)


def _joined(found: Iterator[Piece]) -> list[Piece]:
    made: list[Piece] = []
    for one in found:
        if made and made[-1].sort is one.sort:
            last = made[-1]
            made[-1] = Piece(one.sort, (last.old[0], one.old[1]), (last.new[0], one.new[1]))
        else:
            made.append(one)
    return made


def _moved(found: list[Piece], old: str, new: str) -> Iterator[Piece]:
    """Tell what was removed in one place and added in another as moved."""
    said: dict[tuple[str, ...], dict[Sort, list[int]]] = {}
    for number, piece in enumerate(found):
        if piece.sort in (Sort.REMOVED, Sort.ADDED):
            text = old[slice(*piece.old)] or new[slice(*piece.new)]
            words = tuple(word_texts(fold_only(text)))
            if len(words) >= _LEAST_MOVED:
                said.setdefault(words, {}).setdefault(piece.sort, []).append(number)
    moved = set()
    for places in said.values():
        for gone, come in zip(
            places.get(Sort.REMOVED, ()), places.get(Sort.ADDED, ()), strict=False
        ):
            moved |= {gone, come}
    for number, piece in enumerate(found):
        yield piece._replace(sort=Sort.MOVED) if number in moved else piece
