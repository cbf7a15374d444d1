"""Which texts of two editions belong together, and what became of them."""

from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from benchmarks.planted import Planted, plant

from beleidstui.comparing.compare import (
    Change,
    Comparison,
    compare,
    compare_in_steps,
    within,
)
from beleidstui.comparing.units import Unit, below_edition
from beleidstui.model.nodes import Kind
from tests.comparing.made import article, note, part, table

DIKES = "De dijken langs de grote rivieren worden elk jaar door Rijkswaterstaat nagekeken."
PUMPS = "Gemalen pompen het water uit de polder naar zee, ook in een nat najaar."
BOATS = "Schepen vragen de havenmeester vooraf om een plaats aan de kade."
LOCKS = "Sluizen gaan alleen open bij laag water en na toestemming van de waterschappen."


def _told(comparison: Comparison) -> list[str]:
    """Give what became of each text that changed, by the last words of the ids."""
    return [
        f"{pair.change} {'+'.join(one.name.rpartition('/')[2] for one in pair.old)}"
        f">{'+'.join(one.name.rpartition('/')[2] for one in pair.new)}"
        for pair in comparison.pairs
        if pair.change is not Change.GELIJK
    ]


OLD = article(2022, {"r1 Regisseren": [("a", DIKES), ("b", PUMPS), ("c", BOATS), ("d", LOCKS)]})


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ({"r1 Regisseren": [("a", DIKES), ("b", PUMPS), ("c", BOATS), ("d", LOCKS)]}, []),
        (
            {"r1 Regisseren": [("a", DIKES), ("b", PUMPS), ("c", BOATS), ("x", "Iets nieuws.")]},
            ["vervallen d>", "nieuw >x"],
        ),
        (
            {"r1 Regisseren": [("d", LOCKS), ("a", DIKES), ("b", PUMPS), ("c", BOATS)]},
            ["verplaatst d>d"],
        ),
        (
            {"r1 Regisseren": [("a", DIKES), ("b", PUMPS)], "r2 Betalen": [("c", BOATS)]},
            ["vervallen d>", "nieuw >r2", "verplaatst c>c"],
        ),
        (
            {"x Anders": [("p", DIKES), ("q", PUMPS), ("r", BOATS), ("s", LOCKS)]},
            ["gewijzigd r1>x"],
        ),
        (
            {"r1 Regisseren": [("b", DIKES), ("c", PUMPS), ("d", BOATS), ("e", LOCKS)]},
            [],
        ),
        (
            {
                "r1 Regisseren": [
                    ("x", "Wat er nog niet stond."),
                    ("a", DIKES.replace("elk jaar", "twee keer per jaar")),
                    ("b", PUMPS.replace("naar zee,", "– naar zee –")),
                    ("c", BOATS.replace("naar", "bij")),
                    ("d", LOCKS.replace("laag water", "laag- water")),
                ]
            },
            ["nieuw >x", "gewijzigd a>a", "gewijzigd b>b", "vorm d>d"],
        ),
        (
            {
                "r1 Regisseren": [
                    ("a", DIKES), ("b", "Gemalen pompen het water uit de polder naar zee."),
                    ("b2", "Ook in een nat najaar."), ("c", f"{BOATS} {LOCKS}"),
                ]
            },
            ["gesplitst b>b+b2", "samengevoegd c+d>c"],
        ),
        ({}, ["vervallen r1>", "vervallen a>", "vervallen b>", "vervallen c>", "vervallen d>"]),
    ],
)  # fmt: skip
def test_what_became_of_each_text(
    new: dict[str, Sequence[tuple[str, str]]], told: list[str]
) -> None:
    assert _told(compare(OLD, article(2023, new))) == told


