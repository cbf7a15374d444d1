"""The explorer beside an author: new versions appear, bad ones are told, the place stays."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.contents import ARTICLE, PAGE, TERMS, copy_small
from tests.tui.explorer import Explorer, text_of

from beleidstui.compiling.kept import library_in_memory
from beleidstui.tui import live
from beleidstui.tui.app import ExplorerApp
from beleidstui.tui.live import Live

DIKES = "2030-I-01/bouwen/dijken"
RENEWED = "De bestanden zijn veranderd: nieuwe versie getoond."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(live, "LOOK_EACH", 0.02)
    return copy_small(tmp_path)


@asynccontextmanager
async def author(folder: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Explorer]:
    """Run the explorer beside an author on a content folder."""
    follower = Live(str(folder))
    library = library_in_memory(str(folder))
    app = ExplorerApp(library, library.articles[0])
    app.follow = follower.follow
    async with app.run_test(size=size) as pilot:
        running = Explorer(app, pilot)
        await running.settle()
        yield running


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():
            await asyncio.sleep(0.01)


async def renewed(seen: Explorer) -> None:
    await until(lambda: seen.status == RENEWED)
    await seen.settle()


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


async def test_a_new_version_is_shown_where_the_reader_is(folder: Path) -> None:
    async with author(folder) as seen:
        await seen.press("j", "j", "enter")
        assert seen.shown == DIKES
        change(folder / ARTICLE, 'kop = "Dijken"', 'kop = "Hoge dijken"')
        await renewed(seen)
        assert (seen.shown, seen.cursor, seen.focused) == (DIKES, DIKES, "detail")
        assert text_of(seen.detail).startswith("Hoge dijken\n")
        assert "▾ Hoge dijken" in seen.screen()
        await seen.press("escape", "j", "k")
        assert (seen.shown, RENEWED in seen.screen()) == (DIKES, False)


async def test_a_bad_version_is_told_until_it_is_mended(folder: Path) -> None:
    async with author(folder) as seen:
        change(folder / TERMS, 'uitleg = "', 'uitlegg = "')
        told = f"fout in regel 8 van {TERMS}, vorige versie getoond: "
        await until(lambda: seen.status.startswith(told))
        assert seen.status.endswith(": alle fouten")
        await seen.press("j", "j")
        assert seen.shown == DIKES
        assert seen.status.startswith("fout (: toont alle)  Artikel 1")
        assert seen.status.endswith("/ zoek  Enter lees  ? hulp  q stop")
        change(folder / TERMS, 'uitlegg = "', 'uitleg = "')
        await renewed(seen)
        await seen.press("k")
        assert "fout" not in seen.screen()


async def test_all_problems_of_a_bad_version_can_be_read(folder: Path) -> None:
    async with author(folder) as seen:
        change(folder / TERMS, 'uitleg = "', 'uitlegg = "')
        await until(lambda: seen.status.startswith("fout in regel 8"))
        await seen.press("colon")
        await seen.write("alle fouten")
        await until(lambda: "toon alle fouten in de nieuwste" in seen.screen())
        await seen.press("enter")
        await until(lambda: "Fouten in de nieuwste versie" in seen.screen())
        shown = seen.screen().replace("\n", "")
        for line in (8, 15):
            assert f"{TERMS}:{line}: " in shown
        assert shown.count("deze sleutel ken ik niet") == 2
        await seen.press("escape")
        assert seen.status.startswith("fout in regel 8")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda folder: (folder / TERMS).unlink(), f"fout in {TERMS}, vorige versie getoond: "),
        (lambda folder: (folder / PAGE).unlink(), f"fout in regel 21 van {ARTICLE}"),
        (lambda folder: (folder / TERMS).write_text("schema = "), f"fout in regel 1 van {TERMS}, "),
        (lambda folder: folder.rename(folder.with_name("weg")), "fout in "),
        (
            lambda folder: (folder / "artikelen" / "\x1b]0;x\a.toml").write_text("x"),
            "fout in regel 1 van artikelen/]0;x.toml, vorige versie getoond: ",
        ),
    ],
    ids=["terms gone", "page gone", "half written", "folder gone", "hostile name"],
)
async def test_what_goes_wrong_is_told(
    folder: Path, spoil: Callable[[Path], None], told: str
) -> None:
    async with author(folder) as seen:
        spoil(folder)
        await until(lambda: seen.status.startswith(told))
        await seen.press("j")
        assert seen.shown == "2030-I-01/bouwen"


async def test_files_may_come_go_and_be_replaced(folder: Path) -> None:
    article = folder / ARTICLE
    second = article.with_name("2031-I-01.toml")
    async with author(folder) as seen:
        head = article.read_text("utf-8").partition("[[onderdeel]]")[0].replace(OFFICIAL, OWN)
        second.write_text(head.replace('"2030-I-01"', '"2031-I-01"') + ROLE, "utf-8")
        await renewed(seen)
        assert [row.depth for row in seen.rows].count(0) == 3
        await seen.press("j")
        times = article.stat()
        saved = article.with_name("4913~")
        saved.write_text(article.read_text("utf-8").replace('Pompen"', 'Gemaal"'), "utf-8")
        os.utime(saved, ns=(times.st_atime_ns, times.st_mtime_ns))
        saved.rename(article)
        await renewed(seen)
        assert "Gemaal" in seen.screen()
        await seen.press("j")
        second.unlink()
        await renewed(seen)
        assert [row.depth for row in seen.rows].count(0) == 2


async def test_what_is_gone_leads_to_what_was_above_it(folder: Path) -> None:
    async with author(folder) as seen:
        await seen.press("j", "j", "j", "enter", "escape", "k", "enter")
        assert seen.shown == DIKES
        text = (folder / ARTICLE).read_text("utf-8")
        start = text.index('id = "bouwen/dijken"')
        end = text.index("[[onderdeel]]", text.index('id = "bouwen/dijken/sluizen"'))
        (folder / ARTICLE).write_text(text[:start] + WATER + text[end:], "utf-8")
        await renewed(seen)
        assert (seen.shown, seen.cursor) == ("2030-I-01/bouwen", "2030-I-01/bouwen")
        await seen.press("left_square_bracket", "left_square_bracket")
        assert seen.shown == "2030-I-01"


async def test_branches_and_scroll_stay(folder: Path) -> None:
    async with author(folder, (80, 10)) as seen:
        await seen.press("j", "h", "G", "l")
        assert "▾ Begrippen" in seen.screen()
        opened = [line[:30] for line in seen.screen().splitlines()[1:-1]]
        await seen.press("g", "enter", "j", "j")
        top = seen.detail.top
        assert top > 0
        change(folder / TERMS, 'engels = "', 'engels = "The ')
        await renewed(seen)
        assert (seen.detail.top, seen.focused) == (top, "detail")
        await seen.press("escape", "G")
        assert [line[:30] for line in seen.screen().splitlines()[1:-1]] == opened


async def test_the_query_and_the_hit_stay(folder: Path) -> None:
    async with author(folder) as seen:
        await seen.press("slash")
        await seen.write("dijk")
        await seen.press("down")
        chosen = seen.shown
        change(folder / ARTICLE, 'kop = "Pompen"', 'kop = "Pompen achter de dijk"')
        await renewed(seen)
        assert (seen.search_line.value, seen.focused, seen.shown) == ("dijk", "search", chosen)
        assert "Pompen achter de dijk" in text_of(seen.hits)
        await seen.press("enter", "n")
        assert seen.shown != chosen


@pytest.mark.parametrize("keys", ["GljljX", "/wfEX"], ids=["from the tree", "from a search"])
async def test_the_uses_stay(folder: Path, keys: str) -> None:
    names = {"X": "number_sign", "/": "slash", "E": "enter"}
    async with author(folder) as seen:
        await seen.press(*(names.get(key, key) for key in keys))
        before = text_of(seen.hits)
        assert seen.focused == "hits"
        change(folder / ARTICLE, 'kop = "Dijken"', 'kop = "Hoge dijken"')
        await renewed(seen)
        assert text_of(seen.hits) == before.replace("Dijken", "Hoge dijken")
        assert seen.focused == "hits"


async def test_a_version_waits_until_the_main_screen_is_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    look = Live._look

    def counted(follower: Live, app: ExplorerApp) -> None:
        look(follower, app)
        looks.extend(type(screen).__name__ for screen in app.screen_stack[-1:])

    monkeypatch.setattr(Live, "_look", counted)
    async with author(folder) as seen:
        await seen.press("j", "j", "v")
        change(folder / ARTICLE, 'kop = "Dijken"', 'kop = "Hoge dijken"')
        looks.clear()
        await until(lambda: looks.count("CompareScreen") > 2)  # a change is shown after two
        assert "Hoge" not in seen.screen()
        await seen.press("escape")
        await renewed(seen)
        assert "Hoge dijken" in seen.screen()


OFFICIAL = 'herkomst = "letterlijk"'
OWN = 'herkomst = "redactie"'
ROLE = """[[onderdeel]]
id = "sparen"
soort = "rol"
titel = "Sparen"
herkomst = "redactie"

[[onderdeel]]
id = "sparen/pot"
soort = "punt"
kop = "Pot"
tekst = "Een pot."
herkomst = "redactie"
"""
WATER = """id = "bouwen/water"
soort = "punt"
kop = "Water"
tekst = "Water van de redactie."
herkomst = "redactie"

"""
