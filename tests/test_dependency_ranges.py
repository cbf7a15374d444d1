"""Users get ranges of the dependencies, tests exact versions: the newest and the oldest."""

import pytest
import tomli
from packaging.requirements import Requirement
from packaging.version import Version

from tests.documents import ROOT

PROJECT = tomli.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RANGES = [
    Requirement(line)
    for line in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["pdf"])
]


def pins(name: str) -> dict[str, Version]:
    """Give the versions that a file of constraints names, by package."""
    lines = (ROOT / name).read_text("utf-8").splitlines()
    pairs = (line.split("==") for line in lines if not line.startswith("#"))
    return {package.lower(): Version(version) for package, version in pairs}


def bound(allowed: Requirement, operator: str) -> Version:
    """Give the one version that this operator bounds the range with."""
    [version] = [found.version for found in allowed.specifier if found.operator == operator]
    return Version(version)


@pytest.mark.parametrize("allowed", RANGES, ids=lambda allowed: allowed.name)
def test_the_tests_run_with_versions_in_the_range(allowed: Requirement) -> None:
    newest = pins("constraints.txt")[allowed.name.lower()]
    assert allowed.specifier.contains(newest)
    assert bound(allowed, "<") == Version(str(newest.major + 1)), "the next major version may break"


def test_the_oldest_versions_tested_are_the_oldest_allowed() -> None:
    assert pins("constraints-lowest.txt") == {
        allowed.name.lower(): bound(allowed, ">=") for allowed in RANGES
    }
