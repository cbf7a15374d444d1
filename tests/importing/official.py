"""Real official papers, where a machine has them: nothing of them is part of the project."""

import os
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("OFFICIELE_STUKKEN", "/work/shared/officieel"))


def official(file: str) -> bytes:
    """Give a real paper; the test is skipped where it is not there."""
    path = FOLDER / file
    if not path.is_file():
        pytest.skip(f"no {path}: set OFFICIELE_STUKKEN to a folder with official papers")
    return path.read_bytes()


def manifest(file: str) -> dict[str, str]:
    """Give what must come out of a real paper."""
    lines = official("manifest.tsv").decode().splitlines()
    head = lines[0].split("\t")
    row = next(line.split("\t") for line in lines if line.startswith(f"{file}\t"))
    return dict(zip(head, row, strict=True))
