"""A paper becomes content: proved, counted, kept, and never at the cost of what an author wrote."""

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from beleidstui.cli import main
from beleidstui.compiling.load import load
from beleidstui.compiling.proof import Proof
from beleidstui.errors import Problem
from tests.importing.papers import FOLDER

Capture = pytest.CaptureFixture[str]
PAPER = FOLDER / "kst-99999-X-2.xml"
SECOND = "2031-X-02-owb"


def run(*words: object) -> int:
    return main(["importeer", *map(str, words)])


def read(folder: Path, name: str) -> str:
    return (folder / name).read_text("utf-8")


@pytest.fixture
def folder(tmp_path: Path, capsys: Capture) -> Path:
    """Give a folder with the second article of the invented paper."""
    made = tmp_path / "inhoud"
    assert run(PAPER, "--naar", made, "--artikel", 2) == 0
    capsys.readouterr()
    return made


def other(tmp_path: Path, old: str, new: str, name: str = "nieuw.xml") -> Path:
    """Give the invented paper with other words in it."""
    text = PAPER.read_text("utf-8")
    assert old in text
    path = tmp_path / name
    path.write_text(text.replace(old, new), "utf-8")
    return path


def test_what_is_imported_is_in_order_and_whole(tmp_path: Path) -> None:
    assert run(PAPER, "--naar", tmp_path / "m", "--alles") == 0
    remarks: list[Problem] = []
    corpus = load(str(tmp_path / "m"), remarks.append).corpus
    assert len(corpus.articles) == 6
    assert Proof(corpus).is_complete
    assert all("heeft geen begrip" in remark.message for remark in remarks)


