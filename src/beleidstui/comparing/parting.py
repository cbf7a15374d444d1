"""Texts that were split in pieces, or the other way round: joined."""

from collections.abc import Container, Sequence

from rapidfuzz.distance import Indel, LCSseq

from beleidstui.comparing.units import Facet, Unit

_WITHIN = 0.8
"""So much of the words of a piece must stand in the whole, in order."""
_WHOLE = 0.75
"""How close all pieces together must be to the whole."""
_LEAST, _MOST = 3, 6
"""Words of a piece, and pieces of a whole."""
_PASSED = 2
"""Texts between two pieces that may have been moved."""


def parted(
    at: int,
    candidates: Sequence[int],
    wholes: Sequence[Unit],
    others: Sequence[Unit],
    taken: Container[int],
) -> tuple[int, ...]:
    """Give the texts beside each other that together are a whole; empty where there are none.

    Texts are given by their numbers; what is taken belongs to another.
    """
    whole = wholes[at].words
    for first in candidates:
        if not _is_piece(first, whole, others, taken):
            continue
        run = [first]
        for step in (-1, 1):
            place = _beside(first, step, taken)
            while len(run) < _MOST and _goes_on(place, first, whole, others, taken):
                run.append(place)
                place = _beside(place, step, taken)
        run.sort()
        if len(run) > 1 and _is_whole(run, whole, others):
            return tuple(run)
    return ()


def _beside(place: int, step: int, taken: Container[int]) -> int:
    """Give the text beside one; a few that belong to others, and so were moved, are passed over."""
    following = range(place + step, place + step * (_PASSED + 2), step)
    return next((one for one in following if one not in taken), following[-1])


def _goes_on(
    place: int,
    first: int,
    whole: tuple[str, ...],
    others: Sequence[Unit],
    taken: Container[int],
) -> bool:
    return (
        0 <= place < len(others)
        and others[place].section == others[first].section
        and _is_piece(place, whole, others, taken)
    )


def _is_piece(
    place: int, whole: tuple[str, ...], others: Sequence[Unit], taken: Container[int]
) -> bool:
    one = others[place]
    if place in taken or one.facet is not Facet.TEXT or not _LEAST <= len(one.words) < len(whole):
        return False
    return LCSseq.similarity(whole, one.words) >= _WITHIN * len(one.words)


def _is_whole(run: list[int], whole: tuple[str, ...], others: Sequence[Unit]) -> bool:
    """Tell whether pieces are the whole, and each adds what the longest of them does not have."""
    together = [word for place in run for word in others[place].words]
    longest = max((others[place].words for place in run), key=len)
    added = LCSseq.similarity(whole, together) - LCSseq.similarity(whole, longest)
    is_needed = added >= _WITHIN * (len(together) - len(longest))
    return is_needed and Indel.normalized_similarity(whole, together) >= _WHOLE
