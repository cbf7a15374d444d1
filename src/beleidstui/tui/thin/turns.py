"""What is typed ahead, key by key: each when all that the key before it caused has been done.

Textual hands on a key while the answer to the last one still passes from widget to widget, so that
a key typed right after ``Enter`` would go to where the reader no longer is.
"""

import asyncio
from collections import deque
from collections.abc import Callable

from textual.app import App
from textual.message import Message

from beleidstui.tui.settle import settle


class Turns:
    """Hands on messages one by one."""

    def __init__(self, app: App[object], hand_on: Callable[[Message], object]) -> None:
        """Hand them on by this function, to the widgets of this app."""
        self._app = app
        self._hand_on = hand_on
        self._waiting: deque[Message] = deque()
        self._work: asyncio.Task[None] | None = None

    def add(self, message: Message) -> None:
        """Hand a message on when it is its turn; to be called in the event loop."""
        self._waiting.append(message)
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._hand_all_on())

    async def _hand_all_on(self) -> None:
        while self._waiting:
            self._hand_on(self._waiting.popleft())
            await settle(self._app)
