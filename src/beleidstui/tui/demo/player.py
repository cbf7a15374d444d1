"""Playing a tour: where it is, and what comes next."""

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum

from beleidstui.texts import presenting
from beleidstui.tours.tour import BEAT, Step, Tour


class State(Enum):
    """What a tour does."""

    READY = 1
    RUNNING = 2
    PAUSED = 3
    WAITING = 4
    """The presenter has taken over."""
    LEFT = 5
    OVER = 6


class Player:
    """Presses the keys of a tour, one by one, and tells what to show beside them.

    What the presenter wants is noted at once; ``go_on`` then does it. That may be broken off at any
    moment and called anew: nothing is lost.
    """

    def __init__(
        self,
        tour: Tour,
        press: Callable[[str], Awaitable[None]],
        begin: Callable[[], Awaitable[None]],
        tell: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Press keys with ``press``; ``begin`` brings the explorer to where a tour starts.

        ``tell`` is called when something else is to be shown; ``sleep`` waits some seconds.
        """
        self.state = State.READY
        self._tour = tour
        self._press, self._begin, self._tell, self._sleep = press, begin, tell, sleep
        self._step = self._pressed = 0
        self._owed: list[str] = []
        """The keys of earlier steps that are still to be pressed."""
        self._astray = True
        """Whether the explorer is elsewhere than the tour."""

    @property
    def steers(self) -> bool:
        """Whether the keys of the tour steer it, instead of the explorer."""
        return self.state in (State.RUNNING, State.PAUSED)

    @property
    def caption(self) -> str:
        """What to show beside the explorer."""
        count = len(self._tour.steps)
        number = min(self._step, count - 1)
        place, words = (number + 1, count), self._tour.steps[number].caption
        return {
            State.READY: presenting.TOUR_READY.format(self._tour.title, round(self._tour.seconds)),
            State.RUNNING: presenting.TOUR_STEP.format(*place, words),
            State.PAUSED: presenting.TOUR_PAUSED.format(*place, words),
            State.WAITING: presenting.TOUR_WAITS.format(*place),
            State.LEFT: presenting.TOUR_LEFT,
            State.OVER: presenting.TOUR_OVER,
        }[self.state]

    @property
    def captions(self) -> list[str]:
        """All that may be shown, for making room."""
        count = len(self._tour.steps)
        steps = [
            presenting.TOUR_PAUSED.format(count, count, step.caption) for step in self._tour.steps
        ]
        return [self.caption, *steps]

    def change(self, state: State) -> None:
        """Do something else from here on."""
        self.state = state
        self._tell()

    def start(self) -> None:
        """Be at the beginning."""
        self._step = self._pressed = 0
        self._astray = True
        self.change(State.RUNNING)

    def ahead(self) -> None:
        """Be at the next step, or at the end."""
        if not self._astray:
            self._owed += self._tour.steps[self._step].keys[self._pressed :]
        self._step, self._pressed = self._step + 1, 0
        self._tell()

    def back(self) -> None:
        """Be at the step before this one."""
        self._step, self._pressed = max(self._step - 1, 0), 0
        self._astray = True
        self._tell()

    def go_astray(self) -> None:
        """Know that the explorer goes elsewhere."""
        self._astray = True

    async def go_on(self) -> None:
        """Play from here: to the end, or this step only while the tour pauses."""
        await self._catch_up()
        steps = self._tour.steps
        while self._step < len(steps):
            await self._play(steps[self._step])
            if self.state is State.PAUSED:
                return
            await self._sleep(steps[self._step].pause)
            self._step, self._pressed = self._step + 1, 0
        self.change(State.OVER)

    async def _catch_up(self) -> None:
        """Bring the explorer to where the tour is: only then is what the captions say true."""
        if self._astray:
            self._owed.clear()
            await self._begin()
            keys = [key for one in self._tour.steps[: self._step] for key in one.keys]
            for one in self._tour.steps[self._step : self._step + 1]:
                keys += one.keys[: self._pressed]
            for key in keys:
                await self._press(key)
            self._astray = False
        while self._owed:
            await self._press(self._owed.pop(0))

    async def _play(self, step: Step) -> None:
        self._tell()
        while self._pressed < len(step.keys):
            self._pressed += 1
            await self._press(step.keys[self._pressed - 1])
            await self._sleep(BEAT)
