from __future__ import annotations

import time

from stretchtimer.player.clock import system_clock


def test_the_system_clock_reads_both_clocks_in_milliseconds() -> None:
    """Steady and wall time, as this machine has them, to within a second."""
    now = system_clock()
    assert abs(now.clock_ms - time.monotonic() * 1_000) < 1_000
    assert abs(now.wall_ms - time.time() * 1_000) < 1_000
