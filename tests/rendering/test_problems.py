"""Problems as lines: the same advice once, and a bound to all of it."""

from beleidstui.errors import Problem
from beleidstui.rendering.problems import LONGEST, MOST_LINES, problem_lines


def test_the_same_advice_is_given_once_with_its_lines() -> None:
    problems = tuple(Problem("a.toml", line, f"rol {line}", "fout.") for line in range(1, 50))
    assert problem_lines("map", problems) == [
        "map/a.toml:1: rol 1: fout. (Ook op regel 2, 3, 4, 5, 6 en nog 43.)"
    ]


def test_there_is_a_bound_to_the_lines_and_to_their_length() -> None:
    problems = tuple(Problem("a.toml", line, "", f"{line} " + "x" * 5000) for line in range(200))
    lines = problem_lines("map", problems)
    assert len(lines) == MOST_LINES + 1
    assert lines[-1] == f"En nog {200 - MOST_LINES} fouten. Verbeter eerst deze."
    assert max(map(len, lines)) <= LONGEST


def test_advice_for_another_file_is_its_own() -> None:
    problems = (Problem("a.toml", 1, "", "fout."), Problem("b.toml", 1, "", "fout."))
    assert problem_lines("", problems) == ["a.toml:1: fout.", "b.toml:1: fout."]