def test_the_report_counts_every_character(tmp_path: Path, capsys: Capture) -> None:
    assert run(PAPER, "--proef", "--alles", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    [paper] = said["stukken"]
    left = sum(one["tekens"] for one in paper["overgeslagen"])
    assert paper["tekens_in"] == paper["tekens_uit"] + left
    assert paper["citaat"] == "Kamerstukken II 2030/31, 99999 X, nr. 2"
    assert [one["nummer"] for one in paper["artikelen"]] == ["1", "2", "3", "4", "5", "50"]
    assert {one["element"] for one in paper["onbekend"]} >= {"havenregister"}
    assert not list(tmp_path.iterdir())


def test_a_paper_of_more_articles_asks_which(tmp_path: Path, capsys: Capture) -> None:
    assert run(PAPER, "--naar", tmp_path / "m") == 2
    told = capsys.readouterr()
    assert "   2  Veren en sluizen" in told.out
    assert "--artikel" in told.err
    assert run(PAPER, "--naar", tmp_path / "m", "--artikel", 9) == 2
    assert "Artikel 9 staat niet in dit stuk. Wel: 1, 2, 3, 4, 5, 50." in capsys.readouterr().err
    assert not (tmp_path / "m").exists()


def test_the_original_is_kept_byte_for_byte_with_its_hash(folder: Path) -> None:
    kept = folder / "bronnen" / "origineel"
    raw = (kept / "kst-99999-X-2.xml").read_bytes()
    assert raw == PAPER.read_bytes()
    digest = hashlib.sha256(raw).hexdigest()
    assert read(kept, "kst-99999-X-2.sha256") == f"{digest}  kst-99999-X-2.xml\n"


def test_deriving_again_gives_the_same(folder: Path, capsys: Capture) -> None:
    assert run("--controleer", "--naar", folder) == 0
    assert "gelijk aan het origineel" in capsys.readouterr().out
    text = folder / "bronnen" / f"{SECOND}.txt"
    text.write_text(text.read_text("utf-8").replace("op tijd", "te laat"), "utf-8")
    assert run("--controleer", "--naar", folder) == 2
    assert "is niet wat uit het origineel komt" in capsys.readouterr().err
    (folder / "bronnen" / "origineel" / "kst-99999-X-2.xml").write_bytes(b"<anders/>")
    assert run(folder, "--controleer") == 2
    assert "zijn sha256 is anders" in capsys.readouterr().err


def test_importing_the_same_again_changes_nothing(folder: Path, capsys: Capture) -> None:
    def stamps() -> dict[str, int]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {str(path): path.stat().st_mtime_ns for path in files}

    before = stamps()
    assert run(PAPER, "--naar", folder, "--artikel", 2) == 0
    assert "Ongewijzigd" in capsys.readouterr().out
    assert stamps() == before


def test_a_source_that_changed_updates_what_no_author_touched(
    folder: Path, tmp_path: Path, capsys: Capture
) -> None:
    paper = other(tmp_path, "De veren voeren op tijd.", "De veren voeren te laat.")
    assert run(paper, "--naar", folder, "--artikel", 2) == 0
    assert "Bijgewerkt" in capsys.readouterr().out
    assert "te laat" in read(folder, f"artikelen/{SECOND}.toml")
    assert run("--controleer", "--naar", folder) == 0
    load(str(folder))


def test_what_an_author_wrote_is_only_replaced_when_asked(
    folder: Path, tmp_path: Path, capsys: Capture
) -> None:
    article = folder / "artikelen" / f"{SECOND}.toml"
    mine = article.read_text("utf-8").replace(
        'tekst = "De sluizen', 'kop = "Vaker open" # mooi\ntekst = "De sluizen'
    )
    article.write_text(mine, "utf-8")
    paper = other(tmp_path, "De veren voeren op tijd.", "De veren voeren te laat.")
    assert run(paper, "--naar", folder, "--artikel", 2) == 0
    said = capsys.readouterr().out
    assert "Niet overschreven" in said
    assert "1 veranderd" in said
    assert article.read_text("utf-8") == mine
    assert run("--controleer", "--naar", folder) == 0
    remarks: list[Problem] = []
    load(str(folder), remarks.append)
    assert any(one.file.endswith(".nieuw.toml") for one in remarks)

    assert run(paper, "--naar", folder, "--artikel", 2, "--bijwerken") == 0
    made = article.read_text("utf-8")
    assert "De veren voeren te laat." in made
    assert 'kop = "Vaker open" # mooi' in made
    assert read(folder, f"artikelen/{SECOND}.toml~") == mine
    assert not (folder / "artikelen" / f"{SECOND}.nieuw.toml").exists()
    load(str(folder))


def test_an_article_that_the_author_wrote_alone_is_not_overwritten(
    tmp_path: Path, capsys: Capture
) -> None:
    folder = tmp_path / "m"
    (folder / "artikelen").mkdir(parents=True)
    (folder / "artikelen" / f"{SECOND}.toml").write_text("# van mij\n", "utf-8")
    assert run(PAPER, "--naar", folder, "--artikel", 2) == 0
    assert "Niet overschreven" in capsys.readouterr().out
    assert read(folder, f"artikelen/{SECOND}.toml") == "# van mij\n"


def test_all_articles_of_a_paper_that_changed_go_along(
    folder: Path, tmp_path: Path, capsys: Capture
) -> None:
    paper = other(tmp_path, "De veren voeren op tijd.", "De veren voeren te laat.")
    assert run(paper, "--naar", folder, "--artikel", 3) == 0
    said = capsys.readouterr().out
    assert f"Bijgewerkt: {SECOND}" in said
    assert "Nieuw: 2031-X-03-owb" in said
    assert run("--controleer", "--naar", folder) == 0


def test_another_year_of_the_series_takes_over_ids_and_short_titles(
    folder: Path, tmp_path: Path
) -> None:
    article = folder / "artikelen" / f"{SECOND}.toml"
    old = "beleidsconclusies/sluizen-gingen-vaker"
    mine = article.read_text("utf-8").replace(old, "beleidsconclusies/open")
    mine = mine.replace('tekst = "De sluizen', 'kop = "Vaker open"\ntekst = "De sluizen')
    article.write_text(mine, "utf-8")
    paper = other(tmp_path, "voor het jaar 2031", "voor het jaar 2032")
    text = paper.read_text("utf-8").replace("99 999", "99 998").replace("99999", "99998")
    paper.write_text(text, "utf-8")
    assert run(paper, "--naar", folder, "--artikel", 2) == 0
    made = read(folder, "artikelen/2032-X-02-owb.toml")
    assert 'id = "beleidsconclusies/open"' in made
    assert 'kop = "Vaker open"' in made
    load(str(folder))


def test_terms_are_proposed_and_never_loaded(folder: Path) -> None:
    assert run(PAPER, "--naar", folder, "--artikel", 1) == 0
    proposed = read(folder, "begrippen.voorstel.toml")
    assert 'naam = "Landelijke Waterraad"' in proposed
    assert 'afkorting = "LWR"' in proposed
    assert not load(str(folder)).corpus.terms
    (folder / "begrippen.voorstel.toml").write_text(f"# van mij\n{proposed}", "utf-8")
    assert run(PAPER, "--naar", folder, "--artikel", 3) == 0
    assert read(folder, "begrippen.voorstel.toml") == f"# van mij\n{proposed}"


def test_a_folder_of_papers_goes_on_after_a_bad_one(tmp_path: Path, capsys: Capture) -> None:
    papers = tmp_path / "stukken"
    papers.mkdir()
    shutil.copy(PAPER, papers)
    (papers / "kapot.xml").write_text("<?xml version='1.0'?><officiele-publicatie>", "utf-8")
    shutil.copy(FOLDER / "kst-99997-3.xml", papers)
    assert run(papers, "--naar", tmp_path / "m") == 2
    told = capsys.readouterr()
    rows = [row.split() for row in told.out.splitlines() if row.startswith(("k", "stuk"))]
    assert ["kapot", "mislukt"] in rows
    assert ["kst-99997-3", "nieuw", "kst-99997-3"] in rows
    assert "geen geldige XML" in told.err
    assert len(load(str(tmp_path / "m")).corpus.articles) == 7


@pytest.mark.parametrize(
    "asked", ["99999-X-2", "kst-99999-X-2", "Kamerstukken II 2030/31, 99999 X, nr. 2"]
)
def test_the_name_of_a_paper_says_what_to_save(asked: str, capsys: Capture) -> None:
    assert run(asked) == 0
    said = capsys.readouterr().out
    assert "kst-99999-X-2.xml" in said
    assert "beleidstui importeer kst-99999-X-2.xml kst-99999-X-2.pdf --alles --proef" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["weg.xml"], "weg.xml is er niet."),
        ([], "Geef een of meer bestanden"),
        ([PAPER], "--naar MAP"),
        (["--controleer", "--naar", "nergens"], "staat geen stuk"),
    ],
)
def test_what_cannot_be_done_is_told(words: list[object], told: str, capsys: Capture) -> None:
    assert run(*words) == 2
    assert told in capsys.readouterr().err


