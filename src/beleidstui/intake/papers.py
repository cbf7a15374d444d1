"""Papers that are brought in: what comes of each is told, and written where that was asked."""

import os
from collections.abc import Sequence
from shlex import quote
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from beleidstui.authoring.locate import ARTICLES, TERMS
from beleidstui.errors import FAILED, FOUND, BeleidstuiError
from beleidstui.importing.blocks import Block
from beleidstui.importing.kept_papers import NOWHERE, content_of
from beleidstui.importing.plan import Choice, Plan, plan_of, with_kept
from beleidstui.importing.proposed import Proposal, proposals
from beleidstui.importing.report import listed, record_of, report_lines
from beleidstui.importing.sources import PaperSource
from beleidstui.importing.store import write
from beleidstui.importing.terms_file import known_terms, term_files
from beleidstui.intake.advice import advise
from beleidstui.intake.budgets import import_budgets
from beleidstui.intake.files import budgets_in, groups_of, sources_in
from beleidstui.intake.progress import show
from beleidstui.intake.staging import stage
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
    budget: str = ""
    """The chapter whose amounts are wanted of budget files; empty for all."""


class NotChosenError(BeleidstuiError):
    """Nothing was chosen, or what is not there; the list of articles was printed."""


class _Results:
    """What came of each paper, as it is told at the end."""

    def __init__(self, wanted: Intake, is_many: bool) -> None:
        self._wanted = wanted
        self._is_many = is_many
        self._rows: list[tuple[str, Plan | None]] = []
        self._records: list[dict[str, Any]] = []
        self._failed: list[dict[str, str]] = []
        self.is_well = True

    def add(self, plan: Plan, found: Sequence[Proposal]) -> None:
        self._records.append(record_of(plan, found))
        self._rows.append((plan.source.facts.document, plan))
        if not self._is_many and not self._wanted.as_json:
            print_lines(_safe(report_lines(plan, found)))

    def fail(self, name: str, error: BeleidstuiError) -> None:
        self.is_well = False
        self._rows.append((name, None))
        self._failed.append({"bestand": name, "melding": str(error)})
        tell_error(error)

    def tell(self) -> None:
        if self._wanted.as_json:
            print_json({"schema": 1, "stukken": self._records, "mislukt": self._failed})
            return
        if self._is_many:
            print_lines(_safe(_table(self._rows)))
        if self.is_well:
            print_lines(_safe(_next_steps(self._wanted)))


def import_files(paths: Sequence[str], wanted: Intake) -> int:
    """Import files of papers, or all papers of folders, and print what came of them.

    One paper that cannot be read does not keep others from being imported; the exit code tells it.
    """
    strange = next((path for path in paths if not os.path.lexists(path)), "")
    if not paths:
        tell(importing.NO_FILE_GIVEN)
        return FAILED
    if strange:
        return advise(strange)
    if not wanted.target and not wanted.is_trial:
        tell(importing.NEEDS_TARGET)
        return FAILED
    budgets, others = budgets_in(paths)
    if budgets:
        code = import_budgets(budgets, wanted.target, wanted.budget, wanted.choice.numbers)
        if code != FOUND or not others:
            return code
    groups = list(groups_of(others))
    is_many = len(groups) > 1 or any(map(os.path.isdir, others))
    if is_many:
        wanted = wanted._replace(choice=wanted.choice._replace(everything=True))
    results = _Results(wanted, is_many)
    for number, (name, group) in enumerate(groups, start=1):
        if is_many:
            show(importing.PROGRESS.format(number, len(groups), name))
        try:
            for source in sources_in(group):
                results.add(*_import(source, wanted))
        except BeleidstuiError as error:
            results.fail(name, error)
    results.tell()
    return FOUND if results.is_well else FAILED


def _import(source: PaperSource, wanted: Intake) -> tuple[Plan, list[Proposal]]:
    """Import one paper; raises BeleidstuiError, and then nothing of it was written."""
    folder = wanted.target or NOWHERE
    source = with_kept(source, folder)
    plan = plan_of(source, wanted.choice, folder, wanted.update)
    missing = [n for n in wanted.choice.numbers if n not in {one.number for one in plan.found}]
    if missing or not plan.articles:
        print_lines(_safe(listed(plan)))
        known = ", ".join(one.number for one in plan.found)
        said = importing.NO_SUCH_ARTICLE.format(", ".join(missing), known)
        raise NotChosenError(said if missing else importing.CHOOSE)
    chosen = [part for one in plan.articles for part in _blocks(plan, one.made.edition.number)]
    found = proposals(chosen, known_terms(folder))
    _check(plan, folder)
    if not wanted.is_trial and plan.files:
        files = {**term_files(wanted.target, found), **plan.files}
        write(wanted.target, files, plan.outdated)
    return plan, found


def _blocks(plan: Plan, number: str) -> Sequence[Block]:
    blocks = plan.source.paper.blocks
    return next((blocks[one.start : one.end] for one in plan.found if one.number == number), blocks)


def _check(plan: Plan, target: str) -> None:
    """Prove what will be written as any content is; raises ContentError where it cannot be."""
    from beleidstui.compiling.load import load

    with TemporaryDirectory() as folder:
        stage(plan, folder, content_of(target, TERMS))
        if os.listdir(os.path.join(folder, ARTICLES)):
            load(folder)


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
    folder = quote(wanted.target)
    steps = (importing.DO_CHECK.format(folder), importing.DO_READ.format(folder))
    return [f"  - {step}" for step in steps]


def _safe(lines: Sequence[str]) -> list[str]:
    return list(map(strip_forbidden, lines))
