"""The JSON Schema for editors says what the checks say, as far as a schema can."""

import json
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from beleidstui.authoring.amount_schema import AMOUNT_FILE
from beleidstui.authoring.files import TomlFile, read_toml
from beleidstui.authoring.json_schema import ALL, AMOUNTS, ARTICLE, TERMS, TOUR, content_schema
from beleidstui.authoring.locate import packaged_content
from beleidstui.authoring.schema import ARTICLE_FILE, TERM_FILE, TOUR_FILE
from beleidstui.authoring.shape import ShapeChecker
from beleidstui.errors import Problem
from beleidstui.safe_text import find_mojibake
from tests.command import run
from tests.contents import INVALID, SMALL

UNSAID = ("artikel-verminkt", "artikel-vergaderjaar-omgekeerd", "geld-jaren-omgekeerd")
"""Faults of shape that a schema cannot express."""
HUGE = ("artikel-groot-hexgetal", "artikel-groot-schema")
"""Numbers with more digits than a validator can print."""
KEYS = {ARTICLE: ARTICLE_FILE, TERMS: TERM_FILE, AMOUNTS: AMOUNT_FILE, TOUR: TOUR_FILE}


def files_in(folder: Path) -> list[Any]:
    articles = sorted((folder / "artikelen").glob("*.toml"))
    return [
        *(pytest.param(path, ARTICLE, id=path.name) for path in articles),
        *(pytest.param(path, AMOUNTS, id=path.name) for path in (folder / "geld").glob("*.toml")),
        pytest.param(folder / "begrippen.toml", TERMS, id=f"{folder.name}-begrippen"),
        *(pytest.param(path, TOUR, id=path.name) for path in (folder / "rondleidingen").glob("*")),
    ]


def bad_files() -> list[Any]:
    """Give the bad files that are TOML."""
    found = []
    for path in sorted(INVALID.iterdir()):
        kind = path.stem.partition("-")[0]
        file = read_toml(str(INVALID), path.name, lambda _: None, kind == AMOUNTS)
        if file is not None and path.stem not in (*UNSAID, *HUGE):
            found.append(pytest.param(file, kind, id=path.stem))
    return found


def accepts(kind: str, tables: dict[str, Any]) -> bool:
    return bool(Draft202012Validator(content_schema(kind)).is_valid(tables))


def problems_of_shape(file: TomlFile, kind: str) -> list[Problem]:
    problems: list[Problem] = []
    ShapeChecker(file, problems.append).check(KEYS[kind])
    return problems


@pytest.mark.parametrize(("path", "kind"), [*files_in(Path(packaged_content())), *files_in(SMALL)])
def test_content_in_order_is_accepted(path: Path, kind: str) -> None:
    tables = tomli.loads(path.read_text("utf-8"))
    assert {one for one in (ALL, *KEYS) if accepts(one, tables)} == {ALL, kind}


@pytest.mark.parametrize(("file", "kind"), bad_files())
def test_what_the_check_of_the_shape_refuses_is_refused(file: TomlFile, kind: str) -> None:
    in_shape = not problems_of_shape(file, kind)
    assert (accepts(kind, file.tables), accepts(ALL, file.tables)) == (in_shape, in_shape)


# Only Python lets ``$`` match before a newline at the end, and no schema knows mojibake.
@given(
    st.text(max_size=9).filter(lambda text: not text.endswith("\n") and not find_mojibake(text)),
    st.sampled_from(["naam", "id", "soort"]),
)
def test_a_text_is_accepted_where_the_check_accepts_it(text: str, key: str) -> None:
    term = {"id": "a", "naam": "A", "soort": "fonds", "uitleg": "B", "herkomst": "redactie"}
    tables = {"schema": 2, "begrip": [{**term, key: text}]}
    in_shape = not problems_of_shape(TomlFile("begrippen.toml", "", tables), TERMS)
    assert accepts(TERMS, tables) == in_shape


@pytest.mark.parametrize(("words", "kind"), [((), ALL), *(((kind,), kind) for kind in KEYS)])
def test_the_command_prints_a_valid_schema(words: tuple[str, ...], kind: str) -> None:
    found = run("controleer", "--schema", *words)
    assert (found.returncode, found.stderr) == (0, b"")
    schema = json.loads(found.stdout)
    Draft202012Validator.check_schema(schema)
    assert schema == content_schema(kind)
    assert found.stdout.decode().replace("\n", "").isprintable()


def test_every_key_is_explained() -> None:
    def keys(table: dict[str, Any]) -> list[dict[str, Any]]:
        own = list(table.get("properties", {}).values())
        below = [*own, *filter(None, [table.get("items")])]
        return own + [key for one in below for key in keys(one)]

    found = [key for kind in KEYS for key in keys(content_schema(kind))]
    assert len(found) > 40
    assert all(key["description"] for key in found)
