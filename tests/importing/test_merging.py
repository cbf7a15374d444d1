"""A new import beside what an author wrote: nothing of the author is lost."""

import pytest

from beleidstui.importing.merging import CannotMergeError, Chunk, Merged, chunks_of, joined, merge

HEAD = 'schema = 2\n\n[artikel]\nid = "2030-I-01"\ntitel = "Water"\n'


def part(part_id: str, text: str, more: str = "") -> str:
    return f'\n[[onderdeel]]\nid = "{part_id}"\nsoort = "punt"\n{more}tekst = "{text}"\n'


def merged(base: str, mine: str, new: str) -> Merged:
    return merge(*(chunks_of(HEAD + one) for one in (base, mine, new)))


MINE = part("a", "Een.", 'kop = "K"\n')
A, B, C = part("a", "Een."), part("b", "Twee."), part("c", "Drie.")


@pytest.mark.parametrize(
    ("base", "mine", "new", "result"),
    [
        pytest.param(A + B, A + B, A + B, A + B, id="nothing changed"),
        pytest.param(A, MINE, A, MINE, id="mine"),
        pytest.param(A, A, part("a", "Eén."), part("a", "Eén."), id="the source"),
        pytest.param(A + B, A + B, A + C + B, A + C + B, id="the source has one more"),
        pytest.param(A + B, A + B, A, A, id="the source has one less"),
        pytest.param(A + B, A + C + B, A + B, A + C + B, id="I have one more"),
        pytest.param(A + B, B, A + B, B, id="I took one away"),
        pytest.param(A, part("eigen", "Een."), A, part("eigen", "Een."), id="I named it otherwise"),
        pytest.param(
            A,
            '\n# Let op.\n[[onderdeel]]\nid = "a"\nsoort = \'punt\'\ntekst = "Een." # zo\n',
            A,
            '\n# Let op.\n[[onderdeel]]\nid = "a"\nsoort = \'punt\'\ntekst = "Een." # zo\n',
            id="my comments and my way of writing stay",
        ),
    ],
)
def test_what_one_of_the_two_changed_is_kept(base: str, mine: str, new: str, result: str) -> None:
    made = merged(base, mine, new)
    assert chunks_of(made.text) == chunks_of(joined(chunks_of(HEAD + result)))
    assert not made.conflicts


def test_what_both_changed_has_the_words_of_the_source_and_mine_beside_them() -> None:
    made = merged(A, part("a", "Mijn een.", 'kop = "K"\n'), part("a", "Eén."))
    assert made.conflicts == ("a",)
    assert 'tekst = "Eén."' in made.text
    assert '# tekst = "Mijn een."' in made.text
    assert '\nkop = "K"\n' in made.text


def test_what_stands_below_a_part_that_i_named_otherwise_goes_with_it() -> None:
    base = part("a", "Een.") + part("a/b", "Twee.")
    mine = part("eigen", "Een.") + part("eigen/b", "Twee.")
    new = part("a", "Een.") + part("a/b", "Twee.") + part("a/c", "Drie.")
    made = merged(base, mine, new)
    assert [chunk.key for chunk in chunks_of(made.text)][2:] == ["eigen", "eigen/b", "eigen/c"]
    assert made.added == ("eigen/c",)


def test_a_file_taken_apart_and_joined_says_the_same() -> None:
    text = f"# Bovenaan.\n{HEAD}{A}\n# Over b.\n{B.lstrip()}"
    assert [chunk.key for chunk in chunks_of(text)] == ["", "[artikel]", "a", "b"]
    once = joined(chunks_of(text))
    assert joined(chunks_of(once)) == once


@pytest.mark.parametrize("text", [A + A, "[[onderdeel]]\nid = ", '[[onderdeel]]\nid = "a'])
def test_what_cannot_be_told_apart_is_not_merged(text: str) -> None:
    with pytest.raises(CannotMergeError):
        chunks_of(HEAD + text)


def test_no_id_is_written_twice() -> None:
    made = merge([Chunk("a", A)], [Chunk("a", A)], [Chunk("a", A)])
    assert made.text.count('id = "a"') == 1


def test_my_short_title_goes_with_the_words_of_the_source() -> None:
    mine = '\n# Kort.\n[[onderdeel]]\nid = "a"\nsoort = "punt"\nkop = "K" # mooi\ntekst = "Een."\n'
    made = merged(A, mine, part("a", "Eén.", "").replace("tekst", "pagina = 3\ntekst"))
    assert made.changed == ("a",)
    assert not made.conflicts
    [chunk] = [one for one in chunks_of(made.text) if one.key == "a"]
    assert "# Kort.\n[[onderdeel]]" in chunk.text
    assert 'kop = "K" # mooi\ntekst = "Eén."' in chunk.text
    assert "pagina = 3" in chunk.text
