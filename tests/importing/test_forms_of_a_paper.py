"""One paper in all its forms becomes the same content, and its PDF gives the pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from beleidstui.cli import main
from beleidstui.compiling.load import load
from beleidstui.importing.derived import derived_text
from beleidstui.importing.draft import Draft
from beleidstui.model.citation import citation
from beleidstui.model.nodes import Kind, Official, walk
from tests.importing.budget_paper_pdf import blocks_of
from tests.importing.official import official
from tests.importing.paper_html import as_mhtml, as_site_page, as_xhtml
from tests.importing.paper_odt import as_odt
from tests.importing.paper_pdf import Manner, printed
from tests.importing.papers import BUDGET_PAPER, as_op_xml

FOOT = "Tweede Kamer, vergaderjaar 2030–2031, 99 999 X, nr. 2"
CONTENTS = (("Algemeen", 1), ("Beleidsartikelen", 1), ("Niet-beleidsartikelen", 4))


def as_pdf() -> bytes:
    return printed(blocks_of(BUDGET_PAPER), Manner(foot=FOOT, document="kst-99999-X-2"), CONTENTS)


def imported(tmp_path: Path, **files: bytes) -> Path:
    given = []
    for ending, raw in files.items():
        path = tmp_path / f"stuk.{ending}"
        path.write_bytes(raw)
        given.append(str(path))
    folder = tmp_path / "inhoud"
    assert main(["importeer", *given, "--alles", "--naar", str(folder)]) == 0
    return folder


def derived(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (folder / "bronnen").glob("*.txt")}


@pytest.mark.parametrize(
    ("ending", "form"),
    [
        pytest.param("html", lambda: as_xhtml(BUDGET_PAPER), id="page of the repository"),
        pytest.param("html", lambda: as_site_page(BUDGET_PAPER), id="page of the site"),
        pytest.param("mhtml", lambda: as_mhtml(BUDGET_PAPER), id="page saved whole"),
        pytest.param("odt", lambda: as_odt(BUDGET_PAPER), id="odt"),
    ],
)
def test_each_form_gives_the_same_articles(
    tmp_path: Path, ending: str, form: Callable[[], bytes]
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    official = imported(tmp_path / "a", xml=as_op_xml())
    other = imported(tmp_path / "b", **{ending: form()})
    assert derived(other) == derived(official)
    for path in (official / "artikelen").iterdir():
        same = (other / "artikelen" / path.name).read_text("utf-8").split("\n\n", 2)[2]
        assert same == path.read_text("utf-8").split("\n\n", 2)[2]


def test_the_text_of_xml_has_the_pages_of_the_pdf(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")
    folder = imported(tmp_path, xml=as_op_xml(), pdf=as_pdf())
    corpus = load(str(folder)).corpus
    texts = [node for one in corpus.articles for node in walk(one) if isinstance(node, Official)]
    first = next(one for one in texts if one.text.startswith("Een kust die veilig is"))
    last = next(one for one in texts if one.text.startswith("Het apparaat van het ministerie"))
    assert citation(first.source) == "Kamerstukken II 2030/31, 99999 X, nr. 2, p. 1"
    assert last.source.page == 4
    rows = derived(folder)["2031-X-01-owb.txt"].splitlines()
    assert [row for row in rows if row.startswith(FOOT)] == [f"{FOOT} {page}" for page in (1, 2, 3)]
    assert main(["importeer", "--controleer", "--naar", str(folder)]) == 0


def test_the_pdf_may_come_later(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")
    folder = imported(tmp_path, xml=as_op_xml())
    pdf = tmp_path / "later.pdf"
    pdf.write_bytes(as_pdf())
    assert main(["importeer", str(pdf), "--alles", "--naar", str(folder)]) == 0
    assert "Bijgewerkt: 2031-X-01-owb" in capsys.readouterr().out
    assert "pagina = 2" in (folder / "artikelen" / "2031-X-01-owb.toml").read_text("utf-8")
    load(str(folder))


def test_a_pdf_alone_gives_the_same_sections_and_roles(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")
    corpus = load(str(imported(tmp_path, pdf=as_pdf()))).corpus
    kinds = {(node.kind.value, node.title) for one in corpus.articles for node in walk(one)}
    for said in (
        ("deel", "A. Algemene doelstelling"),
        ("deel", "B. Rol en verantwoordelijkheid"),
        ("rol", "Stimuleren"),
        ("rol", "Stimulerende rol"),
        ("groep", "Vogelbeleid"),
        ("rol", "Uitvoeren"),
    ):
        assert said in kinds


def test_a_real_paper_gives_the_same_in_each_form(tmp_path: Path) -> None:
    """The texts of a motion are those of its XML, also in its page, ODT and PDF."""
    pytest.importorskip("pypdfium2", reason="pypdfium2 is not there: no PDF is read in this run")
    texts = []
    for ending in ("xml", "html", "odt", "pdf"):
        (tmp_path / ending).mkdir()
        folder = imported(tmp_path / ending, **{ending: official(f"kst-32545-143.{ending}")})
        [article] = load(str(folder)).corpus.articles
        texts.append([node.text for node in walk(article) if node.text])
    assert len(texts[0]) == 10
    assert texts[1:] == texts[:1] * 3


def test_a_text_whose_page_is_not_known_says_none() -> None:
    parts = [
        Draft(Kind.ALINEA, text, page=page) for text, page in (("A.", 1), ("B.", 0), ("C.", 2))
    ]
    assert derived_text("Kop", parts, FOOT, 1).splitlines() == [
        "Kop",
        "A.",
        f"{FOOT} 1",
        "B.",
        FOOT,
        "C.",
        f"{FOOT} 2",
    ]
