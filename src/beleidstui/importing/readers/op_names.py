"""The elements of op-xsd and ``kamerwrk``, by what they are on the page."""

_FRONT = """
kamerstukkop dossier stuknr datumtekst frontm vergjaar onderw ltrlabel nummer versie
"""
_FRONT_HOLDING = """
kamerstukkop dossier frontm onderw
"""
_HOLDING = """
officiele-publicatie kamerstuk kamerwrk stuk algemeen vrije-tekst tekst tekst-sluiting al-groep
alinea-groep divisie hoofdstuk paragraaf afdeling titeldeel wettekst wet-besluit voorstel-wet
wetlichaam wetsluiting aanhef considerans afkondiging artikel lid lijst ondertekening uitgifte
gegeven slotformulering staatsblad staatscourant tractatenblad regeling regeling-tekst bijlage
nota-toelichting toelichting plaatje tekstdeel circulaire circulaire-tekst brief body bodym backm
memorie slot wijzig-artikel wijzig-lid verdrag amendement motie advies rapport
zakelijke-mededeling zakelijke-mededeling-tekst tgroup
"""
_PARAGRAPHS = """
al considerans.al wij intitule adres dagtekening functie deze naam slotformule koning titel
subtitel kop-tekst noot-lijst label tekstregel lidnr plaats motivering-tekst
"""
_INLINE = """
nadruk sup inf extref intref organisatie persoon voornaam achternaam datum ondernummer redactie
url nr ovl abbr afkorting citaat verwijzing term b i u br dossiernr begrotingshoofdstuk functie
deze naam plaats
"""

FRONT = frozenset(_FRONT.split())
"""The head of the paper."""
FRONT_HOLDING = frozenset(_FRONT_HOLDING.split())
"""What of the head only holds others."""
HOLDING = frozenset(_HOLDING.split())
"""What only holds others."""
PARAGRAPHS = frozenset(_PARAGRAPHS.split())
INLINE = frozenset(_INLINE.split())
"""What may stand within a sentence; anything else there is kept as well, and told."""
LOOSE_HEADS = frozenset(("tussenkop", "tuskop"))
"""Headings that nest nothing."""
BOXES = frozenset(("kader", "tekstkader"))
CONTENTS = frozenset(("inhoudsopgave", "officiele-inhoudsopgave", "inhopg", "inhoud-opgave", "toc"))
CLOSING = frozenset(("tekst-sluiting", "ondertekening", "slotondertekening", "ondtek"))
"""What closes a paper."""
SILENT = frozenset(("metadata", "meta", "illustratie", "witreg", "colspec"))
"""What says nothing about the policy."""
NOTE = "noot"
