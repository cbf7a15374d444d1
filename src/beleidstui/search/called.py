"""Words of a query that together are what a term is called: they bring it, and what uses it."""

from itertools import pairwise

from beleidstui.library.fields import RELATED, VARIANT
from beleidstui.library.names import Called, Names
from beleidstui.search.finder import Finder
from beleidstui.search.match import INFLECTED
from beleidstui.search.query import LONGEST_NAME, Asked
from beleidstui.search.units import LITERAL, OTHER_WORD, SLIPS, VIA, WHOLE, Level, Unit


class CalledTerms:
    """Lets the words of queries name the terms of one corpus."""

    def __init__(self, names: Names, finder: Finder) -> None:
        """Know what the terms are called."""
        self._names, self._finder = names, finder

    def name(self, units: list[Unit], called: Called, level: Level) -> None:
        """Let words find a term, on a level, and the items that use it."""
        self._finder.name(units, called, level)

    def as_typed(self, units: list[Unit], typed: list[Asked]) -> None:
        """Let the words, each with its unit, find the terms that they name, whole or in part.

        Two words side by side may have changed places: *ruimen van mijnen* is *mijnen ruimen*.
        """
        key = "".join(word.text for word in typed)
        for first in range(len(typed)):
            part = ""
            for last in range(first, min(first + LONGEST_NAME, len(typed))):
                part += typed[last].text
                for called in self._names.called(part):
                    is_name = called.field not in (VARIANT, RELATED)
                    whole = WHOLE if is_name else LITERAL
                    is_whole = part == key and (is_name or last > first)
                    via = OTHER_WORD if called.field == RELATED else VIA
                    self.name(units[first : last + 1], called, whole if is_whole else via)
                is_begun = last > first and typed[last].is_unfinished
                for called in self._names.begun(part) if is_begun else ():
                    self.name(units[first : last + 1], called, OTHER_WORD)
        for place, (one, other) in enumerate(pairwise(typed)):
            for called in self._names.called(other.text + one.text):
                via = OTHER_WORD if called.field == RELATED else VIA
                self.name(units[place : place + 2], called, via)
        for unit in units:
            self._in_another_form(unit)

    def corrected(self, units: list[Unit]) -> None:
        """Let words that name a term once their slips are mended bring what it brings."""
        words = [one.word for one in units]
        levels = [WHOLE] * len(units)
        for place, unit in enumerate(units):
            slip = next((one for one in unit.evidence if one.level in SLIPS and one.matches), None)
            if slip is not None:
                words[place], levels[place] = slip.matches[0].word, slip.level
        for first in range(len(units)):
            for last in range(first, min(first + LONGEST_NAME, len(units))):
                level = max(levels[first : last + 1])
                for called in self._names.called("".join(words[first : last + 1])) if level else ():
                    self.name(units[first : last + 1], called, level)

    def _in_another_form(self, unit: Unit) -> None:
        """Let a form of another word for a term bring what the term brings."""
        found = (one for one in unit.evidence if one.field == RELATED and one.matches)
        forms = {e.matches[0].word for e in found if e.matches[0].kind == INFLECTED}
        for form in sorted(forms - {unit.word}):
            for called in self._names.called(form):
                if called.field == RELATED:
                    self.name([unit], called, OTHER_WORD)
