"""Breaking texts into lines, and cutting a part out of them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from beleidstui.rendering.flow import wrap_spans
from beleidstui.rendering.fragment import ELLIPSIS, fragment
from beleidstui.rendering.line import Line, Mark, Role, plain_line, wrap_line
from beleidstui.rendering.sentence import sentence_around

letters = st.sampled_from("ab.–’ \n日🙂é\u0301[/]")
texts = st.text(letters, max_size=60)
widths = st.integers(2, 20)


@given(texts, widths)
def test_lines_are_in_order_and_inside_the_text(text: str, width: int) -> None:
    end = 0
    for start, stop in wrap_spans(text, width, cell_len):
        assert end <= start < stop <= len(text)
        end = stop


@given(texts, widths)
def test_no_word_is_lost(text: str, width: int) -> None:
    joined = "".join(text[start:end] for start, end in wrap_spans(text, width, cell_len))
    assert "".join(joined.split()) == "".join(text.split())


@given(texts, widths)
def test_every_line_fits(text: str, width: int) -> None:
    for start, end in wrap_spans(text, width, cell_len):
        assert cell_len(text[start:end]) <= width


@given(st.lists(st.text("abc", min_size=1, max_size=5), max_size=12), st.integers(5, 20))
def test_words_that_fit_stay_whole_and_lines_are_full(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = [text[start:end].split() for start, end in wrap_spans(text, width)]
    assert [word for line in lines for word in line] == words
    for line, following in itertools.pairwise(lines):
        assert len(" ".join([*line, following[0]])) > width


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, []),
        ("   ", 5, []),
        ("een twee", 8, ["een twee"]),
        ("een twee", 7, ["een", "twee"]),
        ("een  twee", 4, ["een", "twee"]),
        ("  ingesprongen", 14, ["  ingesprongen"]),
        ("abcdefg", 3, ["abc", "def", "g"]),
        ("x abcdefg", 3, ["x", "abc", "def", "g"]),
        ("ab", 0, ["a", "b"]),
        ("日本", 2, ["日", "本"]),
    ],
)
def test_a_text_is_broken(text: str, width: int, lines: list[str]) -> None:
    assert [text[start:end] for start, end in wrap_spans(text, width, cell_len)] == lines


@given(st.text("ab ", min_size=1, max_size=40), widths, st.data())
def test_marks_keep_their_letters(text: str, width: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    lines = wrap_line(Line(text, (Mark(start, end, Role.LINK, "x"),)), width + 2, indent=2)
    marked = "".join(line.text[m.start : m.end] for line in lines for m in line.marks)
    assert "".join(marked.split()) == "".join(text[start:end].split())


@pytest.mark.parametrize(
    ("text", "role", "marks"), [("a", Role.NOTE, 1), ("", Role.NOTE, 0), ("a", None, 0)]
)
def test_a_plain_line_has_one_role_or_none(text: str, role: Role | None, marks: int) -> None:
    assert len(plain_line(text, role).marks) == marks


@given(st.text("ab c", min_size=1, max_size=200), st.integers(5, 60), st.data())
def test_a_fragment_is_a_part_of_the_text_with_its_spans(
    text: str, width: int, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(start + 4, len(text))))
    part = fragment(text, ((start, end),), width)
    assert len(part.text) <= max(width, len(text[start:end]) + 2)
    assert part.text.removeprefix(ELLIPSIS).removesuffix(ELLIPSIS) in text
    [shown] = (part.text[a:b] for a, b in part.spans)
    assert shown == text[start:end] or (end - start > width - 2 and text[start:].startswith(shown))


@given(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=40), st.data())
def test_a_fragment_holds_its_first_match_and_whole_words(
    words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    number = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:number])) + (number > 0)
    span = (start, start + len(words[number]))
    part = fragment(text, (span,), 24)
    assert [part.text[a:b] for a, b in part.spans] == [words[number]]
    assert set(part.text.strip(ELLIPSIS).split()) <= set(words)


@pytest.mark.parametrize(
    ("text", "spans", "width", "expected"),
    [
        ("kort", (), 10, "kort"),
        ("een lange zin van woorden", (), 12, "een lange…"),
        ("een lange zin van woorden", ((18, 25),), 12, "…woorden"),
        ("een lange zin van woorden", ((10, 13),), 14, "…zin van…"),
        ("een lange woordenboekenkast staat", ((17, 23),), 24, "…woordenboekenkast…"),
        ("een lange woordenboekenkast staat", ((17, 23),), 12, "…boekenkast…"),
        ("een hele lange zin van woorden", ((4, 22),), 21, "…hele lange zin van…"),
        ("een hele lange zin van woorden", ((4, 30),), 18, "…hele lange zin…"),
    ],
)
def test_a_fragment_is_cut_at_words(
    text: str, spans: tuple[tuple[int, int], ...], width: int, expected: str
) -> None:
    assert fragment(text, spans, width).text == expected


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("Een. Twee drie. Vier.", "drie", "Twee drie."),
        ("Een. Twee drie. Vier.", "Een", "Een."),
        ("Een. Twee drie. Vier.", "Vier", "Vier."),
        ("Zonder punt", "punt", "Zonder punt"),
        ("Via nr. 1 van de (SSR). Het", "nr", "Via nr. 1 van de (SSR)."),
        ("Hij zei: “ja.” Zij ook.", "ja", "Hij zei: “ja.”"),
        ("Tot 2.5 procent! En meer?", "procent", "Tot 2.5 procent!"),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str) -> None:
    place = text.index(word)
    start, end = sentence_around(text, (place, place + len(word)))
    assert text[start:end] == sentence
