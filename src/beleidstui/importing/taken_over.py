"""Ids and short titles that other editions gave to the same texts: they keep them."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from beleidstui.authoring.locate import ARTICLES, ORIGINALS, is_article
from beleidstui.dutch.folding import fold
from beleidstui.importing.draft import TITLED, Draft
from beleidstui.importing.merging import tables_of
from beleidstui.regular_file import NotAFileError, TooLargeError, read_regular

_MOST_BYTES = 8 * 1024 * 1024
_NEAR = 0.6
"""How much of the words of two texts must be the same for one to be the other, changed."""
_MOST_COMPARED = 250_000
"""How many pairs of texts are compared at most below one part."""
_NOWHERE = "?"
"""No part has this id: what stands below a part that nobody named has no names there."""


class Earlier(NamedTuple):
    """An edition that is there already, as far as it names its texts."""

    id: str
    series: str
    year: int
    named: dict[tuple[bool, str], tuple[str, str]]
    """The last word of the id, and the short title, by whether it is a title and what it says."""
    below: "dict[str, list[Named]]"
    """What stands right below each part, by the id of that part; empty for the article."""


class Named(NamedTuple):
    """A part of an edition that is there already."""

    is_title: bool
    words: Counter[str]
    word: str
    """The last word of its id."""


class Shelf:
    """The editions of a content folder, as far as they name their texts."""

    def __init__(self, folder: str) -> None:
        """Read the editions that are there; what cannot be read names nothing."""
        self._folder = folder
        try:
            names = sorted(os.listdir(os.path.join(folder, ARTICLES)))
        except OSError:
            names = []
        articles = filter(is_article, names)
        found = (_earlier(os.path.join(folder, ARTICLES, name)) for name in articles)
        there = (one for one in found if one is not None)
        self._editions = sorted(there, key=lambda one: -one.year)

    def before(self, edition: str, series: str) -> list[Earlier]:
        """Give what named the texts of an edition before: its last import, then its series.

        What its author named is not among it: that stays by being merged.
        """
        own = _earlier(os.path.join(self._folder, ORIGINALS, f"{edition}.toml"))
        others = (one for one in self._editions if series and one.series == series)
        return [*([own] if own is not None else []), *(one for one in others if one.id != edition)]


def take_over(parts: Iterable[Draft], earlier: Sequence[Earlier], above: str = "") -> None:
    """Give the parts that earlier editions name the same id and short title; nothing else changes.

    A text that they repeat is named as there, wherever it stood. One that was changed a little has
    the id of what it was, where that stood below the same part; its title may no longer fit.
    """
    parts = list(parts)
    taken: set[str] = set()
    for part in parts:
        key = part.kind in TITLED, _folded(part.text)
        for edition in earlier if part.text else ():
            word, short = edition.named.get(key, ("", ""))
            if word and word not in taken:
                part.id, part.short = word, short
                taken.add(word)
                break
    candidates = [one for edition in earlier for one in edition.below.get(above, ())]
    unnamed = sum(not part.id for part in parts)
    for part in parts:
        if not part.id and part.text and unnamed * len(candidates) <= _MOST_COMPARED:
            near = _nearest(part, candidates, taken)
            if near is not None:
                part.id = near.word
                taken.add(near.word)
        take_over(part.below, earlier, f"{above}/{part.id}".strip("/") if part.id else _NOWHERE)


def _nearest(part: Draft, candidates: Sequence[Named], taken: set[str]) -> Named | None:
    """Give the part that a text was before it was changed; None where nothing is near enough."""
    words = Counter(_folded(part.text).split())
    best, found = _NEAR, None
    for one in candidates:
        if one.word in taken or one.is_title != (part.kind in TITLED):
            continue
        common = (words & one.words).total()
        near = 2 * common / (words.total() + one.words.total())
        if near >= best:
            best, found = near, one
    return found


def _earlier(path: str) -> Earlier | None:
    try:
        text = read_regular(path, _MOST_BYTES).decode("utf-8-sig")
    except (OSError, NotAFileError, TooLargeError, UnicodeDecodeError):
        return None
    tables = tables_of(text)
    article = tables.get("artikel") if tables is not None else None
    if tables is None or not isinstance(article, dict):
        return None
    named: dict[tuple[bool, str], tuple[str, str]] = {}
    below: dict[str, list[Named]] = {}
    parts = tables.get("onderdeel")
    for one in parts if isinstance(parts, list) else ():
        if isinstance(one, dict):
            title, words = _text(one, "titel"), _text(one, "tekst")
            above, _, word = _text(one, "id").rpartition("/")
            said, short = _folded(title or words), _text(one, "kop")
            named.setdefault((bool(title), said), (word, short))
            below.setdefault(above, []).append(Named(bool(title), Counter(said.split()), word))
    year = article.get("jaar")
    return Earlier(
        _text(article, "id"),
        _text(article, "reeks"),
        year if isinstance(year, int) else 0,
        named,
        below,
    )


def _text(table: dict[str, Any], key: str) -> str:
    value = table.get(key)
    return value if isinstance(value, str) else ""


def _folded(text: str) -> str:
    return " ".join(fold(text).text.split())
