"""The smallest Textual app with an input line and a footer, to try the harness on."""

import sys

from textual import on
from textual.app import App, ComposeResult
from textual.widgets import Footer, Input, Static

from beleidstui.tui.thin.driver import ThinDriver


class TinyApp(App[None]):
    """Repeats in capitals what is typed; escape copies it to the clipboard."""

    BINDINGS = [("escape", "copy", "Kopieer")]  # noqa: RUF012
    CSS = "Screen { layout: vertical; }"

    def compose(self) -> ComposeResult:
        yield Input(placeholder="typ hier")
        yield Static("nog niets", id="seen")
        yield Footer(show_command_palette=False)

    @on(Input.Changed)
    def show(self, event: Input.Changed) -> None:
        self.query_one("#seen", Static).update(event.value.upper())

    def action_copy(self) -> None:
        self.copy_to_clipboard(self.query_one(Input).value)


if __name__ == "__main__":
    TinyApp(driver_class=ThinDriver if "thin" in sys.argv else None).run()
