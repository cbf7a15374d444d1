"""What kinds of terminals there are that can do less than most, by what TERM says."""

from collections.abc import Mapping

NO_SCREENS = ("", "dumb", "unknown")
_SIMPLE = ("ansi", "cons25", "linux", "sun", "vt")
"""How the names begin of those that know no operating system commands, and may show them."""


def is_simple(environ: Mapping[str, str]) -> bool:
    """Tell whether a terminal knows no more than a console or a terminal of the old days."""
    return environ.get("TERM", "").startswith(_SIMPLE)


def takes_links(environ: Mapping[str, str]) -> bool:
    """Tell whether a terminal knows links, or at least hides what it cannot show."""
    return environ.get("TERM", "") not in NO_SCREENS and not is_simple(environ)
