"""The hits of a search, in the place of the tree and grouped as the tree is."""

from rich.cells import cell_len
from textual import events

from beleidstui import texts
from beleidstui.reading.found import Found
from beleidstui.rendering.fragment import fragment, shown
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.words import also_in, marked_title, not_found, spread_lines
from beleidstui.search import Answer, Hit
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import HitOpened, HitShown
from beleidstui.tui.widgets.line_view import LineView

INDENT = 2
FRAGMENT_LINES = 2
_MOST_LAID = 300
"""Hits that are laid out; of more only those around the selected one are."""
_BEFORE = 50
"""Hits that are laid out before the selected one."""


class HitList(LineView, can_focus=True):
    """Shows each hit with its reason and a fragment, and the chosen one as selected.

    Only hits around those in view are laid out: a key that is typed asks for no more, and one that
    scrolls through thousands is as quick as among ten.
    """

    BINDINGS = bindings(Place.HITS)

    def __init__(self, found: Found, *, id: str | None = None) -> None:
        """Show what is found, when told to."""
        super().__init__(id=id)
        self._found = found
        self._first = 0
        """The position of the first hit that is laid out."""
        self._rows: list[range] = []
        """The lines of each hit that is laid out."""

    @property
    def current(self) -> Hit | None:
        """The selected hit."""
        return self._found.current

    @property
    def answer(self) -> Answer:
        """The answer of which the hits are shown."""
        return self._found.answer

    @property
    def asked(self) -> str:
        """The query of the hits."""
        return self._found.answer.query

    @property
    def position(self) -> str:
        """Which of the hits is selected: ``3/14``; empty without hits."""
        found = self._found
        return f"{found.position + 1}/{found.answer.total}" if found.hits else ""

    def show_found(self) -> None:
        """Show what was found now, and tell which hit is chosen."""
        self._lay_out()
        self._select_current()

    def renew(self) -> None:
        """Show what was found now; nothing is told: the reader did nothing."""
        self._lay_out()
        self._select_rows()

    def step(self, by: int) -> None:
        """Select another hit, as far as there are any that way."""
        self._found.step(by)
        self._select_current()

    def on_resize(self) -> None:
        """Break the lines to the new width."""
        self._lay_out()
        super().on_resize()
        self._select_rows()

    def on_click(self, event: events.Click) -> None:
        """Select the hit that was clicked."""
        number = self.top + event.y
        for position, rows in enumerate(self._rows, self._first):
            if number in rows:
                self._choose(position)

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self._lay_until(self.lines, self.top + 2 + self.rows)
        self.scroll_lines(self.top + 2)

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        if self.top < self.rows and self._first:
            known = self._first
            self._lay_out_around(known)
            self.scroll_lines(self._rows[known - self._first].start + self.top)
        self.scroll_lines(self.top - 2)

    def action_hit_up(self) -> None:
        """Select the hit above."""
        self.step(-1)

    def action_hit_down(self) -> None:
        """Select the hit below."""
        self.step(1)

    def action_first_hit(self) -> None:
        """Select the first hit."""
        self._choose(0)

    def action_last_hit(self) -> None:
        """Select the last hit."""
        self._choose(len(self._found.hits) - 1)

    def action_open_hit(self) -> None:
        """Go to the selected hit."""
        if self._found.hits:
            self.post_message(HitOpened())

    def _choose(self, position: int) -> None:
        self._found.choose(position)
        self._select_current()

    def _select_current(self) -> None:
        self._select_rows()
        if self.current is not None:
            self.post_message(HitShown(self.current))

    def _select_rows(self) -> None:
        current = self._found.position
        if current >= 0 and not 0 <= current - self._first < _MOST_LAID:
            self._lay_out_around(current)
        while self._first + len(self._rows) <= current:
            self._lay_next(self.lines)
        self.select(self._rows[current - self._first] if current >= 0 else range(0))
        if current == 0 and self.top <= self._rows[0].start:
            self.scroll_lines(0)  # the name of its branch is above it

    def _lay_out(self) -> None:
        """Lay the hits out from the first on."""
        self._lay_from(0, self.top)

    def _lay_out_around(self, position: int) -> None:
        """Lay out a hit, and those shortly before it."""
        self._lay_from(max(position - _BEFORE, 0), 0)
        while self._first + len(self._rows) <= position:
            self._lay_next(self.lines)
        self._lay_until(self.lines, self._rows[-1].stop + self.rows)

    def _lay_from(self, first: int, top: int) -> None:
        self._first, self._rows = first, []
        lines = [] if first else self._told()
        self._lay_until(lines, top + self.rows)
        self.show(lines, top)

    def _lay_until(self, lines: list[Line], end: int) -> None:
        """Lay out hits until there are lines up to an end, or no more hits."""
        while len(lines) < end and self._first + len(self._rows) < len(self._found.hits):
            self._lay_next(lines)

    def _lay_next(self, lines: list[Line]) -> None:
        position = self._first + len(self._rows)
        heading = self._found.heading_at(position)
        if heading:
            lines += wrap_line(plain_line(heading, Role.HEADING), self._width, cell_len)
        made = hit_lines(self._found.hits[position], self._width)
        self._rows.append(range(len(lines), len(lines) + len(made)))
        lines += made

    def _told(self) -> list[Line]:
        """Say above the hits that there are none, only those of another word, or of a part."""
        answer = self._found.answer
        told = not_found(answer)
        if answer.within and not told:
            told = texts.ONLY_IN.format(answer.within)
        role = Role.NOTE if self._found.answer.suggestion else None
        said = [told] if told else spread_lines(answer.spread)
        return [
            line for one in said for line in wrap_line(plain_line(one, role), self._width, cell_len)
        ]

    @property
    def _width(self) -> int:
        return max(self.size.width, 1)


def hit_lines(hit: Hit, width: int) -> list[Line]:
    """Give the lines of one hit: its title, its reason, and the text around the match."""
    spans = tuple(Mark(a, b, Role.MATCH) for a, b in hit.title_spans)
    title = Line(hit.item.title, spans)
    if marked_title(hit.item) != hit.item.title:
        title = title.between(marked_title(hit.item).removesuffix(hit.item.title), "")
    why = texts.PLACE_MARK.join(filter(None, (hit.reason, also_in(hit))))
    lines = wrap_line(title, width, cell_len, 1)
    lines += wrap_line(plain_line(why, Role.NOTE), width, cell_len, INDENT)
    if hit.spans:
        part = fragment(*shown(hit.item, hit.spans), max(FRAGMENT_LINES * (width - INDENT), 1))
        marks = tuple(Mark(a, b, Role.MATCH) for a, b in part.spans)
        lines += wrap_line(Line(part.text, marks), width, cell_len, INDENT)
    return lines
