"""A session with everything round it in the hand of the test."""

from __future__ import annotations

from stretchtimer.player.events import Event
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session
from tests.fakes import HandClock, NotedLog, NotedSound
from tests.routines import calf_step, routine_of

CALF = routine_of(calf_step())


class Stage:
    """A session with everything round it in the hand of the test."""

    def __init__(self, routine: Routine = CALF, moment: When = When.BEFORE) -> None:
        self.clock, self.sound, self.log = HandClock(), NotedSound(), NotedLog()
        self.session: Session = new_session(
            routine, moment, 10_000, source="calf", clock=self.clock, sound=self.sound, log=self.log
        )

    def after(self, seconds: float) -> tuple[Event, ...]:
        """Let time pass, looking every second."""
        events: tuple[Event, ...] = ()
        for _second in range(round(seconds)):
            self.clock.on(1)
            events = (*events, *self.session.tick())
        return events


def started(routine: Routine = CALF) -> Stage:
    """A stage whose session runs."""
    stage = Stage(routine)
    stage.session.start()
    return stage
