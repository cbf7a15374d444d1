"""Papers, editions and articles as people write them, whole and while they type."""

import re
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Article, Part
from beleidstui.model.record import changed
from beleidstui.model.source import Edition
from beleidstui.search import Searcher
from tests.contents import library_of_corpus
from tests.search.corpora import SOURCE, article, bullet, term

ROWS = [
    tuple(line.split("\t"))
    for table in sorted((Path(__file__).parent / "data" / "ids").glob("*.tsv"))
    for line in table.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
SEARCHER = Searcher(library_in_memory(packaged_content()))


@pytest.mark.parametrize(
    ("category", "query", "wanted"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_the_best_hit_has_the_id_that_was_meant(category: str, query: str, wanted: str) -> None:
    best = [hit.item.id for hit in SEARCHER.search(query, 1).hits]
    if wanted == "NONE":
        assert not best, f"{category}: nothing may be found"
    else:
        assert best, f"{category}: nothing was found"
        assert re.search(wanted, best[0]), category


TYPED = [
    ("Kamerstukken II 2022/23, 36360 V, nr. 1, p. 36", 3),
    ("Tweede Kamer, vergaderjaar 2022–2023, 36 360 V, nr. 1", 3),
    ("https://zoek.officielebekendmakingen.nl/kst-36360-V-1.html", 49),
    ("kst-36360-V-1.html", 5),
    ("36 360 V, nr. 1, blz. 36", 2),
    ("36.360 V nr 1", 2),
    ("dossier 36360 V", 3),
    ("begroting V", 3),
    ("begrotingshoofdstuk V", 3),
    ("beleidsartikel 2", 3),
    ("art. 2", 3),
    ("jaarverslag ministerie van Buitenlandse Zaken", 3),
    ("jaarverslag BZ 2022", 3),
    ("vergaderjaar 2022-2023", 3),
    ("2022-V-02", 3),
    ("36360_V_1", 3),
    ("artikel 02", 3),
    ("36 360 hoofdstuk V nr 1", 2),
]


@pytest.mark.parametrize(("name", "first"), TYPED)
def test_a_name_that_is_being_typed_keeps_its_edition(name: str, first: int) -> None:
    lost = [
        name[:size]
        for size in range(first, len(name) + 1)
        if "2022-V-02" not in [hit.item.id for hit in SEARCHER.search(name[:size]).hits]
    ]
    assert not lost


def edition(year: int, budget: str, ministry: str, dossier: str, *bullets: Part) -> Article:
    """Give an invented edition of article 2 with these bullets."""
    item_id = f"{year}-{budget}-02"
    return changed(
        article(*(changed(one, id=f"{item_id}/{one.id}") for one in bullets)),
        id=item_id,
        title=f"Verzonnen artikel van {ministry}",
        source=changed(
            SOURCE,
            document=f"kst-{dossier}-{budget}-1",
            year=f"{year}-{year + 1}",
            dossier=f"{dossier} {budget}",
            number="1",
        ),
        edition=Edition(
            id=item_id,
            number="2",
            budget=budget,
            ministry=f"Ministerie van {ministry}",
            year=year,
            document_kind="jaarverslag",
        ),
    )


SHELF = Searcher(
    library_of_corpus(
        Corpus(
            (
                edition(
                    2024, "XII", "Water", "36560", bullet("zand", "Zandsuppleties aan de kust.")
                ),
                edition(
                    2025, "XII", "Water", "36800", bullet("zand", "Zandsuppleties aan de kust.")
                ),
                edition(
                    2025,
                    "VIII",
                    "Onderwijs",
                    "36800",
                    bullet("les", "Subsidie voor lessen in 2024."),
                ),
            ),
            (term("Onderwijs", "OCW"),),
            {},
        )
    )
)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("zandsuppleties 2025", ["2025-XII-02/punt/zand"]),
        ("zandsuppleties 2024", ["2024-XII-02/punt/zand"]),
        ("zandsuppleties 2023", []),
        ("zandsuppleties hoofdstuk VIII", []),
        ("zandsuppleties 36560 XII", ["2024-XII-02/punt/zand"]),
        ("subsidie OCW 2025", ["2025-VIII-02/punt/les"]),
        ("subsidie OCW 2024", []),
        ("subsidie jaarverslag Onderwijs", ["2025-VIII-02/punt/les"]),
        ("subsidie 2024", ["2025-VIII-02/punt/les"]),
        ("jaarverslag water 2025", ["2025-XII-02"]),
        ("jaarverslag OCW", ["2025-VIII-02"]),
        ("36800", ["2025-XII-02", "2025-VIII-02"]),
        ("36800 XII", ["2025-XII-02"]),
        ("36560 VIII", []),
        ("2025-XII-02/punt/zand", ["2025-XII-02/punt/zand"]),
        ("2025-XII-02/punt/zout", []),
        ("punt/les", ["2025-VIII-02/punt/les"]),
        ("zandsuppleties 2025-XII-02", ["2025-XII-02/punt/zand"]),
        ("zandsuppleties 2025-VIII-02", []),
        ("2025 XII 02", ["2025-XII-02"]),
        ("XII-02", ["2024-XII-02", "2025-XII-02"]),
        ("jaarverslagen Onderwijs", ["2025-VIII-02"]),
        ("jaarverslag ministerie van Onderwijs", ["2025-VIII-02"]),
        ("jaarverslag ministerie van Defensie", []),
        ("subsidie artikel 20", []),
        ("subsidie 20", ["2025-VIII-02/punt/les"]),
    ],
)
def test_what_names_an_edition_among_other_words_is_a_scope(query: str, wanted: list[str]) -> None:
    assert [hit.item.id for hit in SHELF.search(query).hits] == wanted
