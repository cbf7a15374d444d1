"""Run beleidstui, as ``python -m beleidstui`` or as the command."""

import gc
import signal
import sys

from beleidstui.command_names import are_for_explorer


def run() -> None:
    """Run the program; ctrl+c ends it without a trace of Python, also while it is loading."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is to be ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if are_for_explorer(sys.argv[1:]):
        from beleidstui.terminal.screens import hold_terminal

        hold_terminal()
    gc.disable()  # walking all that is imported takes a look-up a tenth of its time
    from beleidstui.cli import run as run_program  # loading it is when most of the time goes

    run_program()


if __name__ == "__main__":
    run()
