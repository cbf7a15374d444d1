"""The three ways to ask for uses give the same: of an item, of a term, and of a term in an item."""

from hypothesis import given
from hypothesis import strategies as st

from beleidstui.search.telling import merge
from tests.contents import library_of_corpus
from tests.search.corpora import bullet, corpus, term

NAMES = ("krijgsmacht", "early warning & early action", "oost-europa", "d'hondt", "nationale raad")
TERMS = [
    *(term(name) for name in NAMES),
    term("Security Sector Reform", "SSR"),
    term("Europese Unie", "EU"),
    term("raad"),
    term("m.v.b."),
    term("NAVO"),
    term("zeven", "G7"),
    term("koolstof", "CO2"),
    term("handel", "EU ETS"),
    term("plan b"),
    term("x"),
    term("a1b"),
]
DOTTED = (
    "mvb",
    "m.v.b.",
    "N.A.V.O.",
    "NAVO",
    "G7",
    "CO2",
    "E.T.S.",
    "ETS",
    "plan",
    "b",
    "x",
    "a1b",
)
PIECES = (*NAMES, "SSR", "S.S.R.", "ssr", "EU", "Europese", "Unie", "raad", "Sector", *DOTTED)
GLUE = (
    "",
    " ",
    "\n",
    "-",
    "&",
    "/",
    ", ",
    "’s",
    "s",
    "en",
    "3",
    "34",
    "345",
    "_",
    "\xad",
    "x",
    ".",
)
TEXTS = st.lists(st.sampled_from((*PIECES, *GLUE, *(one.title() for one in NAMES)))).map("".join)


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_they_agree(texts: list[str]) -> None:
    bullets = [bullet(str(number), text) for number, text in enumerate(texts)]
    library = library_of_corpus(corpus(*bullets, *TERMS))
    for one in TERMS:
        by_item = {
            item.id: merge(
                (o.start, o.end) for o in library.occurrences(item) if o.term_id == one.id
            )
            for item in bullets
        }
        using = [item.id for item in bullets if by_item[item.id]]
        assert [item.id for item in library.users(one.id)] == using
        assert {item.id: merge(library.spans(item, one.id)) for item in bullets} == by_item
        assert [item.id for item in bullets if one in library.terms_in(item)] == using
