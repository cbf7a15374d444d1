"""The line in which one types what to search for."""

from textual import events
from textual.widgets import Input

from beleidstui import texts
from beleidstui.safe_text import strip_forbidden
from beleidstui.tui.commands import Place, bindings
from beleidstui.tui.messages import HitMoved, LimitLeft, QuerySubmitted

MOST_CHARACTERS = 1000
"""How much of a query is searched for: a paste may be a whole book."""


class SearchLine(Input):
    """Holds the query; the screen watches its value."""

    BINDINGS = bindings(Place.SEARCH)

    def __init__(self, *, id: str | None = None) -> None:
        """Start empty, with a cursor that does not blink."""
        super().__init__(placeholder=texts.SEARCH_HERE, id=id, compact=True)
        self.cursor_blink = False
        self.select_on_focus = False

    def validate_value(self, value: str) -> str:
        """Take nothing that could steer the terminal, whoever gives it."""
        return strip_forbidden(value)

    @property
    def query_text(self) -> str:
        """What is searched for."""
        return self.value[:MOST_CHARACTERS]

    def on_paste(self, event: events.Paste) -> None:
        """Take what there is room for, on one line; Input itself takes all or nothing."""
        event.prevent_default()
        event.stop()
        line = strip_forbidden(" ".join(event.text.splitlines()).expandtabs(1))
        start, end = sorted(self.selection)
        room = MOST_CHARACTERS - len(self.value) + end - start
        self.replace(line[:room], start, end)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Tell that the query is ready."""
        event.stop()
        self.post_message(QuerySubmitted())

    def action_delete_left(self) -> None:
        """Delete a letter; where there is none, leave the part that is searched."""
        if not self.value:
            self.post_message(LimitLeft())
        super().action_delete_left()

    def action_hit_up(self) -> None:
        """Go to the hit above."""
        self.post_message(HitMoved(-1))

    def action_hit_down(self) -> None:
        """Go to the hit below."""
        self.post_message(HitMoved(1))
