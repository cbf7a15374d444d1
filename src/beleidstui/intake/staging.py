"""A plan written into a folder of its own, to be proved or to be read and then be gone."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from beleidstui.authoring.locate import ARTICLES, SOURCES, TERMS
from beleidstui.importing.kept_papers import article_file, content_of, text_file
from beleidstui.importing.merging import joined
from beleidstui.importing.plan import Choice, Outcome, Plan, plan_of
from beleidstui.intake.files import groups_of, sources_in
from beleidstui.texts import importing


@contextmanager
def read_only(paths: Sequence[str]) -> Iterator[str]:
    """Give a folder of content with all articles of some papers, which is gone afterwards.

    Raises BeleidstuiError.
    """
    with TemporaryDirectory(prefix="beleidstui-") as folder:
        groups = [group for _, group in groups_of(paths)]
        for source in (one for group in groups for one in sources_in(group)):
            plan = plan_of(source, Choice(everything=True), folder, False)
            stage(plan, folder, content_of(folder, TERMS))
        yield folder


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
