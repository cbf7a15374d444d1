"""From one word of a query to the words of the content that it can mean, each with its reason."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from beleidstui.search import lexicon
from beleidstui.search.fields import ENGLISH, SHOWN, VARIANT
from beleidstui.search.index import Index
from beleidstui.search.inflect import Inflections, noun_forms
from beleidstui.search.query import Asked

EXACT, PREFIX, INFLECTED, PART, ONE_TYPO, TWO_TYPOS = range(6)

_LONGEST = 64
_LINKS = ("", "s", "e", "en", "n")
_SHORTEST_PART = 4
_SHORTEST_LEFT = 3
_SURE_TAIL = 6
_ONE_TYPO_FROM = 4
_TWO_TYPOS_FROM = 8
_CACHED = 4096
# What stands before or after a word without making a compound of it.
_AFFIXES = frozenset(
    """
    aan anti baar bij binnen door elijk gelijk gen heid her ing inge ingen inter king lijk lijke
    ling linge loos mede mee men ming mis multi non onder ont open over samen schap schappen sing
    sten ster tegen teit ten tie ties ting toe trans tussen uit ver voor weer weg zaam
    """.split()  # noqa: SIM905 - a list of fifty strings says no more
)

_SOUND_ALIKE = ("ck", "sz", "fv", "ij", "iy")

_SLIPS_COUNT = frozenset((*SHOWN, VARIANT, ENGLISH))
_Places = dict[str, list[tuple[str, int, int]]]
_Key = TypeVar("_Key")


class Match(NamedTuple):
    """A word of the content that a word of the query can mean."""

    word: str
    kind: int
    start: int
    end: int
    """The part of the content's word that is meant."""


