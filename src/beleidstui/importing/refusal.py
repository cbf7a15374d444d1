"""What cannot be imported, said in one Dutch line that tells what to do; nothing was written."""

from beleidstui.errors import BeleidstuiError

MOST_BYTES = 64 * 1024 * 1024
"""What one file may hold, also when it is unpacked."""
DEEPEST = 120
"""How many elements may stand in each other."""
MOST_CHARACTERS = 60_000_000
MOST_ELEMENTS = 1_000_000
"""Twenty times those of a budget paper of 6 MB; each costs memory, however short it is."""


class UnreadablePaperError(BeleidstuiError):
    """A file is no paper that can be read."""
