"""What an import would write into a content folder, before anything is written.

Nothing that an author wrote is overwritten: where the source changed and the author did too, a new
version is offered beside the old one, and only ``--bijwerken`` takes it, keeping the old.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from beleidstui.authoring.locate import ARTICLES, OFFERED, ORIGINALS
from beleidstui.importing.articles import ArticleFound, articles_in
from beleidstui.importing.kept_papers import (
    article_file,
    as_imported,
    content_of,
    editions_of,
    kept_originals,
    sums_file,
    sums_of,
    text_file,
)
from beleidstui.importing.kinds import kind_of
from beleidstui.importing.made import EmptyArticleError, MadeArticle, make_article
from beleidstui.importing.merging import (
    CannotMergeError,
    Chunk,
    Merged,
    chunks_of,
    joined,
    merge,
)
from beleidstui.importing.refusal import UnreadablePaperError
from beleidstui.importing.sources import PaperSource, as_sources, read_file
from beleidstui.importing.taken_over import Shelf
from beleidstui.texts import importing


class Outcome(StrEnum):
    """What becomes of an article."""

    NEW = "nieuw"
    SAME = "ongewijzigd"
    UPDATED = "bijgewerkt"
    """The source changed, and the author had changed nothing."""
    OFFERED = "aangeboden"
    """The source changed and the author did too: a new version stands beside the old."""
    REPLACED = "vervangen"


class Planned(NamedTuple):
    """One article, and what becomes of it."""

    made: MadeArticle
    outcome: Outcome
    merged: Merged | None = None


class Plan(NamedTuple):
    """What becomes of one paper."""

    source: PaperSource
    found: tuple[ArticleFound, ...]
    """All articles of the paper, chosen or not."""
    articles: tuple[Planned, ...]
    files: dict[str, bytes]
    """What is to be written, by its path within the content folder, in order."""
    outdated: tuple[str, ...] = ()
    """Offers that are taken now; they stay beside the article as what it was does."""
    empty: tuple[str, ...] = ()
    """Headings of articles that hold nothing: there is nothing to write."""


class Choice(NamedTuple):
    """Which articles of a paper are wanted."""

    numbers: tuple[str, ...] = ()
    everything: bool = False

    def of(self, found: Sequence[ArticleFound]) -> list[ArticleFound | None]:
        """Give the articles that are wanted; None stands for a paper without any."""
        if not found:
            return [None]
        if self.everything or (len(found) == 1 and not self.numbers):
            return list(found)
        return [one for one in found if one.number in self.numbers]


def with_kept(source: PaperSource, folder: str) -> PaperSource:
    """Give a source with the files of the same paper that are kept, of the kinds not given anew."""
    kept = kept_originals(folder, source.facts.document)
    given = {one.kind for one in source.files}
    more = [
        read_file(raw, name, kind)
        for name, raw in kept.items()
        if (kind := kind_of(raw, name)) not in given
    ]
    if not more:
        return source
    return next(iter(as_sources([*source.files, *more])))


def plan_of(source: PaperSource, choice: Choice, folder: str, update: bool) -> Plan:
    """Plan the import of the chosen articles of a paper into a content folder.

    Where the paper is another than the one that is kept, all its articles that are there go with
    it. Raises UnreadablePaperError.
    """
    found = articles_in(source.paper)
    shelf = Shelf(folder)
    document = source.facts.document
    wanted = choice.of(found)
    is_changed = sums_of(source.originals).encode() != content_of(folder, sums_file(document))
    there = editions_of(folder, document) if is_changed else []
    made, empty = _made(source, wanted, shelf)
    made_ids = {one.edition.id for one in made}
    others = [one for one in found if one not in wanted] if there else []
    made += [
        one
        for one in _made(source, others, shelf)[0]
        if one.edition.id in there and one.edition.id not in made_ids
    ]
    planned = [_planned(one, folder, update) for one in made]
    if any(one.outcome is Outcome.OFFERED for one in planned):
        planned = [_held_back(one) for one in planned]
    files: dict[str, bytes] = {}
    for each in planned:
        files |= _files(each)
    if files and not any(one.outcome is Outcome.OFFERED for one in planned):
        originals = {f"{ORIGINALS}/{name}": raw for name, raw in source.originals.items()}
        files = {**originals, sums_file(document): sums_of(source.originals).encode(), **files}
    written = (one.made.edition.id for one in planned if article_file(one.made.edition.id) in files)
    offers = (f"{ARTICLES}/{edition}{OFFERED}" for edition in written)
    outdated = tuple(one for one in offers if content_of(folder, one) is not None)
    return Plan(source, tuple(found), tuple(planned), files, outdated, empty)


def _made(
    source: PaperSource, wanted: Sequence[ArticleFound | None], shelf: Shelf
) -> tuple[list[MadeArticle], tuple[str, ...]]:
    """Give the articles that hold something, and the headings of those that do not."""
    made, empty = [], []
    for one in wanted:
        try:
            made.append(make_article(source, one, shelf))
        except EmptyArticleError as error:
            empty.append(str(error))
    if empty and not made:
        raise UnreadablePaperError(importing.NOTHING_BELOW.format(empty[0]))
    return made, tuple(empty)


def _planned(made: MadeArticle, folder: str, update: bool) -> Planned:
    edition = made.edition.id
    mine = content_of(folder, article_file(edition))
    if mine is None:
        return Planned(made, Outcome.NEW)
    base = content_of(folder, as_imported(edition))
    new = joined(made.chunks).encode()
    text = content_of(folder, text_file(edition))
    if base == new and text == made.text.encode():
        return Planned(made, Outcome.SAME)
    if base == mine:
        return Planned(made, Outcome.UPDATED)
    outcome = Outcome.REPLACED if update else Outcome.OFFERED
    return Planned(made, outcome, _merged(base, mine, made.chunks))


def _merged(base: bytes | None, mine: bytes, new: Sequence[Chunk]) -> Merged:
    try:
        was = chunks_of((base or b"").decode("utf-8-sig"))
        return merge(was, chunks_of(mine.decode("utf-8-sig")), new)
    except (CannotMergeError, UnicodeDecodeError):
        return Merged(joined(new), (), (), (), ())


def _held_back(one: Planned) -> Planned:
    """Give what has to wait for another article of its paper: nothing of it is written yet."""
    if one.outcome in (Outcome.SAME, Outcome.OFFERED):
        return one
    return Planned(one.made, Outcome.OFFERED, one.merged)


def _files(one: Planned) -> dict[str, bytes]:
    edition, new = one.made.edition.id, joined(one.made.chunks).encode()
    text = one.merged.text.encode() if one.merged is not None else new
    if one.outcome is Outcome.SAME:
        return {}
    if one.outcome is Outcome.OFFERED:
        return {f"{ARTICLES}/{edition}{OFFERED}": text}
    return {
        as_imported(edition): new,
        text_file(edition): one.made.text.encode(),
        article_file(edition): text,
    }
