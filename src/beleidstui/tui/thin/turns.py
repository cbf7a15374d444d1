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

MOST_WAITING = 128
"""Messages that wait for their turn: more than anybody types ahead, and done in a moment."""


class Turns:
    """Hands on messages one by one; what comes while too many wait is dropped."""

    def __init__(
        self,
        app: App[object],
        hand_on: Callable[[Message], object],
        refuse: Callable[[], object],
        ready: asyncio.Event | None = None,
    ) -> None:
        """Hand them on by a function to the widgets of this app; another says that it is full.

        Where the app tells that it is ready, all wait for that.
        """
        self._app = app
        self._ready = ready
        self._hand_on = hand_on
        self._refuse = refuse
        self._waiting: deque[Message] = deque()
        self._is_full = False
        self._work: asyncio.Task[None] | None = None

    def take(self, message: Message) -> bool:
        """Let a message wait for its turn, from any thread; False where it is dropped."""
        if len(self._waiting) >= MOST_WAITING:
            return False
        self._waiting.append(message)
        return True

    def go_on(self) -> None:
        """Hand on what waits; to be called in the event loop."""
        self._is_full = False
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._hand_all_on())

    def refuse(self) -> None:
        """Say, once until there is room again, that something was dropped; in the event loop."""
        if not self._is_full:
            self._is_full = True
            self._refuse()

    async def _hand_all_on(self) -> None:
        if self._ready is not None and not self._ready.is_set():
            await self._ready.wait()
            await settle(self._app)
        while self._waiting:
            self._hand_on(self._waiting.popleft())
            await settle(self._app)
