"""Strange content is shown as it is, in the tree, the detail and the hits."""

from pathlib import Path

import pytest
from tests.contents import write_bullet
from tests.tui.explorer import explorer, text_of

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
        assert strange in "".join(
            str(node.label) for node in seen.tree.root.children[0].children[1].children
        )
        await seen.press("slash")
        await seen.paste("polder")
        assert strange in text_of(seen.detail)
        assert strange in text_of(seen.hits)
        await seen.press("enter", "tab", "escape", "question_mark", "escape")
        assert seen.screen()


async def test_a_bullet_of_ten_thousand_characters_is_read_to_the_end(tmp_path: Path) -> None:
    content = write_bullet(tmp_path, "water " * 1666 + "slot", "Lang " * 200)
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
