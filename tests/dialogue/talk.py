"""A dialogue in the hands of a test: what is answered, and what is then said."""

from functools import cache
from io import StringIO

from beleidstui.authoring.locate import packaged_content
from beleidstui.compiling.kept import library_in_memory
from beleidstui.dialogue.session import Session
from beleidstui.dialogue.voice import Voice
from beleidstui.library.library import Library

BULLET = "2022-V-02/regisseren/artikel-100"


@cache
def packaged_library() -> Library:
    return library_in_memory(packaged_content())


class Talk:
    """One dialogue, on the packaged content unless another is given."""

    def __init__(
        self,
        item_id: str = "",
        query: str = "",
        *,
        unicode: bool = True,
        library: Library | None = None,
    ) -> None:
        self._out = StringIO()
        self.session = Session(
            library or packaged_library(), Voice(self._out, unicode, echoes=False)
        )
        self.session.start(item_id, query)
        self.greeting = self._said()

    def say(self, answer: str) -> str:
        """Give this answer, and give what is said then."""
        self.session.answer(answer)
        return self._said()

    def _said(self) -> str:
        said = self._out.getvalue()
        self._out.seek(0)
        self._out.truncate()
        return said
