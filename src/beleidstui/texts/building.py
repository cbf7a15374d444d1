"""What is told of a library that is made as a file, or read from one."""

from shlex import quote

PROGRESS = "{} van {} artikelen"
NO_LIBRARY = "{} bestaat al en is geen bibliotheek. Kies een andere naam."
CHANGED_SINCE = "De bewaarde bibliotheek is beschadigd, en de inhoud is veranderd. Begin opnieuw."
CANNOT_WRITE = "{} is niet te schrijven ({})."


def built(path: str, articles: int) -> str:
    """Say that a library was made, and how to read from it."""
    many = "1 artikel" if articles == 1 else f"{articles} artikelen"
    return f"Gebouwd: {path} ({many}). Lees eruit met: beleidstui --content {quote(path)}"


def unusable(path: str) -> str:
    """Say that a file is no library for this version of the program, and what to do."""
    return (
        f"{path} is geen bibliotheek van deze versie, is beschadigd, of een ander kan erin "
        f"schrijven. Maak haar opnieuw: beleidstui bouw MAP --naar {quote(path)}"
    )
