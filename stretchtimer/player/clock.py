"""What time it is: the steady clock that sessions run on, and the wall clock that shows when the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of both clocks, in milliseconds. `clock_ms` only ever grows; `wall_ms` is since 1970, UTC."""

    clock_ms: int
    wall_ms: int


Clock = Callable[[], Instant]


def system_clock() -> Instant:
    """Now, by this machine."""
    return Instant(time.monotonic_ns() // 1_000_000, time.time_ns() // 1_000_000)


def faster(clock: Clock, times: int) -> Clock:
    """`clock` as it would be if all time from now on went `times` as fast."""
    since = clock()

    def now() -> Instant:
        at = clock()
        return Instant(
            since.clock_ms + (at.clock_ms - since.clock_ms) * times,
            since.wall_ms + (at.wall_ms - since.wall_ms) * times,
        )

    return now
