"""What is told of a folder that is made: a new one, or one of the older form in this one."""

from shlex import quote

NOT_EMPTY = "De map {} bestaat al en is niet leeg. Kies een andere."
CANNOT_MAKE = "De map {} is niet te maken ({})."
NO_CONTENT = "In de map {} staat geen map artikelen. Kies een map met inhoud."
INSIDE = "De map {} ligt in {}, en die blijft zoals zij is. Kies een andere."
LINK = "{} is een koppeling naar een andere map. Zet die map hier zelf neer."
NO_FILE = "{} is geen gewoon bestand, of groter dan 64 MB."
NOTHING_OLDER = "In de map {} staat niets van de oudere vorm. Er is niets gemaakt."
CANNOT_CONVERT = (
    "{} is niet om te zetten: een tabel of sleutel staat er anders in dan in de handleiding. "
    "Er is niets gemaakt."
)
NOT_TOML = "{} is geen geldige TOML. Verbeter dat eerst. Er is niets gemaakt."


def made(folder: str) -> list[str]:
    """Say that a folder was made, and what to do next."""
    return [
        f"Gemaakt: {folder}. Kijk na met: beleidstui controleer {quote(folder)}",
        f"Schrijf verder in {folder}, en kijk mee met: beleidstui --content {quote(folder)}",
    ]


def converted(files: int, others: int, folder: str) -> str:
    """Say how many files were turned into this form, and how many were taken over as they are."""
    said = "1 bestand" if files == 1 else f"{files} bestanden"
    beside = ""
    if others:
        beside = f", en {'1 ander' if others == 1 else f'{others} andere'} overgenomen"
    return f"Omgezet: {said}{beside}. Kijk na met: beleidstui controleer {quote(folder)}"


def made_pages(folder: str) -> list[str]:
    """Say that a folder of pages was made, and which one to open."""
    return [f"Gemaakt: {folder}. Open {quote(folder + '/index.html')} in uw browser."]
