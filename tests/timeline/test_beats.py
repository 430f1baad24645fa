"""What can be moved to: a soft beat at the tempo of reps and the cadence of pedals."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given

from stretchtimer.routine.exercise import Stage
from stretchtimer.routine.model import Ready, Routine, Step
from stretchtimer.timeline.beats import turn_ms
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Timeline
from tests.routines import BOTH, SQUAT, bike_step, calf_step, routine_of
from tests.strategies import routines


def squats(**changes: object) -> Timeline:
    """Five squats after the lead-in, three seconds each."""
    step = Step(SQUAT, reps=5, rep_ms=3_000, sides=(BOTH,), ready=Ready(0))
    return compile_routine(routine_of(replace(step, **changes)), 10_000)  # type: ignore[arg-type]  # own fields


def beats(timeline: Timeline, from_s: float = 0, to_s: float = 1e6) -> list[float]:
    """Seconds at which it beats."""
    found = timeline.beats_between(round(from_s * 1_000), round(to_s * 1_000))
    return [at_ms / 1_000 for at_ms in found]


def test_each_rep_begins_with_a_beat() -> None:
    """Five reps, five beats, none in the lead-in."""
    assert beats(squats()) == [10, 13, 16, 19, 22]


def test_nothing_beats_at_ones_own_pace() -> None:
    """Nobody is to be hurried there."""
    assert beats(squats(rep_ms=None)) == []


def test_a_move_for_a_time_beats_at_the_exercises_tempo() -> None:
    """Where the step says only how long."""
    exercise = replace(SQUAT, rep_ms=2_500)
    assert beats(squats(exercise=exercise, reps=2, rep_ms=None)) == []
    timed = replace(bike_step(5_000, 10_000), exercise=exercise, ramp=None)
    assert beats(compile_routine(routine_of(timed), 10_000)) == [10, 12.5, 15, 17.5]


def test_holds_do_not_beat() -> None:
    """A stretch has no tempo."""
    assert beats(compile_routine(routine_of(calf_step()), 10_000)) == []


def test_pedals_beat_at_the_middle_of_the_cadence_of_each_stage() -> None:
    """60 to 70 is 65 a minute, 80 to 90 is 85; the last stage has no cadence and is silent."""
    ride = compile_routine(routine_of(bike_step()), 10_000)
    assert len(beats(ride, 10, 70)) == 65
    assert len(beats(ride, 70, 190)) == 170
    assert beats(ride, 190) == []
    assert beats(ride, 70, 71.5) == [70, 70.706, 71.412]


def test_a_harder_ride_beats_faster_from_the_next_turn_on() -> None:
    """The cadence of the level that is asked for now."""
    ride = compile_routine(routine_of(bike_step()), 10_000)
    harder = ride.with_effort_moved(1, 1, 30_000)
    assert len(beats(harder, 10, 70)) == 85


def test_a_move_without_a_tempo_does_not_beat() -> None:
    """None is made up for it."""
    timed = replace(bike_step(5_000, 10_000), exercise=SQUAT, ramp=None)
    timeline = compile_routine(routine_of(timed), 10_000)
    assert beats(timeline) == [] and not timeline.has_beats and squats().has_beats


def test_a_stage_without_cadence_has_no_turn() -> None:
    """Nothing is made up."""
    assert turn_ms(Stage(60_000, 3)) is None


@given(routines)
def test_beats_lie_in_work_and_in_order(routine: Routine) -> None:
    """Whatever the routine, it never beats in a gap, nor twice at once."""
    timeline = compile_routine(routine, 10_000)
    found = timeline.beats_between(0, timeline.total_ms)
    assert all(timeline.at(at_ms).segment.kind.is_work for at_ms in found)
    assert all(one < other for one, other in pairwise(found))
