"""The explorer in the hands of a test: its screen as text, its state, and a way to wait."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

from textual import events
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.library.library import Library
from beleidstui.reading.rows import Row
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.screens.browse import BrowseScreen
from beleidstui.tui.widgets.detail import Detail
from beleidstui.tui.widgets.hit_list import HitList
from beleidstui.tui.widgets.item_tree import ItemTree
from beleidstui.tui.widgets.line_view import LineView
from beleidstui.tui.widgets.search_line import SearchLine

ARTICLE = "2022-V-02"
ROLE = "2022-V-02/regisseren"
BULLET = "2022-V-02/regisseren/artikel-100"
TRANSITION = "2022-V-02/financieren/transitie"


@cache
def packaged_library() -> Library:
    return library_in_memory(packaged_content())


class Explorer:
    """One running explorer."""

    def __init__(self, app: ExplorerApp, pilot: Pilot[int]) -> None:
        self.app, self.pilot = app, pilot

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until what they caused is done."""
        await self.pilot.press(*keys)
        await self.settle()

    async def write(self, text: str) -> None:
        """Type a text letter by letter."""
        names = {" ": "space", "/": "slash", "[": "left_square_bracket"}
        names |= {"]": "right_square_bracket"}
        await self.press(*(names.get(letter, letter) for letter in text))

    async def paste(self, text: str) -> None:
        """Give the search line a text at once."""
        self.search_line.post_message(events.Paste(text))
        await self.settle()

    async def settle(self) -> None:
        """Wait for messages that cause messages."""
        for _ in range(2):
            await self.pilot.pause()

    async def resize(self, columns: int, lines: int) -> None:
        await self.pilot.resize_terminal(columns, lines)
        await self.settle()

    @property
    def browse(self) -> BrowseScreen:
        [screen] = [one for one in self.app.screen_stack if isinstance(one, BrowseScreen)]
        return screen

    @property
    def tree(self) -> ItemTree:
        return self.browse.query_one(ItemTree)

    @property
    def hits(self) -> HitList:
        return self.browse.query_one(HitList)

    @property
    def detail(self) -> Detail:
        return self.browse.query_one("#detail", Detail)

    @property
    def search_line(self) -> SearchLine:
        return self.browse.query_one(SearchLine)

    @property
    def focused(self) -> str:
        """The id of the pane that has the focus."""
        return (self.app.focused.id or "") if self.app.focused else ""

    @property
    def shown(self) -> str:
        """The id of the item in the detail, as its last line tells."""
        lines = [line.text for line in self.detail.lines]
        [at] = [number for number, text in enumerate(lines) if text.startswith("Id:")]
        return "".join(lines[at:]).removeprefix("Id:").replace(" ", "")

    @property
    def cursor(self) -> str:
        """The id under the cursor of the tree, or the label of a branch without an item."""
        row = self.tree.items.at(self.tree.cursor_line)
        label = f"{row.label} {row.many}" if row.many else row.label
        return row.item.id if row.item else label

    @property
    def rows(self) -> list[Row]:
        """The rows of the tree."""
        return [self.tree.items.at(place) for place in range(self.tree.count)]

    @property
    def status(self) -> str:
        return text_of(self.browse.query_one("#status", LineView)).rstrip()

    @property
    def limit(self) -> str:
        """What stands before the query; empty where one searches everywhere."""
        pane = self.browse.query_one("#limit", LineView)
        return text_of(pane).rstrip() if pane.display else ""

    def sees(self, selector: str) -> bool:
        """Tell whether a pane is on the screen."""
        return self.app.screen.query_one(selector).size.area > 0

    def screen(self) -> str:
        """The whole screen as text: what each pane draws, at its place."""
        width, height = self.app.size
        rows = [[" "] * width for _ in range(height)]
        for view in self.app.screen.walk_children(Widget):
            if not view.is_container and view.region.area:
                x, y, columns, lines = view.region
                for row, strip in enumerate(view.render_lines(Region(0, 0, columns, lines)), y):
                    rows[row][x : x + columns] = list(strip.text.ljust(columns))[:columns]
        return "\n".join("".join(row).rstrip() for row in rows)

    async def wheel(self, view: Widget, event: type[events.MouseEvent], times: int = 3) -> None:
        """Turn the wheel of the mouse above a pane."""
        for _ in range(times):
            x, y = view.region.x + 2, view.region.y + 2
            self.app.post_message(event(None, x, y, 0, 0, 0, False, False, False, x, y))
        await self.settle()


def text_of(view: LineView) -> str:
    """Give the lines of a pane as text."""
    return "\n".join(line.text for line in view.lines)


def styles_at(view: Widget, row: int, column: int) -> set[str]:
    """Give how a cell of a pane is set off: bold, italic, underline, reverse."""
    position = 0
    for segment in view.render_line(row):
        position += segment.cell_length
        if column < position:
            style = segment.style
            names = ("bold", "italic", "underline", "reverse")
            return {name for name in names if style is not None and getattr(style, name)}
    return set()


@asynccontextmanager
async def explorer(
    size: tuple[int, int] = (80, 24),
    *,
    at: str = ARTICLE,
    query: str = "",
    content: Path | None = None,
    library: Library | None = None,
) -> AsyncIterator[Explorer]:
    """Run the explorer on the packaged content, or on a content folder or a library."""
    if content is not None:
        library = library_in_memory(str(content))
    start = packaged_library().node(at) if library is None else library.articles[0]
    library = library or packaged_library()
    app = ExplorerApp(library, start, query)
    async with app.run_test(size=size) as pilot:
        running = Explorer(app, pilot)
        await running.settle()
        yield running
