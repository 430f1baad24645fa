from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.model import Ready, Round, Step
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import Ending, Segment, SegmentKind
from stretchtimer.timeline.timeline import Timeline
from tests.routines import (
    BOTH,
    BREATHING,
    BUTTERFLY,
    LEFT,
    PNF_CALF,
    RIGHT,
    SQUAT,
    Span,
    bike_step,
    calf_step,
    routine_of,
)
from tests.strategies import routines


def laid_out(timeline: Timeline) -> list[tuple[str, str, int, int]]:
    """Kind, side, set and seconds of each segment."""
    return [(s.kind.value, s.side.value, s.set, s.duration_ms // 1_000) for s in timeline.segments]


def kinds(timeline: Timeline) -> list[str]:
    """The kinds of the segments, in order."""
    return [segment.kind.value for segment in timeline.segments]


def test_a_sided_hold_is_held_in_full_on_each_side_with_a_changeover_between() -> None:
    """Lead-in, right, switch, left: the heart of the app."""
    assert laid_out(compile_routine(routine_of(calf_step()))) == [
        ("ready", "right", 1, 10),
        ("hold", "right", 1, 20),
        ("switch", "left", 1, 5),
        ("hold", "left", 1, 20),
    ]


def test_sets_of_one_side_come_first_with_a_rest_between() -> None:
    """Without alternating, both sets of the right precede the left."""
    timeline = compile_routine(routine_of(calf_step(sets=2, rest_ms=7_000)))
    assert laid_out(timeline)[1:] == [
        ("hold", "right", 1, 20),
        ("rest", "right", 2, 7),
        ("hold", "right", 2, 20),
        ("rest", "left", 1, 7),
        ("hold", "left", 1, 20),
        ("rest", "left", 2, 7),
        ("hold", "left", 2, 20),
    ]


def test_alternating_sets_go_from_side_to_side() -> None:
    """Right, left, right, left: each leg rests while the other works."""
    timeline = compile_routine(routine_of(calf_step(sets=2, alternate=True, switch_ms=0)))
    assert laid_out(timeline)[1:] == [
        ("hold", "right", 1, 20),
        ("hold", "left", 1, 20),
        ("hold", "right", 2, 20),
        ("hold", "left", 2, 20),
    ]


def test_the_lead_in_is_a_setting_and_a_longer_first_ready_wins() -> None:
    """Ten seconds by default, none if the person wants none, never less than the step asks for."""
    assert compile_routine(routine_of(calf_step())).segments[0].duration_ms == 10_000
    assert kinds(compile_routine(routine_of(calf_step()), lead_in_ms=0))[0] == "hold"
    own = routine_of(calf_step(ready=Ready(15_000)))
    assert compile_routine(own).segments[0].duration_ms == 15_000


def test_a_round_is_repeated_with_its_rest_between_passes() -> None:
    """Two rounds of two holds: the rest stands between the passes only."""
    step = Step(BUTTERFLY, hold_ms=15_000)
    timeline = compile_routine(routine_of(Round(2, (step, step), rest_ms=30_000)), lead_in_ms=0)
    assert kinds(timeline) == ["hold", "hold", "rest", "hold", "hold"]
    assert [s.step_index for s in timeline.segments] == [0, 1, 2, 2, 3]


def test_a_get_ready_that_waits_is_ended_by_the_person() -> None:
    """“Wait for me” stays on the timeline with the time laid out for it."""
    second = compile_routine(routine_of(calf_step(), calf_step(ready=Ready(0, waits=True)))).segments[4]
    assert (second.kind, second.ends, second.waits) == (SegmentKind.READY, Ending.WHEN_READY, True)
    assert second.duration_ms == 1_000


def test_five_to_ten_minutes_is_one_open_segment() -> None:
    """The bell at five, the end at ten, and the person's to finish between."""
    bike = compile_routine(routine_of(bike_step())).segments[1]
    assert (bike.kind, bike.duration_ms, bike.min_ms) == (SegmentKind.CARDIO, 600_000, 300_000)
    assert (bike.ends, bike.waits, bike.enough_ms) == (Ending.WHEN_READY, False, 300_000)


def test_a_ramp_is_asked_for_its_stage_and_the_last_one_goes_on() -> None:
    """Stages by time; past the ramp's end the last stage stays."""
    bike = compile_routine(routine_of(bike_step())).segments[1]
    efforts = [stage.effort for ms in (0, 59_999, 60_000, 500_000) if (stage := bike.stage_at(ms))]
    assert efforts == [2, 2, 4, 4]
    hold = compile_routine(routine_of(calf_step())).segments[1]
    assert hold.stage_at(0) is None


def test_reps_have_a_tempo_or_the_persons_own_pace() -> None:
    """Five reps of two seconds last ten; at one's own pace the session waits."""
    timed, free = compile_routine(
        routine_of(Step(SQUAT, reps=5, rep_ms=2_000), Step(SQUAT, reps=5)), lead_in_ms=0
    ).segments
    assert (timed.kind, timed.duration_ms, timed.waits) == (SegmentKind.MOVE, 10_000, False)
    assert (free.duration_ms, free.waits) == (15_000, True)


def test_contract_relax_goes_through_its_phases_on_each_side() -> None:
    """Ease in, push, let go, stretch: two cycles right, a switch, two cycles left."""
    step = Step(PNF_CALF, sides=(RIGHT, LEFT), alternate=False, switch_ms=5_000)
    timeline = compile_routine(routine_of(step), lead_in_ms=0)
    cycle = ["hold", "push", "release", "hold"]
    assert kinds(timeline) == [*cycle, *cycle, "switch", *cycle, *cycle]
    assert {s.set for s in timeline.segments[4:8]} == {2}


def test_breathing_and_moving_for_a_time() -> None:
    """A duration becomes breath for breathing, moving for dynamic work, and a hold for a stretch."""
    timeline = compile_routine(
        routine_of(
            Step(BREATHING, span=Span(60_000, 60_000)),
            Step(SQUAT, span=Span(20_000, 20_000)),
            Step(BUTTERFLY, span=Span(20_000, 40_000)),
        ),
        lead_in_ms=0,
    )
    assert kinds(timeline) == ["breathe", "move", "hold"]


@given(routines, st.sampled_from([0, 3_000, 10_000]))
def test_segments_tile_the_session(routine: object, lead_in_ms: int) -> None:
    """No gap, no overlap, nothing empty, ordinals in order, whatever the routine."""
    timeline = compile_routine(routine, lead_in_ms)  # type: ignore[arg-type]
    end = 0
    for place, segment in enumerate(timeline.segments):
        assert segment.start_ms == end < segment.end_ms
        assert segment.ordinal == place
        end = segment.end_ms
    assert end == timeline.total_ms


@given(routines)
def test_every_side_asked_for_gets_the_same_work(routine: object) -> None:
    """Right and left are held equally long in every step that names both."""
    timeline = compile_routine(routine)  # type: ignore[arg-type]
    held: dict[tuple[int, object], int] = {}
    for segment in timeline.segments:
        if segment.kind.is_work and segment.side is not BOTH:
            key = segment.step_index, segment.side
            held[key] = held.get(key, 0) + segment.duration_ms
    for (index, side), ms in held.items():
        other = held.get((index, side.other))  # type: ignore[attr-defined]
        assert other in (None, ms)


@given(routines, st.floats(-0.2, 1.2))
def test_any_instant_is_answered_by_the_segment_that_covers_it(routine: object, part: float) -> None:
    """Asking by search agrees with looking at every segment; outside, the nearest end answers."""
    timeline = compile_routine(routine)  # type: ignore[arg-type]
    t_ms = int(part * timeline.total_ms)
    moment = timeline.at(t_ms)
    inside = min(max(t_ms, 0), timeline.total_ms - 1)
    covering = [s for s in timeline.segments if s.start_ms <= inside < s.end_ms]
    assert [moment.segment] == covering
    following = [s for s in timeline.segments[moment.index + 1 :] if s.kind.is_work]
    assert moment.work == (following[0] if following else None)
    assert moment.elapsed_ms + moment.remaining_ms == moment.segment.duration_ms


def work(timeline: Timeline) -> list[Segment]:
    """The segments that count as exercise."""
    return [segment for segment in timeline.segments if segment.kind.is_work]


def test_planned_counts_the_minimum_of_what_is_open() -> None:
    """The plan asks for five minutes on the bike, not for ten."""
    assert compile_routine(routine_of(bike_step(), calf_step())).planned_ms == 340_000


def test_time_added_moves_the_rest_along() -> None:
    """Ten seconds more in the first hold: everything after comes ten seconds later."""
    timeline = compile_routine(routine_of(calf_step()))
    longer = timeline.with_time_added(1, 10_000, elapsed_ms=0)
    assert [s.duration_ms for s in longer.segments] == [10_000, 30_000, 5_000, 20_000]
    assert longer.total_ms == timeline.total_ms + 10_000
    assert longer.segments[3].start_ms == 45_000


def test_time_taken_away_leaves_the_present_and_a_second() -> None:
    """Nobody lands behind the end of the segment they are in."""
    timeline = compile_routine(routine_of(calf_step()))
    shorter = timeline.with_time_added(1, -60_000, elapsed_ms=7_000)
    assert shorter.segments[1].duration_ms == 8_000
    unchanged = timeline.with_time_added(1, -60_000, elapsed_ms=19_900)
    assert unchanged.segments[1].duration_ms == 20_000


def test_a_repeat_comes_right_after_with_a_moment_to_settle() -> None:
    """The right side once more, at the length it was made, then the switch as before."""
    timeline = compile_routine(routine_of(calf_step())).with_time_added(1, 10_000, elapsed_ms=0)
    assert laid_out(timeline.with_repeat(1))[1:] == [
        ("hold", "right", 1, 30),
        ("ready", "right", 1, 5),
        ("hold", "right", 1, 20),
        ("switch", "left", 1, 5),
        ("hold", "left", 1, 20),
    ]


def test_the_timeline_ends_with_nothing_to_wait_for() -> None:
    """Past the last segment that waits there is no gate."""
    timeline = compile_routine(routine_of(Step(SQUAT, reps=5), calf_step()), 0)
    assert (timeline.gate_after(0), timeline.gate_after(15_000)) == (15_000, None)


def test_from_a_segment_on_the_sides_are_switched() -> None:
    """What lies before keeps its side, and what has none keeps none."""
    timeline = compile_routine(routine_of(calf_step(), Step(BUTTERFLY, hold_ms=9_000)), 0)
    sides = [segment.side.value for segment in timeline.with_sides_switched(2).segments]
    assert [segment.side.value for segment in timeline.segments] == ["right", "left", "left", "both"]
    assert sides == ["right", "left", "right", "both"]
    assert timeline.with_sides_switched(2).total_ms == timeline.total_ms


def test_the_sides_of_what_is_to_come_can_be_switched() -> None:
    """The cramp is in the other leg: from here on left is right; what was done stays what it was."""
    timeline = compile_routine(routine_of(calf_step()), 0)
    switched = timeline.with_sides_switched(1)
    assert [s.side for s in switched.segments] == [RIGHT, RIGHT, RIGHT]
    assert switched.total_ms == timeline.total_ms
