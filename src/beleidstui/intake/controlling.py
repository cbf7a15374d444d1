"""Whether what was imported still is what its originals say."""

from beleidstui.errors import FAILED, FOUND
from beleidstui.importing.controlled import control
from beleidstui.printing import print_lines, tell
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import importing


def control_folder(folder: str) -> int:
    """Derive what was imported again from its originals, and say what is no longer the same."""
    results = list(control(folder))
    if not results:
        tell(importing.NO_ORIGINALS.format(folder))
        return FAILED
    for one in results:
        if one.is_same:
            print_lines([strip_forbidden(importing.CONTROLLED.format(one.edition, one.document))])
        else:
            tell(importing.DIFFERS.format(one.edition, one.edition))
    return FOUND if all(one.is_same for one in results) else FAILED
