"""Mistakes in TOML as authors make them: the line at fault, and what to do."""

import pytest
import tomli

from beleidstui.authoring.toml_faults import toml_fault

ROWS = [
    ('schema = 1\n[rol.punt]\nid = "a"\n[rol.punt]\nid = "b"', 2, "`[[rol.punt]]`"),
    ('schema = 1\n[[rol]]\nid = "x"\n[begrip]\nid = "a"\n[begrip]\nid = "b"', 4, "`[[begrip]]`"),
    ('\ufeffschema = 1', 1, "merkteken voor de volgorde van bytes (U+FEFF"),
    ('schema = 1\nid\u200b = "a"', 2, "spatie zonder breedte (U+200B"),
    ('schema = 1\nbestand = "bronnen\\pagina.txt"', 2, "Schrijf een pad met `/`"),
    ('schema = 1\ntekst = "Zij zei "ja" toen."', 2, "staat er een aanhalingsteken in de tekst?"),
    ('schema = 1\nnaam = “Water”', 2, "rechte aanhalingstekens"),
    ('schema = 1\nvarianten = [“Water”]', 2, "rechte aanhalingstekens"),
    ('schema = 1\ntekst = """Een\ntwee\n\n[[rol]]\n', 2, "heeft geen eind"),
    ('schema = 1\nnaam = "Water', 2, "aanhalingsteken aan het eind|regeleinde"),
    ('schema = 1\nnaam = Water', 2, "Zet tekst tussen aanhalingstekens"),
    ('schema = 1\nnaam "Water"', 2, "`sleutel = waarde`"),
    ('schema = 1\nvarianten = ["a" "b"]', 2, "`]`"),
    ('schema = 1\nvarianten = ["a",\nnaam = "b"', 3, ""),
    ('schema = 1\nschema = 1', 2, "staat er al"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "part"), ROWS, ids=[row[0][-25:] for row in ROWS])
def test_the_line_at_fault_and_the_remedy_are_told(text: str, line: int, part: str) -> None:
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    found, message = toml_fault(text, caught.value.lineno, caught.value.msg)
    assert found == line
    assert any(one in message for one in part.split("|"))
