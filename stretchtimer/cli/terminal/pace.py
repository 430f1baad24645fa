"""How fast a session goes by: as time does, or many times faster for a rehearsal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from stretchtimer.player.clock import Clock, Instant, system_clock

STEP_MS = (
    1_000  # a rehearsal moves on in steps no longer than this: a longer one would count as the machine asleep
)


class Pace(Protocol):
    """A clock, and the times at which to look at it."""

    @property
    def clock(self) -> Clock:
        """What the session runs on."""

    def looks(self) -> Iterator[None]:
        """Every look at the clock that is due by now, at least one."""


class RealTime:
    """As time goes by."""

    clock = staticmethod(system_clock)

    def looks(self) -> Iterator[None]:
        """Now."""
        yield


class Rehearsal:
    """`speed` times as fast as `real`, both its clocks together."""

    def __init__(self, speed: int, real: Clock = system_clock) -> None:
        self._speed = speed
        self._real = real
        self._began = self._now = real()

    def clock(self) -> Instant:
        """The time of the rehearsal at the present look."""
        return self._now

    def looks(self) -> Iterator[None]:
        """One look for each step up to the time that it is by now."""
        target = (self._real().clock_ms - self._began.clock_ms) * self._speed
        while True:
            passed = self._now.clock_ms - self._began.clock_ms
            step = min(STEP_MS, target - passed)
            self._now = Instant(self._now.clock_ms + step, self._now.wall_ms + step)
            yield
            if passed + step >= target:
                return
