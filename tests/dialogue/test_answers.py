"""Answers of any length and of any bytes are read, a line each, and bounded."""

from collections.abc import Callable
from io import BytesIO

import pytest

from beleidstui.dialogue.answers import MOST_CHARACTERS, Answers
from beleidstui.safe_text import find_forbidden
from tests.dialogue.talk import Talk

BOOK = b"stabiliteit " * 8500


def by(size: int, data: bytes) -> Callable[[int], bytes]:
    """Give a function that reads a few bytes at a time, as a pipe does."""
    source = BytesIO(data)
    return lambda most: source.read(min(size, most))


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("data", "answers"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"z SSR\nt\n", ["z SSR", "t"]),
        (b"z SSR\r\nt", ["z SSR", "t"]),
        (b"  z \t SSR \n", ["z SSR"]),
        ("zoek één\n".encode(), ["zoek één"]),
        (b"z \xff\xfe\n", ["z \ufffd\ufffd"]),
        (b"z \x1b[31mSSR\x00\x07\n", ["z SSR"]),
        ("z \u202eSSR\n".encode(), ["z SSR"]),
        (BOOK + b"\nt\n", [BOOK.decode()[:MOST_CHARACTERS], "t"]),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_an_answer_is_a_line(data: bytes, answers: list[str], size: int) -> None:
    reader = Answers(by(size, data))
    assert [reader.next() for _ in answers] == answers
    with pytest.raises(EOFError):
        reader.next()


@pytest.mark.parametrize("start", [b"", b"z ", b"open ", b"/", b"9"], ids=repr)
@pytest.mark.parametrize(
    "rest",
    [BOOK, b"\xff" * 100_000, bytes(range(256)).replace(b"\n", b""), b"\x1b]52;c;eA==\x07"],
    ids=["book", "no text", "all bytes", "escape"],
)
def test_no_answer_is_too_much(start: bytes, rest: bytes) -> None:
    said = Talk().say(Answers(by(100_000, start + rest)).next())
    assert len(said) < 3000
    assert all(find_forbidden(line) == -1 for line in said.split("\n"))


def test_a_terminal_that_is_gone_is_the_end() -> None:
    def gone(_: int) -> bytes:
        raise OSError

    with pytest.raises(EOFError):
        Answers(gone).next()
