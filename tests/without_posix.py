"""A process without what only a POSIX system has, as far as that can be had on one.

Run as ``python -m tests.without_posix ARGUMENTS``: it then runs the program with these arguments.
Python's own modules keep what they loaded before.
"""

import asyncio.unix_events
import os
import select
import signal
import subprocess
import sys

LOADED = (asyncio.unix_events, subprocess)
MODULES = ("fcntl", "grp", "pty", "pwd", "readline", "resource", "syslog", "termios", "tty")
NAMES = {
    os: "O_CLOEXEC O_NOFOLLOW O_NONBLOCK fork geteuid getpgrp killpg openpty tcgetpgrp "
    "fpathconf fchmod uname",
    select: "poll",
    signal: "SIGALRM SIGCONT SIGHUP SIGQUIT SIGTSTP SIGTTOU SIGWINCH setitimer pthread_kill "
    "ITIMER_REAL",
}


def take_away() -> None:
    """Take the modules, functions and signals away from this process, for good."""
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # the way to forbid an import
    for module, names in NAMES.items():
        for name in names.split():
            delattr(module, name)


if __name__ == "__main__":
    take_away()
    from beleidstui.__main__ import run

    run()
