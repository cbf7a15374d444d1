"""Which words are forms of one word.

Two words are, where taking off plain endings, with the vowel written as Dutch spelling then wants
it, makes them the same; or endings of one family (*stabiel*, *stabiliteit*); or where a Dutch
Snowball stem does, one that is long and left whole.
Neither Snowball stem is good alone: one joins *sancties* and *sanctie* and takes *wapen* for a
verb, the other does the reverse; and both join *veiling* and *veilig*, so short stems say nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

_SHORTEST = 4
_LONGEST = 64
_NOUN_ENDINGS = ("", "s", "e", "n", "en", "es")
_VERB_ENDINGS = ("en", "d", "t", "de", "te", "den", "ten", "end", "ende")
_ACTION_ENDINGS = ("ing", "ingen")
_QUALITY_ENDINGS = ("heid", "heden")
INSEPARABLE = ("be", "her", "ont", "ver")
_FAMILIES = (
    ("aal", "ale", "aliteit"),
    ("aliteit", "eel", "ele", "elen"),
    ("antie", "ant", "ante"),
    ("atie", "aties", "ator", "atoren", "eren", "eert", "eerde", "eerden", "eerd"),
    ("atie", "erend", "erende"),
    ("entie", "enties", "entief", "entieve"),
    ("iliteit", "iel", "iele", "iliseren", "iliseert", "iliseerde", "iliseerd", "ilisering"),
    ("iliteit", "ilisatie", "iliserend", "iliserende"),
    ("isme", "ist", "isten", "istisch", "istische"),
    ("iteit", "iteiten", "itair", "itaire", "iteren", "iteert", "iteerde", "iteerden", "iteerd"),
    ("iviteit", "ief", "ieve", "ieven"),
    ("tie", "ties", "tioneren", "tioneert", "tioneerde", "tioneerden", "tioneerd"),
    ("tie", "tioneel", "tionele"),
)
_STRONG = {
    "bracht": "brengen",
    "brachten": "brengen",
    "drongen": "dringen",
    "gaf": "geven",
    "gaven": "geven",
    "holpen": "helpen",
    "nam": "nemen",
    "namen": "nemen",
    "nomen": "nemen",
    "sloten": "sluiten",
    "stond": "staan",
    "stonden": "staan",
    "streden": "strijden",
    "streed": "strijden",
    "wezen": "wijzen",
    "zonden": "zenden",
}
_SHORTEST_BASE = 3
_SHORTEST_ROOT = 4
_SHORTEST_QUALITY = 6
_SHORTEST_ACTION = 5
_LONGEST_PREFIX = 8
_SHORTEST_STEM = 5
_REMEMBERED = 4096
_LONGEST_REST = 4
_VOWELS = "aeiou"


class Inflections:
    """Finds the forms of words among the words of some content."""

    def __init__(
        self,
        with_root: Callable[[str], Iterable[str]],
        beginning: Callable[[str], Iterable[str]],
    ) -> None:
        """Ask these for the words of the content with one of `roots`, and those that begin so."""
        self._with_root, self._beginning = with_root, beginning

    def of(self, word: str) -> list[str]:
        """Give the other forms of a folded word that the content has, in order of the alphabet."""
        if not can_inflect(word):
            return []
        bases = _bases(word)
        starts = {word[:_SHORTEST_BASE]}
        for base, _ in bases:
            short = base[:2] + base[3:] if base[1] == base[2] else base
            starts |= {base[:_SHORTEST_BASE], short[:_SHORTEST_BASE], f"ge{base[:2]}"}
        found = {one for root in _base_roots(word) for one in self._with_root(root)}
        others = (one for start in starts for one in self._beginning(start))
        if any(one not in found and one != word for one in others):
            with_stem = (one for root in _stem_roots(word) for one in self._with_root(root))
            found |= {one for one in with_stem if _share_stem(word, one)}
        return sorted(one for one in found - {word} if one.startswith(tuple(starts)))


def roots(word: str) -> set[str]:
    """Give what a word shares with each of its forms: its bases, by their kind, and long stems."""
    return _base_roots(word) | _stem_roots(word) if can_inflect(word) else set()


def _base_roots(word: str) -> set[str]:
    return {f"{kind[0]}{base}" for base, kind in _bases(word)}


def _stem_roots(word: str) -> set[str]:
    stems = (f"{number}{stem}" for number, stem in enumerate(_stems(word)))
    return {stem for stem in stems if len(stem) > _SHORTEST_STEM}


def noun_forms(word: str) -> list[str]:
    """Give a folded word and what it may be a plural of, longest first."""
    if not can_inflect(word):
        return [word]
    found = {word, *(base for base, kind in _bases(word) if kind == "noun")}
    return sorted((one for one in found if len(one) >= _SHORTEST), key=lambda one: (-len(one), one))


def _share_stem(one: str, other: str) -> bool:
    """Tell whether two words have a Snowball stem in common that both begin with."""
    for stem, same in zip(_stems(one), _stems(other), strict=True):
        if len(stem) >= _SHORTEST_STEM and stem == same:
            rests = one.removeprefix(stem), other.removeprefix(stem)
            return all(len(rest) <= _LONGEST_REST and rest[:3] != "ing" for rest in rests)
    return False


def _stems(word: str) -> tuple[str, str]:
    """Give both Snowball stems of a word."""
    from Stemmer import Stemmer

    if not _stemmers:
        _stemmers.extend((Stemmer("dutch"), Stemmer("dutch_porter")))
    first, second = _stemmers
    return first.stemWord(word), second.stemWord(word)


_stemmers: list[Any] = []


def can_inflect(word: str) -> bool:
    """Tell whether a folded word is one that may have other forms."""
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


@lru_cache(maxsize=_REMEMBERED)
def _bases(word: str) -> frozenset[tuple[str, str]]:
    """Give what a word may be a form of: as a noun or adjective, a verb, an action, of a family.

    An action (*toetsing*) is a form of its verb's infinitive and participle (*toetsen*, *getoetst*)
    and of nothing else.
    """
    nouns = {*_take_off(word, _NOUN_ENDINGS)}
    nouns |= {b for b in _take_off(word, _QUALITY_ENDINGS) if len(b) >= _SHORTEST_QUALITY}
    verbs: set[str] = set()
    actions = {b for b in _take_off(word, _ACTION_ENDINGS) if len(b) >= _SHORTEST_ACTION}
    for form in _infinitives(word):
        verbs |= {*_take_off(form, _VERB_ENDINGS)}
        actions |= {*_take_off(form, ("en", "t"))}
    for participle in participles(word):
        found = {*_take_off(participle, ("d", "t", "en"))}
        verbs |= found
        actions |= found
    kinds = ("noun", nouns), ("verb", verbs), ("action", actions), ("family", family_roots(word))
    return frozenset((base, kind) for kind, bases in kinds for base in bases)


def _infinitives(word: str) -> Iterator[str]:
    """Give a word, and the infinitive where it is the past of a strong verb."""
    yield word
    for form in (word, word.replace("ge", "", 1)):
        for past, infinitive in _STRONG.items():
            if form.endswith(past):
                yield form.removesuffix(past) + infinitive


def participles(word: str) -> Iterator[str]:
    """Give what may be a participle, without its *ge*: *uitgevoerd* is *uitvoerd*."""
    place = word.find("ge", 0, _LONGEST_PREFIX)
    if place >= 0 and word[-1] in ("dtn" if place else "dt"):
        yield word[:place] + word[place + 2 :]
    elif word.startswith(INSEPARABLE) and word[-1] in "dt":
        yield word


def family_roots(word: str) -> set[str]:
    """Give what is left before endings of one family, with a mark of that family."""
    return {
        f"{word.removesuffix(ending)}-{family[0]}"
        for family in _FAMILIES
        for ending in family
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT
    }


def _take_off(word: str, endings: Iterable[str]) -> Iterator[str]:
    for ending in endings:
        base = word[: len(word) - len(ending)]
        if word.endswith(ending) and len(base) >= _SHORTEST_BASE:
            bases = _closed(base) if ending[:1] in ("e", "i") and ending != "heden" else (base,)
            yield from (one for one in bases if len(one) >= _SHORTEST)


def _closed(base: str) -> Iterator[str]:
    """Give how a base is written on its own: *zak* from *zaken* is *zaak*, *zakk* is *zak*."""
    last, before = base[-1], base[-2]
    if last == before:
        yield base[:-1]
        return
    softened = base[:-1] + {"v": "f", "z": "s"}.get(last, last)
    if before in _VOWELS and last not in _VOWELS and base[-3] not in _VOWELS:
        yield softened[:-1] + before + softened[-1]
        if not any(letter in _VOWELS for letter in base[:-3]):
            return
    yield softened
