"""Which letters take one cell in every terminal, and which cannot be trusted to."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

# Latin letters, dashes and quotes, the euro, arrows, lines and blocks, geometric marks, ornaments.
_SURE = (
    " -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193"
    "\u2500-\u259f\u25a0-\u25fc\u2713-\u2718\u2758-\u2775"
)
_ALL_SURE = re.compile(f"[{_SURE}]*")
# A combining mark joins the letter before it, so an unsure piece takes that letter along.
_PIECE = re.compile(f"[{_SURE}]+(?![^{_SURE}])|[{_SURE}]?[^{_SURE}]+")


def sure(text: str) -> bool:
    """Tell whether each letter takes one cell in every terminal."""
    return _ALL_SURE.fullmatch(text) is not None


def leading_marks(text: str) -> str:
    """Give what a text begins with that takes no cell of its own, such as a combining accent."""
    end = 0
    while end < len(text) and not sure(text[end]) and cell_len(text[: end + 1]) == 0:
        end += 1
    return text[:end]


def cells(text: str) -> Iterator[str]:
    """Give the text of each cell in turn.

    Letters of which terminals do not agree on the width stay together, so that the terminal gets
    them as they are: all in the first of the cells that they are thought to take, the rest empty.
    """
    for match in _PIECE.finditer(text):
        piece = match.group()
        if sure(piece):
            yield from piece
            continue
        yield piece
        for _ in range(cell_len(piece) - 1):
            yield ""
