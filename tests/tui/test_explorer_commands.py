"""Quoting, printing, comparing, help, the palette and the way out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tests.tui.explorer import BULLET, Explorer, explorer, packaged_library, text_of
from textual.command import CommandPalette
from textual.screen import Screen
from textual.widgets import OptionList

from beleidstui import texts
from beleidstui.rendering.quote import Quote, quote
from beleidstui.rendering.source_page import MARKED
from beleidstui.settings import AUTOMATIC, THEMES
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.clipboard import screen_wrapped
from beleidstui.tui.commands import COMMANDS, Place, bindings, commands_of
from beleidstui.tui.screens.compare import CompareScreen
from beleidstui.tui.screens.help import HelpScreen, help_lines
from beleidstui.tui.screens.quote import QuoteScreen
from beleidstui.tui.widgets.line_view import LineView
from beleidstui.tui.widgets.pager import Pager

CITATION = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
LINK = "https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html"


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was sent to the clipboard."""
    sent: list[str] = []
    monkeypatch.setattr(ExplorerApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    return sent


def is_over(seen: Explorer, kind: type[Screen[Any]]) -> bool:
    """Tell whether a screen of this kind is over the main one."""
    return isinstance(seen.app.screen, kind)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("t", packaged_library().node(BULLET).text),
        ("c", CITATION),
        ("l", LINK),
        ("m", quote(packaged_library().node(BULLET), Quote.MARKDOWN)),
    ],
)
async def test_a_quotation_is_copied_exactly(key: str, expected: str, copied: list[str]) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("y", key)
        assert copied == [expected]
        done = texts.SENT_DERIVED if key == "c" else texts.SENT_WHOLE
        said = texts.SENT.format(done, expected.replace("\n", " "))
        assert said == seen.status or said.startswith(seen.status.removesuffix("…"))
        assert seen.status.startswith("Verstuurd")


async def test_the_explanation_of_a_term_is_copied_as_that_of_the_editors(
    copied: list[str],
) -> None:
    async with explorer(at="begrip/ssr") as seen:
        await seen.press("y", "t")
        assert copied[0].startswith("[redactie] SSR – Security Sector Reform: Hervorming")


@pytest.mark.parametrize("key", ["c", "l"])
async def test_a_term_has_no_citation_and_no_link(key: str, copied: list[str]) -> None:
    async with explorer(at="begrip/ssr") as seen:
        await seen.press("y", key)
        assert (copied, seen.status) == ([], texts.TRY_USES.format(texts.NOTHING_TO_QUOTE))


@pytest.mark.parametrize("key", ["escape", "y", "q"])
async def test_one_can_quote_nothing_after_all(key: str, copied: list[str]) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("y")
        assert is_over(seen, QuoteScreen)
        assert seen.screen().splitlines()[-1].startswith("  ".join(texts.QUOTES.values()))
        await seen.press(key)
        assert (copied, seen.focused, seen.app.is_running) == ([], "tree", True)


async def test_a_hit_is_quoted_from_the_list_of_hits(copied: list[str]) -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.paste("ssr")
        await seen.press("tab", "escape", "j", "y", "t")
        assert copied == [packaged_library().node("2022-V-02/stimuleren/veiligheid-bevolking").text]


def test_gnu_screen_gets_a_long_sequence_in_short_wrapped_pieces() -> None:
    sequence = "\x1b]52;c;" + "A" * 1000 + "\a"
    pieces = screen_wrapped(sequence)
    assert all(one.startswith("\x1bP") and one.endswith("\x1b\\") for one in pieces)
    assert "".join(one[2:-2] for one in pieces) == sequence
    assert max(map(len, pieces)) < 256


# Printing outside the full screen.


@pytest.fixture
def outside(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[BaseException | None], list[str]]:
    """Let the reader answer outside the full screen; gives what happened in order."""
    happened: list[str] = []

    @contextmanager
    def suspend(_: ExplorerApp) -> Iterator[None]:
        happened.append("out")
        yield
        happened.append("back")

    def answering(error: BaseException | None) -> list[str]:
        def wait() -> str:
            happened.append("waits")
            if error is not None:
                raise error
            return ""

        monkeypatch.setattr(ExplorerApp, "suspend", suspend)
        monkeypatch.setattr("builtins.input", wait)
        monkeypatch.setattr("builtins.print", lambda text, **_: happened.append(text))
        return happened

    return answering


Outside = Callable[[BaseException | None], list[str]]


@pytest.mark.parametrize("error", [None, EOFError(), KeyboardInterrupt()])
async def test_the_item_is_printed_outside_and_the_reader_comes_back(
    error: BaseException | None, outside: Outside
) -> None:
    async with explorer(at=BULLET) as seen:
        happened = outside(error)
        await seen.press("p")
        out, printed, waits, back = happened
        assert (out, waits, back) == ("out", "waits", "back")
        assert quote(packaged_library().node(BULLET), Quote.WHOLE) in printed
        assert texts.PRINTED_BACK in printed
        assert (seen.shown, seen.app.is_running) == (BULLET, True)


