"""What the ring reads, for every kind of segment."""

from __future__ import annotations

import pytest

from stretchtimer.gui.player.reading import Reading, minimum_reached, notch_of, reading_of, share_of
from stretchtimer.routine.model import Ready, Span, Step
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Moment
from tests.routines import (
    BIKE,
    BOTH,
    BREATHING,
    CALF,
    LEFT,
    PNF_CALF,
    RIGHT,
    SQUAT,
    bike_step,
    calf_step,
    routine_of,
)


def at(t_ms: int, *steps: Step) -> Moment:
    """The moment `t_ms` into a session of `steps`, lead-in of ten seconds included."""
    return compile_routine(routine_of(*steps)).at(t_ms)


def read(t_ms: int, *steps: Step, paused: bool = False) -> Reading:
    """What the ring reads then."""
    timeline = compile_routine(routine_of(*steps))
    moment = timeline.at(t_ms)
    before = timeline.segments[moment.index - 1] if moment.index else None
    return reading_of(moment, before, paused=paused)


@pytest.mark.parametrize(
    ("t_ms", "digits"), [(10_000, "20"), (10_001, "20"), (11_000, "19"), (29_000, "1"), (29_999, "1")]
)
def test_a_second_is_shown_until_it_is_over(t_ms: int, digits: str) -> None:
    """Twenty at the first instant, one to the last."""
    assert read(t_ms, calf_step()) == Reading("Hold", digits, "of 20 s")


def test_long_holds_count_in_minutes_all_the_way() -> None:
    """The digits never change their kind in mid-hold."""
    step = calf_step(hold_ms=120_000)
    assert read(10_000, step).digits == "2:00"
    assert read(129_500, step).digits == "0:01"


@pytest.mark.parametrize(
    ("step", "under"),
    [
        (calf_step(), "then hold 20 s"),
        (Step(SQUAT, reps=12, rep_ms=2_000), "then 12 reps"),
        (bike_step(), "then 5 min or more"),
        (Step(BIKE, span=Span(180_000, 180_000)), "then 3 min"),
    ],
)
def test_a_gap_says_what_it_leads_to(step: Step, under: str) -> None:
    """In the lead-in, for every kind of work; drawn in grey."""
    assert read(0, step) == Reading("Get ready", "10", under, still=True)


def test_rest_and_switch_are_gaps_too() -> None:
    """Each under its own name."""
    step = calf_step(sets=2, rest_ms=30_000, sides=(RIGHT, LEFT), alternate=False)
    assert read(30_500, step) == Reading("Rest", "30", "then hold 20 s", still=True)
    assert read(30_500, calf_step()) == Reading("Switch sides", "5", "then hold 20 s", still=True)


def test_the_phases_of_contract_relax() -> None:
    """Ease in, push, let go, stretch; letting go is drawn in grey."""
    step = Step(PNF_CALF, sides=(RIGHT,))
    readings = [read(t_ms, step) for t_ms in (10_000, 20_000, 26_000, 28_000, 43_000)]
    assert [(reading.phase, reading.digits, reading.still) for reading in readings] == [
        ("Ease into the stretch", "10", False),
        ("Push gently", "6", False),
        ("Let go", "2", True),
        ("Stretch a little deeper", "15", False),
        ("Ease into the stretch", "10", False),
    ]


def test_paused_says_so_and_keeps_the_digits() -> None:
    """Whatever was on."""
    assert read(15_000, calf_step(), paused=True) == Reading(
        "Paused", "15", "of 20 s", still=True, paused=True
    )


def test_the_last_rep_stays_to_the_end() -> None:
    """There is no thirteenth of twelve."""
    step = Step(SQUAT, reps=12, rep_ms=2_000)
    assert read(10_000 + 24_000 - 1, step).digits == "12"


def test_the_ring_drains_fills_or_stands() -> None:
    """It drains with the time, fills where the person ends it, and is empty where nothing is counted."""
    assert share_of(at(10_000, calf_step())) == 1.0
    assert share_of(at(25_000, calf_step())) == 0.25
    assert share_of(at(10_000 + 150_000, bike_step())) == 0.25
    assert share_of(at(3_000, calf_step(ready=Ready(5_000, waits=True)))) == 0.0


def test_the_minimum_is_marked_and_reached() -> None:
    """Half-way round for five of ten minutes; nothing on a plain hold."""
    before, after = at(10_000 + 299_999, bike_step()), at(10_000 + 300_000, bike_step())
    assert notch_of(before.segment) == (0.5, "5:00")
    assert (minimum_reached(before), minimum_reached(after)) == (False, True)
    hold = at(15_000, calf_step())
    assert notch_of(hold.segment) is None and not minimum_reached(hold)


def test_breathing_counts_the_breath() -> None:
    """In for four, out for six, with the whole time under it."""
    step = Step(BREATHING, span=Span(60_000, 60_000))
    assert read(10_000, step) == Reading("Breathe in", "4", "1:00 left")
    assert read(15_000, step) == Reading("Breathe out", "5", "0:55 left")
    assert read(20_000, step).phase == "Breathe in"


def test_a_hold_that_waits_at_its_end_asks() -> None:
    """Whatever waits without a count asks in one word."""
    step = Step(CALF, hold_ms=20_000, sides=(BOTH,), ready=Ready(8_000, waits=True))
    assert read(0, step) == Reading("Take your time", "Ready?", "then hold 20 s", still=True)
