"""Writing what was imported into a content folder: each file whole, the articles last."""

import os
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress

from beleidstui.authoring.locate import ARTICLES
from beleidstui.errors import BeleidstuiError
from beleidstui.texts import importing, system_error

_KEPT_BESIDE = "~"


def write(folder: str, files: Mapping[str, bytes], outdated: Iterable[str] = ()) -> None:
    """Write files into a content folder, which is made where there is none.

    All are written beside their places before the first takes its place, so that a full disk
    changes nothing; an article that is replaced stays beside the new one, with ``~`` after its
    name, and so do the outdated ones. Raises BeleidstuiError.
    """
    ready: list[tuple[str, str]] = []
    for above in sorted({os.path.dirname(name) for name in files if "/" in name}):
        if os.path.islink(os.path.join(folder, above)):
            raise BeleidstuiError(importing.IS_LINK.format(os.path.join(folder, above)))
    try:
        for name, raw in sorted(files.items(), key=lambda one: one[0].startswith(ARTICLES)):
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            beside = f"{path}.{secrets.token_hex(4)}.part"
            ready.append((beside, path))
            with open(beside, "xb") as file:
                file.write(raw)
        while ready:
            beside, path = ready[0]
            if os.path.dirname(path).endswith(ARTICLES) and os.path.lexists(path):
                os.replace(path, path + _KEPT_BESIDE)
            os.replace(beside, path)
            del ready[0]
        for name in outdated:
            os.replace(os.path.join(folder, name), os.path.join(folder, name + _KEPT_BESIDE))
    except OSError as error:
        reason = system_error(error.errno)
        raise BeleidstuiError(importing.CANNOT_WRITE.format(folder, reason)) from error
    finally:
        for beside, _ in ready:
            with suppress(OSError):
                os.unlink(beside)
