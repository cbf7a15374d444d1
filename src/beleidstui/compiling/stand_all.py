"""Whether each literal text of an article stands on its page: in its place, and whole.

In its place is after the heading of its role and before the next. A role without a heading of its
own is above them all: its texts stand under the heading of no other role. Each text has a place of
its own; the longest chooses first, so that a short text never takes a place inside a longer one.
Two articles may quote the same page, each on its own.
"""

from collections.abc import Iterator, Sequence

from beleidstui.compiling.headings import Headings
from beleidstui.compiling.placing import Placement, Places
from beleidstui.compiling.sentences import begins_sentence, ends_sentence
from beleidstui.compiling.source import Joined, joined
from beleidstui.compiling.standing import Fault, Standing, Standings, Stretch
from beleidstui.model.corpus import SourcePage
from beleidstui.model.nodes import HEADED, Article, Node, Part, Table, walk
from beleidstui.model.record import changed
from beleidstui.model.source import Herkomst


def stand_all(articles: Sequence[Article], pages: dict[str, SourcePage]) -> list[Standings]:
    """Look up the texts of every article on their pages; what has no page has no standing."""
    read = {file: joined(page) for file, page in pages.items()}
    headings = {
        file: Headings(page, [one for one in articles if _is_from(one, file)])
        for file, page in read.items()
    }
    standings: list[Standings] = []
    for article in articles:
        nodes = list(walk(article))
        found: Standings = [None for _ in nodes]
        for file in dict.fromkeys(source.file for source in article.sources):
            if file in read:
                _ArticleOnPage(nodes, file, read[file], headings[file], found).stand()
        standings.append(found)
    return standings


def with_cuts(article: Article, standings: Standings) -> Article:
    """Give an article of which each text knows where it is cut off inside a sentence."""
    left = iter(standings)
    next(left)
    return changed(article, children=tuple(_with_cuts(one, left) for one in article.children))


