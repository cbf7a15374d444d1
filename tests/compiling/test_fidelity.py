"""The packaged article says what the printed page says: nothing more, less or otherwise."""

import hashlib
import shutil
from pathlib import Path

import pytest

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.load import load_corpus
from beleidstui.compiling.proof import Proof
from beleidstui.errors import ContentError
from beleidstui.model.corpus import Corpus
from beleidstui.model.nodes import Kind
from beleidstui.model.source import Herkomst

PAGE = "kst-36360-V-1-p36.txt"
ARTICLE = "artikelen/2022-V-02.toml"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load_corpus(packaged_content())


def test_the_source_page_is_as_it_was_received() -> None:
    page = Path(packaged_content(), "bronnen", PAGE).read_bytes()
    received = "539193350bebaef0974e3ac801eefa8817f20c7ebc0012a3d0de30462b8fa10e"
    assert hashlib.sha256(page).hexdigest() == received


def test_the_article_has_its_roles_and_bullets(corpus: Corpus) -> None:
    (article,) = corpus.articles
    roles = [(role.title, role.herkomst.value, len(role.children)) for role in article.children]
    assert roles == [
        ("Stimuleren", "afgeleid", 3),
        ("Regisseren", "letterlijk", 3),
        ("Financieren", "letterlijk", 8),
    ]


def test_every_official_text_is_on_the_page(corpus: Corpus) -> None:
    proof = Proof(corpus)
    bullets = [item for item in corpus if item.kind is Kind.PUNT]
    assert len(bullets) == 14
    assert {item.herkomst for item in bullets} == {Herkomst.LETTERLIJK}
    assert all(proof.lines_of(item) for item in bullets)


def test_every_word_of_the_page_is_in_one_item(corpus: Corpus) -> None:
    page = corpus.pages[PAGE].text
    assert not Proof(corpus).coverage[PAGE].stretches
    literal = [
        item.title if item.kind is Kind.ROL else item.text
        for item in corpus
        if item.kind in (Kind.ROL, Kind.PUNT) and item.herkomst is Herkomst.LETTERLIJK
    ]
    (footer,) = {article.source.footer for article in corpus.articles if article.source}
    printed = sorted("".join(page.split()).replace("–", ""))
    assert sorted("".join([*literal, footer]).replace("–", "").replace(" ", "")) == printed


def test_an_item_knows_the_lines_it_stands_on(corpus: Corpus) -> None:
    proof = Proof(corpus)
    expected = {
        "2022-V-02": None,
        "2022-V-02/stimuleren": None,
        "2022-V-02/stimuleren/ontmijnen": (1, 2),
        "2022-V-02/regisseren": (9, 9),
        "2022-V-02/regisseren/artikel-100": (10, 14),
        "2022-V-02/financieren": (24, 24),
        "2022-V-02/financieren/transitie": (43, 49),
        "2022-V-02/financieren/meerjarig-ontmijnen": (54, 55),
        "begrip/ssr": None,
    }
    assert {item_id: proof.lines_of(corpus[item_id]) for item_id in expected} == expected


def _copy(tmp_path: Path, file: str, old: str, new: str) -> str:
    folder = tmp_path / "content"
    shutil.copytree(packaged_content(), folder)
    text = (folder / file).read_text("utf-8")
    assert text.count(old) == 1
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return str(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("accountability en good", "accountability en goed", id="a letter"),
        pytest.param("(SSR) programma’s", "(SSR) programma's", id="an apostrophe"),
        pytest.param("clustermunitie programma", "clustermunitieprogramma", id="a space"),
        pytest.param("voor BHOS, waar", "voor voor BHOS, waar", id="a word doubled"),
        pytest.param(
            "bevordering van mensenrechten", "bevordering mensenrechten", id="a word lost"
        ),
        pytest.param('titel = "Regisseren"', 'titel = "Regisseer"', id="the name of a role"),
    ],
)
def test_a_changed_text_is_refused(tmp_path: Path, old: str, new: str) -> None:
    folder = tmp_path / "content"
    shutil.copytree(packaged_content(), folder)
    text = (folder / ARTICLE).read_text("utf-8")
    assert old in text
    (folder / ARTICLE).write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_corpus(str(folder))
    assert all("niet letterlijk" in problem.message for problem in caught.value.problems)
    assert all("Het eerste verschil: hier staat" in p.message for p in caught.value.problems)


def test_a_bullet_taken_out_leaves_its_words_uncovered(tmp_path: Path) -> None:
    bullet = (
        '[[onderdeel]]\nid = "financieren/cyberspace"\nsoort = "punt"\n'
        'kop = "Normen, rechten en cyberspace"\n'
        'tekst = "Bijdragen aan normstelling en internationaal recht, bevordering van '
        'mensenrechten en capaciteitsopbouw in cyberspace."\n'
    )
    [stretch] = Proof(load_corpus(_copy(tmp_path, ARTICLE, bullet, ""))).coverage[PAGE].stretches
    assert stretch.words[0] == (52, "Bijdragen")
    assert stretch.words[-1] == (53, "cyberspace.")
    assert len(stretch.words) == 13


def test_a_word_more_on_the_page_is_uncovered(tmp_path: Path) -> None:
    folder = _copy(tmp_path, f"bronnen/{PAGE}", "Financieren\n", "Financieren\nFinancieren\n")
    [stretch] = Proof(load_corpus(folder)).coverage[PAGE].stretches
    assert stretch.words == ((24, "Financieren"),)
