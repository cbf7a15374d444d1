"""The elements of official XML, by what is done with them; every other one is told.

They are those of op-xsd (2010 and later) and of kamerwrk (before). An element that stands in none
of these is unknown: its words are kept all the same.
"""


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOTE = "noot"
OLD_NOTE, OLD_SIGN = "voetnoot", "voetref"
MARKS = frozenset({"li.nr", "lidnr", "nr"})
GAPS = frozenset({"br", "eol", "eop", "witreg"})

INLINE = _names(
    "nadruk sup inf sub i b u strong em extref intref dossierref nootref organisatie ondernummer "
    "datum begrip term abbr ltrlabel nummer kamer persoon omissie redactie formule marker"
) | {NOTE, OLD_SIGN, *GAPS}
"""What runs on with the words around it."""

LEAVES = _names(
    "al considerans.al wij wie wat titel subtitel functie deze koning label tekstregel stuknr "
    "datumtekst intitule dossiernr begrotingshoofdstuk vergjaar bijschrift bron noot.al "
    "margetekst letter herdruk plaats nootal titelregel"
)
"""What holds words only; whatever stands in it runs on, unless it is a block itself."""

WHOLE = frozenset({"naam", "dagtekening", "dossiernummer"})
"""What is one paragraph, with a space between the elements in it."""

LISTS = frozenset({"lijst", "definitielijst"})
ITEMS = frozenset({"li", "definitie-item"})
LOOSE = frozenset({"tussenkop", "tuskop"})
BOXES = frozenset({"kader", "tekstkader"})
IMAGES = frozenset({"plaatje", "bijschrift"})
FRONT = frozenset({"kamerstukkop", "dossier", "frontm", "intitule", "stuknr", "datumtekst"})
CLOSING = frozenset({"tekst-sluiting", "ondertekening", "ondtek"})
"""What closes a paper, such as who signed it."""
FACTS = frozenset({"metadata", "ordernr", "versie"})
CONTENTS = frozenset({"officiele-inhoudsopgave", "inhoudsopgave"})
TABLE = "table"
CALS = _names("tgroup colspec spanspec thead tbody tfoot row entry title")

STRUCTURE = _names(
    "divisie circulaire.divisie boek deel titeldeel hoofdstuk afdeling paragraaf sub-paragraaf "
    "artikel wijzig-artikel enig-artikel artikel.toelichting bijlage nota-toelichting"
)
"""What nests under a heading of its own."""

_HOLDERS = _names(
    "officiele-publicatie kamerwrk kamerstuk staatsblad staatscourant tractatenblad body stuk "
    "onderw algemeen vrije-tekst tekst tekst-sluiting ondertekening ondtek al-groep illustratie "
    "voorstel-wet wet-besluit aanhef considerans afkondiging wettekst artikeltekst lid "
    "wetsluiting voorstel-sluiting slotformulering gegeven uitgifte amendement amendement-lid "
    "wijzig-lid wijziging definitie lijst.aanhef lijst.sluiting citaat wetcitaat regeling "
    "regeling-tekst regeling-sluiting bijlage-sluiting nota-toelichting-sluiting circulaire "
    "circulaire-tekst circulaire.aanhef circulaire-sluiting zakelijke-mededeling preambule model "
    "voornaam achternaam kop noot.nr"
)

_BLOCKS = (
    LEAVES | WHOLE | LISTS | ITEMS | LOOSE | BOXES | IMAGES | FRONT | FACTS | CONTENTS | STRUCTURE
) | {TABLE, OLD_NOTE}

APART = _BLOCKS | MARKS | CALS | _HOLDERS
"""What has a space around it where it must run on after all: a list in a cell, a name."""
BREAKING = APART - _names("titel subtitel label plaats naam letter voornaam achternaam")
"""What never runs on within a paragraph, but ends it."""
KNOWN = APART | INLINE | {"meta", "metadata"}
