"""Whether each literal text of an article stands on its page: in its place, and whole.

In its place is after the heading of its role and before the next. A role without a heading of its
own is above them all: its texts stand under the heading of no other role. Each text has a place of
its own; the longest chooses first, so that a short text never takes a place inside a longer one.
Two articles may quote the same page, each on its own.
"""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from beleidstui.compiling.headings import Heading, Headings
from beleidstui.compiling.placing import Placement, Places
from beleidstui.compiling.sentences import begins_sentence, ends_sentence
from beleidstui.compiling.source import Joined, join_lines
from beleidstui.model.corpus import SourcePage
from beleidstui.model.nodes import Article, Herkomst, Node, Part, changed, walk


class Fault(Enum):
    """Why a text does not stand as it should."""

    NONE = auto()
    NOWHERE = auto()
    TAKEN = auto()
    """It stands on the page, but another text has its place."""
    NO_HEADING = auto()
    """It is a title, and stands on the page inside a text only."""
    OTHER_ROLE = auto()
    CUT = auto()
    """It is a part of a sentence, and does not say so."""
    WHOLE = auto()
    """It says that it is a part of a sentence, and is none."""


class Standing(NamedTuple):
    """How one literal text stands on its page."""

    placement: Placement | None
    fault: Fault = Fault.NONE
    under: Heading | None = None
    """The heading that it stands under."""
    cut_before: bool = False
    """Whether its first sentence begins before it."""
    cut_after: bool = False
    """Whether its last sentence goes on after it."""


Stretch = tuple[int, int]
"""A stretch of the joined page: 0-based and end-exclusive, in characters."""
Standings = list[Standing | None]
"""One for each item of an article, as ``walk`` gives them; None for what is not literal."""


def stand_all(articles: Sequence[Article], pages: dict[str, SourcePage]) -> list[Standings]:
    """Look up the texts of every article on its page; an article without one has no standings."""
    joined = {file: join_lines(page.text) for file, page in pages.items()}
    headings = {
        file: Headings(page, [one for one in articles if _is_from(one, file)])
        for file, page in joined.items()
    }
    return [
        _Stand(one, joined[one.source.file], headings[one.source.file]).all
        if one.source.file in joined
        else [None for _ in walk(one)]
        for one in articles
    ]


def with_cuts(article: Article, standings: Standings) -> Article:
    """Give an article of which each text knows where it is cut off inside a sentence."""
    left = iter(standings)
    next(left)
    return changed(article, children=tuple(_with_cuts(one, left) for one in article.children))


class _Stand:
    """One article beside its page, and how each of its items stands on it."""

    def __init__(self, article: Article, joined: Joined, headings: Headings) -> None:
        self._headings = headings
        self._places = Places(joined)
        self._used: set[int] = set()
        self.all: Standings = [self._title(article) if _is_literal(article) else None]
        texts: list[tuple[int, Node, list[Stretch] | None]] = []
        for role in article.children:
            below = [item for item in walk(role) if item is not role]
            standing, parts = self._role(role, below)
            texts += [
                (number, item, parts)
                for number, item in enumerate(below, start=len(self.all) + 1)
                if _is_literal(item) and item.text.strip()
            ]
            self.all += [standing, *[None] * len(below)]
        for number, item, parts in sorted(texts, key=lambda one: -len(one[1].text)):
            self.all[number] = self._text(item, parts)

    def _title(self, article: Node) -> Standing | None:
        """Stand the title of an article where it is a heading."""
        for heading in self._headings.all:
            if heading.name == article.title:
                return Standing(self._places.take(heading.start, heading.end))
        return self._no_heading(article.title)

    def _role(self, role: Node, below: list[Node]) -> tuple[Standing | None, list[Stretch] | None]:
        """Stand a role at its heading, and give where its texts may stand; None for anywhere."""
        if not _is_literal(role):
            return None, self._headings.outside(role.title)
        named = self._headings.of_role(role.title)
        free = [number for number in named if number not in self._used]
        if not free:
            return (Standing(None, Fault.TAKEN) if named else self._no_heading(role.title)), None
        last = max(self._used, default=-1)
        texts = [item.text for item in below if _is_literal(item)]
        chosen = max(free, key=lambda number: (self._fits(number, texts), number > last, -number))
        self._used.add(chosen)
        heading = self._headings.all[chosen]
        placement = self._places.take(heading.start, heading.end)
        return Standing(placement), [self._headings.region(chosen)]

    def _fits(self, number: int, texts: list[str]) -> int:
        """Count the texts that stand below a heading."""
        if len(self._headings.of_role(self._headings.all[number].name)) == 1:
            return 0  # nothing to choose
        part = self._headings.region(number)
        return sum(any(True for _ in self._places.of(text, part)) for text in texts)

    def _no_heading(self, title: str) -> Standing | None:
        if not title.strip():
            return None
        span = next(self._places.of(title), None)
        if span is None:
            return Standing(None, Fault.NOWHERE)
        return self._at(span)._replace(fault=Fault.NO_HEADING)

    def _text(self, item: Node, parts: list[Stretch] | None) -> Standing:
        """Stand a text where it may, whole if that can be; else tell why it cannot."""
        allowed = self._best(item.text, parts or [None])
        if allowed is None:
            elsewhere = self._best(item.text, [None])
            if elsewhere is not None:
                return elsewhere._replace(fault=Fault.OTHER_ROLE)
            taken = any(True for _ in self._places.of(item.text))
            return Standing(None, Fault.TAKEN if taken else Fault.NOWHERE)
        if allowed.placement is not None:
            self._places.take(allowed.placement.start, allowed.placement.end)
        is_cut = allowed.cut_before or allowed.cut_after
        if is_cut == (isinstance(item, Part) and item.fragment):
            return allowed
        return allowed._replace(fault=Fault.CUT if is_cut else Fault.WHOLE)

    def _best(self, text: str, parts: Sequence[Stretch | None]) -> Standing | None:
        """Give the first free place in these parts where the text is whole, or else the first."""
        first = None
        for part in parts:
            for span in self._places.free(text, part):
                standing = self._at(span)
                if not (standing.cut_before or standing.cut_after):
                    return standing
                first = first or standing
        return first

    def _at(self, span: Stretch) -> Standing:
        start, end = span
        joined = self._places.joined
        under = self._headings.above(start)
        return Standing(
            Placement(start, end, *joined.lines_of(start, end)),
            Fault.NONE,
            under,
            not begins_sentence(joined.text, start, under.end if under else 0),
            not ends_sentence(joined.text, end),
        )


def _is_from(article: Article, file: str) -> bool:
    return article.source.file == file


def _is_literal(item: Node) -> bool:
    return item.herkomst is Herkomst.LETTERLIJK


def _with_cuts(part: Part, standings: Iterator[Standing | None]) -> Part:
    standing = next(standings)
    children = tuple(_with_cuts(child, standings) for child in part.children)
    if standing is None or not part.fragment:
        return changed(part, children=children) if children else part
    before, after = standing.cut_before, standing.cut_after
    return changed(part, children=children, cut_before=before, cut_after=after)
