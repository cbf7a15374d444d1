"""The face for who brings papers in: it reads them, says what comes of them, and writes content."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from beleidstui.authoring.locate import ARTICLES, SOURCES, TERMS
from beleidstui.errors import FAILED, FOUND, BeleidstuiError, ContentError
from beleidstui.importing.controlled import control
from beleidstui.importing.kept_papers import article_file, content_of, text_file
from beleidstui.importing.kinds import kind_of
from beleidstui.importing.merging import joined
from beleidstui.importing.plan import Choice, Outcome, Plan, plan_of, with_kept
from beleidstui.importing.proposed import Proposal, proposals
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.report import listed, record_of, report_lines
from beleidstui.importing.sources import PaperFile, PaperSource, as_sources, read_bytes, read_file
from beleidstui.importing.store import write
from beleidstui.importing.terms_file import known_terms, term_files
from beleidstui.printing import print_json, print_lines, tell, tell_error
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import importing


class Intake(NamedTuple):
    """What is asked of an import."""

    target: str
    choice: Choice = Choice()
    is_trial: bool = False
    update: bool = False
    as_json: bool = False


class _Chosen(BeleidstuiError):
    """Nothing was chosen, or what is not there; the list of articles was printed."""


def import_files(paths: Sequence[str], wanted: Intake) -> int:
    """Import files of papers, or all papers of folders, and print what came of them.

    One paper that cannot be read does not keep others from being imported; the exit code tells it.
    """
    strange = next((path for path in paths if not os.path.lexists(path)), "")
    if strange or not paths:
        return advise(strange)
    if not wanted.target and not wanted.is_trial:
        tell(importing.NEEDS_TARGET)
        return FAILED
    groups = list(_groups(paths))
    is_many = len(groups) > 1 or any(map(os.path.isdir, paths))
    results: list[tuple[str, Plan | None]] = []
    records: list[dict[str, Any]] = []
    is_well = True
    for number, (name, group) in enumerate(groups, start=1):
        if is_many:
            _progress(number, len(groups), name)
        try:
            for source in _sources(group):
                plan, found = _import(source, wanted)
                records.append(record_of(plan, found))
                results.append((source.facts.document or name, plan))
                if not is_many and not wanted.as_json:
                    print_lines(_safe(report_lines(plan, found)))
        except BeleidstuiError as error:
            is_well = False
            results.append((name, None))
            if not str(error) and not isinstance(error, ContentError):
                continue  # it has been said
            tell_error(error)
    if wanted.as_json:
        print_json({"schema": 1, "stukken": records})
    elif is_many:
        print_lines(_safe(_table(results)))
    if is_well and not wanted.as_json:
        print_lines(_safe(_next_steps(wanted)))
    return FOUND if is_well else FAILED


def control_folder(folder: str) -> int:
    """Derive what was imported again from its originals, and say what is no longer the same."""
    results = list(control(folder))
    if not results:
        tell(importing.NO_ORIGINALS.format(folder))
        return FAILED
    for one in results:
        if one.is_same:
            print_lines(_safe([importing.CONTROLLED.format(one.edition, one.document)]))
        else:
            tell(importing.DIFFERS.format(one.edition, one.edition))
    return FOUND if all(one.is_same for one in results) else FAILED


def is_content(path: str) -> bool:
    """Tell whether a path is a content folder, which is only turned from the older form."""
    return os.path.isdir(os.path.join(path, ARTICLES))


@contextmanager
def read_only(paths: Sequence[str]) -> Iterator[str]:
    """Give a folder of content with all articles of some papers, which is gone afterwards.

    Raises BeleidstuiError.
    """
    with TemporaryDirectory(prefix="beleidstui-") as folder:
        for source in _sources(paths):
            plan = plan_of(source, Choice(everything=True), folder, False)
            stage(plan, folder, content_of(folder, TERMS))
        yield folder


def _groups(paths: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Give the files that may be of one paper: those of a folder by name, all others together."""
    files = [path for path in paths if not os.path.isdir(path)]
    if files:
        yield os.path.basename(files[0]), files
    for folder in filter(os.path.isdir, paths):
        by_stem: dict[str, list[str]] = {}
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if not name.startswith(".") and os.path.isfile(path):
                by_stem.setdefault(name.partition(".")[0], []).append(path)
        if not by_stem:
            raise UnreadablePaperError(importing.NO_FILES.format(folder))
        yield from by_stem.items()


