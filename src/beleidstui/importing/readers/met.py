"""What comes out of a file, counted before anything is made of it."""

from beleidstui.importing.blocks import size_of

SOFT_HYPHEN = "\u00ad"
"""Shows where a word may be cut; it is left out of all texts."""


class Met:
    """The characters that were met in one file so far."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.characters = 0
        """Those that are no white space, soft hyphens too."""
        self.soft_hyphens = 0

    def take(self, text: str) -> str:
        """Count a text, and give it without soft hyphens."""
        self.characters += size_of(text)
        if SOFT_HYPHEN in text:
            self.soft_hyphens += text.count(SOFT_HYPHEN)
            text = text.replace(SOFT_HYPHEN, "")
        return text
