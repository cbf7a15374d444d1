"""By what keys the editions are found that a query names."""

KIND, CODE, MINISTRY, FACT, NAME = "ek", "ec", "em", "ef", "en"
"""How a key begins: of a kind of paper, an id, a ministry, a fact, and all that can be typed."""
EVERY = "e"
"""The key of all editions."""
MINISTRY_WORDS = ("ministerie", "ministeries")


def ministry_alone(folded: str) -> str:
    """Give the name of a ministry without *ministerie van*."""
    first, *rest = folded.split() or [""]
    if first in MINISTRY_WORDS:
        while rest and rest[0] in ("van", "voor", "het", "de"):
            rest.pop(0)
        return " ".join(rest)
    return folded
