from __future__ import annotations

import time

from stretchtimer.player.clock import Instant, faster, system_clock
from tests.fakes import HandClock


def test_the_system_clock_reads_both_clocks_in_milliseconds() -> None:
    """Steady and wall time, as this machine has them, to within a second."""
    now = system_clock()
    assert abs(now.clock_ms - time.monotonic() * 1_000) < 1_000
    assert abs(now.wall_ms - time.time() * 1_000) < 1_000


def test_a_faster_clock_keeps_both_times_together() -> None:
    """Ten seconds for every one, from the moment it was made."""
    clock = HandClock()
    quick = faster(clock, 10)
    since = clock()
    clock.on(2)
    assert quick() == Instant(since.clock_ms + 20_000, since.wall_ms + 20_000)
