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
from beleidstui.compiling.stand_lines import stand_lines
from beleidstui.compiling.standing import Fault, Standing, Standings, Stretch
from beleidstui.compiling.table_rows import stand_rows
from beleidstui.model.nodes import HEADED, Article, Node, Part, Table, signed, walk
from beleidstui.model.page_lines import Joined, Reading, joined
from beleidstui.model.source import Herkomst, SourcePage


def stand_all(articles: Sequence[Article], pages: dict[str, SourcePage]) -> list[Standings]:
    """Look up the texts of every article on their pages; what has no page has no standing."""
    read = {file: joined(page) for file, page in pages.items()}
    quoting: dict[str, list[Article]] = {file: [] for file in read}
    for article in articles:
        for file in dict.fromkeys(source.file for source in article.sources):
            quoting.get(file, []).append(article)
    headings = {file: Headings(page, quoting[file]) for file, page in read.items()}
    standings: list[Standings] = []
    for article in articles:
        nodes = list(walk(article))
        found: Standings = [None for _ in nodes]
        for file in dict.fromkeys(source.file for source in article.sources):
            if file not in read:
                continue
            by_line = None
            if read[file].reading is Reading.LINES:
                by_line = stand_lines(nodes, file, read[file])
            if by_line is not None:
                found = by_line
            else:
                _ArticleOnPage(nodes, file, read[file], headings[file], found).stand()
        standings.append(found)
    return standings


_MOST_ALIKE = 20
"""Headings of one name that are compared by the texts below them; of more the next is taken."""


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
        self._number: dict[str, int] = {}
        """The number of the heading of each headed part that has one here."""

    def stand(self) -> None:
        """Stand the titles, each where it is a heading; then rows, texts, the longest first, notes.

        A text may stand under the title above it, or under the last before it in the same part.
        """
        texts: list[tuple[int, Node, list[Stretch] | None]] = []
        latest: dict[str, list[Stretch]] = {}
        for number, node in enumerate(self._nodes):
            if isinstance(node, Article):
                if _is_literal(node) and node.source.file == self._file:
                    self._found[number] = self._title(node)
            elif isinstance(node, Part) and node.kind in HEADED:
                self._head(number, node)
                for above in self._headed_above(node.id):
                    latest[above] = self._stretches[node.id] or []
            elif self._is_here(node) and node.text.strip():
                nearest = next(self._headed_above(node.id), None)
                allowed = self._headings.outside("") if nearest is None else None
                if nearest is not None and self._stretches[nearest] is not None:
                    allowed = [*(self._stretches[nearest] or ()), *latest.get(nearest, ())]
                texts.append((number, node, allowed))
        for number, node in enumerate(self._nodes):
            standing = self._found[number]
            if isinstance(node, Table) and self._is_here(node) and standing is not None:
                end = self._next_that_stands(standing)
                self._found[number] = stand_rows(node, standing, self._places, end)
        for number, node, stretches in sorted(texts, key=lambda one: -len(one[1].text)):
            self._found[number] = self._text(node, stretches)
        for number, node in enumerate(self._nodes):
            standing = self._found[number]
            if isinstance(node, Part) and self._is_here(node) and standing is not None:
                self._found[number] = self._notes(node, standing)

    def _headed_above(self, node_id: str) -> Iterator[str]:
        """Give the ids of the headed parts that something stands below, the nearest first."""
        above = node_id.rpartition("/")[0]
        while above:
            if above in self._stretches:
                yield above
            above = above.rpartition("/")[0]

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
        if not part.is_named:
            self._stretches[part.id] = None
            self._found[number] = Standing(self._after_last_heading())
            return
        standing, stretches = self._heading(number, part)
        self._stretches[part.id] = stretches
        self._found[number] = standing

    def _heading(self, number: int, part: Part) -> tuple[Standing | None, list[Stretch] | None]:
        named = self._headings.of_role(part.title)
        above = next(
            (self._number[one] for one in self._headed_above(part.id) if one in self._number), -1
        )
        free = [one for one in named if one not in self._used and one > above]
        if not free:
            return (Standing(None, Fault.TAKEN) if named else self._no_heading(part.title)), None
        last = max(self._used, default=-1)
        chosen = next((one for one in free if one > last), free[0])
        if 1 < len(free) <= _MOST_ALIKE:
            below = self._nodes[number + 1 : number + sum(1 for _ in walk(part))]
            texts = [node.text for node in below if self._is_here(node) and node.text]
            chosen = max(free, key=lambda one: (self._fits(one, texts), one > last, -one))
        self._used.add(chosen)
        self._number[part.id] = chosen
        heading = self._headings.all[chosen]
        placement = self._places.take(heading.start, heading.end)
        return Standing(placement), [self._headings.region(chosen)]

    def _after_last_heading(self) -> Placement:
        """Give the empty place after the last heading that a title stands at."""
        ends = (self._headings.all[one].end for one in self._used)
        place = max(ends, default=0)
        line = self._places.joined.lines[min(place, len(self._places.joined.lines) - 1)]
        return Placement(place, place, line, line)

    def _next_that_stands(self, standing: Standing) -> int:
        """Give where the next heading starts that a title stands at; else the end of the page."""
        start = standing.placement.end if standing.placement is not None else 0
        after = (self._headings.all[one].start for one in self._used)
        return min((one for one in after if one > start), default=len(self._places.joined.text))

    def _notes(self, part: Part, standing: Standing) -> Standing:
        """Stand the notes of a text where nothing else does."""
        placed: list[Placement] = []
        for number, note in enumerate(part.notes):
            if not note.text or standing.fault is not Fault.NONE:
                continue  # that has been told
            span = next(self._places.free(note.text), None)
            if span is None:
                return standing._replace(fault=Fault.NOTE, missing=number)
            placed.append(self._places.take(*span))
        return standing._replace(notes=tuple(placed))

    def _fits(self, number: int, texts: list[str]) -> int:
        """Count the texts that stand below a heading."""
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
        words = signed(item.text, item.notes if isinstance(item, Part) else ())
        allowed = self._best(words, stretches or [None])
        is_bare = allowed is None and words != item.text
        if is_bare:
            allowed = self._best(item.text, stretches or [None])
        if allowed is None:
            elsewhere = self._best(words, [None])
            if elsewhere is not None:
                return elsewhere._replace(fault=Fault.OTHER_ROLE)
            if any(True for _ in self._places.of(words)):
                return Standing(None, Fault.TAKEN)
            is_elsewhere = words != item.text and self._has_without_signs(item)
            return Standing(None, Fault.SIGN if is_elsewhere else Fault.NOWHERE)
        if is_bare and self._places.joined.reading is not Reading.LINES:
            return allowed._replace(fault=Fault.SIGN)
        if allowed.placement is not None:
            self._places.take(allowed.placement.start, allowed.placement.end)
        is_cut = allowed.cut_before or allowed.cut_after
        if is_cut != (isinstance(item, Part) and item.fragment):
            return allowed._replace(fault=Fault.CUT if is_cut else Fault.WHOLE)
        return allowed

    def _has_without_signs(self, item: Node) -> bool:
        """Tell whether a text stands on the page but for the signs of its notes."""
        text, page = item.text, self._places.joined.text
        for sign in {note.sign for note in item.notes} if isinstance(item, Part) else ():
            text, page = text.replace(sign, ""), page.replace(sign, "")
        return text in page

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


def _is_literal(item: Node) -> bool:
    return item.herkomst is Herkomst.LETTERLIJK