def test_a_paper_without_articles_is_one_of_its_own(tmp_path: Path) -> None:
    assert run(FOLDER / "kst-99997-3.xml", "--naar", tmp_path / "m") == 0
    [article] = load(str(tmp_path / "m")).corpus.articles
    assert (article.id, article.edition.budget, article.edition.number) == (
        "kst-99997-3",
        "99997",
        "nr. 3",
    )


def test_the_derived_text_has_one_paragraph_a_line(folder: Path) -> None:
    rows = read(folder, f"bronnen/{SECOND}.txt").splitlines()
    assert rows[0] == "3.2 Artikel 2 Veren en sluizen"
    assert "– De veren voeren op tijd." in rows
    assert "Financieren:" in rows
    assert "De Minister betaalt mee aan nieuwe sluizen." in rows


def test_a_full_disk_changes_nothing(
    folder: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = other(tmp_path, "De veren voeren op tijd.", "De veren voeren te laat.")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def full(old: str, new: str) -> None:
        raise OSError(28, "vol", old, None, new)

    monkeypatch.setattr("os.replace", full)
    assert run(paper, "--naar", folder, "--artikel", 2) == 2
    assert "is niet te schrijven" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_is_told_of_a_paper_is_dutch_and_ends_with_what_is_left(
    tmp_path: Path, capsys: Capture
) -> None:
    assert run(PAPER, "--naar", tmp_path / "m", "--artikel", 1) == 0
    said = capsys.readouterr().out
    assert re.search(r"Tekens: [\d.]+ gelezen = [\d.]+ overgenomen \+ [\d.]+ overgeslagen", said)
    assert said.index("Wat u nog doet:") > said.index("Nieuw: 2031-X-01-owb")
    assert "beleidstui controleer" in said.splitlines()[-2]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("36360-V", "zeg ook het nummer"),
        ("blg-1007826", "geen kamerstuk"),
        ("stb-2020-1", "geen kamerstuk"),
        ("zomaar", "zomaar is er niet."),
    ],
)
def test_what_names_no_paper_is_told(asked: str, told: str, capsys: Capture) -> None:
    assert run(asked) == 2
    assert told in capsys.readouterr().err


