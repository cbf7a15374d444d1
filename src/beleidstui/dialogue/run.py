"""The dialogue as a program: on standard input and output."""

import os
import signal
import sys
from functools import partial

from beleidstui.compiling.kept import library_in_memory, library_of
from beleidstui.dialogue.answers import Answers
from beleidstui.dialogue.editing import EditedAnswers, edited_answers
from beleidstui.dialogue.session import Session
from beleidstui.dialogue.voice import Voice
from beleidstui.errors import FOUND, INTERRUPTED
from beleidstui.library.library import Library
from beleidstui.library.resolve import resolve
from beleidstui.rendering.ascii import knows_unicode
from beleidstui.texts import dialogue as words


def converse(folder: str, item_id: str, query: str, guest_rest: int = 0, keeps: bool = True) -> int:
    """Run the dialogue on a content folder until its input ends, and give the exit code.

    With a rest in seconds it is the dialogue for guests, which then begins anew, and keeps nothing.
    """
    keeps = keeps and not guest_rest
    library = library_of(folder) if keeps else library_in_memory(folder)
    start_id, voice = resolve(library, item_id).id if item_id else "", _voice()
    line = sys.stdin.fileno()
    answers = Answers(partial(os.read, line), line, guest_rest)
    edited = edited_answers(guest_rest)
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:  # else it is to be ignored
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        session = _begin(library, voice, start_id, query)
        while not session.stopped:
            try:
                session.answer(_answer(voice, session.prompt, answers, edited))
            except TimeoutError:
                voice.end_line()
                voice.say(words.NEXT_GUEST)
                session = _begin(library, voice, start_id, query)
    except EOFError:
        voice.end_line()
        voice.say(words.STOPPED)
    except KeyboardInterrupt:
        voice.end_line()
        voice.say(words.STOPPED)
        return INTERRUPTED
    return FOUND


def _answer(voice: Voice, prompt: str, answers: Answers, edited: EditedAnswers | None) -> str:
    if edited is None:
        voice.ask(prompt)
        return answers.next()
    voice.send()
    return edited.next(f"{prompt} ")


def _begin(library: Library, voice: Voice, start_id: str, query: str) -> Session:
    session = Session(library, voice)
    session.start(start_id, query)
    return session


def _voice() -> Voice:
    encoding = getattr(sys.stdout, "encoding", None) or ""
    unicode = knows_unicode(os.environ, bool(sys.flags.utf8_mode)) and encoding.lower()[:3] == "utf"
    voice = Voice(sys.stdout, unicode, sys.stdin.isatty() and sys.stdout.isatty())
    if not unicode:
        voice.say(words.ASCII_ONLY)
    return voice
