"""The presenter's mode: what it shows, and how its tour is steered."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from tests.documents import MANUAL, table
from tests.tui.explorer import ARTICLE, Explorer, packaged_library, text_of
from textual import events
from textual.command import CommandPalette
from textual.keys import _character_to_key  # the names that a key press gets

from beleidstui import texts
from beleidstui.authoring.locate import packaged_content
from beleidstui.texts import presenting
from beleidstui.tours.tour import BEAT, KEYS, Step, Tour, load_tour
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.commands import COMMANDS
from beleidstui.tui.demo.bar import PresenterBar
from beleidstui.tui.demo.keys import TOUR_COMMANDS, key_event
from beleidstui.tui.demo.player import State
from beleidstui.tui.demo.presenter import Presenter, presenter
from beleidstui.tui.screens.compare import CompareScreen
from beleidstui.tui.screens.help import HelpScreen
from beleidstui.tui.screens.quote import QuoteScreen
from beleidstui.tui.themes import PLAIN_LOOK
from beleidstui.tui.thin.abilities import EVERYTHING

STIMULEREN = "2022-V-02/stimuleren"
SSR_BULLET = "2022-V-02/stimuleren/veiligheid-bevolking"
FUND = "begrip/stabiliteitsfonds"
CITATION = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
SHORT = Tour(
    "Kort",
    (
        Step((), 3.0, "Eerst."),
        Step(("↓", "↓"), 3.0, "Dan omlaag."),
        Step(("/", "S", "S", "R"), 3.0, "Dan zoeken."),
        Step(("Esc",), 3.0, "En terug."),
    ),
)


class Clock:
    """Time that goes on when the test says so; the beat between two keys takes none."""

    def __init__(self) -> None:
        self._waiting: asyncio.Future[None] | None = None

    async def sleep(self, seconds: float) -> None:
        if seconds == BEAT:
            return
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None

    @property
    def runs(self) -> bool:
        return self._waiting is not None

    def end_pause(self) -> None:
        assert self._waiting is not None
        self._waiting.set_result(None)
        self._waiting = None


class Presented(Explorer):
    """A presenter's explorer in the hands of a test."""

    clock: Clock

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not holds():
                await self.pilot.pause()
        await self.settle()

    async def start(self) -> None:
        await self.pilot.press("f5")
        await self.until(lambda: self.clock.runs)

    async def next_step(self) -> None:
        self.clock.end_pause()
        await self.until(lambda: self.clock.runs or self.state is State.OVER)

    @property
    def state(self) -> State:
        [player] = [one.player for one in self.app.companions if isinstance(one, Presenter)]
        assert player is not None
        return player.state

    @property
    def bar(self) -> list[str]:
        """What the bar says: the keys, then the caption in one piece."""
        keys, *caption = text_of(self.app.screen.query_one(PresenterBar)).split("\n")
        return [keys.strip(), " ".join(caption)]

    def explorer_screen(self) -> list[str]:
        """The screen below the bar."""
        bar = self.app.screen.query_one(PresenterBar)
        return self.screen().splitlines()[bar.outer_size.height :]


@asynccontextmanager
async def presented(
    tour: Tour | None = SHORT, size: tuple[int, int] = (80, 24), guest_rest: int = 0
) -> AsyncIterator[Presented]:
    library = packaged_library()
    clock = Clock()
    asked = (library.node(ARTICLE), "", EVERYTHING, PLAIN_LOOK, guest_rest)
    app = presenter(library, *asked, tour, clock.sleep)
    async with app.run_test(size=size) as pilot:
        seen = Presented(app, pilot)
        seen.clock = clock
        await seen.settle()
        yield seen


# The tour that comes with the program: each caption is true.


def best_hit(seen: Explorer) -> str:
    hit = seen.hits.current
    return "" if hit is None else f"{hit.item.id} {hit.reason} {seen.hits.position}"


STEPS: list[Callable[[Explorer], bool]] = [
    lambda seen: (seen.focused, seen.cursor) == ("tree", ARTICLE),
    lambda seen: (seen.focused, seen.cursor) == ("tree", SSR_BULLET),
    lambda seen: (
        (seen.focused, seen.shown) == ("detail", SSR_BULLET)
        and "titel: redactie · tekst: letterlijk" in seen.screen()
    ),
    lambda seen: isinstance(seen.app.screen, CompareScreen) and " 3 ┃" in seen.screen(),
    lambda seen: (
        (seen.focused, best_hit(seen)) == ("search", f"{FUND} 1 typefout 1/4")
        and "1 typefout" in seen.screen()
    ),
    lambda seen: (seen.focused, seen.shown) == ("detail", FUND) and "redactie" in seen.screen(),
    lambda seen: (
        (seen.focused, seen.hits.position) == ("hits", "1/3")
        and "gebruikt Stabiliteitsfonds" in seen.screen()
    ),
    lambda seen: (seen.focused, best_hit(seen)) == ("search", "begrip/ssr afkorting 1/2"),
    lambda seen: (seen.focused, seen.shown) == ("detail", SSR_BULLET) and "SSR" in seen.screen(),
    lambda seen: isinstance(seen.app.screen, QuoteScreen) and "m Markdown" in seen.screen(),
    lambda seen: seen.status.startswith("Verstuurd"),
    lambda seen: isinstance(seen.app.screen, HelpScreen) and "In de tekst" in seen.screen(),
    lambda seen: (seen.focused, seen.shown) == ("detail", SSR_BULLET),
]


