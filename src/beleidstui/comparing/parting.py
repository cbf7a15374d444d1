"""Texts that were split in pieces, or the other way round: joined."""

from collections.abc import Container, Sequence

from rapidfuzz.distance import Indel, LCSseq

from beleidstui.comparing.units import Facet, Unit

_WITHIN = 0.8
"""So much of the words of a piece must stand in the whole, in order."""
_WHOLE = 0.75
"""How close all pieces together must be to the whole."""
_BETTER = 0.05
"""So much closer must they be than the closest piece is by itself."""
_LEAST, _MOST = 3, 6
"""Words of a piece, and pieces of a whole."""


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
            place = first + step
            while len(run) < _MOST and _goes_on(place, first, whole, others, taken):
                run.append(place)
                place += step
        run.sort()
        if len(run) > 1 and _is_whole(run, whole, others):
            return tuple(run)
    return ()


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
    together = [word for place in run for word in others[place].words]
    close = Indel.normalized_similarity(whole, together)
    alone = max(Indel.normalized_similarity(whole, others[place].words) for place in run)
    return close >= max(_WHOLE, alone + _BETTER)
