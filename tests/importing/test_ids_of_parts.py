"""Ids are words of what they name, each once among its siblings."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.authoring.schema import ID_PATTERN
from beleidstui.importing.draft import Draft
from beleidstui.importing.words_as_ids import give_ids
from beleidstui.model.nodes import Kind


@pytest.mark.parametrize(
    ("kind", "text", "made"),
    [
        (Kind.DEEL, "A. Algemene doelstelling", "algemene-doelstelling"),
        (Kind.DEEL, "D1 Tabel budgettaire gevolgen van beleid", "tabel-budgettaire-gevolgen"),
        (Kind.ROL, "Regisseren", "regisseren"),
        (Kind.ROL, "(Doen) uitvoeren", "uitvoeren"),
        (Kind.PUNT, "Het beheer van de vaarwegen in 2023.", "beheer-vaarwegen"),
        (Kind.PUNT, "Coördinatie door België’s havens", "coordinatie-belgies-havens"),
        (Kind.TABEL, "2023", "tabel"),
        (Kind.ALINEA, "2023", "alinea"),
        (Kind.ALINEA, "de het een", "de-het-een"),
        (Kind.ALINEA, "…", "alinea"),
    ],
)
def test_an_id_is_made_of_the_words_that_tell(kind: Kind, text: str, made: str) -> None:
    part = Draft(kind, text)
    give_ids([part])
    assert part.id == made


def test_siblings_are_told_apart_by_more_words_and_then_by_a_number() -> None:
    texts = ["Veilige havens aan zee.", "Veilige havens aan zee langs meren.", "Veilige havens zee"]
    parts = [Draft(Kind.PUNT, text) for text in texts]
    give_ids(parts)
    made = ["veilige-havens-zee", "veilige-havens-zee-langs", "veilige-havens-zee-2"]
    assert [part.id for part in parts] == made


def test_an_id_that_was_taken_over_is_kept_and_given_to_no_other() -> None:
    parts = [Draft(Kind.PUNT, "Veilige havens."), Draft(Kind.PUNT, "Iets anders.")]
    parts[1].id = "veilige-havens"
    give_ids(parts)
    assert [part.id for part in parts] == ["veilige-havens-2", "veilige-havens"]


@given(st.lists(st.text(max_size=60), max_size=12))
def test_any_texts_get_ids_of_the_right_form_each_once(texts: list[str]) -> None:
    parts = [Draft(Kind.ALINEA, text) for text in texts]
    give_ids(parts)
    made = [part.id for part in parts]
    assert all(re.fullmatch(ID_PATTERN, one) for one in made)
    assert len(set(made)) == len(made)
