"""What an import tells of one paper: for people as lines, for programs as a record."""

from collections.abc import Iterable, Sequence
from typing import Any

from beleidstui.authoring.locate import OFFERED
from beleidstui.importing.made import left_out
from beleidstui.importing.plan import Outcome, Plan, Planned
from beleidstui.importing.proposed import Proposal
from beleidstui.model.citation import citation
from beleidstui.model.nodes import Kind
from beleidstui.model.papers import document_of
from beleidstui.model.source import Source
from beleidstui.texts import counted, importing

_MOST_TOLD = 8
_MOST_NAMED = 12


def report_lines(plan: Plan, found: Sequence[Proposal]) -> list[str]:
    """Say what was read and made of a paper, and what its author still has to do."""
    files = ", ".join(importing.OF_KIND.format(one.name, one.kind) for one in plan.source.files)
    skipped = left_out(plan.source, [one.made for one in plan.articles])
    met = plan.source.paper.met
    left = sum(one.characters for one in skipped)
    lines = [importing.READ.format(files), importing.EVEN.format(_n(met), _n(met - left), _n(left))]
    lines += [importing.SKIPPED.format(one.reason, _characters(one.characters)) for one in skipped]
    told = _told(plan)
    lines += [importing.TOLD.format(one) for one in told[:_MOST_TOLD]]
    if len(told) > _MOST_TOLD:
        lines.append(importing.MANY_TOLD.format(len(told) - _MOST_TOLD))
    for one in plan.articles:
        lines += [_made(one), *_changes(one)]
    return [*lines, importing.LEFT, *(f"  - {one}" for one in to_do(plan, found))]


def _told(plan: Plan) -> list[str]:
    of_articles = (remark for one in plan.articles for remark in one.made.told)
    empty = (importing.NOTHING_BELOW.format(heading) for heading in plan.empty)
    return list(dict.fromkeys((*plan.source.remarks, *of_articles, *empty)))


def to_do(plan: Plan, found: Sequence[Proposal]) -> list[str]:
    """Say what the author of the articles still has to do."""
    done = []
    if found:
        names = [one.short for one in found[:_MOST_NAMED]]
        names += ["…"] if len(found) > _MOST_NAMED else []
        many = counted(len(found), "afkorting", "afkortingen")
        done.append(importing.DO_ACRONYMS.format(many, ", ".join(names)))
    bare = sum(
        one.kind is Kind.PUNT and not one.short
        for article in plan.articles
        for top in article.made.parts
        for one in top.walk()
    )
    if bare and any(one.outcome is Outcome.NEW for one in plan.articles):
        done.append(importing.DO_SHORT.format(counted(bare, "punt", "punten")))
    for article in plan.articles:
        if article.outcome is Outcome.OFFERED:
            done.append(importing.DO_OFFERED.format(f"{article.made.edition.id}{OFFERED}"))
        if article.merged is not None and article.merged.conflicts:
            done.append(importing.DO_CONFLICT.format(", ".join(article.merged.conflicts)))
    if any(one.outcome is Outcome.NEW for one in plan.articles):
        done.append(importing.DO_FINISH)
    return done or [importing.DO_NOTHING]


def record_of(plan: Plan, found: Sequence[Proposal]) -> dict[str, Any]:
    """Give what is told of a paper as data."""
    facts = plan.source.facts
    skipped = left_out(plan.source, [one.made for one in plan.articles])
    counts: dict[str, int] = {}
    for one in plan.articles:
        for kind, count in one.made.counts.items():
            counts[kind] = counts.get(kind, 0) + count
    unknown = [
        {"element": one.element, "tekst": one.text}
        for one in plan.source.paper.blocks
        if one.element
    ]
    met = plan.source.paper.met
    return {
        "bestanden": [one.name for one in plan.source.files],
        "document": facts.document or document_of(facts.dossier, facts.number),
        "citaat": cited(plan),
        "artikelen": [_article_record(one) for one in plan.articles],
        "onderdelen": counts,
        "tekens_in": met,
        "tekens_uit": met - sum(one.characters for one in skipped),
        "overgeslagen": [{"reden": one.reason, "tekens": one.characters} for one in skipped],
        "onbekend": unknown,
        "let_op": _told(plan),
        "nog_te_doen": to_do(plan, found),
    }


def cited(plan: Plan) -> str:
    """Cite the paper as a whole."""
    facts = plan.source.facts
    source = Source(
        document=facts.document,
        year=facts.session,
        dossier=facts.dossier,
        number=facts.number,
        file="",
        footer=facts.foot_line,
    )
    return citation(source) if facts.session and facts.dossier else ""


def listed(plan: Plan) -> list[str]:
    """Name the articles of a paper, for who still has to choose."""
    return [importing.LISTED.format(one.number, one.title) for one in plan.found]


def _article_record(one: Planned) -> dict[str, Any]:
    edition = one.made.edition
    return {
        "nummer": edition.number,
        "titel": edition.title,
        "id": edition.id,
        "gevolg": one.outcome.value,
    }


def _changes(one: Planned) -> list[str]:
    """Say how many parts of an article differ from the last import."""
    merged = one.merged
    if merged is None:
        return []
    many = map(len, (merged.changed, merged.added, merged.gone, merged.conflicts))
    return [importing.CHANGES.format(*many)]


def _made(one: Planned) -> str:
    counts: Iterable[str] = (
        counted(count, *importing.KIND_NAMES[kind]) for kind, count in one.made.counts.items()
    )
    notes = [counted(one.made.notes, "noot", "noten")] if one.made.notes else []
    said = ", ".join([*counts, *notes])
    edition = one.made.edition
    return importing.MADE[one.outcome.value].format(f"{edition.id} {edition.title}", said)


def _characters(count: int) -> str:
    return importing.ONE_CHARACTER if count == 1 else importing.CHARACTERS.format(_n(count))


def _n(number: int) -> str:
    return f"{number:,}".replace(",", ".")
