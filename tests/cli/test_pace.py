"""How fast a session goes by."""

from __future__ import annotations

import pytest

from stretchtimer.cli.terminal.pace import RealTime, Rehearsal
from stretchtimer.player.clock import system_clock
from stretchtimer.player.telling import GAP_MS
from tests.fakes import HandClock


def test_in_real_time_each_look_is_one_look() -> None:
    """The clock is the machine's own."""
    pace = RealTime()
    assert list(pace.looks()) == [None]
    assert abs(pace.clock().clock_ms - system_clock().clock_ms) < 1_000


@pytest.mark.parametrize("speed", [1, 7, 60, 1_000])
def test_a_rehearsal_goes_faster_in_small_steps(speed: int) -> None:
    """So many times as fast, both clocks together, and never so far at once that it would count as asleep."""
    real = HandClock()
    pace = Rehearsal(speed, real)
    begun = last = pace.clock()
    for _turn in range(20):
        real.on(0.05)
        for _look in pace.looks():
            now = pace.clock()
            assert now.clock_ms - last.clock_ms < GAP_MS / 2
            last = now
    assert last.clock_ms - begun.clock_ms == last.wall_ms - begun.wall_ms == speed * 1_000


def test_a_rehearsal_looks_even_when_no_time_has_passed() -> None:
    """A key pressed at once is still answered."""
    assert len(list(Rehearsal(5, HandClock()).looks())) == 1
