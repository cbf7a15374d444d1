"""Two invented editions of an article, of which it is known what changed from one to the other.

Words changed, bullets moved, split, joined, new, gone and typed otherwise, a role got another name,
and where it is asked for all bullets have other ids.
"""

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

from beleidstui.comparing.compare import Change
from beleidstui.model.nodes import Article, Kind, Part
from beleidstui.model.source import Edition, Herkomst, Source
from benchmarks.shelf import made_paragraphs

IN_ROLE = 14
_SHARES = (
    (Change.GEWIJZIGD, 0.16),
    (Change.VERPLAATST, 0.04),
    (Change.GESPLITST, 0.03),
    (Change.SAMENGEVOEGD, 0.03),
    (Change.VERVALLEN, 0.05),
    (Change.NIEUW, 0.05),
    (Change.VORM, 0.04),
)
_LEAST_SPLIT = 24


class Truth(NamedTuple):
    """What is to be found: ids of the old edition, those of the new, and what became of them."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    change: Change


class Planted(NamedTuple):
    """Two editions and what changed."""

    old: Article
    new: Article
    truths: list[Truth]


class _Text(NamedTuple):
    key: int
    """It is the same text in both editions."""
    text: str


def plant(count: int, seed: int = 1, renumbered: bool = False) -> Planted:
    """Make two editions of so many bullets; ``renumbered`` gives all bullets other ids."""
    chance = random.Random(seed)
    source = made_paragraphs()
    for _ in range(chance.randrange(200)):
        next(source)
    texts = [_Text(key, f"{next(source)}") for key in range(count)]
    old = [texts[at : at + IN_ROLE] for at in range(0, count, IN_ROLE)]
    new = [list(role) for role in old]
    made: dict[int, tuple[tuple[int, ...], tuple[int, ...], Change]] = {
        one.key: ((one.key,), (one.key,), Change.GELIJK) for one in texts
    }
    planter = _Planter(chance, source, new, made, count)
    for change, share in _SHARES:
        for _ in range(round(share * count)):
            planter.plant(change)
    titles_old = [f"Rol {next(source).split()[0]} {number}" for number in range(len(old))]
    titles_new = list(titles_old)
    for number in range(0, len(titles_new), 7):
        titles_new[number] = f"Taak {next(source).split()[1]}"
    names_old, names_new = _names(old, renumbered), _names(new, renumbered)
    truths = [
        Truth(tuple(names_old[key] for key in a), tuple(names_new[key] for key in b), change)
        for a, b, change in made.values()
    ]
    articles = (
        _article(2022, old, titles_old, names_old),
        _article(2023, new, titles_new, names_new),
    )
    return Planted(*articles, truths)


def _names(roles: list[list[_Text]], renumbered: bool) -> dict[int, str]:
    """Give the ids by the keys of the texts: words of their own, or their places."""
    return {
        one.key: f"r{number}/p{place}" if renumbered else f"r{number}/t{one.key}"
        for number, role in enumerate(roles)
        for place, one in enumerate(role)
    }


class _Planter:
    def __init__(
        self,
        chance: random.Random,
        source: Iterator[str],
        roles: list[list[_Text]],
        made: dict[int, tuple[tuple[int, ...], tuple[int, ...], Change]],
        fresh: int,
    ) -> None:
        self._chance, self._source, self._roles = chance, source, roles
        self._made, self._fresh = made, fresh
        self._moved: set[int] = set()

    def plant(self, change: Change) -> None:
        """Make one change to a text that is as it was."""
        for _ in range(200):
            role = self._chance.choice(self._roles)
            if len(role) < 4:
                continue
            place = self._chance.randrange(len(role) - 1)
            if all(self._is_same(one) for one in role[place : place + 2]) and getattr(
                self, f"_{change.name.lower()}"
            )(role, place):
                return

    def _is_same(self, one: _Text) -> bool:
        return self._made.get(one.key, ((), (), Change.NIEUW))[2] is Change.GELIJK

    def _gewijzigd(self, role: list[_Text], place: int) -> bool:
        words = role[place].text.split()
        for _ in range(self._chance.randint(1, max(1, len(words) // 4))):
            at = self._chance.randrange(len(words))
            fresh = self._chance.choice(next(self._source).split())
            words[at : at + self._chance.randint(0, 1)] = [fresh]
        if self._chance.random() < 0.3:
            words += next(self._source).split()[: len(words) // 4]
        text = " ".join(words)
        if text == role[place].text:
            return False
        return self._set(role, place, text, Change.GEWIJZIGD)

    def _vorm(self, role: list[_Text], place: int) -> bool:
        words = role[place].text.split(" ")
        at = self._chance.randrange(1, len(words))
        way = self._chance.choice((" – ", "  ", "", "- "))
        text = " ".join(words[:at]) + way + " ".join(words[at:])
        return self._set(role, place, text, Change.VORM)

    def _set(self, role: list[_Text], place: int, text: str, change: Change) -> bool:
        key = role[place].key
        role[place] = _Text(key, text)
        self._made[key] = (key,), (key,), change
        return True

    def _verplaatst(self, role: list[_Text], place: int) -> bool:
        one = role[place]
        target = self._chance.choice((role, *self._roles))
        to = self._chance.randrange(len(target))
        if target is role and abs(to - place) < 3:
            return False
        del role[place]
        target.insert(to, one)
        self._made[one.key] = (one.key,), (one.key,), Change.VERPLAATST
        return True

    def _gesplitst(self, role: list[_Text], place: int) -> bool:
        one = role[place]
        words = one.text.split()
        if len(words) < _LEAST_SPLIT:
            return False
        cut = self._chance.randint(8, len(words) - 8)
        first, second = " ".join(words[:cut]) + ".", " ".join(words[cut:]).capitalize()
        self._fresh += 1
        role[place : place + 1] = [_Text(one.key, first), _Text(self._fresh, second)]
        self._made[one.key] = (one.key,), (one.key, self._fresh), Change.GESPLITST
        return True

    def _samengevoegd(self, role: list[_Text], place: int) -> bool:
        one, other = role[place : place + 2]
        role[place : place + 2] = [_Text(one.key, f"{one.text} {other.text}")]
        del self._made[other.key]
        self._made[one.key] = (one.key, other.key), (one.key,), Change.SAMENGEVOEGD
        return True

    def _vervallen(self, role: list[_Text], place: int) -> bool:
        one = role.pop(place)
        self._made[one.key] = (one.key,), (), Change.VERVALLEN
        return True

    def _nieuw(self, role: list[_Text], place: int) -> bool:
        self._fresh += 1
        role.insert(place, _Text(self._fresh, next(self._source)))
        self._made[self._fresh] = (), (self._fresh,), Change.NIEUW
        return True


def _article(
    year: int, roles: list[list[_Text]], titles: list[str], names: dict[int, str]
) -> Article:
    root = f"{year}-V-02"
    edition = Edition(
        id=root, number="2", budget="V", ministry="Verzonnen ministerie", year=year,
        document_kind="jaarverslag", series="V-02", mark=f"V 2 · {year}",
    )  # fmt: skip
    source = Source(
        document=f"kst-99{year}-V-1", year=f"{year}-{year + 1}", dossier="99999 V", number="1",
        file="verzonnen.txt",
    )  # fmt: skip
    shared: dict[str, Any] = {"edition": edition, "source": source, "herkomst": Herkomst.LETTERLIJK}
    children = []
    for number, (role, title) in enumerate(zip(roles, titles, strict=True)):
        bullets = tuple(
            Part(
                id=f"{root}/{names[one.key]}", kind=Kind.PUNT, title=one.text[:20],
                path=("Verzonnen", title, one.text[:20]), text=one.text, is_named=False, **shared,
            )
            for one in role
        )  # fmt: skip
        children.append(
            Part(
                id=f"{root}/r{number}", kind=Kind.ROL, title=title, path=("Verzonnen", title),
                children=bullets, **shared,
            )
        )  # fmt: skip
    return Article(
        id=root, kind=Kind.ARTIKEL, title="Verzonnen", path=("Verzonnen",),
        children=tuple(children), **shared,
    )  # fmt: skip