def test_files_of_two_papers_are_told_apart(tmp_path: Path, capsys: Capture) -> None:
    second = other(tmp_path, "99 999", "99 998")
    second.write_text(second.read_text("utf-8").replace("99999", "99998"), "utf-8")
    assert run(PAPER, second, "--artikel", 2, "--naar", tmp_path / "m") == 0
    said = capsys.readouterr().out
    assert "u gaf bestanden van meer stukken: kst-99999-X-2, kst-99998-X-2" in said


def test_metadata_of_another_paper_are_doubted(tmp_path: Path, capsys: Capture) -> None:
    page = tmp_path / "brief.html"
    page.write_text("<html><body><p>Een brief over iets anders.</p></body></html>", "utf-8")
    metadata = tmp_path / "metadata.xml"
    metadata.write_text(
        '<metadata_gegevens><metadata name="DC.identifier" content="kst-99999-X-2"/>'
        '<metadata name="OVERHEIDop.vergaderjaar" content="2030-2031"/></metadata_gegevens>',
        "utf-8",
    )
    assert run(page, metadata, "--proef") == 0
    assert "zegt alleen de metadata" in capsys.readouterr().out


def test_an_acronym_with_a_digit_is_explained_as_it_stands(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    assert run(PAPER, "--artikel", 1, "--naar", folder) == 0
    assert 'naam = "CO2"' in read(folder, "begrippen.voorstel.toml")
    term = '\n[[begrip]]\nid = "co2"\nnaam = "koolstofdioxide"\nafkorting = "CO2"\n'
    term += 'soort = "onderwerp"\nuitleg = "Een gas."\nherkomst = "redactie"\n'
    with (folder / "begrippen.toml").open("a", encoding="utf-8") as file:
        file.write(term)
    remarks: list[Problem] = []
    load(str(folder), remarks.append)
    assert not any("`CO" in remark.message for remark in remarks)


def test_the_page_of_a_foot_line_is_printed_and_not_derived(folder: Path) -> None:
    assert "pagina_herkomst" not in read(folder, f"artikelen/{SECOND}.toml")


def test_a_folder_inside_a_folder_is_read_too(tmp_path: Path) -> None:
    deep = tmp_path / "stukken" / "2031" / "getijden"
    deep.mkdir(parents=True)
    shutil.copy(PAPER, deep)
    assert run(tmp_path / "stukken", "--naar", tmp_path / "m") == 0
    assert len(list((tmp_path / "m" / "artikelen").iterdir())) == 6


def test_loose_text_beside_a_paper_is_no_part_of_it(tmp_path: Path, capsys: Capture) -> None:
    papers = tmp_path / "stukken"
    papers.mkdir()
    shutil.copy(PAPER, papers)
    (papers / "kst-99999-X-2.xml.bad").write_text("Zomaar tekst.", "utf-8")
    assert run(papers, "--naar", tmp_path / "m") == 2
    assert "zegt niet welk kamerstuk het is" in capsys.readouterr().err
    kept = [path.name for path in (tmp_path / "m" / "bronnen" / "origineel").glob("kst-*")]
    assert sorted(kept) == ["kst-99999-X-2.sha256", "kst-99999-X-2.xml"]


def test_a_folder_that_leads_elsewhere_is_not_written_in(tmp_path: Path, capsys: Capture) -> None:
    folder, elsewhere = tmp_path / "m", tmp_path / "elders"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "artikelen").symlink_to(elsewhere)
    assert run(PAPER, "--artikel", 2, "--naar", folder) == 2
    assert "is een koppeling" in capsys.readouterr().err
    assert not list(elsewhere.iterdir())


def test_json_tells_what_could_not_be_read(tmp_path: Path, capsys: Capture) -> None:
    bad = tmp_path / "kapot.xml"
    bad.write_text("<officiele-publicatie>", "utf-8")
    assert run(bad, "--proef", "--json") == 2
    said = json.loads(capsys.readouterr().out)
    assert said["stukken"] == []
    assert "geen geldige XML" in said["mislukt"][0]["melding"]


def test_a_trial_without_a_folder_looks_in_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(folder)
    assert run(PAPER, "--artikel", 2, "--proef") == 0
    assert f"Nieuw: {SECOND}" in capsys.readouterr().out
