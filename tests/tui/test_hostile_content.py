"""Strange content is shown as it is, in the tree, the detail and the hits."""

from contextlib import nullcontext
from pathlib import Path

import pytest
from tests.contents import ATTACK, library_of_corpus, poisoned, write_bullet
from tests.tui.explorer import Explorer, explorer, text_of
from textual import events
from textual.command import CommandInput
from textual.geometry import Region
from textual.widget import Widget

from beleidstui.safe_text import forbidden_in
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.clipboard import print_outside

STRANGE = {
    "markup": "[nader te bepalen] en [/x] en [b]vet[/b]",
    "emoji": "Pompen 🌊 voor 👩‍🚀 en 🇳🇱",
    "right to left": "Pompen שלום en مرحبا",
    "combining": "Pompe\u0301n e\u0301e\u0301n Z\u0335a\u0335",
    "wide": "日本の水 en pompen",
}


@pytest.mark.parametrize("strange", STRANGE.values(), ids=STRANGE)
async def test_strange_content_is_shown_as_it_is(strange: str, tmp_path: Path) -> None:
    content = write_bullet(tmp_path, f"{strange} polder", strange)
    async with explorer((120, 40), content=content) as seen:
        assert strange in "".join(row.label for row in seen.rows)
        await seen.press("slash")
        await seen.paste("polder")
        assert strange in text_of(seen.detail)
        assert strange in text_of(seen.hits)
        await seen.press("enter", "tab", "escape", "question_mark", "escape")
        assert seen.screen()


async def test_a_bullet_of_ten_thousand_characters_is_read_to_the_end(tmp_path: Path) -> None:
    content = write_bullet(tmp_path, "water " * 1666 + "slot", "Lang " * 199 + "lang")
    async with explorer((50, 20), content=content) as seen:
        await seen.press("slash")
        await seen.paste("slot")
        await seen.press("enter")
        view = seen.detail.lines[seen.detail.top : seen.detail.top + seen.detail.rows]
        assert any("slot" in line.text for line in view)
        await seen.press("G")
        assert "Id: 2030-I-01/betalen/pompen" in seen.screen()


async def test_a_word_of_ten_thousand_characters_is_broken(tmp_path: Path) -> None:
    content = write_bullet(tmp_path, "w" * 10_000, "k" * 500)
    async with explorer((50, 20), content=content) as seen:
        await seen.press("slash")
        await seen.paste("www")
        await seen.press("escape", "tab", "G")
        assert max(len(line.text) for line in seen.detail.lines) <= seen.detail.size.width


def steering(seen: Explorer) -> set[str]:
    """Give what can steer a terminal in all that is drawn."""
    found: set[str] = set()
    for view in seen.app.screen.walk_children(Widget):
        for strip in view.render_lines(Region(0, 0, *view.size)) if not view.is_container else ():
            found |= forbidden_in(strip.text)
    return found


async def test_content_that_no_check_let_through_steers_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = library_of_corpus(poisoned())
    monkeypatch.setattr("tests.tui.explorer.packaged_library", lambda: library)
    async with explorer((100, 40), at="2030-I-01", query=f"dijken{ATTACK}") as seen:
        assert "WEG" in seen.screen()
        for key in ("enter", "number_sign", "question_mark", "escape", "escape", "v", "escape"):
            await seen.press(key)
            assert steering(seen) == set(), key
        await seen.press("y", "t")
        assert "WEG" in seen.app.clipboard
        assert forbidden_in(seen.app.clipboard) == set()


async def test_a_paste_in_the_palette_steers_nothing() -> None:
    async with explorer() as seen:
        await seen.press("colon")
        line = seen.app.screen.query_one(CommandInput)
        line.post_message(events.Paste(f"hulp{ATTACK}"))
        await seen.settle()
        assert line.value.startswith("hulp")
        assert "WEG" in line.value
        assert forbidden_in(line.value) == set()
        await seen.press("escape")  # what still gathers commands would fail on the way out


def test_a_text_that_is_printed_outside_steers_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builtins.input", str)
    monkeypatch.setattr(ExplorerApp, "suspend", lambda _: nullcontext())
    library = library_of_corpus(poisoned())
    print_outside(ExplorerApp(library, library.articles[0], ""), f"Dijken\nen{ATTACK}")
    printed = capsys.readouterr().out
    assert printed.startswith("\nDijken\nen")
    assert "WEG" in printed
    assert forbidden_in(printed) == {"\n"}
