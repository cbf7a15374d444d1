"""How the explorer ends when it is told to from outside, or when its line drops."""

import asyncio
import atexit
import os
import select
import signal
from collections.abc import Callable
from functools import partial
from threading import Thread
from types import FrameType

from beleidstui.errors import HUNG_UP, INTERRUPTED, TERMINATED

CODES = {
    signal.SIGINT: INTERRUPTED,
    signal.SIGTERM: TERMINATED,
    signal.SIGHUP: HUNG_UP,
}
PATIENCE = 0.8


def end_on_signals(
    leave: Callable[[int], object],
    give_back: Callable[[], object],
    heed: Callable[[bytes], object],
) -> None:
    """Leave with an exit code on a signal, and end the process at once when the line drops.

    An orderly end can hang, for instance where the terminal takes no more output; an alarm then
    gives the terminal back as far as it goes, and ends the process with the same code. The numbers
    of all signals that have a handler are told, a byte each, in the order in which they came.
    """
    loop = asyncio.get_running_loop()
    _wake_on_signals(loop, heed)

    def end(number: int, _: FrameType | None) -> None:
        code = CODES[signal.Signals(number)]
        signal.signal(signal.SIGALRM, partial(cut_short, code))
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        loop.call_soon_threadsafe(leave, code)

    def cut_short(code: int, *_: object) -> None:
        give_back()
        os._exit(code)

    for number in CODES:
        signal.signal(number, end)
    # Python gives signals back before it is gone, and an alarm would then end it with a wrong code.
    atexit.register(signal.setitimer, signal.ITIMER_REAL, 0)
    Thread(target=_end_when_hung_up, name="line", daemon=True).start()


def _wake_on_signals(loop: asyncio.AbstractEventLoop, heed: Callable[[bytes], object]) -> None:
    """Let any signal wake the loop, so that its handler runs at once.

    The kernel may hand a signal to another thread, and Python runs handlers in the main thread
    alone: without this, not before the next key.
    """
    woken, wake = os.pipe()
    os.set_blocking(woken, False)
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    loop.add_reader(woken, lambda: heed(os.read(woken, 4096)))


def _end_when_hung_up() -> None:
    """Wait until the other end of the terminal is closed, and end the process.

    There is nothing left to restore or to tell. Not every process is sent a signal then, and one
    that reads on would read nothing, for ever.
    """
    line = select.poll()
    line.register(0, 0)  # a hang-up is told unasked
    for _, event in line.poll():
        if event & (select.POLLHUP | select.POLLERR):
            os._exit(HUNG_UP)
