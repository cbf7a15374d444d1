"""The palette: Textual's, but what is selected in it is shown by more than a colour."""

from functools import partial
from typing import Protocol, Self, runtime_checkable

from rich.style import Style
from rich.text import Text
from textual.app import ComposeResult
from textual.command import CommandInput, CommandList, CommandPalette, Hit, Hits, Provider
from textual.containers import Horizontal, Vertical
from textual.strip import Strip
from textual.visual import VisualType
from textual.widgets import LoadingIndicator
from textual.widgets.option_list import Option

from beleidstui import texts
from beleidstui.library.library import Library
from beleidstui.reading.jump import jump
from beleidstui.rendering.words import marked_title
from beleidstui.safe_text import strip_forbidden

REVERSE = Style(reverse=True)
_FIRST = 100
"""What an article that is named scores: more than any command, which scores up to 1."""


@runtime_checkable
class GoesToItems(Protocol):
    """A screen of one library that can go to an item of it."""

    library: Library

    def go_to(self, item_id: str) -> None:
        """Go to an item."""


class NameLine(CommandInput):
    """The line in which one types a name."""

    def validate_value(self, value: str) -> str:
        """Take nothing that could steer the terminal, such as from a paste."""
        return strip_forbidden(value)


class NameList(CommandList):
    """Lists the commands, with the selected one in reverse, which a style sheet cannot ask here."""

    def render_line(self, y: int) -> Strip:
        """Give one row."""
        strip = super().render_line(y)
        options = {segment.style.meta.get("option") for segment in strip if segment.style}
        chosen = self.highlighted is not None and self.highlighted in options
        return strip.apply_style(REVERSE) if chosen else strip

    def add_option(self, option: "Option | VisualType | None" = None) -> Self:
        """Add a row; the only one that cannot be chosen says, in English, that there is none."""
        if isinstance(option, Option) and option.disabled:
            option = Option(Text(texts.NO_COMMAND), id=option.id, disabled=True)
        return super().add_option(option)


class Articles(Provider):
    """Offers the articles that are named, to go to one."""

    async def search(self, query: str) -> Hits:
        """Give the articles in the order of the shelf, before the commands."""
        screen = self.screen
        if not isinstance(screen, GoesToItems):
            return
        for place, article in enumerate(jump(query, screen.library)):
            named = Text(strip_forbidden(marked_title(article)))
            go = partial(screen.go_to, article.id)
            about = strip_forbidden(article.edition.ministry)
            yield Hit(_FIRST - place, named, go, named.plain, about)


class Palette(CommandPalette):
    """Asks for the name of a command or an article, and runs it or goes there."""

    def __init__(self) -> None:
        """Ask in Dutch."""
        super().__init__(placeholder=texts.PALETTE_HERE)

    def compose(self) -> ComposeResult:
        """Lay out what Textual's palette needs, in its places."""
        with Vertical(id="--container"):
            with Horizontal(id="--input"):
                line = NameLine(placeholder=texts.PALETTE_HERE, select_on_focus=False)
                line.cursor_blink = False
                yield line
            with Vertical(id="--results"):
                yield NameList()
                yield LoadingIndicator()
