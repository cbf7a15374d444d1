"""The problems of a content folder, as lines for its author."""

import os

from beleidstui.errors import Problem
from beleidstui.policy.characters import strip_forbidden


def problem_lines(folder: str, problems: tuple[Problem, ...]) -> list[str]:
    """Give a line for each problem: the file with its path, the line, the key and what is wrong."""
    return [_line(os.path.join(folder, one.file), one) for one in problems]


def _line(path: str, problem: Problem) -> str:
    line = f":{problem.line}" if problem.line else ""
    key = f"{problem.key}: " if problem.key else ""
    return strip_forbidden(f"{path}{line}: {key}{problem.message}")
