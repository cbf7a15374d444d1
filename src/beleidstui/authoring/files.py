"""The files of a content folder, read whole; what cannot be read is a problem, never a crash."""

import os
from collections.abc import Callable
from typing import Any, NamedTuple

from beleidstui import texts
from beleidstui.authoring.locate import (
    AMOUNTS,
    ARTICLES,
    MOST_BYTES,
    TERMS,
    amount_names,
    is_article,
)
from beleidstui.errors import Problem
from beleidstui.regular_file import NotAFileError, TooLargeError, read_regular
from beleidstui.texts import author

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Report = Callable[[Problem], None]
"""Takes one problem, or one remark: what an author may want to know though it is no error."""


def unheard(_: Problem) -> None:
    """Let a remark go by where nobody asked for it."""


class TomlFile(NamedTuple):
    """One TOML file: its path relative to the folder, its text, and its tables."""

    file: str
    text: str
    tables: dict[str, Any]


class Files(NamedTuple):
    """All files of a content folder that could be read."""

    articles: tuple[TomlFile, ...]
    terms: TomlFile | None
    amounts: tuple[TomlFile, ...] = ()


def read_files(folder: str, report: Report) -> Files:
    """Read the article files in order of name, and the terms; each problem goes to ``report``."""
    names = _article_names(folder, report)
    if names is None:
        return Files((), None)
    articles = [read_toml(folder, f"{ARTICLES}/{name}", report) for name in names]
    return Files(
        tuple(article for article in articles if article is not None),
        read_toml(folder, TERMS, report),
        read_amounts(folder, report),
    )


def read_amounts(folder: str, report: Report) -> tuple[TomlFile, ...]:
    """Read the files with amounts in order of name, their decimals exactly."""
    found = [
        read_toml(folder, f"{AMOUNTS}/{name}", report, is_exact=True)
        for name in amount_names(folder)
    ]
    return tuple(file for file in found if file is not None)


def read_toml(folder: str, file: str, report: Report, is_exact: bool = False) -> TomlFile | None:
    """Read one TOML file, its decimals exactly where that is asked; None where it is unusable."""
    text = read_text(folder, file, report)
    if text is None:
        return None
    import tomli  # costs as much as the rest of a look-up, which seldom reads a file anew

    try:
        return TomlFile(file, text, tomli.loads(text, parse_float=_exact if is_exact else float))
    except tomli.TOMLDecodeError as error:
        from beleidstui.authoring.toml_faults import toml_fault

        line = getattr(error, "lineno", 0)
        line, message = toml_fault(text, line, getattr(error, "msg", ""))
        report(Problem(file, line, "", message))
    except RecursionError:
        report(Problem(file, 0, "", author.TOML_TOO_DEEP))
    except ValueError:
        report(Problem(file, 0, "", author.TOML_BAD_VALUE))
    return None


def _exact(digits: str) -> Any:
    from decimal import Decimal  # only files with amounts have a use for it

    return Decimal(digits)


def read_text(folder: str, file: str, report: Report) -> str | None:
    """Read one UTF-8 file, without its mark if it has one; None where it is unusable."""
    path = os.path.join(folder, file)
    try:
        raw = read_regular(path, MOST_BYTES)
    except FileNotFoundError:
        message = author.NOT_A_FILE if os.path.lexists(path) else author.FILE_MISSING
        report(Problem(file, 0, "", message))
        return None
    except (NotAFileError, IsADirectoryError):
        report(Problem(file, 0, "", author.NOT_A_FILE))
        return None
    except TooLargeError:
        report(Problem(file, 0, "", author.FILE_TOO_LARGE.format(MOST_BYTES // 1024 // 1024)))
        return None
    except OSError as error:
        report(Problem(file, 0, "", author.FILE_UNREADABLE.format(texts.system_error(error.errno))))
        return None
    if not raw.strip():
        report(Problem(file, 0, "", author.FILE_EMPTY))
        return None
    try:
        return raw.removeprefix(BYTE_ORDER_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        report(Problem(file, raw.count(b"\n", 0, error.start) + 1, "", author.FILE_NOT_UTF8))
        return None


def _article_names(folder: str, report: Report) -> list[str] | None:
    try:
        names = sorted(os.listdir(os.path.join(folder, ARTICLES)))
    except OSError as error:
        missing = not os.path.isdir(folder)
        place = folder if missing else f"{ARTICLES}/"
        message = author.FOLDER_MISSING if missing else author.ARTICLES_UNREADABLE
        report(Problem(place, 0, "", message.format(texts.system_error(error.errno))))
        return None
    names = [name for name in names if is_article(name)]
    if not names:
        report(Problem(f"{ARTICLES}/", 0, "", author.NO_ARTICLES))
    return names
