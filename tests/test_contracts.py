"""The contracts of the imports hold, and each fails where an import is planted that breaks it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
PLANTED = [
    ("model/nodes.py", "import beleidstui.authoring", "Imports point one way"),
    ("dutch/words.py", "from beleidstui.model import nodes", "Imports point one way"),
    ("authoring/build.py", "import beleidstui.compiling.check", "Imports point one way"),
    ("compiling/check.py", "import beleidstui.search", "Imports point one way"),
    ("lookup.py", "import beleidstui.tui", "Imports point one way"),
    ("tui/widgets/detail.py", "import beleidstui.tui.screens.browse", "The explorer is built"),
    ("tui/messages.py", "import beleidstui.tui.widgets.detail", "The explorer is built"),
    ("tui/app.py", "from beleidstui.tui.live import Live", "The explorer is built"),
    ("rendering/plain.py", "import rich.text", "Only the explorer knows"),
    ("lookup.py", "from textual.app import App", "Only the explorer knows"),
    ("dialogue/run.py", "def late():\n    import textual", "Only the explorer knows"),
    ("library/resolve.py", "import rapidfuzz", "Only search and comparing"),
    ("tui/app.py", "from rapidfuzz import fuzz", "Only search and comparing"),
    ("library/library.py", "import beleidstui.authoring.files", "Imports point one way"),
    ("search/index.py", "import beleidstui.comparing.compare", "Imports point one way"),
    ("comparing/units.py", "import beleidstui.rendering.line", "Imports point one way"),
    ("search/index.py", "import sqlite3", "Only the library knows SQLite"),
    ("compiling/kept.py", "from _sqlite3 import connect", "Only the library knows SQLite"),
    ("authors.py", "import pypdfium2.raw", "Only the import knows PDF"),
]


@pytest.mark.parametrize(
    ("file", "line", "contract"), PLANTED, ids=[f"{file}: {line}" for file, line, _ in PLANTED]
)
def test_a_planted_import_breaks_its_contract(
    file: str, line: str, contract: str, tmp_path: Path
) -> None:
    package = Path(shutil.copytree(ROOT / "src/beleidstui", tmp_path / "beleidstui"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = package / file
    planted.write_text(f"{planted.read_text('utf-8')}\n\n{line}\n", "utf-8")
    done = subprocess.run(
        LINT, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    broken = [row for row in done.stdout.splitlines() if row.rstrip().endswith("BROKEN")]
    assert done.returncode == 1, done.stdout
    assert [row for row in broken if row.startswith(contract)], broken


def test_no_module_is_left_out_of_the_contracts() -> None:
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    for path in (ROOT / "src/beleidstui").iterdir():
        name = path.stem
        if name not in ("__init__", "__pycache__", "py", "content") and name != "tui":
            assert settings.count(f'"beleidstui.{name}"') >= 1 + (
                name not in ("search", "library")
            ), name
