"""A provenance that cannot be read never makes a text pass for official."""

import pytest

from beleidstui.authoring.build import build_article, build_terms
from beleidstui.authoring.files import TomlFile
from beleidstui.model.nodes import Official
from beleidstui.model.source import Herkomst

UNREADABLE = [
    "",
    " ",
    "Letterlijk",
    "LETTERLIJK",
    " letterlijk",
    "letterlijk ",
    "letterlijk.",
    "leterlijk",
    "lettterlijk",
    "letterlĳk",
    "officieel",
    "bron",
    "verzonnen",
    "afgeleid, letterlijk",
    True,
    1,
    None,
    ["letterlijk"],
    {"letterlijk": True},
]


def _herkomsten(value: object) -> set[Herkomst]:
    tables = {
        "artikel": {"herkomst": value},
        "bron": [{"pagina": 1, "pagina_herkomst": value}],
        "onderdeel": [
            {"id": "a", "soort": "rol", "herkomst": value},
            {"id": "a/b", "soort": "punt", "herkomst": value},
            {"id": "a/b/c", "soort": "punt", "herkomst": value},
        ],
        "begrip": [{"herkomst": value}],
    }
    file = TomlFile("x.toml", "", tables)
    written = build_article(file)
    assert len(written) == 4
    sources = [one.item.source for one in written if isinstance(one.item, Official)]
    return {
        *(one.item.herkomst for one in (*written, *build_terms(file))),
        *(source.page_herkomst for source in sources),
    }


@pytest.mark.parametrize("value", UNREADABLE, ids=repr)
def test_an_unreadable_herkomst_is_that_of_the_editors(value: object) -> None:
    assert _herkomsten(value) == {Herkomst.REDACTIE}


@pytest.mark.parametrize("herkomst", Herkomst)
def test_a_herkomst_is_kept(herkomst: Herkomst) -> None:
    assert _herkomsten(herkomst.value) == {herkomst}


def test_only_a_bullet_is_literal_where_nothing_is_said() -> None:
    tables = {
        "bron": [{"pagina": 1}],
        "onderdeel": [{"id": "a", "soort": "rol"}, {"id": "a/b", "soort": "punt"}],
        "begrip": [{}],
    }
    file = TomlFile("x.toml", "", tables)
    written = build_article(file)
    said = [one.item.herkomst.value for one in (*written, *build_terms(file))]
    assert said == ["afgeleid", "afgeleid", "letterlijk", "redactie"]
    article = written[0].item
    assert isinstance(article, Official)
    assert article.source.page_herkomst is Herkomst.AFGELEID
