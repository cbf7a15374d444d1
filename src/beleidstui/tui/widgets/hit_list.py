"""The hits of a search, in the place of the tree and grouped as the tree is."""

from rich.cells import cell_len
from textual import events

from beleidstui import texts
from beleidstui.model.nodes import Kind
from beleidstui.rendering.fragment import fragment, shown
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.words import edition_mark, not_found
from beleidstui.search import Answer, Hit
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import HitOpened, HitShown
from beleidstui.tui.widgets.line_view import LineView

EMPTY = Answer("", (), "", 0)
INDENT = 2
FRAGMENT_LINES = 2


class HitList(LineView, can_focus=True):
    """Shows each hit with its reason and a fragment; the best hit is selected first.

    Only the hits down to the last line in view are laid out: a key that is typed asks for no more.
    """

    BINDINGS = bindings(Place.HITS)

    def __init__(self, *, id: str | None = None) -> None:
        """Start without hits."""
        super().__init__(id=id)
        self._answer = EMPTY
        self._order: list[Hit] = []
        self._headings: dict[int, str] = {}
        """The heading of a branch by the position of its first hit."""
        self._rows: list[range] = []
        """The lines of each hit that is laid out."""
        self._current = -1

    @property
    def current(self) -> Hit | None:
        """The selected hit."""
        return self._order[self._current] if self._current >= 0 else None

    @property
    def answer(self) -> Answer:
        """The answer of which the hits are shown."""
        return self._answer

    @property
    def asked(self) -> str:
        """The query of the hits."""
        return self._answer.query

    @property
    def position(self) -> str:
        """Which of the hits is selected: ``3/14``; empty without hits."""
        return f"{self._current + 1}/{self._answer.total}" if self._order else ""

    def show_answer(self, answer: Answer) -> None:
        """Show the hits of an answer, and select the best."""
        self._answer = answer
        self._lay_out()
        best = answer.hits[0] if answer.hits else None
        self._current = self._order.index(best) if best is not None else -1
        self._select_current()

    def renew(self, answer: Answer) -> None:
        """Show a later answer to the same question, with the hit of the same item selected.

        Where that is gone the best is selected. Nothing is told: the reader did nothing.
        """
        chosen = "" if self.current is None else self.current.item.id
        self._answer = answer
        self._lay_out()
        ids = [hit.item.id for hit in self._order]
        if chosen not in ids:
            chosen = answer.hits[0].item.id if answer.hits else ""
        self._current = ids.index(chosen) if chosen else -1
        self._select_rows()

    def step(self, by: int) -> None:
        """Select another hit, as far as there are any that way."""
        if self._order:
            self._current = max(0, min(self._current + by, len(self._order) - 1))
            self._select_current()

    def on_resize(self) -> None:
        """Break the lines to the new width."""
        self._lay_out()
        super().on_resize()
        self._select_rows()

    def on_click(self, event: events.Click) -> None:
        """Select the hit that was clicked."""
        number = self.top + event.y
        for position, rows in enumerate(self._rows):
            if number in rows:
                self._current = position
                self._select_current()

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self._lay_until(self.lines, self.top + 2 + self.rows)
        self.scroll_lines(self.top + 2)

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(self.top - 2)

    def action_hit_up(self) -> None:
        """Select the hit above."""
        self.step(-1)

    def action_hit_down(self) -> None:
        """Select the hit below."""
        self.step(1)

    def action_first_hit(self) -> None:
        """Select the first hit."""
        self.step(-len(self._order))

    def action_last_hit(self) -> None:
        """Select the last hit."""
        self.step(len(self._order))

    def action_open_hit(self) -> None:
        """Go to the selected hit."""
        if self._order:
            self.post_message(HitOpened())

    def _select_current(self) -> None:
        self._select_rows()
        if self.current is not None:
            self.post_message(HitShown(self.current))

    def _select_rows(self) -> None:
        while len(self._rows) <= self._current:
            self._lay_next(self.lines)
        self.select(self._rows[self._current] if self._current >= 0 else range(0))
        if self._current == 0 and self.top <= self._rows[0].start:
            self.scroll_lines(0)  # the name of its branch is above it

    def _lay_out(self) -> None:
        """Lay the hits out by their branch; branches stand in the order of their best hit."""
        branches: dict[str, list[Hit]] = {}
        for hit in self._answer.hits:
            branches.setdefault(branch_of(hit), []).append(hit)
        self._order, self._headings, self._rows = [], {}, []
        for branch, hits in branches.items():
            self._headings[len(self._order)] = texts.hits_in(branch, len(hits))
            self._order += hits
        lines = self._told()
        self._lay_until(lines, self.top + self.rows)
        self.show(lines, self.top)

    def _lay_until(self, lines: list[Line], end: int) -> None:
        """Lay out hits until there are lines up to an end, or no more hits."""
        while len(lines) < end and len(self._rows) < len(self._order):
            self._lay_next(lines)

    def _lay_next(self, lines: list[Line]) -> None:
        position = len(self._rows)
        if position in self._headings:
            heading = plain_line(self._headings[position], Role.HEADING)
            lines += wrap_line(heading, self._width, cell_len)
        made = hit_lines(self._order[position], self._width)
        self._rows.append(range(len(lines), len(lines) + len(made)))
        lines += made

    def _told(self) -> list[Line]:
        """Say above the hits that there are none, or only those of another word."""
        told = not_found(self._answer)
        role = Role.NOTE if self._answer.suggestion else None
        return wrap_line(plain_line(told, role), self._width, cell_len) if told else []

    @property
    def _width(self) -> int:
        return max(self.size.width, 1)


def branch_of(hit: Hit) -> str:
    """Name the branch of the tree that a hit is in."""
    item = hit.item
    if item.kind is Kind.BEGRIP:
        return f"{texts.TERMS}{texts.PATH_MARK}{item.path[0]}"
    above = item.path[1:-1] or (texts.ARTICLE,)
    return texts.PATH_MARK.join(filter(None, (edition_mark(item), *above)))


def hit_lines(hit: Hit, width: int) -> list[Line]:
    """Give the lines of one hit: its title, its reason, and the text around the match."""
    spans = tuple(Mark(a, b, Role.MATCH) for a, b in hit.title_spans)
    lines = wrap_line(Line(hit.item.title, spans), width, cell_len, 1)
    lines += wrap_line(plain_line(hit.reason, Role.NOTE), width, cell_len, INDENT)
    if hit.spans:
        part = fragment(*shown(hit.item, hit.spans), max(FRAGMENT_LINES * (width - INDENT), 1))
        marks = tuple(Mark(a, b, Role.MATCH) for a, b in part.spans)
        lines += wrap_line(Line(part.text, marks), width, cell_len, INDENT)
    return lines
