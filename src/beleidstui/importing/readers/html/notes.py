"""The notes of a page: a sign in the text refers to a list of them at its end, or below a table."""

from collections import Counter

from beleidstui.importing.readers.html.names import BLOCKS
from beleidstui.importing.readers.html.tree import Element

_LISTS = frozenset(("noten", "voetnoten", "tabelnoten", "eindnoten", "footnotes", "minfin-notes"))
_NOTES = frozenset(("noot", "voetnoot", "footnote"))
_SIGNS = frozenset(("nootnum", "noot-nr", "noot.nr", "nootnr"))
_ARROWS = ("", "↩", "↑", "↩︎", "^")


class PageNotes:
    """The notes of a page, each taken once."""

    def __init__(self, body: Element, part: Element) -> None:
        """Find which elements are a note that the part refers to."""
        targets = _targets(body)
        references = {
            id(element): targets[target]
            for element in part.elements()
            if (target := target_of(element)) in targets
            and not _is_listed(element)
            and element not in targets[target].above()
        }
        counts = Counter(
            id(above) for target in set(references.values()) for above in target.above()
        )
        self._notes = {key: _whole_note(target, counts) for key, target in references.items()}
        """The note that each reference refers to, by the ``id()`` of the reference."""
        self.elements = {id(element): element for element in self._notes.values()}
        """The elements that are notes, by their ``id()``."""
        self._used: set[int] = set()

    def take(self, reference: Element) -> Element | None:
        """Give the note that an element refers to, the first time; nothing where it is no sign."""
        note = self._notes.get(id(reference))
        if note is None or id(note) in self._used:
            return None
        self._used.add(id(note))
        return note

    def has(self, reference: Element) -> bool:
        """Tell whether an element is the sign of a note."""
        return id(reference) in self._notes

    def left_over(self) -> list[Element]:
        """Give the notes that no sign took."""
        return [note for key, note in self.elements.items() if key not in self._used]


def target_of(element: Element) -> str:
    """Give the address within the page that an element refers to; empty where it does not."""
    address = element.attributes.get("href", "") if element.name == "a" else ""
    return address[1:] if address.startswith("#") else ""


def is_sign(element: Element, sign: str) -> bool:
    """Tell whether an element in a note says nothing but its sign, or leads back to the text."""
    is_back = bool(target_of(element))
    if not is_back and element.name not in ("sup", "dt") and element.classes.isdisjoint(_SIGNS):
        return False
    words = _bare(element.words())
    return words == _bare(sign) or (is_back and words in _ARROWS)


def _bare(sign: str) -> str:
    return "".join(sign.split()).strip("[]().:")


def is_list(element: Element) -> bool:
    """Tell whether an element holds notes, and not the text."""
    return (
        element.id.lower() in _LISTS
        or element.name in _LISTS
        or not element.classes.isdisjoint(_LISTS)
    )


def lists_outside(body: Element, part: Element) -> list[Element]:
    """Give what holds notes and does not stand in the part that is the paper."""
    if part is body:
        return []
    holders = set(map(id, part.above()))
    found, waiting = [], [body]
    while waiting:
        element = waiting.pop()
        if element is part:
            continue
        if is_list(element) and id(element) not in holders:
            found.append(element)
            continue
        waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))
    return found


def _is_note(element: Element) -> bool:
    return element.name in BLOCKS and not element.classes.isdisjoint(_NOTES)


def _is_listed(element: Element) -> bool:
    return any(is_list(above) or _is_note(above) for above in (element, *element.above()))


def _targets(body: Element) -> dict[str, Element]:
    """Give the elements in notes that have an address."""
    found: dict[str, Element] = {}
    waiting = [(body, False)]
    while waiting:
        element, is_listed = waiting.pop()
        is_inside = is_listed or _is_note(element)
        if is_inside and element.id:
            found.setdefault(element.id, element)
        within = is_inside or is_list(element)
        waiting.extend(
            (child, within) for child in reversed(element.children) if isinstance(child, Element)
        )
    return found


def _whole_note(target: Element, counts: Counter[int]) -> Element:
    """Give the largest element around an address that holds no other note."""
    note = target
    if _is_note(target):
        return target
    for above in target.above():
        if is_list(above) or counts[id(above)] > 1 or above.name == "body":
            break
        note = above
        if _is_note(note):
            break
    return note
