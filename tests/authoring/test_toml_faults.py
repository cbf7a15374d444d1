"""Mistakes in TOML as authors make them: the line at fault, and what to do."""

from pathlib import Path

import pytest
import tomli

from beleidstui.authoring.toml_faults import toml_fault
from beleidstui.cli import main
from beleidstui.compiling.load import load_corpus
from beleidstui.errors import ContentError
from tests.contents import ARTICLE, copy_small, write_bullet

ROWS = [
    ('schema = 1\n[onderdeel]\nid = "a"\n[onderdeel]\nid = "b"', 2, "`[[onderdeel]]`"),
    ('[[onderdeel]]\nid = "x"\n[begrip]\nid = "a"\n[begrip]\nid = "b"', 3, "`[[begrip]]`"),
    ('\ufeffschema = 1', 1, "merkteken voor de volgorde van bytes (U+FEFF"),
    ('schema = 1\nid\u200b = "a"', 2, "spatie zonder breedte (U+200B"),
    ('schema = 1\nbestand = "bronnen\\pagina.txt"', 2, "Schrijf een pad met `/`"),
    ('schema = 1\ntekst = "Zij zei "ja" toen."', 2, "staat er een aanhalingsteken in de tekst?"),
    ('schema = 1\nnaam = “Water”', 2, "rechte aanhalingstekens"),
    ('schema = 1\nvarianten = [“Water”]', 2, "rechte aanhalingstekens"),
    ('schema = 1\ntekst = """Een\ntwee\n\n[[onderdeel]]\n', 2, "heeft geen eind"),
    ('schema = 1\nnaam = "Water', 2, "aanhalingsteken aan het eind|regeleinde"),
    ('schema = 1\nnaam = Water', 2, "Zet tekst tussen aanhalingstekens"),
    ('schema = 1\nnaam "Water"', 2, "`sleutel = waarde`"),
    ('schema = 1\nvarianten = ["a" "b"]', 2, "`]`"),
    ('schema = 1\nvarianten = ["a",\nnaam = "b"', 3, ""),
    ('schema = 1\nschema = 1', 2, "Haal er één weg"),
    ('schema = 1\nfragment = True', 2, "met kleine letters"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "part"), ROWS, ids=[row[0][-25:] for row in ROWS])
def test_the_line_at_fault_and_the_remedy_are_told(text: str, line: int, part: str) -> None:
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    found, message = toml_fault(text, caught.value.lineno, caught.value.msg)
    assert found == line
    assert any(one in message for one in part.split("|"))


@pytest.mark.parametrize("name", ["punt", "deel", "begrippen"])
def test_a_list_of_another_name_is_told_on_its_own_line(tmp_path: Path, name: str) -> None:
    folder = copy_small(tmp_path)
    article = (folder / ARTICLE).read_text("utf-8")
    (folder / ARTICLE).write_text(f'{article}\n[[{name}]]\nid = "x"\n', "utf-8")
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    told = [one for one in caught.value.problems if one.key == name]
    assert [one.line for one in told] == [article.count("\n") + 2]


@pytest.mark.parametrize("text", [" Pompen.", "Pompen. ", "Pompen.\u00a0"])
def test_a_text_has_no_space_around_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_corpus(str(write_bullet(tmp_path, text)))
    assert "haal de spatie" in caught.value.problems[0].message


def test_a_folder_that_is_not_there_is_named_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "nergens")
    assert main(["controleer", folder]) == 2
    assert capsys.readouterr().err.count(folder) == 1
