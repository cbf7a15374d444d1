"""Which of the ways to bring something in the command line asks for."""

from typing import Any

from beleidstui.errors import FAILED, FOUND
from beleidstui.importing.folder import import_older
from beleidstui.importing.plan import Choice
from beleidstui.intake.controlling import control_folder
from beleidstui.intake.files import is_content
from beleidstui.intake.papers import Intake, import_files
from beleidstui.printing import print_lines, tell
from beleidstui.safe_text import strip_forbidden
from beleidstui.texts import folders, importing


def import_asked(given: Any) -> int:
    """Import what was given, or look again at what was imported, and give the exit code."""
    target = given.naar
    if given.controleer:
        folder = target or "".join(given.files[:1])
        if not folder:
            tell(importing.NO_FOLDER_GIVEN)
            return FAILED
        return control_folder(folder)
    if len(given.files) == 1 and is_content(given.files[0]):
        return _turn(given.files[0], target)
    choice = Choice(tuple(given.artikel or ()), given.alles)
    wanted = Intake(target, choice, given.proef, given.bijwerken, given.json, given.begroting or "")
    return import_files(given.files, wanted)


def _turn(folder: str, target: str) -> int:
    """Turn a content folder of the older form into one of this form."""
    if not target:
        tell(importing.NEEDS_TARGET)
        return FAILED
    turned, others = import_older(folder, target)
    print_lines([strip_forbidden(folders.converted(turned, others, target))])
    return FOUND
