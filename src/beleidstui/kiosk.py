"""The closed mode for guests: what the process may still do once it is closed off."""

import os
import resource
import signal
import sys
import threading
from collections.abc import Mapping

from beleidstui import texts
from beleidstui.errors import BeleidstuiError

PASSED = frozenset(
    ("TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "HOME", "PATH", "STY")
) | {"ACCESSIBLE"}
_REFUSED = (
    "builtins.breakpoint",
    "code.interact",
    "cpython.run_",
    "ctypes.",
    "ensurepip.",
    "fcntl.flock",
    "fcntl.lockf",
    "ftplib.",
    "http.",
    "imaplib.",
    "os.",
    "pdb.",
    "poplib.",
    "pty.",
    "shutil.",
    "smtplib.",
    "socket.",
    "sqlite3.",
    "subprocess.",
    "syslog.",
    "tempfile.",
    "urllib.",
    "webbrowser.",
)
_HARMLESS = ("os.listdir", "os.scandir", "os.walk", "os.putenv", "os.unsetenv")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class NotClosedError(BeleidstuiError):
    """The process can be steered from outside, so it may not become a kiosk."""


def close_off(environ: Mapping[str, str]) -> None:
    """Keep this process from doing anything but showing content on its terminal, for good.

    Call it before anything reads the environment; raises NotClosedError where Python itself was
    started with variables that steer it, because those have done their work by now.
    """
    steering = sorted(name for name in environ if name.startswith("PYTHON"))
    if steering and not sys.flags.ignore_environment:
        raise NotClosedError(texts.kiosk_steered(steering[0]))
    for name in set(environ) - PASSED:
        del os.environ[name]
    sys.dont_write_bytecode = True
    sys.excepthook = lambda *_: print(texts.KIOSK_BROKEN, file=sys.stderr)
    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda _: None
    for number in (signal.SIGTSTP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_IGN)
    for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(limit, (0, 0))
    sys.addaudithook(_audit)


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if refuses(event, arguments):
        raise PermissionError(event)


def refuses(event: str, arguments: tuple[object, ...]) -> bool:
    """Tell whether an event that Python announces is one that a kiosk refuses."""
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        return bool(isinstance(flags, int) and flags & _WRITES) or (
            isinstance(mode, str) and not set("wax+").isdisjoint(mode)
        )
    if event == "socket.__new__":
        return arguments[1] != 1  # the event loop wakes itself up through a local pair
    return event.startswith(_REFUSED) and event not in _HARMLESS
