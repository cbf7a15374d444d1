"""What every kind of tables must do, and that a file of them never gives what was not put there."""

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beleidstui.errors import BrokenLibraryError
from beleidstui.library import tables as names
from beleidstui.library.file import new_file, open_file
from beleidstui.library.memory import MemoryTables
from beleidstui.library.mending import MendingTables
from beleidstui.library.sets import (
    as_bytes,
    exchange,
    make_mask,
    numbers_in,
    pack,
    pack_mask,
    unpack,
    unpack_all,
)
from beleidstui.library.tables import Key, NewTables, Row, Tables

Put = list[tuple[str, list[Row]]]
NUMBERED: list[Row] = [(7, ("zeven", None)), (2, (1, b"twee")), (5, ())]
NAMED: list[Row] = [("ab\t2", "x"), ("ab", ("y",)), ("abc", None), ("é", 3), ("b", b"")]
CONTENT: Put = [(names.NODE, NUMBERED), (names.POSTINGS, NAMED)]


Make = Callable[[Path, Put], Tables]


def put(tables: NewTables, content: Put) -> None:
    for table, rows in content:
        tables.put(table, rows)


def in_memory(_: Path, content: Put) -> Tables:
    tables = MemoryTables()
    put(tables, content)
    return tables


def in_file(path: Path, content: Put) -> Tables:
    tables = new_file(str(path / "tabellen"))
    put(tables, content)
    tables.finish()
    return open_file(str(path / "tabellen"))


def mending(path: Path, content: Put) -> Tables:
    return MendingTables(in_file(path, content), lambda: in_memory(path, content))


def broken(path: Path, content: Put) -> Tables:
    """Give a file of which keys are changed once it is open, and that is then made anew."""
    tables = in_file(path, content)
    file = path / "tabellen"
    raw = file.read_bytes()
    for key in (key for _, rows in content for key, _ in rows):
        if isinstance(key, str) and len(key) > 2:
            raw = raw.replace(key.encode(), key.encode()[:-1] + b"~")
    with file.open("r+b") as opened:
        opened.write(raw)
    return MendingTables(tables, lambda: in_memory(path, content))


KINDS: dict[str, Make] = {"memory": in_memory, "file": in_file, "mending": mending}
make_each = pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)


@make_each
def test_what_was_put_is_given_by_its_key(make: Make, tmp_path: Path) -> None:
    tables = make(tmp_path, CONTENT)
    for table, rows in CONTENT:
        assert [tables.get(table, key) for key, _ in rows] == [value for _, value in rows]
    assert tables.get(names.NODE, 3) is None
    assert tables.get(names.POSTINGS, "a") is None
    assert tables.get(names.PAGE, "ab") is None


@make_each
@pytest.mark.parametrize(
    ("table", "first", "last", "keys"),
    [
        (names.NODE, 0, 100, [2, 5, 7]),
        (names.NODE, 2, 7, [2, 5]),
        (names.NODE, 8, 100, []),
        (names.POSTINGS, "ab", "ab\U0010ffff", ["ab", "ab\t2", "abc"]),
        (names.POSTINGS, "ab\t", "ab\n", ["ab\t2"]),
        (names.POSTINGS, "", "\U0010ffff", ["ab", "ab\t2", "abc", "b", "é"]),
        (names.POSTINGS, "c", "a", []),
    ],
)
def test_a_range_is_given_in_order(
    make: Make, table: str, first: Key, last: Key, keys: list[Key], tmp_path: Path
) -> None:
    rows = list(make(tmp_path, CONTENT).between(table, first, last))
    assert [key for key, _ in rows] == keys
    known = dict(next(rows for name, rows in CONTENT if name == table))
    assert rows == [(key, known[key]) for key in keys]


@pytest.mark.parametrize("place", range(100, 4096 * 24, 1371))
def test_a_flipped_bit_is_told_or_changes_nothing(place: int, tmp_path: Path) -> None:
    in_file(tmp_path, CONTENT)
    file = tmp_path / "tabellen"
    raw = bytearray(file.read_bytes())
    raw[place % len(raw)] ^= 1
    file.write_bytes(raw)
    known = {table: dict(rows) for table, rows in CONTENT}
    for table, rows in CONTENT:
        for key, value in rows:
            try:
                assert open_file(str(file)).get(table, key) in (value, None)
            except BrokenLibraryError:
                continue
        try:
            last: Any = 100 if table == names.NODE else "\U0010ffff"
            for key, value in open_file(str(file)).between(table, 0 if last == 100 else "", last):
                assert known[table][key] == value
        except BrokenLibraryError:
            continue


@pytest.mark.parametrize("spoil", [lambda raw: raw[:5000], lambda _: b"", lambda _: b"x" * 99])
def test_a_file_that_is_cut_or_another_is_broken(
    spoil: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    in_file(tmp_path, CONTENT)
    file = tmp_path / "tabellen"
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(BrokenLibraryError):
        list(open_file(str(file)).between(names.POSTINGS, "", "\U0010ffff"))


def test_what_is_broken_is_made_anew_while_it_is_read(tmp_path: Path) -> None:
    tables = broken(tmp_path, CONTENT)
    assert [key for key, _ in tables.between(names.POSTINGS, "", "\U0010ffff")] == [
        "ab", "ab\t2", "abc", "b", "é",
    ]  # fmt: skip


def test_a_reader_goes_on_in_what_it_opened_while_another_is_put_in_its_place(
    tmp_path: Path,
) -> None:
    reader = in_file(tmp_path, CONTENT)
    assert reader.get(names.NODE, 2) == (1, b"twee")
    (tmp_path / "nieuw").mkdir()
    in_file(tmp_path / "nieuw", [(names.NODE, [(2, "anders")])])
    (tmp_path / "nieuw/tabellen").rename(tmp_path / "tabellen")
    assert reader.get(names.NODE, 5) == ()
    assert open_file(str(tmp_path / "tabellen")).get(names.NODE, 2) == "anders"


numbers = st.sets(st.integers(0, 5000), min_size=1)


@given(numbers, numbers)
def test_a_set_comes_back_as_it_was_kept(one: set[int], other: set[int]) -> None:
    first, second = (pack(array("I", sorted(several))) for several in (one, other))
    assert set(numbers_in(unpack(first))) == one
    assert list(numbers_in(unpack(first))) == sorted(one)
    assert pack_mask(make_mask(one, 5001)) == first
    assert set(numbers_in(unpack_all([first, second]))) == one | other


@given(numbers, st.integers(0, 5000), st.sets(st.integers(0, 40)))
def test_numbers_in_a_range_are_exchanged(held: set[int], start: int, others: set[int]) -> None:
    own = range(start, start + 41)
    new = sorted(start + number for number in others)
    wanted = sorted({*(held - {*own}), *new})
    for kept in (pack(array("I", sorted(held))), b"m" + as_bytes(make_mask(held, 5001))):
        assert exchange(kept, own, new) == (pack(array("I", wanted)) if wanted else b"")
    assert exchange(b"", own, new) == (pack(array("I", new)) if new else b"")
