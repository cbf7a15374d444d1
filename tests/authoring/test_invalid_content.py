"""Bad content is refused with all its problems, each with its file, line, key and what is wrong."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from beleidstui.authoring.amount_schema import AMOUNT_FILE
from beleidstui.authoring.schema import ARTICLE_FILE, TERM_FILE, Key
from beleidstui.compiling.load import load_corpus
from beleidstui.errors import ContentError, Problem
from tests.contents import AMOUNTS, ARTICLE, INVALID, PAGE, TERMS, copy_small

Expected = tuple[int, str, str]

ARTICLES: dict[str, list[Expected]] = {
    "absoluut-pad": [(21, "bron 1, bestand", "`/etc/passwd` heeft niet de goede vorm")],
    "ander-document": [(15, "bron 1, document", "voetregel van de bronpagina")],
    "ander-dossier": [(17, "bron 1, dossier", "voetregel van de bronpagina")],
    "ander-nummer": [(18, "bron 1, nummer", "voetregel van de bronpagina")],
    "ander-schema": [(1, "schema", "versie 3 ken ik niet. Dit programma leest versie 2.")],
    "ander-vergaderjaar": [(16, "bron 1, vergaderjaar", "voetregel van de bronpagina")],
    "andere-begroting": [(7, "artikel, begroting", "een andere dan die van dossier `1 I`")],
    "andere-pagina": [(19, "bron 1, pagina", "pagina 8 staat niet op de bronpagina")],
    "bron-als-tekst": [(1, "bron", "hier hoort een lijst van tabellen.")],
    "buiten-de-map": [(21, "bron 1, bestand", "`../begrippen.toml` heeft niet")],
    "dubbele-bron": [(31, "bron 2, bestand", "is al een bron van dit artikel")],
    "dubbele-id": [
        (
            43,
            "onderdeel bouwen, id",
            "`2030-I-01/bouwen` bestaat al, op artikelen/2030-I-01.toml:25.",
        )
    ],
    "dubbele-sleutel": [(34, "", "geen geldige TOML: deze sleutel staat er al.")],
    "dubbele-tabel": [(14, "", "geen geldige TOML: deze tabel staat er al.")],
    "fragment-als-tekst": [
        (41, "onderdeel bouwen/dijken/sluizen, fragment", "hoort een `true` of `false`.")
    ],
    "fragment-van-de-redactie": [
        (55, "onderdeel betalen/pompen, fragment", "alleen een letterlijke tekst")
    ],
    "geld-zonder-herkomst": [(55, "onderdeel betalen/pompen, geld", "hoort `geld_herkomst`.")],
    "geld-zonder-toelichting": [
        (56, "onderdeel betalen/pompen, geld_herkomst", "heeft `geld_toelichting` nodig")
    ],
    "geen-aanhalingsteken": [(6, "", "geen geldige TOML: hier staat een teken dat niet mag")],
    "geen-onderdelen": [(1, "onderdeel", "deze lijst is leeg.")],
    "geen-toml": [(1, "", "geen geldige TOML: hier hoort `sleutel = waarde`.")],
    "getal-als-tekst": [(9, "artikel, jaar", "hier hoort een getal.")],
    "groot-hexgetal": [(9, "artikel, jaar", "hier hoort een getal van ten hoogste 9999.")],
    "groot-schema": [(1, "schema", "hier hoort een getal van ten hoogste 9999.")],
    "halve-zin": [(40, "onderdeel bouwen/dijken/sluizen, tekst", "begint midden in een zin")],
    "komma-getal": [(19, "bron 1, pagina", "hier hoort een getal.")],
    "lege-rijen": [(61, "onderdeel geld, rijen", "deze lijst is leeg.")],
    "lege-rol": [(42, "onderdeel betalen", "onder deze kop staat niets.")],
    "lege-tekst": [(40, "onderdeel bouwen/dijken/sluizen, tekst", "deze tekst is leeg.")],
    "niet-bij-elkaar": [(52, "onderdeel bouwen/dijken/sluizen, id", "zet dit bij `bouwen/dijken`")],
    "niet-in-de-bron": [
        (
            40,
            "onderdeel bouwen/dijken/sluizen, tekst",
            "deze tekst staat niet letterlijk in bronnen/water.txt.",
        )
    ],
    "niets-erboven": [
        (37, "onderdeel bouwen/dammen/sluizen, id", "geen onderdeel `bouwen/dammen` boven")
    ],
    "noot-buiten-de-tekst": [
        (53, "onderdeel betalen/pompen, noten", "de tekst heeft maar 22 tekens")
    ],
    "noot-niet-in-de-bron": [
        (40, "onderdeel bouwen/dijken/sluizen, noten", "het teken van een noot")
    ],
    "nul": [(19, "bron 1, pagina", "hier hoort een getal groter dan 0.")],
    "nummer-met-nr": [(18, "bron 1, nummer", "niet de goede vorm")],
    "onbekende-bron": [
        (40, "onderdeel bouwen/dijken/sluizen, bron", "er is geen bron met bestand `land.txt`.")
    ],
    "onbekende-sleutel": [
        (34, "onderdeel bouwen/dijken, teks", "ken ik niet. Bedoelde u `tekst`?")
    ],
    "onbekende-soort": [
        (38, "onderdeel bouwen/dijken/sluizen, soort", "Kies uit: deel, groep, rol")
    ],
    "onder-andere-rol": [
        (54, "onderdeel betalen/pompen, tekst", "(regel 5) onder de kop `Bouwen`, en niet")
    ],
    "onder-een-alinea": [
        (37, "onderdeel bouwen/dijken/sluizen, id", "onder een alinea kan geen ander")
    ],
    "onderdeel-als-tabel": [(24, "onderdeel", "hier hoort een lijst van tabellen.")],
    "ongelijke-rij": [(63, "onderdeel geld, rijen", "rij 2 heeft 1 cellen")],
    "onverklaarde-afkorting": [(53, "onderdeel betalen/pompen, tekst", "`ABC` heeft geen begrip.")],
    "ouder-schema": [(1, "schema", "beleidstui importeer MAP --naar")],
    "pagina-zonder-herkomst": [(19, "bron 1, pagina", "hoort `pagina_herkomst`.")],
    "pagina-zonder-toelichting": [(20, "bron 1, pagina_herkomst", "`pagina_toelichting`")],
    "reuzengetal": [(0, "", "zoals een veel te groot getal")],
    "rijen-als-tekst": [(61, "onderdeel geld, rijen", "hier hoort een lijst van rijen")],
    "rol-niet-in-de-bron": [
        (27, "onderdeel bouwen, titel", "deze tekst staat niet letterlijk in bronnen/water.txt.")
    ],
    "spatie-om-een-tekst": [
        (53, "onderdeel betalen/pompen, tekst", "haal de spatie aan het begin")
    ],
    "tabel-niet-in-de-bron": [(59, "onderdeel geld, titel", "niet vaker dan hij hier al is")],
    "te-diep": [(0, "", "de TOML is te diep genest.")],
    "te-hoge-pagina": [(19, "bron 1, pagina", "een getal van ten hoogste 9999.")],
    "teken-bidi": [(53, "onderdeel betalen/pompen, tekst", "teken U+202E (plaats 7) mag niet")],
    "teken-c1": [(53, "onderdeel betalen/pompen, tekst", "teken U+009B (plaats 7) mag niet")],
    "teken-escape": [(53, "onderdeel betalen/pompen, tekst", "teken U+001B (plaats 7) mag niet")],
    "teken-in-een-cel": [(61, "onderdeel geld, rijen 1", "teken U+001B (plaats 4) mag niet")],
    "teken-merk": [(53, "onderdeel betalen/pompen, tekst", "teken U+FEFF (plaats 7) mag niet")],
    "teken-onzichtbaar": [
        (53, "onderdeel betalen/pompen, tekst", "teken U+200B (plaats 7) mag niet")
    ],
    "teken-regeleinde": [
        (53, "onderdeel betalen/pompen, tekst", "teken U+000A (plaats 7) mag niet")
    ],
    "teken-tag": [(53, "onderdeel betalen/pompen, tekst", "teken U+E0041 (plaats 7) mag niet")],
    "tekst-als-getal": [(5, "artikel, nummer", "hier hoort een tekst.")],
    "titel-niet-in-de-bron": [
        (6, "artikel, titel", "deze tekst staat niet letterlijk in bronnen/water.txt.")
    ],
    "veel-fouten": [
        (3, "artikel, titel", "de sleutel `titel` ontbreekt."),
        (32, "onderdeel bouwen/dijken, kop", "hier hoort een tekst."),
        (39, "onderdeel bouwen/dijken/sluizen, tekst", "staat niet letterlijk"),
        (42, "onderdeel bouwen, id", "bestaat al"),
    ],
    "verborgen-bestand": [(21, "bron 1, bestand", "`.water.txt` heeft niet")],
    "vergaderjaar-omgekeerd": [(16, "bron 1, vergaderjaar", "Schrijf `2030-2031`.")],
    "verkeerde-id": [
        (
            50,
            "onderdeel betalen/Pompen en meer, id",
            "`betalen/Pompen en meer` heeft niet de goede vorm",
        )
    ],
    "verkeerde-keuze": [
        (
            54,
            "onderdeel betalen/pompen, herkomst",
            "Kies uit: letterlijk, afgeleid, redactie. Bedoelde u",
        )
    ],
    "verminkt": [(53, "onderdeel betalen/pompen, tekst", "`ItaliÃ«` is verminkt")],
    "voetregel-niet-in-de-bron": [
        (22, "bron 1, voetregel", "deze tekst staat niet letterlijk in bronnen/water.txt.")
    ],
    "vreemde-sleutel": [(34, "onderdeel bouwen/dijken, qqqq", "deze sleutel ken ik niet.")],
    "waar-als-getal": [(19, "bron 1, pagina", "hier hoort een getal.")],
    "zonder-toelichting": [(46, "onderdeel betalen, herkomst", "heeft een `toelichting` nodig")],
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

_LOST_SOURCE = [
    (25, "bedrag 7, bron", "er is geen bron met de id `begroting`."),
    (26, "bedrag 8, bron", "er is geen bron met de id `begroting`."),
]
AMOUNT_FILES: dict[str, list[Expected]] = {
    "andere-eenheid": [(24, "bedrag 6, eenheid", "een getal: 1, 1000 of 1000000.")],
    "bedrag-als-tabel": [(18, "bedrag", "Schrijf `[[bedrag]]`, met dubbele haken.")],
    "bedrag-als-tekst": [(21, "bedrag 3, bedrag", "zonder punten voor duizendtallen.")],
    "bron-zonder-id": [(6, "bron 2, id", "ontbreekt."), *_LOST_SOURCE],
    "dubbel-bedrag": [(20, "bedrag 2", "staat er al, op geld/I.toml:19. Haal er één weg.")],
    "dubbele-bron": [(6, "bron 2, id", "bestaat al, op regel 5."), *_LOST_SOURCE],
    "geen-bedragen": [(18, "bedrag", "deze lijst is leeg.")],
    "jaren-omgekeerd": [(11, "reeks 2, jaren", "hier hoort een lijst van twee jaren")],
    "onbekende-bron": [(27, "bedrag 9, bron", "er is geen bron met de id `getallen`.")],
    "onbekende-fase": [(21, "bedrag 3, fase", "Bedoelde u `realisatie`?")],
    "onbekende-soort": [
        (27, "bedrag 9, soort", "Kies uit: uitgaven, verplichtingen, ontvangsten.")
    ],
    "oneindig-bedrag": [(21, "bedrag 3, bedrag", "hier hoort een getal: een bedrag")],
    "regel-nul": [(24, "bedrag 6, regel", "hier hoort een getal groter dan 0")],
    "te-groot-bedrag": [(21, "bedrag 3, bedrag", "hier hoort een getal: een bedrag")],
    "verkeerd-onderdeel": [(26, "bedrag 8, onderdeel", "`1-2` heeft niet de goede vorm")],
    "verkeerde-sha256": [(5, "bron 1, sha256", "heeft niet de goede vorm")],
    "zonder-toelichting": [(26, "bedrag 8, herkomst", "heeft een `toelichting` nodig")],
}

WITHOUT_IN_AMOUNTS = [
    ("zonder-bedrag", 1, "bedrag"),
    ("zonder-bron", 1, "bron"),
    ("zonder-schema", 1, "schema"),
    ("bron-zonder-bestand", 6, "bron 2, bestand"),
    *((f"reeks-zonder-{key}", 11, f"reeks 2, {key}") for key in ("id", "jaren", "naam")),
    *(
        (f"hernummerd-zonder-{key}", 15, f"hernummerd 1, {key}")
        for key in ("artikel", "reeks", "jaren", "herkomst")
    ),
    *(
        (f"bedrag-zonder-{key}", 24, f"bedrag 6, {key}")
        for key in ("reeks", "soort", "jaar", "fase", "bedrag", "eenheid", "bron", "herkomst")
    ),
]


WITHOUT_IN_ARTICLE = [
    ("bron-zonder-bestand", 14, "bron 1, bestand"),
    ("bron-zonder-document", 14, "bron 1, document"),
    ("bron-zonder-dossier", 14, "bron 1, dossier"),
    ("bron-zonder-nummer", 14, "bron 1, nummer"),
    ("bron-zonder-vergaderjaar", 14, "bron 1, vergaderjaar"),
    ("noten-zonder-plaats", 53, "onderdeel betalen/pompen, noten 1, plaats"),
    ("noten-zonder-teken", 53, "onderdeel betalen/pompen, noten 1, teken"),
    ("noten-zonder-tekst", 53, "onderdeel betalen/pompen, noten 1, tekst"),
    ("onderdeel-zonder-herkomst", 24, "onderdeel bouwen, herkomst"),
    ("onderdeel-zonder-id", 49, "onderdeel 5, id"),
    ("onderdeel-zonder-kolommen", 56, "onderdeel geld, kolommen"),
    ("onderdeel-zonder-rijen", 56, "onderdeel geld, rijen"),
    ("onderdeel-zonder-soort", 30, "onderdeel bouwen/dijken, soort"),
    ("onderdeel-zonder-tekst", 36, "onderdeel bouwen/dijken/sluizen, tekst"),
    ("onderdeel-zonder-titel", 24, "onderdeel bouwen, titel"),
    ("zonder-artikel", 1, "artikel"),
    ("zonder-begroting", 3, "artikel, begroting"),
    ("zonder-bron", 1, "bron"),
    ("zonder-herkomst", 3, "artikel, herkomst"),
    ("zonder-id", 3, "artikel, id"),
    ("zonder-jaar", 3, "artikel, jaar"),
    ("zonder-ministerie", 3, "artikel, ministerie"),
    ("zonder-nummer", 3, "artikel, nummer"),
    ("zonder-onderdeel", 1, "onderdeel"),
    ("zonder-schema", 1, "schema"),
    ("zonder-soort", 3, "artikel, soort"),
    ("zonder-titel", 3, "artikel, titel"),
]
"""The file, the line and the place of each required key that is told as missing."""

WITHOUT_IN_TERMS = [
    (1, "schema"),
    *((11, f"begrip 2, {key}") for key in ("id", "naam", "soort", "uitleg", "herkomst")),
]


CASES = [
    *((f"artikel-{name}", ARTICLE, expected) for name, expected in ARTICLES.items()),
    *((f"geld-{name}", AMOUNTS, expected) for name, expected in AMOUNT_FILES.items()),
    *(
        (f"geld-{name}", AMOUNTS, [(line, place, "ontbreekt.")])
        for name, line, place in WITHOUT_IN_AMOUNTS
    ),
    *((f"begrippen-{name}", TERMS, expected) for name, expected in TERM_FILES.items()),
    *(
        (f"artikel-{name}", ARTICLE, [(line, place, "ontbreekt.")])
        for name, line, place in WITHOUT_IN_ARTICLE
    ),
    *(
        (f"begrippen-zonder-{place.rpartition(', ')[2]}", TERMS, [(line, place, "ontbreekt.")])
        for line, place in WITHOUT_IN_TERMS
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
    (folder / AMOUNTS).parent.mkdir()
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


_LISTS = "onderdeel|bron|noten|begrip|woord|reeks|hernummerd|bedrag"


def _required(keys: tuple[Key, ...], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key in keys:
        here = (*above, key.name)
        if key.required:
            yield here
        tables = [keys for _, keys in key.kinds] or [key.table]
        for table in tables:
            yield from _required(table, here)


@pytest.mark.parametrize(
    ("file", "keys"), [(ARTICLE, ARTICLE_FILE), (TERMS, TERM_FILE), (AMOUNTS, AMOUNT_FILE)]
)
def test_every_required_key_has_a_case(file: str, keys: tuple[Key, ...]) -> None:
    missing = {
        tuple(
            re.sub(
                r"\b(onderdeel|bron|noten|begrip|woord|reeks|hernummerd|bedrag) \S+(?=,)",
                r"\1",
                place,
            ).split(", ")
        )
        for _, of, expected in CASES
        for _, place, part in expected
        if of == file and part.endswith("ontbreekt.")
    }
    assert set(_required(keys)) - missing == set()


def test_every_bad_file_is_a_case() -> None:
    assert {path.stem for path in INVALID.iterdir()} == {case for case, _, _ in CASES}


def test_a_source_page_that_is_missing_is_told(tmp_path: Path) -> None:
    folder = copy_small(tmp_path)
    (folder / PAGE).rename(folder / PAGE.replace("water", "watr"))
    ((file, line, key, message),) = _problems(folder)
    assert (file, key) == (ARTICLE, "bron 1, bestand")
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
        *((ARTICLE, line) for line in (3, 32, 39, 42)),
        ("artikelen/anders.toml", 1),
        (TERMS, 10),
        (TERMS, 21),
    ]
    assert len(set(found)) == len(found)
