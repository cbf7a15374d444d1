"""Which nouns a word may be made from, or be made into; whoever asks knows which of them exist."""

from collections.abc import Iterator

from beleidstui.dutch.inflect import INSEPARABLE, can_inflect, family_roots, participles
from beleidstui.dutch.lexicon import exists

_VERBS_IN_EREN = ("eren", "eert", "eerd", "eerde", "eerden", "erend", "erende")
_AGENTS_IN_EUR = ("eur", "eurs")
_DEGREES = ("ere", "er", "ste", "st")
_OF_ADJECTIVES = ("ig", "lijk", "ief", "eel", "iel", "air", "isch", "baar", "zaam")
_DOERS = ("er", "ers")
_VOWELS = "aeiou"
_VOICELESS = "tkfshpx"
"""After these a past and a participle have a *t*, else a *d*."""
_SHORTEST_ROOT = 4


def nouns_of(word: str) -> list[str]:
    """Give the nouns that a folded word may be made from, or be made into.

    *exporteren* and *exporteur* are made from *export*, *sanctioneren* from *sanctie*; *beheersen*,
    *beheerser* and *beheerst* belong to *beheersing*, *preventief* to *preventie*,
    *opgebouwd* to *opbouw*. The caller knows which of them exist.
    """
    if not can_inflect(word):
        return []
    found = [*_nouns_of_verb_in_eren(word)]
    found += (root.replace("-", "", 1) for root in family_roots(word))
    found += (word.removesuffix(one) + "ator" for one in ("atie", "aties") if word.endswith(one))
    found += (f"{stem}ing" for stem in _stems(word))
    if not word.startswith(("ge", *INSEPARABLE)):
        found += _bare_stems(word)
    return list(dict.fromkeys(one for one in found if one != word))


def compared(word: str) -> str:
    """Give the adjective that a folded word is a degree of: *veiliger* is *veilig*; empty if none.

    Only of words with the ending of an adjective: *rechter* and *gebruiker* are something else.
    """
    for ending in _DEGREES:
        base = word.removesuffix(ending)
        if word.endswith("v" + ending):
            base = base[:-1] + "f"
        if base != word and base.endswith(_OF_ADJECTIVES) and exists(base):
            return base
    return ""


def _nouns_of_verb_in_eren(word: str) -> Iterator[str]:
    for ending in (*_VERBS_IN_EREN, *_AGENTS_IN_EUR):
        root = word.removesuffix(ending)
        if ending.startswith("eerd"):
            root = root.removeprefix("ge")
        if not word.endswith(ending) or len(root) < _SHORTEST_ROOT:
            continue
        if ending in _VERBS_IN_EREN or exists(f"{root}eren"):
            yield from (root, f"{root}atie", f"{root}ator")
            if root.endswith("tion"):
                yield f"{root[:-2]}e"


def _stems(word: str) -> Iterator[str]:
    """Give the stems of a verb, as written before *ing*: *stel* is *stell*, *maak* is *mak*."""
    for ending in ("en", *(_DOERS if word.startswith(INSEPARABLE) else ())):
        if word.endswith(ending):
            yield word.removesuffix(ending)
    for stem in _bare_stems(word):
        if stem[-1] in _VOWELS or stem[-2] not in _VOWELS:
            yield stem
        elif stem[-3] in _VOWELS:
            yield from (stem, stem[:-2] + stem[-1])
        else:
            yield from (stem, stem + stem[-1])


def _bare_stems(word: str) -> Iterator[str]:
    """Give the stems of the verb that a word may be a participle of, with an *e* or not."""
    if word.endswith("de") or (word.endswith("te") and word[-3] in _VOICELESS):
        word = word[:-1]
    if word[-1] not in "dt":
        return
    for participle in participles(word):
        yield from (stem for stem in (participle, participle[:-1]) if len(stem) >= _SHORTEST_ROOT)
