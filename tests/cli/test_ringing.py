"""The last tone is heard to its end before the program leaves."""

from __future__ import annotations

import time

import pytest

from stretchtimer.cli.ringing import DEVICE_MS, RingingOut
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import TONE_MS, CueKind
from tests.fakes import HandClock, NotedSound
from tests.routines import calf_step, routine_of

TIMELINE = compile_routine(routine_of(calf_step()))
RINGS_MS = TONE_MS[CueKind.FINISH] + DEVICE_MS


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it was waited, in seconds, without waiting."""
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits


def test_after_the_finish_it_waits_for_the_last_tone(slept: list[float]) -> None:
    """From the end of the session to the end of its sound, and no longer."""
    clock, sound = HandClock(), NotedSound()
    ringing = RingingOut(sound, clock)
    ringing.play(TIMELINE, 5_000, clock().clock_ms)
    clock.on((TIMELINE.total_ms - 5_000) / 1_000)
    assert ringing.left_ms == RINGS_MS
    ringing.ring_out()
    clock.on(60)
    ringing.ring_out()
    assert slept == [RINGS_MS / 1_000, 0]
    assert sound.asked == [f"play 5000 of {TIMELINE.total_ms}"]
    assert ringing.notices() == ("Sound lost.",)


def test_stopped_it_leaves_at_once(slept: list[float]) -> None:
    """A session that the person ends has nothing left to say."""
    clock, sound = HandClock(), NotedSound()
    ringing = RingingOut(sound, clock)
    ringing.play(TIMELINE, 0, clock().clock_ms)
    ringing.stop()
    ringing.ring_out()
    assert slept == [0]
    assert sound.asked[-1] == "stop"


def test_skipped_to_the_end_it_does_not_wait_for_what_was_skipped(slept: list[float]) -> None:
    """What would have been played until then is not waited for."""
    clock = HandClock()
    ringing = RingingOut(NotedSound(), clock)
    ringing.play(TIMELINE, 0, clock().clock_ms)
    ringing.ring_out()
    assert slept == []
