"""How a problem with an item is told: at the line and the key where it was written."""

from beleidstui.authoring.build import Written
from beleidstui.authoring.files import Report
from beleidstui.authoring.lines import describe, line_of
from beleidstui.errors import Problem


def tell(one: Written, key: str, message: str, report: Report, member: int | None = None) -> None:
    """Report a message at a key of an item; ``bron/dossier`` is a key in a table of it.

    With a ``member`` it is at the line of that member of a list, counted from 0.
    """
    path = (*one.path, *key.split("/")) if key else one.path
    line = line_of(one.file.text, path if member is None else (*path, member))
    report(Problem(one.file.file, line, describe(path, one.file.tables), message))


def of_source(article: Written, number: int) -> Written:
    """Give the place where a source of an article was written."""
    return article._replace(path=("bron", number))
