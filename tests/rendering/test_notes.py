"""The sign of a note stands at its place, and no mark moves off its words."""

from hypothesis import given
from hypothesis import strategies as st

from beleidstui.model.nodes import Note
from beleidstui.model.record import changed
from beleidstui.rendering.line import Line, Mark, Role
from beleidstui.rendering.notes import note_texts, with_signs
from tests.search.corpora import bullet, term

TEXT = "Over water en land."


def test_the_sign_stands_after_its_word_and_the_note_below() -> None:
    notes = (Note(sign="1", place=10, text="Zoet."), Note(sign="*", place=18, text="Droog."))
    part = changed(bullet("a", TEXT), notes=notes)
    assert with_signs(Line(TEXT), part).text == "Over water[1] en land[*]."
    assert note_texts(part) == ["[1] Zoet.", "[*] Droog."]
    assert note_texts(term("water")) == []
    assert with_signs(Line(TEXT), term("water")) == Line(TEXT)


@given(
    st.lists(st.integers(1, len(TEXT)), max_size=3),
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted),
)
def test_marks_keep_their_words(places: list[int], span: list[int]) -> None:
    notes = tuple(Note(sign="9", place=place, text="x") for place in places)
    part = changed(bullet("a", TEXT), notes=notes)
    line = with_signs(Line(TEXT, (Mark(span[0], span[1], Role.LINK),)), part)
    [mark] = line.marks
    assert line.text[mark.start : mark.end].replace("[9]", "") == TEXT[span[0] : span[1]]
    assert line.text.replace("[9]", "") == TEXT
