"""How far the intake is, on a terminal only, and gone when it is done."""

import sys

from beleidstui.safe_text import strip_forbidden

_WIDTH = 79


def show(said: str) -> None:
    """Show what is being done in the place of what was; nothing takes it away."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{strip_forbidden(said)[:_WIDTH]}", end="", file=sys.stderr, flush=True)
