"""The face for who writes content: it checks a folder, and makes one."""

import sys

from beleidstui import texts
from beleidstui.errors import FAILED, FOUND, ContentError, Problem
from beleidstui.printing import print_json, print_lines
from beleidstui.safe_text import strip_forbidden

_TOLD_EACH = 100


def check(folder: str, as_json: bool, with_evidence: bool) -> int:
    """Check a content folder, and print that it is in order, or every problem; remarks too.

    With evidence it also prints on which lines of the source each item stands, and it fails where
    a word of a source page is in no item.
    """
    if as_json:
        return _check_as_json(folder, with_evidence)
    from beleidstui.compiling.proof import Proof
    from beleidstui.rendering.evidence import coverage_lines, evidence_lines
    from beleidstui.rendering.problems import remark_lines
    from beleidstui.tours.tour import load_with_tours

    remarks: list[Problem] = []
    try:
        proof = Proof(load_with_tours(folder, remarks.append).corpus)
    except ContentError:
        print_lines(remark_lines(folder, remarks))
        raise
    print_lines([texts.content_in_order([item.kind.value for item in proof.corpus])])
    print_lines(coverage_lines(proof))
    print_lines(remark_lines(folder, remarks))
    if not with_evidence:
        return FOUND
    print_lines(["", *evidence_lines(proof)])
    return FOUND if proof.is_complete else FAILED


def _check_as_json(folder: str, with_evidence: bool) -> int:
    from beleidstui.compiling.proof import Proof
    from beleidstui.rendering.evidence import check_record, coverage_record, evidence_record
    from beleidstui.tours.tour import load_with_tours

    remarks: list[Problem] = []
    try:
        proof = Proof(load_with_tours(folder, remarks.append).corpus)
    except ContentError as error:
        print_json(check_record(error.folder, error.problems, remarks))
        return FAILED
    record = check_record(folder, (), remarks) | coverage_record(proof)
    if with_evidence:
        record |= evidence_record(proof)
    print_json(record)
    return FAILED if with_evidence and not proof.is_complete else FOUND


def print_schema(file: str) -> int:
    """Print the JSON Schema of the content files, or of one kind of them."""
    from beleidstui.authoring.json_schema import content_schema

    print_json(content_schema(file))
    return FOUND


def make_new(folder: str) -> int:
    """Make a content folder to begin with: an invented article that is in order."""
    from beleidstui.importing.folder import make_folder
    from beleidstui.texts import example, folders

    make_folder(folder, {name: text.encode("utf-8") for name, text in example.FILES.items()})
    print_lines(list(map(strip_forbidden, folders.made(folder))))
    return FOUND


def build_library(folder: str, path: str) -> int:
    """Make a library file of a content folder; how far it is, is told on a terminal."""
    from beleidstui.compiling.built import build
    from beleidstui.compiling.making import unheard
    from beleidstui.compiling.opened import library_in
    from beleidstui.texts import building

    def tell_progress(done: int, of: int) -> None:
        if done % _TOLD_EACH == 0 or done == of:
            end = "\n" if done == of else "\r"
            print(building.PROGRESS.format(done, of), end=end, file=sys.stderr, flush=True)

    build(folder, path, tell_progress if sys.stderr.isatty() else unheard)
    print_lines([strip_forbidden(building.built(path, len(library_in(path).articles)))])
    return FOUND
