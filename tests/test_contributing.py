"""The page for contributors names what exists, and code that others use says what it does."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.documents import ROOT, text_of

PAGE = ROOT / "CONTRIBUTING.md"
NAMED = [
    name for name in re.findall(r"`([^`\n]+)`", text_of(PAGE)) if "/" in name and " " not in name
]
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
TARGETS = re.findall(r"`make (\w+)`|^make (\w+)$", text_of(PAGE), re.MULTILINE)


@pytest.mark.parametrize("name", sorted(set(NAMED)))
def test_the_page_names_what_exists(name: str) -> None:
    assert (ROOT / name).is_dir() if name.endswith("/") else (ROOT / name).is_file()


@pytest.mark.parametrize("target", sorted({one or other for one, other in TARGETS}))
def test_the_page_names_a_target_of_make(target: str) -> None:
    assert re.search(rf"^{target}:", text_of(ROOT / "Makefile"), re.MULTILINE)


def test_the_picture_shows_every_layer() -> None:
    [picture] = re.findall(r"```text\n(.*?)```", text_of(PAGE), re.DOTALL)
    inside = {path for path in (ROOT / "src" / "beleidstui").iterdir() if path.name[:2] != "__"}
    layers = {path.stem for path in inside if path.is_dir() or path.suffix == ".py"}
    assert {name for name in layers if not re.search(rf"\b{name}\b", picture)} == set()


def public(tree: ast.AST, name: str) -> Iterator[tuple[str, ast.AST]]:
    """Give what others may use: the module, its public classes and functions, their methods."""
    yield name, tree
    for inner in ast.iter_child_nodes(tree):
        if isinstance(inner, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            if inner.name.startswith("_") and inner.name != "__init__":
                continue
            if isinstance(inner, ast.ClassDef):
                yield from public(inner, f"{name}.{inner.name}")
            else:
                yield f"{name}.{inner.name}", inner


def test_public_names_have_a_docstring_that_is_a_sentence() -> None:
    told = {}
    for path in (ROOT / "src" / "beleidstui").rglob("*.py"):
        for name, node in public(ast.parse(text_of(path)), f"{path.relative_to(ROOT)}"):
            assert isinstance(node, DOCUMENTED)
            told[name] = (ast.get_docstring(node) or "").split("\n\n")[0]
    assert [name for name, first in told.items() if not first.endswith((".", ":", "?"))] == []