def _sources(paths: Sequence[str]) -> list[PaperSource]:
    files: list[PaperFile] = []
    for path in paths:
        raw, name = read_bytes(path), os.path.basename(path)
        files.append(read_file(raw, name, kind_of(raw, name)))
    return as_sources(files)


def _import(source: PaperSource, wanted: Intake) -> tuple[Plan, list[Proposal]]:
    """Import one paper; raises BeleidstuiError, and then nothing of it was written."""
    if wanted.target:
        source = with_kept(source, wanted.target)
    plan = plan_of(source, wanted.choice, wanted.target, wanted.update)
    missing = [n for n in wanted.choice.numbers if n not in {one.number for one in plan.found}]
    if missing or not plan.articles:
        print_lines(_safe(listed(plan)))
        known = ", ".join(one.number for one in plan.found)
        said = importing.NO_SUCH_ARTICLE.format(", ".join(missing), known)
        raise _Chosen(said if missing else importing.CHOOSE)
    chosen = [part for one in plan.articles for part in _blocks(plan, one.made.edition.number)]
    found = proposals(chosen, known_terms(wanted.target))
    _check(plan, wanted.target)
    if not wanted.is_trial and plan.files:
        write(wanted.target, {**term_files(wanted.target, found), **plan.files})
    return plan, found


def _blocks(plan: Plan, number: str) -> Sequence[Any]:
    blocks = plan.source.paper.blocks
    return next((blocks[one.start : one.end] for one in plan.found if one.number == number), blocks)


def _check(plan: Plan, target: str) -> None:
    """Prove what will be written as any content is; raises ContentError where it cannot be."""
    from beleidstui.compiling.load import load

    with TemporaryDirectory() as folder:
        stage(plan, folder, content_of(target, TERMS) if target else None)
        if os.listdir(os.path.join(folder, ARTICLES)):
            load(folder)


def stage(plan: Plan, folder: str, terms: bytes | None) -> None:
    """Write the articles of a plan into a folder of their own, as they would be read."""
    for name in (ARTICLES, SOURCES):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    files = {TERMS: terms or importing.TERMS_HEADER.encode()}
    for one in plan.articles:
        if one.outcome is not Outcome.SAME:
            edition = one.made.edition.id
            merged = one.merged.text if one.merged is not None else joined(one.made.chunks)
            files[article_file(edition)] = merged.encode()
            files[text_file(edition)] = one.made.text.encode()
    for name, raw in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(raw)


def _table(results: Sequence[tuple[str, Plan | None]]) -> list[str]:
    rows = [importing.FOLDER_ROW.format(*importing.FOLDER_HEAD)]
    for name, plan in results:
        if plan is None:
            rows.append(importing.FOLDER_ROW.format(name, importing.FAILED_ROW, ""))
            continue
        outcomes = ", ".join(dict.fromkeys(one.outcome.value for one in plan.articles))
        editions = ", ".join(one.made.edition.id for one in plan.articles)
        rows.append(importing.FOLDER_ROW.format(name, outcomes, editions))
    return [row.rstrip() for row in rows]


def _next_steps(wanted: Intake) -> list[str]:
    if wanted.is_trial:
        return [importing.WOULD]
    from shlex import quote

    folder = quote(wanted.target)
    steps = (importing.DO_CHECK.format(folder), importing.DO_READ.format(folder))
    return [f"  - {step}" for step in steps]


def _progress(number: int, of: int, name: str) -> None:
    if sys.stderr.isatty():
        said = strip_forbidden(importing.PROGRESS.format(number, of, name))
        print(f"\r\x1b[K{said[:79]}", end="\n" if number == of else "", file=sys.stderr, flush=True)


def _safe(lines: Sequence[str]) -> list[str]:
    return list(map(strip_forbidden, lines))


def advise(asked: str) -> int:
    """Say which files of a paper to save that somebody named instead of a file."""
    from beleidstui.model.paper_names import Fact, names_in
    from beleidstui.model.papers import document_of

    facts = {one.fact: one.value for one in names_in(asked)}
    dossier, number = facts.get(Fact.DOSSIER, ""), facts.get(Fact.NUMBER, "")
    if not (dossier and number):
        tell(importing.NOT_THERE.format(asked))
        return FAILED
    chapter = facts.get(Fact.CHAPTER, "")
    document = document_of(f"{dossier} {chapter}".strip(), number)
    print_lines([row.format(document, document) for row in importing.SAVE_THESE])
    return FAILED if os.path.splitext(asked)[1] in (".xml", ".html", ".pdf", ".odt") else FOUND
