"""What the status line says that one can do."""

from beleidstui import texts
from beleidstui.tui.commands import Place


def hint(place: Place, position: str, at_hit: bool) -> str:
    """Give the hint for a place; ``position`` is that among the hits, ``at_hit`` whether at one."""
    if place is Place.SEARCH:
        return texts.STATUS_SEARCH.format(position).strip()
    if place is Place.HITS:
        return texts.STATUS_HITS.format(position).strip()
    if at_hit:
        return texts.STATUS_HIT.format(position)
    return texts.STATUS_DETAIL if place is Place.DETAIL else texts.STATUS_TREE