class Matcher:
    """Finds the words of one index that a query word can mean; remembers its answers."""

    def __init__(self, index: Index) -> None:
        """Prepare to search the vocabulary of this index."""
        self._index = index
        self._inflections = Inflections(
            word for word in index.vocabulary if not index.is_acronym(word)
        )
        self._all = "\n" + "\n".join(index.vocabulary) + "\n"
        self._own = frozenset(index.vocabulary)
        self._wholes: _Places = {}
        self._parts_in: _Places = {}
        self._sure: dict[Asked, tuple[Match, ...]] = {}
        self._near: dict[str, tuple[Match, ...]] = {}

    def sure(self, asked: Asked) -> tuple[Match, ...]:
        """Give what a word means when it has no slips: itself, its beginning, form or compound."""
        return _remember(self._sure, asked, lambda: tuple(self._find_sure(asked)))

    def near(self, word: str) -> tuple[Match, ...]:
        """Give the words that are one or two slips away; none for a word that exists itself."""
        return _remember(self._near, word, lambda: tuple(self._find_near(word)))

    def is_word(self, text: str) -> bool:
        """Tell whether the content or the Dutch language has this word; no mere endings."""
        if text in _AFFIXES:
            return False
        return text in self._own or lexicon.exists(text)

    def _find_sure(self, asked: Asked) -> Iterator[Match]:
        word = asked.text
        if len(word) > _LONGEST:
            return
        if word in self._index:
            yield Match(word, EXACT, 0, len(word))
        if word.isdigit():
            if asked.is_unfinished:
                yield from (one for one in self._beginnings(asked) if one.word.isdigit())
            return
        if asked.is_unfinished or len(word) > 2 or (len(word) == 2 and not lexicon.exists(word)):
            yield from self._beginnings(asked)
        if asked.is_acronym:
            return
        for other in self._inflections.of(word):
            yield Match(other, INFLECTED, 0, len(other))
        is_foreign = not lexicon.exists(word)
        for form in noun_forms(word):
            is_form = form == word or is_foreign or lexicon.exists(form)
            if is_form and len(form) >= _SHORTEST_PART and form not in _AFFIXES:
                yield from self._parts(form, is_foreign)

    def _beginnings(self, asked: Asked) -> Iterator[Match]:
        word = asked.text
        vocabulary = self._index.vocabulary
        for place in range(bisect_left(vocabulary, word), len(vocabulary)):
            longer = vocabulary[place]
            if not longer.startswith(word):
                break
            can_go_on = asked.is_unfinished or not asked.is_acronym
            if longer != word and (can_go_on or self._index.is_acronym(longer)):
                yield Match(longer, PREFIX, 0, len(word))

    def _parts(self, form: str, is_foreign: bool) -> Iterator[Match]:
        place = self._all.find(form)
        while place >= 0:
            start = self._all.rfind("\n", 0, place) + 1
            end = self._all.find("\n", place)
            whole = self._all[start:end]
            left, right = whole[: place - start], whole[place - start + len(form) :]
            ending = _ending(right)
            if (left or right) and self._is_border(left, right, ending, len(form), is_foreign):
                yield Match(whole, PART, len(left), len(left) + len(form) + len(ending))
            place = self._all.find(form, end)

    def _is_border(self, left: str, right: str, ending: str, size: int, is_foreign: bool) -> bool:
        """Tell whether a part stands between other parts, not by chance among letters."""
        if len(left) + size + len(right) > _LONGEST:
            return False
        if right != ending and not self._is_right(right):
            return False
        is_short = size == _SHORTEST_PART
        if not left or self._is_left(left, _SHORTEST_PART if is_short else _SHORTEST_LEFT):
            return True
        return right == ending and is_foreign and not is_short and len(left) >= _SHORTEST_LEFT

    def _is_right(self, text: str) -> bool:
        """Tell whether this can follow a part: one word or two, after a linking letter or not."""
        rests = (text[len(link) :] for link in _LINKS if text.startswith(link))
        return any(
            self._is_long_word(rest)
            or any(
                self._is_long_word(rest[place:]) and self._is_left_word(rest[:place])
                for place in range(_SHORTEST_PART, len(rest) - _SHORTEST_PART + 1)
            )
            for rest in rests
        )

    def _is_left(self, text: str, shortest: int = _SHORTEST_LEFT) -> bool:
        """Tell whether this can stand before a part: one word or two, with linking letters."""
        for link in _LINKS:
            part = text[: len(text) - len(link)]
            if text.endswith(link) and len(part) >= shortest and self.is_word(part):
                return True
        return any(
            self._is_left_word(text[:place]) and self._is_left_word(text[place:])
            for place in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1)
        )

    def _is_left_word(self, text: str) -> bool:
        parts = (text[: len(text) - len(link)] for link in _LINKS if text.endswith(link))
        return any(self._is_long_word(part) for part in parts)

    def _is_long_word(self, text: str) -> bool:
        return len(text) >= _SHORTEST_PART and self.is_word(text)

    def _find_near(self, word: str) -> Iterator[Match]:
        size = len(word)
        if size < _ONE_TYPO_FROM or size > _LONGEST or not word.isalpha() or lexicon.exists(word):
            return
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        limit = 2 if size >= _TWO_TYPOS_FROM else 1
        for halves in (self._whole_words, self._word_parts):
            found = extract(
                word, halves().keys(), scorer=OSA.distance, score_cutoff=limit, limit=None
            )
            slips = [(near, int(far)) for near, far, _ in found if _is_slip(word, near, int(far))]
            if slips and slips[0][1] == 2 and lexicon.is_compound(word):
                return
            for near, distance in slips:
                if distance == slips[0][1]:
                    kind = ONE_TYPO if distance == 1 else TWO_TYPOS
                    for whole, start, end in halves()[near]:
                        yield Match(whole, kind, start, end)
            if slips:
                return

    def _whole_words(self) -> _Places:
        """Give the words of the content in which a slip can be made."""
        if not self._wholes:
            for word in self._index.vocabulary:
                counts = any(field in _SLIPS_COUNT for field in self._index.fields(word))
                can_slip = word.isalpha() and len(word) <= _LONGEST
                if counts and can_slip and not self._index.is_acronym(word):
                    self._wholes[word] = [(word, 0, len(word))]
        return self._wholes

    def _word_parts(self) -> _Places:
        """Give the parts of the compounds of the content, each with the words it stands in."""
        if not self._parts_in:
            lexicon.know_all()
            for word in self._whole_words():
                for place in range(_SURE_TAIL, len(word) - _SURE_TAIL + 1):
                    if self._is_left(word[:place]) and self._is_right(word[place:]):
                        for start, end in ((0, place), (place, len(word))):
                            part = self._parts_in.setdefault(word[start:end], [])
                            part.append((word, start, end))
        return self._parts_in


def _remember(
    cache: dict[_Key, tuple[Match, ...]], key: _Key, make: Callable[[], tuple[Match, ...]]
) -> tuple[Match, ...]:
    if key not in cache:
        if len(cache) >= _CACHED:
            cache.clear()
        cache[key] = make()
    return cache[key]


def _ending(right: str) -> str:
    return right if right in ("", "s", "e", "en", "n", "es") else ""


def _is_slip(word: str, other: str, distance: int) -> bool:
    """Tell whether a near word can be meant: a first letter is seldom wrong."""
    if not distance or min(len(word), len(other)) < _ONE_TYPO_FROM:
        return False
    if word[0] == other[0]:
        return True
    if distance > 1:
        return False
    if word[1:] == other[1:]:
        return any(word[0] in pair and other[0] in pair for pair in _SOUND_ALIKE)
    return word[:2] == other[1::-1] or word[1:] == other or word == other[1:]
