"""What is said of two editions side by side."""

from collections.abc import Mapping

OLD_SIGNS = ("[-", "-]")
NEW_SIGNS = ("{+", "+}")
FIELD = "{}: {}"
COMPARED = "{} → {}"
SUMMARY = {"vorm": "alleen vorm"}
"""What became of texts, where the word of the command line says too little."""
NO_DIFFERENCE = "Geen verschil."
WAS, BECOMES = "Was", "Wordt"
WAS_IN = "Stond in"
OTHER_PLACE = "verplaatst"
FACETS = {"titel": "titel", "rij": "rij", "noot": "noot"}
PARTLY = "Let op: van {} is hier niet alles: {}."
TERM_REFUSED = "Een begrip heeft geen edities. Vergelijk artikelen, of onderdelen ervan."
NO_EDITION_BEFORE = (
    "Van {} is er geen eerdere editie. Noem zelf twee ids: beleidstui vergelijk ID ID"
)
NO_OTHER_EDITION = "Van dit artikel is er maar één editie."
REMOVED, ADDED = "verwijderd:", "toegevoegd:"
"""Said before what is marked, where one listens."""
TITLE = "Vergelijking"
UNCHANGED = "gelijk"
SCREEN_TITLE = "{}  n volgende  N vorige  Enter open  Esc terug"
BUSY = "Vergelijken…  Esc terug"
BUSY_AT = "Vergelijken… {}  Esc terug"
CHANGE_OF = "wijziging {} van {}"
NO_MORE_CHANGES = "Dit was de laatste wijziging."
NO_CHANGES_BEFORE = "Dit is de eerste wijziging."
FOLDED = "· · · {} · · ·"
SPOKEN_CHANGE = "{}. {}."
SPOKEN_WAS, SPOKEN_BECOMES = "Was: {}.", "Wordt: {}."
SPOKEN_NEW, SPOKEN_GONE = "Nieuw: {}", "Vervallen: {}"
SPOKEN_WHOLE = "Tekst: {}"
CHANGES = "Wijzigingen"


def summary(counts: Mapping[str, int]) -> str:
    """Say how many texts there are of each kind: ``3 gewijzigd, 1 nieuw, 24 gelijk``."""
    return ", ".join(f"{count} {SUMMARY.get(kind, kind)}" for kind, count in counts.items())


def unchanged(count: int) -> str:
    """Say how many texts beside each other are as they were."""
    return f"{count} {'tekst' if count == 1 else 'teksten'} gelijk"
