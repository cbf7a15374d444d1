"""Content of the older form becomes content of this form, with all that its author wrote."""

import shutil
from pathlib import Path

import pytest

from beleidstui.cli import main
from beleidstui.importing.older_form import OlderFormError, converted, is_older
from beleidstui.texts import example
from tests.contents import ARTICLE, PAGE, SMALL, TERMS, copy_small
from tests.documents import ROOT

OLDER = """\
schema = 1

[artikel]
id = "2030-I-01"
nummer = "1"
titel = "Water"
begroting = "I"
ministerie = "Ministerie van Water"
jaar = 2030
soort = "jaarverslag"
herkomst = "letterlijk"

[artikel.bron]
document = "kst-1-I-1"
vergaderjaar = "2030-2031"
dossier = "1 I"
nummer = "1"
pagina = 7
pagina_herkomst = "letterlijk"
bestand = "water.txt"
voetregel = "Vergaderjaar 2030–2031, 1 I, nr. 1"

[[rol]]
id = "bouwen"
naam = "Bouwen"
herkomst = "letterlijk"

[[rol.punt]]
id = "dijken"
kop = "Dijken"
tekst = "Sterke dijken, met geld van het WF, in de delen II, IV, XII en XIX."

[[rol.punt.punt]]
id = "sluizen"
kop = "Sluizen"
tekst = "En sluizen in de rivier."

[[rol]]
id = "betalen"
naam = "Betalen"
herkomst = "afgeleid"
toelichting = "De rol staat op de bladzijde ervoor."

[[rol.punt]]
id = "pompen"
kop = "Pompen"
tekst = "Pompen voor de polder."
herkomst = "redactie"
"""
Capture = pytest.CaptureFixture[str]


def older(tmp_path: Path) -> Path:
    """Give the small content folder in the older form."""
    folder = copy_small(tmp_path)
    (folder / ARTICLE).write_text(OLDER, "utf-8")
    terms = (folder / TERMS).read_text("utf-8").replace("schema = 2", "schema = 1")
    (folder / TERMS).write_text(terms, "utf-8")
    return folder


def test_an_article_is_turned_part_by_part() -> None:
    made = (SMALL / ARTICLE).read_text("utf-8")
    assert converted(OLDER) == made.replace("af = true\n", "")
    assert is_older(OLDER)
    assert not is_older(made)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[[rol]] # de eerste\n", "[[onderdeel]] # de eerste\n"),
        ("# een opmerking\n", "# een opmerking\n"),
        ("  naam  =  'Bouwen' # zo\n", "  titel  =  'Bouwen' # zo\n"),
        ('toelichting = """\n[[rol]]\nid = "x"\n"""\n', '"""\n[[rol]]\nid = "x"\n"""\n'),
    ],
)
def test_what_the_author_wrote_stays(old: str, new: str) -> None:
    text = OLDER.replace('naam = "Bouwen"\n', old if "naam" in old else 'naam = "Bouwen"\n', 1)
    if "naam" not in old:
        text = text.replace("[[rol]]\n", old if "rol]] #" in old else f"{old}[[rol]]\n", 1)
    if old.startswith("toelichting"):
        text = OLDER.replace('herkomst = "letterlijk"\n\n[[rol.punt]]', f"{old}\n[[rol.punt]]", 1)
    assert new in converted(text)


@pytest.mark.parametrize(
    "text",
    [
        OLDER.replace('id = "bouwen"', 'id = "bouwen"\npunt.x = 1'),
        OLDER.replace("[[rol]]\nid", "[[rol]]\n'id'"),
        OLDER.replace('id = "dijken"\n', ""),
        'schema = 1\nrol = [{ id = "a", naam = "B", punt = [] }]\n',
    ],
)
def test_what_stands_there_in_another_way_is_refused(text: str) -> None:
    with pytest.raises(OlderFormError):
        converted(text)


def test_a_folder_is_turned_whole(tmp_path: Path, capsys: Capture) -> None:
    folder, target = older(tmp_path), tmp_path / "nieuw"
    (folder / "LEESMIJ").write_bytes(b"\xff niet omzetten")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main(["importeer", str(folder), "--naar", str(target)]) == 0
    said = capsys.readouterr().out
    assert "Omgezet: 2 bestanden, en 2 andere overgenomen." in said
    assert f"beleidstui controleer {target}" in said
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert (target / PAGE).read_bytes() == (SMALL / PAGE).read_bytes()
    assert (target / "LEESMIJ").read_bytes() == b"\xff niet omzetten"
    assert main(["controleer", str(target)]) == 0