def test_rows_of_a_table_are_paired_by_their_label() -> None:
    old = article(2022, {}, table(2022, "geld", (("Uitgaven", "40.118"), ("Ontvangsten", "1"))))
    new = article(2023, {}, table(2023, "geld", (("Uitgaven", "99"), ("Ontvangsten", "1"))))
    found = [pair for pair in compare(old, new).pairs if pair.change is not Change.GELIJK]
    assert [(pair.change, pair.old_text, pair.new_text) for pair in found] == [
        (Change.GEWIJZIGD, "Uitgaven | 40.118", "Uitgaven | 99")
    ]


def test_a_note_is_a_text_and_its_number_is_none() -> None:
    old = article(2022, {}, part(2022, "a", Kind.ALINEA, DIKES, notes=(note("1", PUMPS),)))
    new = article(2023, {}, part(2023, "a", Kind.ALINEA, DIKES, notes=(note("7", PUMPS),)))
    assert compare(old, new).is_equal
    other = article(2023, {}, part(2023, "a", Kind.ALINEA, DIKES, notes=(note("1", BOATS),)))
    assert {pair.change for pair in compare(old, other).pairs if "#" in pair.shown.name} == {
        Change.NIEUW,
        Change.VERVALLEN,
    }


def test_two_items_are_compared_whatever_they_say() -> None:
    one, other = OLD.children[0].children[:2]
    (pair,) = compare(one, other).pairs
    assert (pair.change, pair.old_text, pair.new_text) == (Change.GEWIJZIGD, DIKES, PUMPS)


def test_one_item_is_taken_from_a_comparison_of_editions() -> None:
    new = article(
        2023, {"r1 Regisseren": [("a", DIKES), ("b", f"{PUMPS} Altijd.")], "r2 Nieuw": []}
    )
    found = within(compare(OLD, new), new.children[0])
    assert found.old.id == "2022-V-02/r1"
    assert _told(found) == ["gewijzigd b>b", "vervallen c>", "vervallen d>"]
    assert [pair.change for pair in within(compare(OLD, new), new.children[1]).pairs] == ["nieuw"]


def test_the_same_texts_many_times_are_paired_in_order() -> None:
    texts = [(f"p{number}", "Niet van toepassing.") for number in range(300)]
    comparison = compare(
        article(2022, {"r Rol": texts}),
        article(2023, {"r Rol": [(f"q{name}", text) for name, text in texts]}),
    )
    assert comparison.is_equal


@pytest.mark.parametrize("renumbered", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_planted_changes_are_found(seed: int, renumbered: bool) -> None:
    planted = plant(200, seed, renumbered)
    found = [pair for pair in compare(planted.old, planted.new).pairs if _is_bullet(pair.shown)]
    made = {(_names(pair.old), _names(pair.new)): pair.change for pair in found}
    truth = {(one.old, one.new): one.change for one in planted.truths}
    assert len(made.keys() & truth.keys()) / len(made.keys() | truth.keys()) >= 0.98
    as_it_was = {pair for pair, change in truth.items() if change is Change.GELIJK}
    assert [pair for pair in as_it_was if made.get(pair) is not Change.GELIJK] == []
    right = sum(made.get(pair) is change for pair, change in truth.items())
    assert right / len(truth) >= 0.98


def test_each_text_is_told_once() -> None:
    planted: Planted = plant(140, 9)
    pairs = compare(planted.old, planted.new).pairs
    for root, side in ((planted.old, "old"), (planted.new, "new")):
        told = Counter(one.node.id for pair in pairs for one in getattr(pair, side))
        ids = [root.id, *(p.id for role in root.children for p in (role, *role.children))]
        assert told == Counter(ids)


def test_a_comparison_can_be_made_in_steps() -> None:
    planted = plant(1_000, 4)
    made = []

    def steps() -> Iterator[float]:
        made.append((yield from compare_in_steps(planted.old, planted.new)))

    assert sum(1 for _ in steps()) >= 50
    assert made[0].counts() == compare(planted.old, planted.new).counts()


def _is_bullet(unit: Unit) -> bool:
    return unit.node.kind is Kind.PUNT


def _names(units: tuple[Unit, ...]) -> tuple[str, ...]:
    return tuple(below_edition(one.node.id) for one in units)
