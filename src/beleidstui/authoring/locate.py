"""Which content folder to read, and what it holds."""

import os

ENVIRONMENT = "BELEIDSTUI_CONTENT"
ARTICLES = "artikelen"
TERMS = "begrippen.toml"
SOURCES = "bronnen"
TOURS = "rondleidingen"
MOST_BYTES = 8 * 1024 * 1024
"""What a file may hold."""


def is_article(name: str) -> bool:
    """Tell whether a file in the folder of articles is read, by its name."""
    return name.endswith(".toml") and not name.startswith(".")


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
