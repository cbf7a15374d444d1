"""What the status line says that one can do."""

from beleidstui import texts
from beleidstui.tui.commands import Place

_HINTS = {
    Place.SEARCH: (texts.STATUS_SEARCH,),
    Place.HITS: (texts.STATUS_HITS,),
    Place.DETAIL: (texts.STATUS_DETAIL_WIDE, texts.STATUS_DETAIL),
}


def hints(place: Place, at_hit: bool) -> tuple[str, ...]:
    """Give the hints for a place, longest first; ``at_hit`` tells whether a hit is shown."""
    if at_hit and place not in (Place.SEARCH, Place.HITS):
        return texts.STATUS_HIT_WIDE, texts.STATUS_HIT
    return _HINTS.get(place, (texts.STATUS_TREE_WIDE, texts.STATUS_TREE))
