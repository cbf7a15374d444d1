"""The problems of a content folder and the remarks on it, as lines for its author."""

import os

from beleidstui.errors import Problem
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import author, proving

MOST_LINES = 50
_ONE_BY_ONE = 3
LONGEST = 900
"""Characters of what is said of one problem."""


def problem_lines(folder: str, problems: tuple[Problem, ...]) -> list[str]:
    """Give a line for each problem: the file with its path, the line, the key and what is wrong.

    The same advice for a file is given once, with the other lines that it is for; there is a bound
    to the number of lines, and to the length of each.
    """
    groups = _alike(problems)
    more = sum(map(len, groups[MOST_LINES:]))
    lines = [_of_all(folder, alike) for alike in groups[:MOST_LINES]]
    return [*lines, *([author.more_problems(more)] if more else [])]


def _of_all(folder: str, alike: list[Problem]) -> str:
    first, *others = alike
    line = _line(_path(folder, first), first)
    line = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    if not others:
        return line
    return f"{line} {author.also_on(sorted({one.line for one in others}))}"


def remark_lines(folder: str, remarks: list[Problem]) -> list[str]:
    """Give a line for each remark, in order, each once: as for a problem, but called a remark."""
    groups = _alike(tuple(dict.fromkeys(remarks)))
    return [proving.REMARK.format(_of_all(folder, group)) for group in groups]


def _alike(problems: tuple[Problem, ...]) -> list[list[Problem]]:
    """Give the problems in order, those of a file that say the same together if they are many."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for one in problems:
        same.setdefault((one.file, one.message), []).append(one)
    groups = [
        group
        for alike in same.values()
        for group in ([alike] if len(alike) > _ONE_BY_ONE else [[one] for one in alike])
    ]
    return sorted(groups, key=lambda group: group[0])


def _path(folder: str, problem: Problem) -> str:
    return folder if problem.file == folder else os.path.join(folder, problem.file)


def _line(path: str, problem: Problem) -> str:
    line = f":{problem.line}" if problem.line else ""
    key = f"{problem.key}: " if problem.key else ""
    return strip_forbidden(f"{path}{line}: {key}{problem.message}")
