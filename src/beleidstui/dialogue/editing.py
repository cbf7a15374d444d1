"""Answers that are typed on a terminal, with a line to edit and the answers before it."""

import sys

from beleidstui.dialogue.answers import cleaned
from beleidstui.terminal.posix import told_again

MOST_REMEMBERED = 200


class EditedAnswers:
    """Reads answers by readline, which edits the line, knows pastes and remembers for a while.

    Nothing is written to a file, and no name of a file is completed.
    """

    def __init__(self) -> None:
        """Take the line over; raises ImportError where there is no readline."""
        import readline

        readline.set_completer(lambda text, state: None)  # noqa: ARG005 - readline gives both
        readline.set_history_length(MOST_REMEMBERED)
        readline.parse_and_bind("set enable-bracketed-paste off")  # it would steer the terminal
        self._typed = readline.get_line_buffer
        reconfigure = getattr(sys.stdin, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

    def next(self, prompt: str) -> str:
        """Ask, and give the answer; raises EOFError at the end."""
        with told_again(lambda: self._tell_again(prompt)):
            return cleaned(input(prompt))

    def _tell_again(self, prompt: str) -> None:
        print(f"{prompt}{self._typed()}", end="", flush=True)


def edited_answers(guest_rest: float) -> EditedAnswers | None:
    """Give a line to edit; None in a pipe, without readline, and for guests.

    A guest must not see what the one before typed, and is waited for no longer than their rest.
    """
    if guest_rest or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    try:
        return EditedAnswers()
    except ImportError:
        return None
