"""Stopping, as a shell does with its jobs, and going on: any number of times, in any order."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from beleidstui.terminal.early import is_in_front

Handler = Callable[[int, FrameType | None], object] | signal.Handlers
"""What can be done at a signal."""
_STOPS = (signal.SIGTSTP, signal.SIGCONT)


class Stops:
    """Does what the signals that stop a job and let it go on ask for."""

    def __init__(
        self,
        step_aside: Callable[[], object],
        come_back: Callable[[], object],
        draw_again: Callable[[], object],
    ) -> None:
        """Step aside before a stop and come back after it; draw again after one from outside.

        Who was started with stopping forbidden is never stopped.
        """
        self._step_aside, self._come_back = step_aside, come_back
        self._draw_again = draw_again
        self._may_stop = signal.getsignal(signal.SIGTSTP) != signal.SIG_IGN

    def listen(self) -> None:
        """Leave these signals to the event loop, which is to pass them on to heed()."""
        self._let(_note)

    def ignore(self) -> None:
        """Leave these signals to the kernel: somebody else has the terminal."""
        self._let(signal.SIG_DFL)

    def heed(self, numbers: bytes) -> None:
        """Do what the last of these signals asks for; to be called in the event loop.

        The kernel too forgets a stop when the process is told to go on before it came to that.
        """
        last = next((number for number in reversed(numbers) if number in _STOPS), None)
        if last == signal.SIGTSTP:
            self._step_aside()
            _stop()
            self._come_back()
        elif last == signal.SIGCONT:
            _stay_in_front()
            self._draw_again()

    def _let(self, handler: Handler) -> None:
        signal.signal(signal.SIGCONT, handler)
        signal.signal(signal.SIGTSTP, handler if self._may_stop else signal.SIG_IGN)


def _note(*_: object) -> None:
    """Let the signal wake the event loop."""


def _stop() -> None:
    """Stop all processes of this job, as ctrl+z does, until the shell lets them go on in front.

    Where no shell could do so, the kernel does not stop them.
    """
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    os.killpg(0, signal.SIGTSTP)  # what started this one, and waits for it
    signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    signal.raise_signal(signal.SIGTSTP)
    _stay_in_front()


def _stay_in_front() -> None:
    while not is_in_front():
        signal.raise_signal(signal.SIGTTOU)  # as the kernel would do on the first output
