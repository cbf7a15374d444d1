"""What changed between two editions, told in words: *was … wordt …*."""

from collections.abc import Iterator

from beleidstui import texts
from beleidstui.comparing.compare import Change, Comparison, Pair
from beleidstui.dialogue.places import Choice, Group, View
from beleidstui.dialogue.spoken import printed_lines
from beleidstui.library.library import Library
from beleidstui.model.nodes import Node
from beleidstui.reading.compared import beside, no_other_edition
from beleidstui.reading.places import Shown, item_place
from beleidstui.rendering import difference
from beleidstui.rendering.line import Role
from beleidstui.texts import comparing as words

MOST_TOLD = 100
"""How many changes are told as choices."""


def changes_view(comparison: Comparison) -> View:
    """Tell how much changed, and each change as a choice that leads to the text."""
    lines = [line.text for line in difference.head_lines(comparison)]
    lines += [line.text for line in difference.notes(comparison)]
    changed = [pair for pair in comparison.pairs if pair.change is not Change.GELIJK]
    if not changed:
        return View(tuple(lines))
    if len(changed) > MOST_TOLD:
        lines.append(words.FIRST_OF.format(MOST_TOLD, len(changed)))
    choices = tuple(_choice(pair) for pair in changed[:MOST_TOLD])
    return View(tuple(lines), (Group(words.CHANGES, choices),))


def refusal(shown: Shown, item: Node, library: Library) -> str:
    """Say why an item has no page or other edition to stand beside; empty where it has."""
    if shown is Shown.COMPARE and printed_lines(item, library) is None:
        return texts.NO_SOURCE_PAGE
    if shown is Shown.CHANGES and beside(item, library) is None:
        return no_other_edition(item)
    return ""


def _choice(pair: Pair) -> Choice:
    kind = difference.kind_of(pair).capitalize()
    label = words.SPOKEN_CHANGE.format(kind, difference.where(pair))
    return Choice(label, item_place(pair.shown.node), (*_said(pair), *difference.cited(pair)))


def _said(pair: Pair) -> Iterator[str]:
    """Say what became of the words, or the whole text where that is what there is to say."""
    if not pair.old or not pair.new:
        said = words.SPOKEN_NEW if pair.new else words.SPOKEN_GONE
        yield said.format(pair.new_text or pair.old_text)
        return
    if pair.change in (Change.VORM, Change.VERPLAATST):
        yield words.SPOKEN_WHOLE.format(pair.new_text)
        return
    gone = ""
    for role, text in (*difference.parts(pair), (None, "")):
        said = text.strip()
        if role is Role.REMOVED:
            gone = " ".join(filter(None, (gone, said)))
        elif role is Role.ADDED and gone:
            yield words.SPOKEN_BOTH.format(gone, said)
            gone = ""
        elif role is Role.ADDED:
            yield words.SPOKEN_NEW.format(said)
        elif gone:
            yield words.SPOKEN_GONE.format(gone)
            gone = ""
