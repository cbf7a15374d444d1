"""A file that is made to do harm is one Dutch line and exit code 2, and nothing is written."""

import io
import zipfile
from pathlib import Path

import pytest

from beleidstui.cli import main
from tests.importing.paper_odt import packed
from tests.importing.papers import as_op_xml

XML = "<?xml version='1.0'?><officiele-publicatie>{}</officiele-publicatie>"
LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))


def odt_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", b" " * (80 * 1024 * 1024))
    return out.getvalue()


FILES = {
    "xxe.xml": (
        f"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>{XML.format('&x;')}".encode(),
        "entiteiten",
    ),
    "laughs.xml": (
        f"<!DOCTYPE a [<!ENTITY l0 'ha'>{LAUGHS}]>{XML.format('&l9;')}".encode(),
        "entiteiten",
    ),
    "diep.xml": (XML.format("<al>" * 50_000).encode(), "te diep genest"),
    "diep.html": (b"<html><body>" + b"<div>" * 50_000, "te diep genest"),
    "kapot.xml": (as_op_xml()[:4000], "geen geldige XML"),
    "leeg.xml": (b"", "is leeg"),
    "nul.bin": (b"\0" * 500, "geen XML, webpagina, ODT, PDF of tekst"),
    "bom.odt": (odt_bomb(), "64 MB"),
    "zonder.odt": (packed({"iets.xml": "x"}), "."),
    "kapot.odt": (b"PK\x03\x04" + b"x" * 200, "."),
    "kapot.pdf": (b"%PDF-1.7\n", "geen PDF die te lezen is"),
    "script.html": (b"<html><body><script>alert(1)</script></body></html>", "geen tekst"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_one_line_and_writes_nothing(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, told = FILES[name]
    if name.endswith(".pdf"):
        pytest.importorskip(
            "pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run"
        )
    path = tmp_path / name
    path.write_bytes(raw)
    assert main(["importeer", str(path), "--naar", str(tmp_path / "m")]) == 2
    said = capsys.readouterr().err.strip()
    assert said.count("\n") == 0
    assert told in said
    assert name in said
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_file_that_is_too_large_is_not_even_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "groot.xml"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    assert main(["importeer", str(path), "--naar", str(tmp_path / "m")]) == 2
    assert "groter dan 64 MB" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["../weg", "/etc/weg", ".verborgen", "a b", "kst-1/../../weg"])
def test_no_paper_can_name_a_file_outside_the_folder(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = as_op_xml().decode("utf-8").replace("kst-99999-X-2", f"kst-{name}")
    path = tmp_path / "stuk.xml"
    path.write_text(text, "utf-8")
    folder = tmp_path / "diep" / "m"
    folder.parent.mkdir()
    code = main(["importeer", str(path), "--artikel", "2", "--naar", str(folder)])
    capsys.readouterr()
    outside = {one for one in tmp_path.rglob("*") if folder not in one.parents}
    assert outside <= {path, folder, folder.parent}
    assert code in (0, 2)


def test_what_steers_a_terminal_never_reaches_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        as_op_xml().decode("utf-8").replace("Veren en sluizen", "Veren&#x202E; en&#x9b;2J sluizen")
    )
    path = tmp_path / "st\x1b[31muk.xml"
    path.write_text(text, "utf-8")
    assert main(["importeer", str(path), "--artikel", "2", "--naar", str(tmp_path / "m")]) == 0
    told = capsys.readouterr()
    assert not set(told.out + told.err) & set("\x1b\x9b\u202e")
    article = (tmp_path / "m" / "artikelen" / "2031-X-02-owb.toml").read_text("utf-8")
    assert 'titel = "Veren en2J sluizen"' in article
