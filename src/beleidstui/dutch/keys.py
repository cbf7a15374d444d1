"""What a name comes down to, however it is written."""

from beleidstui.dutch.fillers import FILLERS
from beleidstui.dutch.folding import fold_only
from beleidstui.dutch.words import word_texts


def key_of(text: str) -> str:
    """Give what a name comes down to: its folded words without fillers, as one string."""
    folded = fold_only(text)
    if folded.isalpha():
        return folded
    found = word_texts(folded)
    return "".join(word for word in found if word not in FILLERS) or "".join(found)
