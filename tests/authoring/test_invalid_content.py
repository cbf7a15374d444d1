"""Bad content is refused with all its problems, each with its file, line, key and what is wrong."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from beleidstui.authoring.schema import ARTICLE_FILE, TERM_FILE, Key
from beleidstui.compiling.load import load_corpus
from beleidstui.errors import ContentError, Problem
from tests.contents import ARTICLE, INVALID, PAGE, TERMS, copy_small

BULLET = "rol 2, punt 1"
SUB_BULLET = "rol 1, punt 1, punt 1"
NOT_IN_SOURCE = "deze tekst staat niet letterlijk in bronnen/water.txt."

Expected = tuple[int, str, str]

ARTICLES: dict[str, list[Expected]] = {
    "geen-toml": [(1, "", "geen geldige TOML: hier hoort `sleutel = waarde`.")],
    "geen-aanhalingsteken": [(6, "", "geen geldige TOML: hier staat een teken dat niet mag")],
    "dubbele-sleutel": [(31, "", "geen geldige TOML: deze sleutel staat er al.")],
    "dubbele-tabel": [(13, "", "geen geldige TOML: deze tabel staat er al.")],
    "te-diep": [(0, "", "de TOML is te diep genest.")],
    "reuzengetal": [(0, "", "zoals een veel te groot getal")],
    "groot-hexgetal": [(9, "artikel, jaar", "hier hoort een getal van ten hoogste 9999.")],
    "groot-schema": [(1, "schema", "hier hoort een getal van ten hoogste 9999.")],
    "te-hoge-pagina": [(18, "artikel, bron, pagina", "een getal van ten hoogste 9999.")],
    "onbekende-sleutel": [(31, "rol 1, punt 1, teks", "ken ik niet. Bedoelde u `tekst`?")],
    "vreemde-sleutel": [(31, "rol 1, punt 1, qqqq", "deze sleutel ken ik niet.")],
    "ontbrekende-sleutel": [(33, f"{SUB_BULLET}, kop", "de sleutel `kop` ontbreekt.")],
    "ontbrekende-bron": [(3, "artikel, bron", "de sleutel `bron` ontbreekt.")],
    "getal-als-tekst": [(9, "artikel, jaar", "hier hoort een getal.")],
    "tekst-als-getal": [(5, "artikel, nummer", "hier hoort een tekst.")],
    "waar-als-getal": [(18, "artikel, bron, pagina", "hier hoort een getal.")],
    "komma-getal": [(18, "artikel, bron, pagina", "hier hoort een getal.")],
    "nul": [(18, "artikel, bron, pagina", "hier hoort een getal groter dan 0.")],
    "rol-als-tabel": [(23, "rol", "hier hoort een lijst van tabellen.")],
    "bron-als-tekst": [(13, "artikel, bron", "hier hoort een tabel.")],
    "ander-schema": [(1, "schema", "versie 2 ken ik niet. Dit programma leest versie 1.")],
    "dubbele-id": [(39, "rol 2, id", "`2030-I-01/bouwen` bestaat al, op " + ARTICLE + ":24.")],
    "lege-rol": [(38, "rol 2, punt", "deze rol heeft geen punten.")],
    "geen-rollen": [(2, "rol", "deze lijst is leeg.")],
    "lege-tekst": [(36, f"{SUB_BULLET}, tekst", "deze tekst is leeg.")],
    "verkeerde-keuze": [
        (48, f"{BULLET}, herkomst", "Kies uit: letterlijk, afgeleid, redactie. Bedoelde u"),
    ],
    "verkeerde-id": [(45, f"{BULLET}, id", "`Pompen en meer` heeft niet de goede vorm")],
    "zonder-toelichting": [(41, "rol 2, herkomst", "heeft een `toelichting` nodig")],
    "pagina-zonder-herkomst": [(18, "artikel, bron, pagina", "hoort `pagina_herkomst`.")],
    "pagina-zonder-toelichting": [(19, "artikel, bron, pagina_herkomst", "`pagina_toelichting`")],
    "onverklaarde-afkorting": [(47, f"{BULLET}, tekst", "`ABC` heeft geen begrip.")],
    "niet-in-de-bron": [(36, f"{SUB_BULLET}, tekst", NOT_IN_SOURCE)],
    "titel-niet-in-de-bron": [(6, "artikel, titel", NOT_IN_SOURCE)],
    "rol-niet-in-de-bron": [(25, "rol 1, naam", NOT_IN_SOURCE)],
    "voetregel-niet-in-de-bron": [(21, "artikel, bron, voetregel", NOT_IN_SOURCE)],
    "buiten-de-map": [(20, "artikel, bron, bestand", "`../begrippen.toml` heeft niet")],
    "absoluut-pad": [(20, "artikel, bron, bestand", "`/etc/passwd` heeft niet de goede vorm")],
    "verborgen-bestand": [(20, "artikel, bron, bestand", "`.water.txt` heeft niet")],
    "teken-escape": [(47, f"{BULLET}, tekst", "teken U+001B (plaats 7) mag niet")],
    "teken-c1": [(47, f"{BULLET}, tekst", "teken U+009B (plaats 7) mag niet")],
    "teken-bidi": [(47, f"{BULLET}, tekst", "teken U+202E (plaats 7) mag niet")],
    "teken-onzichtbaar": [(47, f"{BULLET}, tekst", "teken U+200B (plaats 7) mag niet")],
    "teken-merk": [(47, f"{BULLET}, tekst", "teken U+FEFF (plaats 7) mag niet")],
    "teken-regeleinde": [(47, f"{BULLET}, tekst", "teken U+000A (plaats 7) mag niet")],
    "teken-tag": [(47, f"{BULLET}, tekst", "teken U+E0041 (plaats 7) mag niet")],
    "verminkt": [(47, f"{BULLET}, tekst", "`ItaliÃ«` is verminkt")],
    "fragment-als-tekst": [(37, f"{SUB_BULLET}, fragment", "hoort een `true` of `false`.")],
    "fragment-van-de-redactie": [(49, f"{BULLET}, fragment", "alleen een letterlijke tekst")],
    "onder-andere-rol": [(48, f"{BULLET}, tekst", "(regel 5) onder de kop `Bouwen`, en niet")],
    "halve-zin": [(36, f"{SUB_BULLET}, tekst", "begint midden in een zin")],
    "ander-vergaderjaar": [(15, "artikel, bron, vergaderjaar", "voetregel van de bronpagina")],
    "ander-dossier": [(16, "artikel, bron, dossier", "voetregel van de bronpagina")],
    "ander-nummer": [(17, "artikel, bron, nummer", "voetregel van de bronpagina")],
    "ander-document": [(14, "artikel, bron, document", "voetregel van de bronpagina")],
    "andere-pagina": [(18, "artikel, bron, pagina", "pagina 8 staat niet op de bronpagina")],
    "nummer-met-nr": [(17, "artikel, bron, nummer", "niet de goede vorm")],
    "vergaderjaar-omgekeerd": [(15, "artikel, bron, vergaderjaar", "Schrijf `2030-2031`.")],
    "veel-fouten": [
        (3, "artikel, titel", "de sleutel `titel` ontbreekt."),
        (29, "rol 1, punt 1, kop", "hier hoort een tekst."),
        (35, f"{SUB_BULLET}, tekst", NOT_IN_SOURCE),
        (38, "rol 2, id", "de id `2030-I-01/bouwen` bestaat al"),
    ],
}

TERM_FILES: dict[str, list[Expected]] = {
    "woord-zonder-woord": [(11, "woord 1, woord", "ontbreekt.")],
    "hangende-verwijzing": [(20, "begrip 2, onderdeel_van", "Bedoelde u `begrip/waterfonds`?")],
    "zonder-voorvoegsel": [(20, "begrip 2, onderdeel_van", "Bedoelde u `begrip/waterfonds`?")],
    "kort-zonder-voorvoegsel": [(20, "begrip 2, onderdeel_van", "Bedoelde u `begrip/wf`?")],
    "deel-van-zichzelf": [(20, "begrip 2, onderdeel_van", "een onderdeel van zichzelf.")],
    "deel-van-elkaar": [
        (10, "begrip 1, onderdeel_van", "een onderdeel van zichzelf."),
        (21, "begrip 2, onderdeel_van", "een onderdeel van zichzelf."),
    ],
    "dubbele-id": [(12, "begrip 2, id", "bestaat al, op begrippen.toml:4.")],
    "dubbele-vorm": [(18, "begrip 2, varianten", "`WF` hoort al bij `begrip/waterfonds`.")],
    "letterlijk": [(9, "begrip 1, herkomst", "Kies uit: afgeleid, redactie.")],
    "varianten-als-tekst": [(18, "begrip 2, varianten", "hier hoort een lijst van teksten.")],
    "lege-variant": [(18, "begrip 2, varianten 2", "deze tekst is leeg.")],
    "onbekende-soort": [(14, "begrip 2, soort", "Bedoelde u `budget`?")],
    "onverklaarde-afkorting": [(8, "begrip 1, uitleg", "`XYZ` heeft geen begrip.")],
}

WITHOUT = {
    "artikel": [
        *((1, key) for key in ("schema", "artikel", "rol")),
        *((3, f"artikel, {key}") for key in ("id", "nummer", "titel", "begroting", "ministerie")),
        *((3, f"artikel, {key}") for key in ("jaar", "soort", "herkomst")),
        *((13, f"artikel, bron, {key}") for key in ("document", "vergaderjaar", "dossier")),
        *((13, f"artikel, bron, {key}") for key in ("nummer", "bestand")),
        *((23, f"rol 1, {key}") for key in ("id", "naam", "herkomst")),
        *((28, f"rol 1, punt 1, {key}") for key in ("id", "kop", "tekst")),
        *((33, f"{SUB_BULLET}, {key}") for key in ("id", "tekst")),
    ],
    "begrippen": [
        *((1, key) for key in ("schema", "begrip")),
        *((11, f"begrip 2, {key}") for key in ("id", "naam", "soort", "uitleg", "herkomst")),
    ],
}
"""The line and place of each required key that is told as missing, in a file of its own."""


def _without(kind: str, place: str) -> str:
    """Name the file without this key: ``artikel-punt-zonder-kop`` for that of a bullet."""
    *tables, key = re.sub(r" \d+", "", place).split(", ")
    inner = {"rol, punt, punt": "deelpunt"}.get(", ".join(tables), tables[-1] if tables else kind)
    part = "" if inner in (kind, "begrip") else f"{inner}-"
    return f"{kind}-{part}zonder-{key}"


CASES = [
    *((f"artikel-{name}", ARTICLE, expected) for name, expected in ARTICLES.items()),
    *((f"begrippen-{name}", TERMS, expected) for name, expected in TERM_FILES.items()),
    *(
        (_without(kind, place), file, [(line, place, "ontbreekt.")])
        for kind, file in (("artikel", ARTICLE), ("begrippen", TERMS))
        for line, place in WITHOUT[kind]
    ),
]


def _problems(folder: Path) -> list[Problem]:
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    return list(caught.value.problems)


@pytest.mark.parametrize(("case", "file", "expected"), CASES, ids=[case for case, _, _ in CASES])
def test_bad_content_is_refused(
    tmp_path: Path, case: str, file: str, expected: list[Expected]
) -> None:
    folder = copy_small(tmp_path)
    shutil.copy(INVALID / f"{case}.toml", folder / file)
    found = _problems(folder)
    assert [problem[:3] for problem in found] == [(file, line, key) for line, key, _ in expected]
    for problem, (*_, part) in zip(found, expected, strict=True):
        assert part in problem.message


@pytest.mark.parametrize("character", ["\\u001b", "\\u009b", "\\u202e", "\\u2066", "\\u200b"])
@pytest.mark.parametrize("file", [ARTICLE, TERMS])
def test_no_text_of_any_key_may_hold_what_steers(tmp_path: Path, file: str, character: str) -> None:
    folder = copy_small(tmp_path)
    lines = (folder / file).read_text("utf-8").splitlines(keepends=True)
    texts = [number for number, line in enumerate(lines) if re.match(r'\w+ = "', line)]
    assert len(texts) > 10
    for number in texts:
        bad = re.sub(r'^(\w+ = "\w)', rf"\1\{character}", lines[number])
        (folder / file).write_text("".join([*lines[:number], bad, *lines[number + 1 :]]), "utf-8")
        messages = [problem.message for problem in _problems(folder)]
        assert f"teken U+{character[2:].upper()} (plaats 2) mag niet" in " ".join(messages), bad


def _required(keys: tuple[Key, ...], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key in keys:
        here = (*above, key.name)
        if key.required:
            yield here
        yield from _required(key.table, here)


@pytest.mark.parametrize(("file", "keys"), [(ARTICLE, ARTICLE_FILE), (TERMS, TERM_FILE)])
def test_every_required_key_has_a_case(file: str, keys: tuple[Key, ...]) -> None:
    missing = {
        tuple(re.sub(r" \d+", "", place).split(", "))
        for _, of, expected in CASES
        for _, place, part in expected
        if of == file and (part.endswith("ontbreekt.") or "geen punten" in part)
    }
    assert set(_required(keys)) - missing == set()


def test_every_bad_file_is_a_case() -> None:
    assert {path.stem for path in INVALID.iterdir()} == {case for case, _, _ in CASES}


def test_a_source_page_that_is_missing_is_told(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    (folder / PAGE).rename(folder / PAGE.replace("water", "watr"))
    ((file, line, key, message),) = _problems(folder)
    assert (file, key) == (ARTICLE, "artikel, bron, bestand")
    assert 'bestand = "water.txt"' in (folder / ARTICLE).read_text("utf-8").split("\n")[line - 1]
    assert message == "het bestand `bronnen/water.txt` ontbreekt. Bedoelde u `watr.txt`?"
    (folder / PAGE.replace("water", "watr")).unlink()
    ((*_, message),) = _problems(folder)
    assert message == "het bestand `bronnen/water.txt` ontbreekt."


def test_a_key_that_was_mistyped_is_told_once(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    text = (folder / ARTICLE).read_text("utf-8")
    (folder / ARTICLE).write_text(text.replace("\nkop = ", "\nkoop = ", 1), "utf-8")
    ((*_, message),) = _problems(folder)
    assert message == "deze sleutel ken ik niet. Bedoelde u `kop`?"


def test_problems_of_all_files_are_told_at_once_in_order(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    shutil.copy(INVALID / "artikel-veel-fouten.toml", folder / ARTICLE)
    shutil.copy(INVALID / "begrippen-deel-van-elkaar.toml", folder / TERMS)
    (folder / "artikelen" / "anders.toml").write_text("niets", "utf-8")
    found = _problems(folder)
    places = [(file, line) for file, line, _, _ in found]
    assert places == [
        *((ARTICLE, line) for line in (3, 29, 35, 38)),
        ("artikelen/anders.toml", 1),
        (TERMS, 10),
        (TERMS, 21),
    ]
    assert len(set(found)) == len(found)
