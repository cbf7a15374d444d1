"""A line of a TOML file is told of the deepest part of a path that has one."""

import pytest

from beleidstui.authoring.lines import Path, line_of

TOML = '''schema = 2
[[onderdeel]]
id = "geld"
kolommen = [["", "2030"]]
rijen = [
    ["Dijken", "1"],  # ["geen rij"]
    ["Sluizen [1]", """
2"""], ["Pompen", "3"],
    # nog iets
    ["Gemalen", '4'],
]
herkomst = "letterlijk"
toelichting = """
[geen tabel]
id = "geen sleutel"
"""
noten = [
    { teken = "1", tekst = "een" },
    { teken = "2", tekst = "twee, [drie]" },
]
verwant = ["a",
    "b\\"]", 'c']
af = true

[[onderdeel]]
id = "later"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("schema",), 1),
        (("onderdeel", 0), 2),
        (("onderdeel", 0, "kolommen", 0), 4),
        (("onderdeel", 0, "rijen"), 5),
        (("onderdeel", 0, "rijen", 0, 1), 6),
        (("onderdeel", 0, "rijen", 1), 7),
        (("onderdeel", 0, "rijen", 2), 8),
        (("onderdeel", 0, "rijen", 3), 10),
        (("onderdeel", 0, "rijen", 4), 5),
        (("onderdeel", 0, "herkomst"), 12),
        (("onderdeel", 0, "toelichting"), 13),
        (("onderdeel", 0, "noten", 1, "tekst"), 19),
        (("onderdeel", 0, "verwant", 0), 21),
        (("onderdeel", 0, "verwant", 2), 22),
        (("onderdeel", 0, "af"), 23),
        (("onderdeel", 0, "jaar"), 2),
        (("onderdeel", 1, "id"), 26),
        (("artikel", "id"), 1),
    ],
)
def test_a_line_is_told(path: Path, line: int) -> None:
    assert line_of(TOML, path) == line
