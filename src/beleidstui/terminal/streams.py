"""The streams of the process, also where who started it closed them, or never waits for them."""

import atexit
import os
import sys
from contextlib import suppress
from typing import TextIO


def open_missing_streams() -> None:
    """Open nothing where a stream was closed by who started us: Python has None there."""
    for name, way in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = open(os.devnull, way, encoding="utf-8")  # noqa: SIM115 - open to the end
            setattr(sys, name, nothing)


def wait_for_room() -> None:
    """Let a full pipe be waited for, though who made it does not: else the answer is cut."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # none on Windows, none when closed
            descriptor = stream.fileno()
            if not os.get_blocking(descriptor):
                os.set_blocking(descriptor, True)
                atexit.register(os.set_blocking, descriptor, False)  # who made it shares it


def write_nowhere(*streams: TextIO) -> None:
    """Let go of what cannot be written; else Python tries again when it flushes at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        os.dup2(nowhere, stream.fileno())