@pytest.mark.parametrize("size", [(80, 24), (40, 12)], ids=str)
async def test_each_caption_of_the_tour_is_true(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(ExplorerApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    tour = load_tour(packaged_content())
    assert tour is not None
    async with presented(tour, size) as seen:
        await seen.start()
        for number, (step, is_true) in enumerate(zip(tour.steps, STEPS, strict=True), 1):
            assert seen.bar[1] == f"{number}/{len(STEPS)} {step.caption}"
            assert step.caption in " ".join(seen.screen().split())
            assert is_true(seen), f"{step.caption}\n{seen.screen()}"
            await seen.next_step()
        assert (seen.state, seen.bar[1], sent) == (State.OVER, presenting.TOUR_OVER, [CITATION])
        await seen.press("escape", "down")
        assert seen.focused == "tree"


# Steering a tour.


async def test_a_tour_pauses_and_goes_on_where_it_was() -> None:
    async with presented() as seen:
        await seen.start()
        await seen.press("space")
        assert (seen.state, seen.clock.runs) == (State.PAUSED, False)
        assert seen.bar[1] == "1/4 (pauze) Eerst."
        await seen.press("space")
        assert (seen.state, seen.clock.runs, seen.bar[1]) == (State.RUNNING, True, "1/4 Eerst.")


@pytest.mark.parametrize(("key", "paused"), [("right", False), ("enter", True), ("pagedown", True)])
async def test_a_tour_goes_a_step_ahead(key: str, paused: bool) -> None:
    async with presented() as seen:
        await seen.start()
        await seen.press(*["space"] * paused, key)
        await seen.until(lambda: seen.cursor == "2022-V-02/stimuleren/ontmijnen")
        await seen.until(lambda: seen.clock.runs is not paused)
        assert seen.state is (State.PAUSED if paused else State.RUNNING)
        assert seen.bar[1].endswith("Dan omlaag.")


async def test_a_step_back_shows_just_what_that_step_showed() -> None:
    async with presented() as seen:
        await seen.start()
        await seen.next_step()
        before = seen.explorer_screen()
        await seen.next_step()
        assert seen.explorer_screen() != before
        await seen.pilot.press("left")
        await seen.until(lambda: seen.bar[1] == "2/4 Dan omlaag." and seen.clock.runs)
        assert seen.explorer_screen() == before
        await seen.pilot.press("pageup")
        await seen.until(lambda: seen.bar[1] == "1/4 Eerst." and seen.clock.runs)
        assert seen.cursor == ARTICLE


@pytest.mark.parametrize("turns", [0, 10])
async def test_steps_in_quick_succession_lose_no_step_and_no_key(turns: int) -> None:
    async with presented() as seen:
        await seen.start()
        for name in ("→", "→", "←", "→"):
            seen.app.post_message(key_event(name))
            for _ in range(turns):
                await asyncio.sleep(0)
        await seen.settle()
        await seen.until(lambda: seen.bar[1] == "3/4 Dan zoeken." and seen.clock.runs)
        assert (seen.focused, best_hit(seen)) == ("search", "begrip/ssr afkorting 1/2")


async def test_a_tour_is_left_where_it_is_and_the_explorer_is_usable() -> None:
    async with presented() as seen:
        await seen.start()
        await seen.next_step()
        before = seen.explorer_screen()
        await seen.press("escape")
        assert (seen.state, seen.clock.runs, seen.bar[1]) == (
            State.LEFT,
            False,
            presenting.TOUR_LEFT,
        )
        assert seen.explorer_screen() == before
        await seen.press("down")
        assert seen.cursor == SSR_BULLET
        await seen.start()
        assert (seen.bar[1], seen.cursor) == ("1/4 Eerst.", ARTICLE)


async def test_any_other_key_takes_over_and_f5_goes_on_where_the_tour_was() -> None:
    async with presented() as seen:
        await seen.start()
        await seen.next_step()
        before = seen.explorer_screen()
        await seen.press("j")
        assert (seen.state, seen.cursor) == (State.WAITING, SSR_BULLET)
        assert seen.bar[1] == presenting.TOUR_WAITS.format(2, 4)
        await seen.press("left", "left", "enter", "escape")  # these are the explorer's again
        assert (seen.state, seen.cursor) == (State.WAITING, STIMULEREN)
        await seen.start()
        assert (seen.state, seen.bar[1]) == (State.RUNNING, "2/4 Dan omlaag.")
        assert seen.explorer_screen() == before
        await seen.next_step()
        assert seen.bar[1] == "3/4 Dan zoeken."


async def test_the_mouse_takes_over() -> None:
    async with presented() as seen:
        await seen.start()
        await seen.wheel(seen.tree, events.MouseScrollDown)
        assert seen.state is State.WAITING


async def test_without_a_running_tour_all_keys_are_those_of_the_explorer() -> None:
    async with presented() as seen:
        await seen.press("down", "left")
        assert "▸ Stimuleren 3" in seen.screen()
        await seen.press("right", "right", "enter")
        assert (seen.focused, seen.shown) == ("detail", "2022-V-02/stimuleren/ontmijnen")
        await seen.press("escape")
        assert (seen.focused, seen.state) == ("tree", State.READY)


async def test_no_step_leaves_the_explorer() -> None:
    tour = Tour("Weg", (Step(("?", "/", "q", "p", "q"), 3.0, "Blijft."),))
    async with presented(tour) as seen:
        await seen.start()
        assert seen.app.is_running
        assert seen.bar[1] == "1/1 Blijft."


async def test_content_without_a_tour_says_so_and_f5_does_nothing() -> None:
    async with presented(None) as seen:
        await seen.press("f5")
        assert seen.bar[1] == presenting.NO_TOUR


# What is shown beside the explorer.


async def test_the_keys_are_shown_with_what_they_do() -> None:
    async with presented() as seen:
        await seen.press("down", "slash", *"NAVO", "enter", "y", "c", "question_mark")
        assert seen.bar[0] == (
            "toets: ↓ omlaag  / zoeken  NAVO  Enter  y citeren  c citaat  ? hulp"
        )
        await seen.press("escape")
        assert seen.bar[0].endswith("? hulp  Esc terug")


async def test_only_the_last_keys_are_kept_where_there_is_room_for_few() -> None:
    async with presented(size=(40, 12)) as seen:
        await seen.press(*["down", "up"] * 9)
        assert seen.bar[0] == "toets: ↑ omhoog  ↓ omlaag  ↑ omhoog"


async def test_a_pointer_stands_at_where_one_is() -> None:
    async with presented() as seen:
        for keys, row in (
            ((), "▶ ▾ Veiligheid en stabiliteit"),
            (("down", "down"), "▶     Ontmijnen en clustermunit…"),
            (("up", "enter"), "│▶ Stimuleren"),
            (("tab",), "│▶ Ontmijnen en clustermunitie"),
            (("slash",), "▶ typ / om te zoeken"),
            ((*"SSR",), "▶  SSR – Security Sector Reform"),
        ):
            await seen.press(*keys)
            assert row in seen.screen()
        await seen.press("escape", "home")
        assert seen.screen().count("▶") == 1


async def test_the_help_and_the_palette_tell_of_the_tour() -> None:
    async with presented() as seen:
        await seen.press("question_mark")
        [page] = seen.app.screen.query("Pager")
        lines = "\n".join(line.text for line in page.lines)  # type: ignore[attr-defined]  # a Pager
        for command in TOUR_COMMANDS:
            assert f"{command.shown:<12}{command.tooltip}" in lines
        await seen.press("escape", "colon")
        assert isinstance(seen.app.screen, CommandPalette)
        await seen.press(*"rondleiding")
        await seen.until(lambda: "rondleiding (F5)" in seen.screen())


def test_the_manual_tells_of_the_same_keys() -> None:
    rows = table(MANUAL, "toets", "bij het presenteren")
    assert rows == [[one.shown, one.tooltip] for one in TOUR_COMMANDS]


@pytest.mark.parametrize("size", [(30, 8), (20, 5)], ids=str)
async def test_a_small_window_keeps_room_for_the_explorer(size: tuple[int, int]) -> None:
    async with presented(size=size) as seen:
        expected = "▶ ▾ Veiligheid" if size == (30, 8) else "Dit venster is te klein"
        assert expected in " ".join(seen.screen().split("\n"))


# For guests.


async def test_a_tour_for_guests_starts_anew_with_the_explorer() -> None:
    async with presented(guest_rest=3600) as seen:
        await seen.start()
        assert any(one.is_busy for one in seen.app.companions)
        await seen.press("p")
        assert (seen.state, seen.status) == (State.WAITING, texts.KIOSK_STAYS)
        seen.app.start_anew(seen.app.main_screen())
        await seen.settle()
        assert (seen.state, seen.bar[1]) == (State.LEFT, presenting.TOUR_LEFT)
        assert seen.app.screen.query_one(PresenterBar)


# How keys are named, and what the reader's explorer loads.


def test_a_key_of_a_tour_is_the_key_that_the_explorer_knows() -> None:
    characters = {key for one in COMMANDS for key in one.shown.split() if len(key) == 1}
    for character in characters - set(KEYS):
        assert key_event(character).key == _character_to_key(character)
    known = {key for one in COMMANDS for key in one.keys.split(",")}
    assert {key_event(name).key for name in KEYS} <= known
    assert isinstance(key_event("spatie"), events.Key)
    assert key_event("spatie").character == " "


def test_the_explorer_of_a_reader_loads_nothing_of_it() -> None:
    code = "import sys, beleidstui.tui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names = [name for name in done.stdout.split() if name.startswith("beleidstui.")]
    assert names
    assert not [name for name in names if "demo" in name or "tour" in name]