async def test_what_was_just_quoted_is_what_is_printed(copied: list[str], outside: Outside) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("y", "c")
        happened = outside(None)
        await seen.press("p")
        assert happened[1] == f"\n{copied[0]}\n\n{texts.PRINTED_BACK}"


# Comparing with the source page.


@pytest.mark.parametrize("item_id", [BULLET, "2022-V-02/financieren/cyberspace"])
async def test_the_lines_of_the_item_are_marked_on_the_page(item_id: str) -> None:
    async with explorer((80, 24), at=item_id) as seen:
        await seen.press("v")
        page = seen.app.screen.query_one("#page", Pager)
        marked = [line.text for line in page.lines if MARKED in line.text]
        item = packaged_library().node(item_id)
        first, last = packaged_library().lines_of(item) or (0, 0)
        assert [int(line.split()[0]) for line in marked] == list(range(first, last + 1))
        view = page.lines[page.top : page.top + page.rows]
        assert any(MARKED in line.text for line in view)
        assert "".join("".join(line[5:].lstrip("– ") for line in marked).split()) == "".join(
            item.text.split()
        )


@pytest.mark.parametrize("key", ["escape", "v", "q"])
async def test_one_comes_back_from_the_comparison(key: str) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press("v")
        assert is_over(seen, CompareScreen)
        await seen.press(key)
        assert (seen.app.screen is seen.browse, seen.focused) == (True, "tree")


async def test_a_link_beside_the_page_is_followed() -> None:
    async with explorer((120, 40), at=BULLET) as seen:
        await seen.press("v", "tab", "l", "enter")
        assert (seen.app.screen is seen.browse, seen.shown) == (
            True,
            "begrip/artikel-100-procedure",
        )
        await seen.press("left_square_bracket")
        assert seen.shown == BULLET


async def test_a_term_has_no_page_to_compare_with() -> None:
    async with explorer(at="begrip/ssr") as seen:
        await seen.press("v")
        assert seen.app.screen is seen.browse
        assert seen.status == texts.TRY_USES.format(texts.NO_SOURCE_PAGE)


# Help, palette and declarations.


@pytest.mark.parametrize("key", ["question_mark", "f1"])
@pytest.mark.parametrize(
    ("keys", "place"),
    [([], Place.TREE), (["tab"], Place.DETAIL), (["number_sign"], Place.HITS)],
)
async def test_the_help_tells_first_of_where_one_is(
    key: str, keys: list[str], place: Place
) -> None:
    async with explorer(at="begrip/ssr") as seen:
        await seen.press(*keys, key)
        assert is_over(seen, HelpScreen)
        assert seen.screen().splitlines()[2] == texts.HELP_PLACE[place.value]


async def test_the_help_in_the_search_line_is_f1() -> None:
    async with explorer() as seen:
        await seen.press("slash", "f1")
        assert seen.screen().splitlines()[2] == texts.HELP_PLACE["zoeken"]


@pytest.mark.parametrize("place", Place)
def test_the_help_tells_every_command(place: Place) -> None:
    told = "\n".join(line.text for line in help_lines(place))
    for command in COMMANDS:
        assert f"  {command.shown:<12}{command.tooltip}" in told


@pytest.mark.parametrize("key", ["escape", "question_mark", "q", "f1"])
async def test_one_comes_back_from_the_help(key: str) -> None:
    async with explorer() as seen:
        await seen.press("question_mark", "G", key)
        assert (seen.app.screen is seen.browse, seen.focused) == (True, "tree")


@pytest.mark.parametrize("width", [80, 60, 40, 30])
async def test_no_line_of_the_help_is_cut_off(width: int) -> None:
    async with explorer((width, 24)) as seen:
        await seen.press("question_mark")
        view = seen.app.screen.query_one(LineView)
        assert max(len(line.text) for line in view.lines) <= width
        words = " ".join(text_of(view).split())
        assert all(" ".join(one.tooltip.split()) in words for one in COMMANDS)


@pytest.mark.parametrize("key", ["colon", "ctrl+p"])
async def test_the_palette_lists_only_commands_of_the_explorer_in_dutch(key: str) -> None:
    async with explorer() as seen:
        await seen.press(key)
        await seen.pilot.pause(0.3)
        options = seen.app.screen.query_one(OptionList).options
        listed = [str(option.prompt).splitlines()[0] for option in options]
        ours = {
            f"{one.label} ({one.shown})" for one in commands_of(Place.EVERYWHERE, Place.ANY_SCREEN)
        }
        ours |= {f"thema {name}" for name in THEMES if name != AUTOMATIC}
        ours |= {f"thema {AUTOMATIC} (nu gekozen)"}
        assert set(listed) <= ours
        assert len(listed) == len(ours) - 1


