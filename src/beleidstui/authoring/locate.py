"""Which content folder to read, and what it holds."""

import os

ENVIRONMENT = "BELEIDSTUI_CONTENT"
ARTICLES = "artikelen"
TERMS = "begrippen.toml"
PROPOSED = "begrippen.voorstel.toml"
"""Terms that were found in papers, for an author to take over; never loaded."""
SOURCES = "bronnen"
ORIGINALS = f"{SOURCES}/origineel"
AMOUNTS = "geld"
TOURS = "rondleidingen"
OFFERED = ".nieuw.toml"
"""How the name of a new version ends that is only offered to its author."""
MOST_BYTES = 8 * 1024 * 1024
"""What a file may hold."""


def is_article(name: str) -> bool:
    """Tell whether a file in the folder of articles is read, by its name."""
    is_offered = name.endswith(OFFERED)
    return name.endswith(".toml") and not name.startswith(".") and not is_offered


def amount_names(folder: str) -> list[str]:
    """Give the names of the files with amounts in a content folder, in order; there may be none."""
    try:
        names = os.listdir(os.path.join(folder, AMOUNTS))
    except OSError:
        return []
    return sorted(filter(is_article, names))


def content_folder(chosen: str = "") -> str:
    """Give the folder that was chosen, else the one in the environment, else the packaged one."""
    return chosen or os.environ.get(ENVIRONMENT, "") or packaged_content()


def is_chosen(chosen: str = "") -> bool:
    """Tell whether somebody chose the content folder, here or in the environment."""
    return bool(chosen or os.environ.get(ENVIRONMENT, ""))


def packaged_content() -> str:
    """Give the content that comes with the program: inside the wheel, or beside ``src``."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "content")
    if os.path.isdir(installed):
        return installed
    return os.path.join(os.path.dirname(os.path.dirname(package)), "content")