def test_the_older_form_is_refused_with_the_command(tmp_path: Path, capsys: Capture) -> None:
    assert main(["controleer", str(older(tmp_path))]) == 2
    assert "beleidstui importeer MAP --naar NIEUWE_MAP" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        (ARTICLE, OLDER.replace('id = "dijken"\n', ""), "is niet om te zetten"),
        (ARTICLE, "geen toml", "is geen geldige TOML"),
        (TERMS, "geen toml", "is geen geldige TOML"),
    ],
)
def test_one_bad_file_and_nothing_is_made(
    tmp_path: Path, capsys: Capture, name: str, text: str, part: str
) -> None:
    folder = older(tmp_path)
    (folder / name).write_text(text, "utf-8")
    there = sorted(tmp_path.iterdir())
    assert main(["importeer", str(folder), "--naar", str(tmp_path / "nieuw")]) == 2
    assert part in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == there


def test_a_folder_of_this_form_is_not_turned(tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "nieuw"
    assert main(["importeer", str(copy_small(tmp_path)), "--naar", str(target)]) == 2
    assert "staat niets van de oudere vorm" in capsys.readouterr().err
    assert not target.exists()


@pytest.mark.parametrize("command", ["nieuw", "importeer"])
def test_nothing_is_ever_overwritten(tmp_path: Path, capsys: Capture, command: str) -> None:
    target = tmp_path / "vol"
    target.mkdir()
    (target / "iets").write_text("van een ander", "utf-8")
    words = [str(target)] if command == "nieuw" else [str(older(tmp_path)), "--naar", str(target)]
    assert main([command, *words]) == 2
    assert "is niet leeg" in capsys.readouterr().err
    assert [path.name for path in target.iterdir()] == ["iets"]


def test_a_write_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def full(old: str, new: str) -> None:
        raise OSError(28, "vol", old, None, new)

    monkeypatch.setattr("os.rename", full)
    assert main(["nieuw", str(tmp_path / "map")]) == 2
    assert "is niet te maken" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_new_folder_is_in_order(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "map"
    folder.mkdir()  # an empty one will do
    assert main(["nieuw", str(folder)]) == 0
    assert f"beleidstui controleer {folder}" in capsys.readouterr().out
    assert main(["controleer", str(folder)]) == 0
    assert "Elk woord van de bronpagina" in capsys.readouterr().out
    assert folder.stat().st_mode & 0o777 == 0o755
    shutil.rmtree(folder)


def test_the_manual_shows_what_a_new_folder_holds() -> None:
    manual = (ROOT / "content" / "README.md").read_text("utf-8")
    for name, text in example.FILES.items():
        assert f"`{name}`\n\n```" in manual
        assert text in manual


def test_the_ends_of_lines_stay_as_they_are() -> None:
    made = converted(OLDER.replace("\n", "\r\n"))
    assert made.count("\n") == made.count("\r\n")
    assert made.replace("\r\n", "\n") == converted(OLDER)


def test_a_folder_inside_the_source_is_refused(tmp_path: Path, capsys: Capture) -> None:
    folder = older(tmp_path)
    assert main(["importeer", str(folder), "--naar", str(folder / "nieuw")]) == 2
    assert "blijft zoals zij is" in capsys.readouterr().err
    assert not (folder / "nieuw").exists()


def test_a_link_to_a_folder_is_told_and_not_left_out(tmp_path: Path, capsys: Capture) -> None:
    folder = older(tmp_path)
    (folder / "bronnen").rename(tmp_path / "elders")
    (folder / "bronnen").symlink_to(tmp_path / "elders")
    assert main(["importeer", str(folder), "--naar", str(tmp_path / "nieuw")]) == 2
    assert "is een koppeling" in capsys.readouterr().err


def test_a_name_that_could_steer_is_shown_without_what_steers(
    tmp_path: Path, capsys: Capture
) -> None:
    assert main(["nieuw", str(tmp_path / "a\x1b[31m b")]) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "controleer '" in said
