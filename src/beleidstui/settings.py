"""What a reader chose for the explorer: the theme, and whether it keeps where they were."""

import os
import re
from collections.abc import Mapping

from beleidstui import texts
from beleidstui.regular_file import NotAFileError, TooLargeError, read_regular
from beleidstui.texts import author
from beleidstui.texts import themes as words

THEMES = tuple(words.THEMES)
AUTOMATIC, TERMINAL = THEMES[:2]
"""The theme where nothing was chosen, and the one with the terminal's own colours."""
KEY = "thema"
KEEPS = "onthoud_plek"
MOST_BYTES = 100_000
_LINE = re.compile(rf"^{KEY}\s*=.*$", re.MULTILINE)


def settings_file(environ: Mapping[str, str]) -> str:
    """Give the path of the file, as the XDG rules say; empty where there is no place for it."""
    base = environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(base):  # a relative one must be ignored
        base = os.path.join(environ.get("HOME") or os.path.expanduser("~"), ".config")
    return os.path.join(base, "beleidstui", "instellingen.toml") if os.path.isabs(base) else ""


def remembered_theme(environ: Mapping[str, str]) -> tuple[str, str]:
    """Give the theme that was chosen, and what is wrong with the file; empty where nothing is."""
    file = settings_file(environ)
    text, problem = _read(file)
    theme, wrong = _theme_in(text)
    problem = problem or wrong
    if not problem:
        if theme in THEMES:
            return str(theme), ""
        problem = words.SETTINGS_UNKNOWN_THEME.format(words.THEME_CHOICES)
    return AUTOMATIC, words.settings_ignored(_short(file, environ), problem)


def remember_theme(theme: str, environ: Mapping[str, str]) -> str:
    """Write the choice of a theme, and give what went wrong; empty where nothing did.

    What else is in the file stays. It is replaced at once, so that it is never half written; one
    that cannot be read is left alone.
    """
    file = settings_file(environ)
    text, problem = _read(file)
    known, wrong = _theme_in(text)
    problem = problem or wrong
    if not problem and not (text and known == theme):
        problem = replace_file(os.path.realpath(file), _with_theme(text, theme))
    return words.settings_not_kept(_short(file, environ), problem) if problem else ""


def keeps_place(environ: Mapping[str, str]) -> bool:
    """Tell whether the explorer keeps where a reader was: unless the file says otherwise."""
    import tomli

    text, _ = _read(settings_file(environ))
    try:
        return tomli.loads(text).get(KEEPS, True) is not False
    except (tomli.TOMLDecodeError, RecursionError, ValueError):
        return True


def _read(file: str) -> tuple[str, str]:
    """Give the text of the file, empty where there is none, and what is wrong."""
    if not file:
        return "", words.SETTINGS_NOWHERE
    try:
        return read_regular(file, MOST_BYTES).decode("utf-8"), ""
    except FileNotFoundError:
        return "", ""
    except (NotAFileError, IsADirectoryError):
        return "", words.SETTINGS_NO_FILE
    except TooLargeError:
        return "", words.SETTINGS_TOO_LARGE
    except UnicodeDecodeError:
        return "", words.SETTINGS_NOT_UTF8
    except OSError as error:
        return "", texts.system_error(error.errno)


def _theme_in(text: str) -> tuple[object, str]:
    """Give what the text says that the theme is, and what is wrong with the text."""
    import tomli

    try:
        return tomli.loads(text).get(KEY, AUTOMATIC), ""
    except tomli.TOMLDecodeError as error:
        return AUTOMATIC, words.SETTINGS_NOT_TOML.format(error.lineno)
    except (RecursionError, ValueError):
        return AUTOMATIC, author.TOML_BAD_VALUE


def _with_theme(text: str, theme: str) -> str:
    line = f'{KEY} = "{theme}"'
    changed = _LINE.sub(line, text, count=1)
    if changed != text and _theme_in(changed) == (theme, ""):
        return changed
    return f"{line}\n{text}"  # on top, as further down it could be in a table


def replace_file(file: str, text: str) -> str:
    """Put a file with this text in the place of one, and give what went wrong."""
    import tempfile

    folder = os.path.dirname(file)
    made = ""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        descriptor, made = tempfile.mkstemp(dir=folder, prefix=".beleidstui-")
        with open(descriptor, "w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(descriptor)
        os.replace(made, file)
    except OSError as error:
        if made and os.path.exists(made):
            os.unlink(made)
        return texts.system_error(error.errno)
    return ""


def _short(file: str, environ: Mapping[str, str]) -> str:
    home = environ.get("HOME", "")
    return f"~{file.removeprefix(home)}" if home and file.startswith(f"{home}/") else file
