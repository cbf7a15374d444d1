"""Of a text that several editions have in common, the newest that was found."""

from functools import cached_property
from itertools import islice

from beleidstui.library import tables as kept
from beleidstui.library.library import OLDER, Library
from beleidstui.library.sets import make_mask, numbers_in, unpack

_LOOKED_AT = 2_000


class Newest:
    """Leaves out older editions of texts of one library."""

    def __init__(self, library: Library) -> None:
        """Know the texts of this library."""
        self._library = library

    def of(self, found: int, allowed: int = -1) -> int:
        """Give what was found without the older editions of the same texts, as sets.

        Where only a part is allowed, of which the newest edition may be no part, the first two
        thousand older texts are looked at, and the others stay.
        """
        found &= allowed
        older = found & self._older
        if not older or allowed == -1:
            return found & ~older
        left_out = []
        for number in islice(numbers_in(older), _LOOKED_AT):
            newer = self._library.editions_of(number)
            if any(found >> one & 1 for one in newer[: newer.index(number)]):
                left_out.append(number)
        return found & ~make_mask(left_out, self._library.size)

    @cached_property
    def _older(self) -> int:
        held = self._library.tables.get(kept.POSTINGS, OLDER)
        return unpack(held) if held else 0
