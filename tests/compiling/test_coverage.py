"""Which words of a page are in no item: in stretches, and in one line a page."""

import json
from pathlib import Path

import pytest

from beleidstui.cli import main
from beleidstui.compiling.coverage import Coverage, cover
from beleidstui.compiling.placing import Placement
from beleidstui.model.page_lines import join_lines
from beleidstui.texts import proving
from tests.contents import PAGE, copy_small


def _cover(page: str, *texts: str, feet: tuple[int, ...] = ()) -> Coverage:
    joined = join_lines(page)
    starts = [joined.text.index(text) for text in texts]
    placements = [
        Placement(start, start + len(text), 1, 1) for start, text in zip(starts, texts, strict=True)
    ]
    return cover(joined, placements, set(feet))


@pytest.mark.parametrize(
    ("page", "texts", "feet", "total", "told"),
    [
        ("een twee drie", (), (), 3, [(1, 1, "een twee drie")]),
        ("een twee drie", ("een twee drie",), (), 3, []),
        ("een twee drie", ("twee",), (), 3, [(1, 1, "een"), (1, 1, "drie")]),
        ("een twee drie", ("een",), (), 3, [(1, 1, "twee drie")]),
        ("een twee drie", ("drie",), (), 3, [(1, 1, "een twee")]),
        ("een twee drie", ("een", "twee", "drie"), (), 3, []),
        ("een twee drie vier", ("een twee drie", "twee"), (), 4, [(1, 1, "vier")]),
        ("een twee drie vier", ("twee", "een twee drie"), (), 4, [(1, 1, "vier")]),
        ("een twee drie vier", ("een twee", "twee drie"), (), 4, [(1, 1, "vier")]),
        ("Een\nTwee\nDrie\nVier", ("Drie",), (), 4, [(1, 2, "Een Twee"), (4, 4, "Vier")]),
        ("Een\n\nTwee", (), (), 2, [(1, 3, "Een Twee")]),
        ("Een\nVoet 1\nTwee", (), (2,), 2, [(1, 1, "Een"), (3, 3, "Twee")]),
        ("Een\nVoet 1", (), (2,), 1, [(1, 1, "Een")]),
        ("Voet", (), (1,), 0, []),
        (
            "– een twee \ntwee drie\nvier Vijf",
            ("twee drievier",),
            (),
            5,
            [(1, 1, "een twee"), (3, 3, "Vijf")],
        ),
        ("Kop: een – twee", ("een", "twee"), (), 3, [(1, 1, "Kop:")]),
        ("Kop: een.", ("Kop", "een"), (), 2, []),
        ("• – * een", ("een",), (), 1, []),
        ("", (), (), 0, []),
    ],
)
def test_words_that_follow_each_other_are_one_stretch(
    page: str,
    texts: tuple[str, ...],
    feet: tuple[int, ...],
    total: int,
    told: list[tuple[int, int, str]],
) -> None:
    coverage = _cover(page, *texts, feet=feet)
    assert [(*stretch.lines, stretch.text) for stretch in coverage.stretches] == told
    assert (coverage.total, coverage.missing) == (total, len(" ".join(t for *_, t in told).split()))


@pytest.mark.parametrize(
    ("missing", "total", "share"),
    [
        (1, 2, 50),
        (1, 3, 33),
        (2, 3, 67),
        (1, 1000, 1),
        (4, 1000, 1),
        (16, 1000, 2),
        (999, 1000, 99),
        (996, 1000, 99),
        (1000, 1000, 100),
        (1, 1, 100),
    ],
)
def test_a_share_is_never_rounded_to_none_or_all(missing: int, total: int, share: int) -> None:
    said = proving.not_covered("x.txt", missing, total)
    assert said.startswith(f"bronnen/x.txt: {share}% van de woorden ({missing} van {total}) staat ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["een"], "1 woord staat in geen enkel onderdeel: ‘een’"),
        (["een", "twee"], "2 woorden staan in geen enkel onderdeel: ‘een twee’"),
        (["woord"] * 10, f"10 woorden staan in geen enkel onderdeel: ‘{' '.join(['woord'] * 10)}’"),
        (
            [f"w{number}" for number in range(100)],
            "100 woorden staan in geen enkel onderdeel: "
            "‘w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 … w93 w94 w95 w96 w97 w98 w99’",
        ),
        (["a" * 200], f"1 woord staat in geen enkel onderdeel: ‘{'a' * 30} … {'a' * 30}’"),
    ],
)
def test_a_stretch_is_told_in_one_line(words: list[str], told: str) -> None:
    assert proving.uncovered("x.txt", (2, 2), tuple(words)) == f"bronnen/x.txt, regel 2: {told}"
    assert proving.uncovered("x.txt", (2, 5), tuple(words)).startswith(
        "bronnen/x.txt, regels 2–5: "
    )


def _with_more(tmp_path: Path, more: str) -> str:
    folder = copy_small(tmp_path)
    page = folder / PAGE
    page.write_text(f"{page.read_text('utf-8')}{more}", "utf-8")
    return str(folder)


def test_the_check_says_how_much_of_a_page_is_in_no_item(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _with_more(tmp_path, "\nAl het andere \nis weg.\n")
    assert main(["controleer", folder]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == [
        "bronnen/water.txt: 19% van de woorden (5 van 27) staat in geen enkel onderdeel. "
        "Welke, zegt --bron."
    ]
    assert main(["controleer", folder, "--bron"]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == (
        "bronnen/water.txt, regels 10–11: 5 woorden staan in geen enkel onderdeel: "
        "‘Al het andere is weg.’"
    )
    assert main(["controleer", folder, "--json", "--bron"]) == 2
    record = json.loads(capsys.readouterr().out)
    assert record["dekking"] == [{"bestand": "water.txt", "woorden": 27, "niet_gedekt": 5}]
    assert [one["woord"] for one in record["niet_gedekt"]] == ["Al", "het", "andere", "is", "weg."]
    assert record["niet_gedekte_stukken"] == [
        {"bestand": "water.txt", "regels": [10, 11], "woorden": 5, "tekst": "Al het andere is weg."}
    ]


def test_the_check_says_that_a_page_is_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", _with_more(tmp_path, "")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == ["Elk woord van de bronpagina staat in een onderdeel."]
    assert proving.all_covered(3) == "Elk woord van de 3 bronpagina’s staat in een onderdeel."
