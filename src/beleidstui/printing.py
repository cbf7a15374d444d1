"""How answers are printed: data on stdout, messages on stderr, neither of which can steer."""

import os
import sys
from typing import Any

from beleidstui import texts
from beleidstui.errors import BeleidstuiError, ContentError, UnknownIdError
from beleidstui.rendering.style import Style, style_for
from beleidstui.rendering.words import shortened
from beleidstui.safe_text import forbidden_in, strip_forbidden

DEFAULT_WIDTH = 80


def tell(message: str) -> None:
    """Print a message on stderr, free of anything that could steer the terminal."""
    for line in message.split("\n"):
        print(strip_forbidden(line), file=sys.stderr)


def tell_error(error: BeleidstuiError) -> None:
    """Print an error on stderr, in Dutch and complete."""
    if isinstance(error, ContentError):
        from beleidstui.rendering.problems import problem_lines
        from beleidstui.texts import author

        for line in problem_lines(error.folder, error.problems):
            tell(line)
        tell(author.content_refused(len(error.problems)))
    elif isinstance(error, UnknownIdError):
        tell(texts.unknown_id(shortened(error.item_id), error.nearest))
    else:
        tell(str(error))


def print_lines(lines: list[str]) -> None:
    """Print lines of text on stdout."""
    if lines:
        print("\n".join(lines))


def print_json(record: dict[str, Any]) -> None:
    """Print a record as JSON on stdout, in UTF-8, or in ASCII where a terminal reads otherwise."""
    import json  # costs a look-up half a bare interpreter start

    # Where a terminal takes bytes for letters, those of UTF-8 can be commands to it.
    as_ascii = sys.stdout.isatty() and sys.stdout.encoding.lower() != "utf-8"
    text = json.dumps(record, ensure_ascii=as_ascii, indent=2)
    for character in forbidden_in(text) - {"\n"}:
        units = character.encode("utf-16-be").hex(" ", 2).split()
        text = text.replace(character, "".join(f"\\u{unit}" for unit in units))
    print_utf8(text + "\n")


def print_utf8(text: str) -> None:
    """Print a text on stdout in UTF-8, whatever the locale is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))


def width() -> int:
    """Give the width of the terminal in cells, or that of a page where there is none."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or DEFAULT_WIDTH
    except (OSError, ValueError):
        return DEFAULT_WIDTH


def style() -> Style:
    """Give how marks look on stdout."""
    return style_for(sys.stdout.isatty(), os.environ)