class _ArticleOnPage:
    """What one page has of an article, and how each of its nodes stands on it."""

    def __init__(
        self, nodes: list[Node], file: str, page: Joined, headings: Headings, found: Standings
    ) -> None:
        self._nodes = nodes
        self._file = file
        self._headings = headings
        self._places = Places(page)
        self._used: set[int] = set()
        self._found = found
        self._stretches: dict[str, list[Stretch] | None] = {}
        """Where the texts of each headed part may stand; None for anywhere."""

    def stand(self) -> None:
        """Stand the titles, each where it is a heading, and then the texts, the longest first."""
        texts: list[tuple[int, Node, list[Stretch] | None]] = []
        for number, node in enumerate(self._nodes):
            if isinstance(node, Article):
                if _is_literal(node) and node.source.file == self._file:
                    self._found[number] = self._title(node)
            elif isinstance(node, Part) and node.kind in HEADED:
                self._head(number, node)
            elif self._is_here(node) and node.text.strip():
                texts.append((number, node, self._allowed(number)))
        for number, node, stretches in sorted(texts, key=lambda one: -len(one[1].text)):
            self._found[number] = self._text(node, stretches)

    def _is_here(self, node: Node) -> bool:
        return isinstance(node, Part) and _is_literal(node) and node.source.file == self._file

    def _title(self, article: Article) -> Standing | None:
        """Stand the title of an article where it is a heading."""
        for heading in self._headings.all:
            if heading.name == article.title:
                return Standing(self._places.take(heading.start, heading.end))
        return self._no_heading(article.title)

    def _head(self, number: int, part: Part) -> None:
        """Stand the title of a part at its heading, and keep where its texts may stand."""
        if not self._is_here(part):
            self._stretches[part.id] = self._headings.outside(part.title)
            return
        standing, stretches = self._heading(number, part)
        self._stretches[part.id] = stretches
        if isinstance(part, Table) and standing is not None and standing.placement is not None:
            standing = self._rows(part, standing, standing.placement.end)
        self._found[number] = standing

    def _heading(self, number: int, part: Part) -> tuple[Standing | None, list[Stretch] | None]:
        named = self._headings.of_role(part.title)
        free = [one for one in named if one not in self._used]
        if not free:
            return (Standing(None, Fault.TAKEN) if named else self._no_heading(part.title)), None
        last = max(self._used, default=-1)
        below = self._nodes[number + 1 : number + sum(1 for _ in walk(part))]
        texts = [node.text for node in below if self._is_here(node) and node.text]
        chosen = max(free, key=lambda one: (self._fits(one, texts), one > last, -one))
        self._used.add(chosen)
        heading = self._headings.all[chosen]
        placement = self._places.take(heading.start, heading.end)
        return Standing(placement), [self._headings.region(chosen)]

    def _allowed(self, number: int) -> list[Stretch] | None:
        """Give where a text may stand: under the last title above it, or before it in that part."""
        path = self._nodes[number].id
        above = [
            node
            for node in self._nodes[:number]
            if node.kind in HEADED and path.startswith(f"{node.id}/")
        ]
        if not above:
            return self._headings.outside("")
        nearest = above[-1]
        allowed = self._stretches.get(nearest.id)
        for node in self._nodes[:number]:
            if node.kind in HEADED and node.id.startswith(f"{nearest.id}/") and allowed is not None:
                allowed = [*allowed, *(self._stretches.get(node.id) or ())]
        return allowed

    def _rows(self, table: Table, standing: Standing, start: int) -> Standing:
        """Stand the rows of a table below its title, one after the other."""
        taken: list[Placement] = []
        after = start
        for cell in (cell for heads in table.columns for cell in heads if cell):
            span = self._places.row([cell], after) or self._places.row([cell], start)
            if span is not None:
                taken.append(self._places.take(*span))
                after = span[1]
        for number, row in enumerate(table.rows):
            span = self._places.row(row, start)
            if span is None:
                return standing._replace(fault=Fault.ROW, missing=number)
            if span[0] < span[1]:
                taken.append(self._places.take(*span))
            start = span[1]
        return self._notes(table, standing._replace(others=tuple(taken), is_table=True))

    def _notes(self, part: Part, standing: Standing) -> Standing:
        """Stand the notes of a text anywhere on its page."""
        for number, note in enumerate(part.notes):
            if not note.text:
                continue  # that has been told
            span = next(self._places.free(note.text), None)
            if span is None:
                return standing._replace(fault=Fault.NOTE, missing=number)
            placed = self._places.take(*span)
            standing = standing._replace(others=(*standing.others, placed))
        return standing

    def _fits(self, number: int, texts: list[str]) -> int:
        """Count the texts that stand below a heading."""
        if len(self._headings.of_role(self._headings.all[number].name)) == 1:
            return 0  # nothing to choose
        stretch = self._headings.region(number)
        return sum(any(True for _ in self._places.of(text, stretch)) for text in texts)

    def _no_heading(self, title: str) -> Standing | None:
        if not title.strip():
            return None
        span = next(self._places.of(title), None)
        if span is None:
            return Standing(None, Fault.NOWHERE)
        return self._at(span)._replace(fault=Fault.NO_HEADING)

    def _text(self, item: Node, stretches: list[Stretch] | None) -> Standing:
        """Stand a text where it may, whole if that can be; else tell why it cannot."""
        ways = _written(item)
        found = (self._best(text, stretches or [None]) for text in ways)
        allowed = next((one for one in found if one is not None), None)
        if allowed is None:
            elsewhere = self._best(ways[0], [None])
            if elsewhere is not None:
                return elsewhere._replace(fault=Fault.OTHER_ROLE)
            taken = any(True for text in ways for _ in self._places.of(text))
            return Standing(None, Fault.TAKEN if taken else Fault.NOWHERE)
        if allowed.placement is not None:
            self._places.take(allowed.placement.start, allowed.placement.end)
        is_cut = allowed.cut_before or allowed.cut_after
        if is_cut != (isinstance(item, Part) and item.fragment):
            return allowed._replace(fault=Fault.CUT if is_cut else Fault.WHOLE)
        return self._notes(item, allowed) if isinstance(item, Part) else allowed

    def _best(self, text: str, stretches: Sequence[Stretch | None]) -> Standing | None:
        """Give the first free place in these where the text is whole, or else the first."""
        first = None
        for stretch in stretches:
            for span in self._places.free(text, stretch):
                standing = self._at(span)
                if not (standing.cut_before or standing.cut_after):
                    return standing
                first = first or standing
        return first

    def _at(self, span: Stretch) -> Standing:
        start, end = span
        page = self._places.joined
        under = self._headings.above(start)
        return Standing(
            Placement(start, end, *page.lines_of(start, end)),
            Fault.NONE,
            under,
            not begins_sentence(page.text, start, under.end if under else 0),
            not ends_sentence(page.text, end),
        )


def _written(item: Node) -> list[str]:
    """Give how a text may stand on its page: with the signs of its notes, and without."""
    if not isinstance(item, Part) or not item.notes:
        return [item.text]
    signed = item.text
    for note in sorted(item.notes, key=lambda one: -one.place):
        signed = signed[: note.place] + note.sign + signed[note.place :]
    return [signed, item.text]


def _is_from(article: Article, file: str) -> bool:
    return any(source.file == file for source in article.sources)


def _is_literal(item: Node) -> bool:
    return item.herkomst is Herkomst.LETTERLIJK


def _with_cuts(part: Part, standings: Iterator[Standing | None]) -> Part:
    standing = next(standings)
    children = tuple(_with_cuts(child, standings) for child in part.children)
    if standing is None or not part.fragment:
        return changed(part, children=children) if children else part
    before, after = standing.cut_before, standing.cut_after
    return changed(part, children=children, cut_before=before, cut_after=after)
