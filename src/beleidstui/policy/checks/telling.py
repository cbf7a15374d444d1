"""How a problem with an item is told: at the line and the key where it was written."""

from beleidstui.errors import Problem
from beleidstui.policy.build import Written
from beleidstui.policy.files import Report
from beleidstui.policy.lines import describe, line_of


def tell(one: Written, key: str, message: str, report: Report) -> None:
    """Report a message at a key of an item; ``bron/dossier`` is a key in a table of it."""
    path = (*one.path, *key.split("/")) if key else one.path
    line = line_of(one.file.text, path)
    report(Problem(one.file.file, line, describe(path), message))
