"""The pane that shows what changed between two editions, made bit by bit so that no key waits."""

from collections.abc import Iterator
from time import perf_counter

from rich.cells import cell_len
from textual.events import Resize

from beleidstui.comparing.compare import Comparison
from beleidstui.comparing.editions import Moment
from beleidstui.comparing.pairing import stretched
from beleidstui.library.library import Library
from beleidstui.reading.compared import Asked, history_of
from beleidstui.rendering.difference_screen import (
    Block,
    Layout,
    block_lines,
    blocks,
    history_lines,
    opened,
    top_lines,
)
from beleidstui.rendering.line import Line
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import ItemOpened, ProgressMade
from beleidstui.tui.widgets.line_view import LineView
from beleidstui.tui.widgets.pager import Pager

SLICE = 0.01
"""Seconds of work between two keys."""
PAUSE = 0.002
"""Seconds in between: a message to oneself would let no other part of the program have its turn."""


class ChangesView(Pager):
    """Shows each change, and what is between them folded; one of them is chosen."""

    BINDINGS = bindings(Place.CHANGES)

    def __init__(
        self, asked: Asked, library: Library | None = None, *, id: str | None = None
    ) -> None:
        """Compare this, once the pane has a size; of a library also its other editions are told."""
        super().__init__(id=id)
        self._asked, self._library = asked, library
        self._history: list[Moment] | None = None
        self.comparison: Comparison | None = None
        self.done = 0.0
        """How much of the work is done: 1 is all."""
        self._blocks: list[Block] = []
        self._heads: list[int] = []
        """The line where each block that was made begins."""
        self._at = -1
        self._work: Iterator[float] = iter(())
        self._is_at_work = False

    # What is made, bit by bit.

    def on_resize(self, event: Resize) -> None:  # type: ignore[override] # Textual takes both
        """Lay out anew for the size."""
        event.prevent_default()  # those it descends from would lay out what is not there yet
        LineView.on_resize(self)
        chosen = self._at
        self._work = self._make(chosen)
        self._go_on()

    def _make(self, chosen: int) -> Iterator[float]:
        if self.comparison is None:
            self.comparison = yield from self._asked.steps()
            self._blocks = blocks(self.comparison)
        layout = self._layout
        self._heads, self._at = [], -1
        self.show(top_lines(self.comparison, layout))
        for number, block in enumerate(self._blocks):
            self._heads.append(len(self.lines))
            self.lines.extend(block_lines(block, layout))
            if number == chosen or (chosen < 0 and block.is_change and self._at < 0):
                self._choose(number)
            yield number / len(self._blocks)
        yield 1.0
        if self._history is None and self._library is not None:
            for_all = history_of(self._asked, self._library)
            self._history = yield from stretched(for_all, 1.0, 1.0)
        if self._history:
            self.lines.extend(history_lines(self._history, layout))

    def _go_on(self) -> None:
        """Work for a moment, then let keys come."""
        end = perf_counter() + SLICE
        for done in self._work:
            self.done = done
            if perf_counter() > end:
                if not self._is_at_work:
                    self._is_at_work = True
                    self.set_timer(PAUSE, self._later)
                break
        self.redraw()
        self.post_message(ProgressMade())

    def _later(self) -> None:
        self._is_at_work = False
        self._go_on()

    @property
    def _layout(self) -> Layout:
        return Layout(max(self.size.width, 1), cell_len)

    # Where one is.

    @property
    def changes(self) -> list[int]:
        """The numbers of the blocks that are changes."""
        return [number for number, block in enumerate(self._blocks) if block.is_change]

    @property
    def change_number(self) -> int:
        """Which change is chosen, from 1; 0 where none is."""
        changes = self.changes
        return changes.index(self._at) + 1 if self._at in changes else 0

    def step_change(self, by: int) -> bool:
        """Choose the next or previous change; False where there is none."""
        made = range(len(self._heads))
        ahead = made[self._at + 1 :] if by > 0 else made[: max(self._at, 0)][::-1]
        found = next((number for number in ahead if self._blocks[number].is_change), None)
        if found is not None:
            self._choose(found)
            self.post_message(ProgressMade())
        return found is not None

    def _choose(self, number: int) -> None:
        """Choose a block, and bring as much of it into view as there is room for."""
        end = self._heads[number] + len(block_lines(self._blocks[number], self._layout))
        self.select(range(self._heads[number], end))
        self._mark(number)

    def _mark(self, number: int) -> None:
        """Choose a block of which the head is in view."""
        self._at = number
        self.select(range(self._heads[number], self._heads[number] + 1))

    def _choose_in_view(self) -> None:
        view = range(self.top, self.top + self.rows)
        if self._at < 0 or self._heads[self._at] not in view:
            found = next((at for at, head in enumerate(self._heads) if head in view), None)
            if found is not None:
                self._mark(found)
        self.post_message(ProgressMade())

    # What the keys do.

    def action_open_change(self) -> None:
        """Open what is folded, or fold it again; of a change go to the text."""
        if not 0 <= self._at < len(self._heads):
            return
        block = self._blocks[self._at]
        if block.is_change:
            self.post_message(ItemOpened(block.pairs[0].shown.node.id))
        elif self.done >= 1:
            self._replace([block._replace(is_open=False)] if block.is_open else opened(block))

    def _replace(self, fresh: list[Block]) -> None:
        """Put other blocks in the place of the chosen one."""
        at, lines = self._at, self.lines
        start = self._heads[at]
        end = start + len(block_lines(self._blocks[at], self._layout))
        made = [block_lines(block, self._layout) for block in fresh]
        grown = sum(map(len, made)) - (end - start)
        starts = [start]
        for one in made[:-1]:
            starts.append(starts[-1] + len(one))
        self._blocks[at : at + 1] = fresh
        self._heads[at:] = [*starts, *(head + grown for head in self._heads[at + 1 :])]
        lines[start:end] = [line for one in made for line in one]
        self._choose(at)

    def action_line_up(self) -> None:
        """Choose the block before where it is in view, else scroll."""
        if self._at > 0 and self._heads[self._at - 1] >= self.top:
            self._mark(self._at - 1)
        else:
            super().action_line_up()
        self._choose_in_view()

    def action_line_down(self) -> None:
        """Choose the block after where it is in view, else scroll."""
        after = self._heads[self._at + 1 : self._at + 2]
        if after and after[0] < self.top + self.rows:
            self._mark(self._at + 1)
        else:
            super().action_line_down()
        self._choose_in_view()

    def action_page_up(self) -> None:
        """Scroll one page up."""
        super().action_page_up()
        self._choose_in_view()

    def action_page_down(self) -> None:
        """Scroll one page down."""
        super().action_page_down()
        self._choose_in_view()

    def action_top(self) -> None:
        """Scroll to the first line."""
        super().action_top()
        self._at = -1
        self._choose_in_view()

    def action_bottom(self) -> None:
        """Scroll to the last line."""
        super().action_bottom()
        if self._heads:
            self._mark(len(self._heads) - 1)
        self._choose_in_view()

    def made_lines(self) -> list[Line]:
        """Give the lines that there are."""
        return self.lines
