"""The problems of a content folder and the remarks on it, as lines for its author."""

import os

from beleidstui.errors import Problem
from beleidstui.policy.characters import strip_forbidden
from beleidstui.texts import proving


def problem_lines(folder: str, problems: tuple[Problem, ...]) -> list[str]:
    """Give a line for each problem: the file with its path, the line, the key and what is wrong."""
    return [_line(os.path.join(folder, one.file), one) for one in problems]


def remark_lines(folder: str, remarks: list[Problem]) -> list[str]:
    """Give a line for each remark, in order, each once: as for a problem, but called a remark."""
    ordered = sorted(dict.fromkeys(remarks))
    return [proving.REMARK.format(_line(os.path.join(folder, one.file), one)) for one in ordered]


def _line(path: str, problem: Problem) -> str:
    line = f":{problem.line}" if problem.line else ""
    key = f"{problem.key}: " if problem.key else ""
    return strip_forbidden(f"{path}{line}: {key}{problem.message}")