async def test_the_palette_runs_a_command() -> None:
    async with explorer() as seen:
        await seen.press("colon")
        await seen.write("hulp")
        await seen.pilot.pause(0.3)
        await seen.press("enter")
        assert is_over(seen, HelpScreen)


@pytest.mark.parametrize(
    "keys", [["ctrl+p", "ctrl+p"], ["y", "ctrl+p"], ["question_mark", "ctrl+p"]]
)
async def test_the_palette_opens_once_and_only_over_the_main_screen(keys: list[str]) -> None:
    async with explorer() as seen:
        await seen.press(*keys)
        palettes = [one for one in seen.app.screen_stack if isinstance(one, CommandPalette)]
        assert len(palettes) == (keys[0] == "ctrl+p")


@pytest.mark.parametrize("place", Place)
def test_no_key_has_two_meanings_in_one_place(place: Place) -> None:
    keys = [key for one in COMMANDS if one.place is place for key in one.keys.split(",")]
    assert sorted(keys) == sorted(set(keys))
    assert len(bindings(place)) == len(commands_of(place))


# The way out.


async def test_q_quits() -> None:
    async with explorer() as seen:
        await seen.press("q")
        assert not seen.app.is_running
        assert not seen.app.return_code


@pytest.mark.parametrize(
    "keys",
    [[], ["slash"], ["tab"], ["y"], ["question_mark"], ["v"], ["colon"]],
    ids=lambda keys: "".join(keys) or "tree",
)
async def test_ctrl_c_stops_with_130_everywhere(keys: list[str]) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press(*keys, "ctrl+c")
        assert seen.app.return_value == 130


@pytest.mark.parametrize("keys", [["slash"], ["y"], ["question_mark"], ["v"], ["number_sign"], []])
async def test_escape_always_comes_back_to_the_tree_and_never_quits(keys: list[str]) -> None:
    async with explorer(at=BULLET) as seen:
        await seen.press(*keys, *["escape"] * 4)
        assert (seen.app.is_running, seen.focused, seen.shown) == (True, "tree", BULLET)


@pytest.mark.parametrize("key", ["Q", "Y", "P", "J"])
async def test_a_capital_that_is_no_command_asks_for_caps_lock(key: str) -> None:
    async with explorer() as seen:
        await seen.press(key)
        assert f"‘{key}’ is geen opdracht. Staat Caps Lock aan?" in seen.status
        await seen.press("down")
        assert "Caps Lock" not in seen.status


async def test_a_capital_in_the_search_line_is_a_letter() -> None:
    async with explorer() as seen:
        await seen.press("slash", "Q")
        assert "Caps Lock" not in seen.status


@pytest.mark.parametrize(
    ("at", "keys", "shown"),
    [
        ("begrip/ssr", ("p",), "Gebruikt in 1 punt"),
        ("2022-V-02", ("p",), "Ministerie van Buitenlandse Zaken (V)"),
        (BULLET, ("v", "p"), "Financieren"),
        (BULLET, ("slash", "n", "a", "v", "o", "tab", "escape", "p"), "begrip/navo"),
    ],
    ids=["a term", "an article", "the page beside", "the hits"],
)
async def test_what_is_shown_is_printed(
    at: str, keys: tuple[str, ...], shown: str, outside: Outside
) -> None:
    async with explorer(at=at) as seen:
        happened = outside(None)
        await seen.press(*keys)
        assert shown in happened[1]


async def test_a_capital_that_is_a_command_is_no_caps_lock() -> None:
    async with explorer() as seen:
        await seen.press("G")
        assert "Caps Lock" not in seen.screen()
        await seen.press("H")
        assert "Caps Lock" in seen.screen()
        await seen.press("up")
        assert "Caps Lock" not in seen.screen()


async def test_on_a_branch_that_is_no_item_nothing_is_quoted_or_compared() -> None:
    async with explorer() as seen:
        await seen.press("end")
        for key in ("y", "v"):
            await seen.press(key)
            assert seen.app.screen is seen.browse
            assert texts.AT_BRANCH in seen.screen()
        await seen.press("home", "y")
        assert is_over(seen, QuoteScreen)


async def test_of_a_term_only_what_there_is_can_be_quoted() -> None:
    async with explorer() as seen:
        await seen.press("slash")
        await seen.write("ssr")
        await seen.press("enter", "y")
        asked = seen.screen().splitlines()[-1]
        assert "t tekst" in asked
        assert "c citaat" not in asked
        assert "l link" not in asked
