"""What changed in the words of a text, exact to the character."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from beleidstui.comparing.form import same_wording
from beleidstui.comparing.wording import Piece, Sort, pieces

WORDS = st.lists(
    st.sampled_from(
        [
            "de",
            "minister",
            "van",
            "NAVO",
            "6,5",
            "miljoen",
            "–",
            "-5",
            ".",
            ",",
            "’s",
            "e-mail",
            "½",
        ]
    ),
    max_size=25,
)
SPACED = st.builds(
    lambda words, gaps: "".join(f"{w}{g}" for w, g in zip(words, gaps, strict=False)),
    WORDS,
    st.lists(st.sampled_from(["", " ", "  ", "\n", "\u00a0"]), min_size=25, max_size=25),
)
TEXTS = st.one_of(st.text(max_size=60), SPACED)


def _marked(old: str, new: str) -> str:
    signs = {Sort.REMOVED: "[-{}-]", Sort.ADDED: "{{+{}+}}", Sort.MOVED: "<{}>"}
    told = ""
    for sort, one, other in pieces(old, new):
        before, after = old[slice(*one)], new[slice(*other)]
        if sort is Sort.FORM:
            told += f"({before}|{after})"
        else:
            told += signs.get(sort, "{}").format(before or after)
    return told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("De dijk is hoog.", "De dijk is laag.", "De dijk is [-hoog-]{+laag+}."),
        ("De hoge dijk", "De dijk", "De [-hoge -]dijk"),
        ("De dijk", "De hoge dijk", "De {+hoge +}dijk"),
        ("De dijk", "De", "De[- dijk-]"),
        ("", "Nieuw", "{+Nieuw+}"),
        ("clustermunitie programma", "clustermunitieprogramma",
         "(clustermunitie programma|clustermunitieprogramma)"),
        ("met 6,5 miljoen", "met 7,5 miljoen", "met [-6,5-]{+7,5+} miljoen"),
        ("247.238 euro", "247.239 euro", "[-247.238-]{+247.239+} euro"),
        ("de minister", "de Minister", "de [-minister-]{+Minister+}"),
        ("niet -5 maar 6", "niet 5 maar 6", "niet [---]5 maar 6"),
        ("a, b", "a b", "a[-,-] b"),
        ("Hij betaalt alles. De zee is heel ver weg.", "De zee is heel ver weg. Hij betaalt alles.",
         "<Hij betaalt alles. >De zee is heel ver weg<. Hij betaalt alles>."),
        ("Een grote nieuwe dijk van het land", "Twee kleine oude sluizen van het land",
         "[-Een grote nieuwe dijk-]{+Twee kleine oude sluizen+} van het land"),
    ],
)  # fmt: skip
def test_what_changed_is_marked(old: str, new: str, told: str) -> None:
    assert _marked(old, new) == told


@given(TEXTS, TEXTS)
def test_the_pieces_together_are_both_texts(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(old[slice(*one.old)] for one in found) == old
    assert "".join(new[slice(*one.new)] for one in found) == new
    _follow_each_other([one.old for one in found])
    _follow_each_other([one.new for one in found])


@given(TEXTS, TEXTS)
@example("0", "¼0")
def test_what_is_equal_is_the_same_in_both_texts(old: str, new: str) -> None:
    for sort, one, other in pieces(old, new):
        before, after = old[slice(*one)], new[slice(*other)]
        if sort is Sort.EQUAL:
            assert before == after != ""
        elif sort is Sort.FORM:
            assert before != after
            assert same_wording(before, after)
        else:
            assert not (before and after)
            assert before or after


@given(TEXTS)
def test_a_text_is_equal_to_itself(text: str) -> None:
    whole = (0, len(text))
    assert pieces(text, text) == ((Piece(Sort.EQUAL, whole, whole),) if text else ())


@given(TEXTS, TEXTS)
def test_the_other_way_round_is_as_right(old: str, new: str) -> None:
    found = pieces(new, old)
    assert "".join(new[slice(*one.old)] for one in found) == new


@pytest.mark.parametrize(
    ("old", "new", "is_same"),
    [
        ("beleids- voering", "beleidsvoering", True),
        ("2019-2020", "2019–2020", True),
        ("het ‘fonds’", 'het "fonds"', True),
        ("minister’s", "ministers", True),
        ("ﬁnancieren", "financieren", True),
        ("cafe\u0301", "café", True),
        ("een  twee", "een twee", True),
        ("1 2", "12", False),
        ("-5", "5", False),
        ("Minister", "minister", False),
        ("a.", "a", False),
    ],
)
def test_form_is_told_from_words(old: str, new: str, is_same: bool) -> None:
    assert same_wording(old, new) is is_same


def _follow_each_other(spans: list[tuple[int, int]]) -> None:
    at = 0
    for start, end in spans:
        assert start == at <= end
        at = end
