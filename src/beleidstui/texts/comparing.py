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
HISTORY = "In alle edities"
HISTORY_CHANGED = "{}~"
HISTORY_GONE = "({})"
HISTORY_HELP = "~ is anders dan ervoor, () staat er niet in"
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
SCREEN_HINTS = (
    "n volgende  N vorige  Enter open  p afdrukken  Esc terug",
    "n  N  Enter  Esc terug",
)
BUSY = "Vergelijken… {}%"
NO_MORE_CHANGES = "Dit was de laatste wijziging."
NO_CHANGES_BEFORE = "Dit is de eerste wijziging."
FOLDED, OPENED = "▸ {}", "▾ {}"
SPOKEN_CHANGE = "{}. {}"
SPOKEN_BOTH = "Was: ‘{}’, wordt: ‘{}’"
FIRST_OF = "De eerste {} van {} wijzigingen staan in de lijst."
SPOKEN_NEW, SPOKEN_GONE = "Nieuw: {}", "Vervallen: {}"
SPOKEN_WHOLE = "Tekst: {}"
CHANGES = "Wijzigingen"


def summary(counts: Mapping[str, int]) -> str:
    """Say how many texts there are of each kind: ``3 gewijzigd, 1 nieuw, 24 gelijk``."""
    return ", ".join(f"{count} {SUMMARY.get(kind, kind)}" for kind, count in counts.items())


def change_of(number: int, count: int) -> str:
    """Say which change is chosen, from 1, or how many there are where none is."""
    if number:
        return f"Wijziging {number} van {count}"
    return f"{count} {'wijziging' if count == 1 else 'wijzigingen'}"


def unchanged(count: int) -> str:
    """Say how many texts beside each other are as they were."""
    return f"{count} {'tekst' if count == 1 else 'teksten'} gelijk"
