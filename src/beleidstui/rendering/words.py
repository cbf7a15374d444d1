"""How an item is named and placed in a few words."""

from beleidstui import texts
from beleidstui.policy.cite import citation
from beleidstui.policy.model import Herkomst, Item, Kind
from beleidstui.policy.shelf import Shelf


def place(item: Item) -> str:
    """Say what an item is and where it stands: ``punt · Veiligheid ❭ Regisseren``."""
    if item.kind is Kind.BEGRIP:
        return texts.PLACE_MARK.join((item.kind.value, item.path[0]))
    above = texts.PATH_MARK.join(item.path[:-1])
    return texts.PLACE_MARK.join((item.kind.value, above)) if above else item.kind.value


def provenance(item: Item, shelf: Shelf) -> str:
    """Say where it comes from: ``letterlijk (regels 10–14)``, ``afgeleid: …`` or ``redactie``."""
    if item.herkomst is Herkomst.AFGELEID:
        return texts.DERIVED.format(item.reason)
    lines = shelf.proof.lines_of(item) if item.herkomst is Herkomst.LETTERLIJK else None
    return item.herkomst.value if lines is None else texts.literal(*lines)


def source_line(item: Item) -> str:
    """Give the citation of an item, with the word that its page is derived beside it."""
    if item.source is None:
        return ""
    derived = item.source.page is not None and item.source.page_herkomst is not Herkomst.LETTERLIJK
    return citation(item.source) + (f" {texts.PAGE_DERIVED}" if derived else "")
