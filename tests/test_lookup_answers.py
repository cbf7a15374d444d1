"""What a look-up prints: the shapes of its JSON, and content shown as it was written."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from beleidstui.cli import main
from tests.contents import SMALL, write_bullet

Capture = pytest.CaptureFixture[str]
WHERE = {"jaar", "begroting", "artikel", "ministerie"}
ITEM_KEYS = {"id", "soort", "titel", "tekst", "pad", "fragment", "herkomst", "bron", *WHERE}
BULLET = "2030-I-01/betalen/pompen"


def _json(capsys: Capture, *words: str) -> Any:
    main([*words, "--json"])
    return json.loads(capsys.readouterr().out)


def test_an_item_has_the_keys_that_were_promised(capsys: Capture) -> None:
    items = _json(capsys, "--content", str(SMALL), "lijst")["items"]
    assert items[2] == {
        "id": "2030-I-01/bouwen/dijken",
        "soort": "punt",
        "titel": "Dijken",
        "fragment": None,
        "tekst": "Sterke dijken, met geld van het WF, in de delen II, IV, XII en XIX.",
        "pad": ["Water", "Bouwen", "Dijken"],
        "herkomst": "letterlijk",
        "bron": {
            "document": "kst-1-I-1",
            "pagina": 7,
            "url": "https://zoek.officielebekendmakingen.nl/kst-1-I-1.html",
            "citaat": "Kamerstukken II 2030/31, 1 I, nr. 1, p. 7",
        },
        "jaar": 2030,
        "begroting": "I",
        "artikel": "1",
        "ministerie": "Ministerie van Water",
    }
    assert items[6]["bron"] is None
    assert all(set(item) == ITEM_KEYS for item in items)


def test_a_list_in_columns_tells_the_edition_and_the_citation(capsys: Capture) -> None:
    assert main(["lijst", "--tabs"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {len(row) for row in rows} == {8}
    by_id = {row[0]: row[1:] for row in rows}
    citation = "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
    assert by_id["2022-V-02"][3:] == ["2022", "V", "2", citation]
    assert by_id["2022-V-02/regisseren"][0] == "rol"
    assert by_id["2022-V-02/regisseren"][3:] == by_id["2022-V-02"][3:]
    assert by_id["begrip/ssr"][0] == "begrip"
    assert by_id["begrip/ssr"][2:] == ["SSR", "", "", "", ""]


def test_a_list_is_in_reading_order(capsys: Capture) -> None:
    record = _json(capsys, "lijst")
    assert list(record) == ["schema", "items"]
    assert record["schema"] == 1
    kinds = [item["soort"] for item in record["items"]]
    assert kinds[:5] == ["artikel", "rol", "punt", "punt", "punt"]
    assert kinds == sorted(kinds, key=lambda kind: kind == "begrip")


@pytest.mark.parametrize(("kind", "count"), [("artikel", 1), ("rol", 3), ("punt", 14)])
def test_a_list_of_one_kind_holds_no_other(kind: str, count: int, capsys: Capture) -> None:
    items = _json(capsys, "lijst", "--soort", kind)["items"]
    assert [item["soort"] for item in items] == [kind] * count


@pytest.mark.parametrize("query", ["SSR", "stabilitietsfonds", "minister justitie", "wapens", "EU"])
def test_hits_have_reasons_and_spans_within_the_text(query: str, capsys: Capture) -> None:
    record = _json(capsys, "zoek", query)
    assert list(record) == ["schema", "vraag", "treffers", "binnen", "daarbuiten"]
    assert (record["schema"], record["vraag"]) == (1, query)
    assert record["treffers"]
    for hit in record["treffers"]:
        assert set(hit) == ITEM_KEYS | {"reden", "gemarkeerd", "ook_in"}
        assert hit["reden"]
        spans = [(0, 0), *(tuple(span) for span in hit["gemarkeerd"])]
        assert all(start < end <= len(hit["tekst"]) for start, end in spans[1:])
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_query_that_finds_nothing_has_no_hits(capsys: Capture) -> None:
    record = _json(capsys, "zoek", "koffiezetapparaat")
    nothing: dict[str, object] = {"treffers": [], "binnen": None, "daarbuiten": 0}
    assert record == {"schema": 1, "vraag": "koffiezetapparaat", **nothing}


def test_the_number_of_hits_can_be_held_down(capsys: Capture) -> None:
    assert len(_json(capsys, "zoek", "veiligheid", "--max", "2")["treffers"]) == 2
    main(["zoek", "veiligheid", "--max", "2"])
    assert "Toon meer met --max." in capsys.readouterr().out


def test_an_item_whole_tells_its_terms_uses_parts_and_citation(capsys: Capture) -> None:
    fund = _json(capsys, "toon", "begrip/nfrp")
    assert fund["schema"] == 1
    assert set(fund) >= ITEM_KEYS | {"begrippen", "gebruikt_in", "onderdelen", "citaat"}
    assert fund["gebruikt_in"] == ["2022-V-02/financieren/transitie"]
    assert fund["onderdelen"] == ["begrip/matra", "begrip/shiraka"]
    assert fund["citaat"] is None
    bullet = _json(capsys, "toon", "2022-V-02/stimuleren/veiligheid-bevolking")
    assert bullet["begrippen"] == [
        "begrip/conflictpreventie",
        "begrip/ewea",
        "begrip/accountability",
        "begrip/good-governance",
        "begrip/ssr",
    ]
    assert bullet["citaat"] == "Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36"
    assert (bullet["gebruikt_in"], bullet["onderdelen"]) == ([], [])


LITERAL = [
    pytest.param("[nader te bepalen] [/x] [bold red]", id="markup"),
    pytest.param("een 🌊 en een 👩‍👩‍👧", id="emoji"),
    pytest.param("שלום en مرحبا", id="right to left"),
    pytest.param("e\u0301e\u0308n", id="combining"),
    pytest.param("{} {0} %s \\n", id="formats"),
]


@pytest.mark.parametrize("text", LITERAL)
@pytest.mark.parametrize("words", [("zoek", "pompen"), ("toon", BULLET), ("lijst",)])
def test_content_is_shown_as_it_was_written(
    tmp_path: Path, text: str, words: tuple[str, ...], capsys: Capture
) -> None:
    folder = str(write_bullet(tmp_path, f"Pompen: {text}", text))
    assert main(["--content", folder, *words]) == 0
    out, err = capsys.readouterr()
    assert text in out
    assert err == ""
    record = _json(capsys, "--content", folder, *words)
    assert f"Pompen: {text}" in json.dumps(record, ensure_ascii=False).replace("\\\\", "\\")


@pytest.mark.parametrize("text", ["x" * 10_000, "woord " * 1_700 + "eind"], ids=["word", "words"])
def test_a_very_long_bullet_is_shown_whole(tmp_path: Path, text: str, capsys: Capture) -> None:
    folder = str(write_bullet(tmp_path, text))
    assert main(["--content", folder, "toon", BULLET]) == 0
    out = capsys.readouterr().out
    assert "".join(text.split()) in "".join(out.split())
    assert max(len(line) for line in out.splitlines()) <= 80
    assert _json(capsys, "--content", folder, "toon", BULLET)["tekst"] == text


@pytest.mark.parametrize("text", LITERAL)
def test_a_refused_text_is_told_as_it_was_written(
    tmp_path: Path, text: str, capsys: Capture
) -> None:
    folder = write_bullet(tmp_path, "Pompen.")
    terms = folder / "begrippen.toml"
    quoted = json.dumps(f"begrip/{text}", ensure_ascii=False)
    terms.write_text(terms.read_text("utf-8").replace('"begrip/waterfonds"', quoted), "utf-8")
    assert main(["--content", str(folder), "lijst"]) == 2
    assert f"`begrip/{text}` bestaat niet." in capsys.readouterr().err
