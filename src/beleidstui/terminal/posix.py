"""What only a POSIX system has; the one place that knows that others go without."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

try:
    import termios
except ImportError:  # Windows
    IS_POSIX = False
else:
    IS_POSIX = True
    del termios


@contextmanager
def told_again(tell: Callable[[], object]) -> Iterator[None]:
    """Tell again what is waited for each time that this process goes on after a stop.

    The shell has written over it by then. Only for the main thread, while it waits for a line.
    """
    number = getattr(signal, "SIGCONT", None)
    if number is None:
        yield
        return
    before = signal.signal(number, lambda *_: tell())
    try:
        yield
    finally:
        signal.signal(number, before)
