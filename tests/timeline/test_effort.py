"""Easier and harder on the bike: the asked effort moves along the levels of the ramp."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.exercise import Stage
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.effort import EffortMove, levels_of, moved, moved_by
from stretchtimer.timeline.timeline import Timeline
from tests.routines import bike_step, calf_step, routine_of

EASY, STEADY, BRISK = (
    Stage(60_000, 2, (60, 70), "Very light."),
    Stage(90_000, 3, (70, 80), "Easy."),
    Stage(60_000, 5, (85, 95), "Brisk."),
)
RAMP = (EASY, STEADY, BRISK, Stage(30_000, 3, (75, 85), "Back to easy."))


def ride() -> Timeline:
    """Ten seconds of lead-in, then a ride: effort 2 for a minute, then 4."""
    return compile_routine(routine_of(bike_step()), 10_000)


def test_levels_are_those_the_ramp_names() -> None:
    """Each once, the easiest first; there is no 4 in it."""
    assert levels_of(RAMP) == (2, 3, 5)


def test_harder_takes_the_words_of_that_level() -> None:
    """Cadence and cue go with the effort, the time stays."""
    assert moved(RAMP, STEADY, 1) == Stage(90_000, 5, (85, 95), "Brisk.")
    assert moved(RAMP, STEADY, -1) == Stage(90_000, 2, (60, 70), "Very light.")


def test_nobody_is_asked_beyond_the_ramp() -> None:
    """The hardest stays the hardest, the easiest the easiest."""
    assert moved(RAMP, BRISK, 3) == BRISK
    assert moved(RAMP, EASY, -1) == EASY


def test_presses_beyond_the_end_need_not_be_taken_back() -> None:
    """Harder at the hardest, then easier: one level down at once."""
    so_far = moved_by(RAMP, BRISK, 0, 1)
    assert moved(RAMP, BRISK, moved_by(RAMP, BRISK, so_far, -1)).effort == 3


def test_a_ride_tells_how_it_was_moved_last() -> None:
    """Half a minute in from 2 to 4; taken back it is as made, and a press beyond the end is no move."""
    harder = ride().with_effort_moved(1, 1, 30_000)
    assert ride().segments[1].effort_move is None
    assert harder.segments[1].effort_move == EffortMove(2, 4)
    assert harder.with_effort_moved(1, 1, 40_000).segments[1].effort_move == EffortMove(2, 4)
    assert harder.with_effort_moved(1, -1, 40_000).segments[1].effort_move is None


@given(st.sampled_from(RAMP), st.lists(st.sampled_from((-1, 1))))
def test_each_press_moves_by_one_level_or_stays_at_the_end(stage: Stage, presses: list[int]) -> None:
    """However often it is pressed."""
    levels, so_far = levels_of(RAMP), 0
    for by in presses:
        before = levels.index(moved(RAMP, stage, so_far).effort)
        so_far = moved_by(RAMP, stage, so_far, by)
        after = levels.index(moved(RAMP, stage, so_far).effort)
        assert after == min(max(before + by, 0), len(levels) - 1)


def test_what_is_asked_is_said_at_once() -> None:
    """The words of the level, right where the person is."""
    harder = ride().with_effort_moved(1, 1, 30_000)
    stage = harder.segments[1].stage_at(30_000)
    assert stage is not None and stage.effort == 4
    said = [cue.text for cue in harder.cues_between(40_000, 44_000)]
    assert said == ["Effort 4 of 10. 80 to 90 turns a minute."]


def test_later_stages_move_along() -> None:
    """Easier in the second stage is easier in the third too."""
    easier = ride().with_effort_moved(1, -1, 100_000).segments[1]
    assert [stage.effort for stage in easier.stages] == [2, 2, 2]
    assert easier.can_be_harder(1, 100_000) and not easier.can_be_harder(-1, 100_000)


def test_where_there_is_no_such_level_nothing_changes() -> None:
    """Not in a hold, not in a gap, not beyond the ramp: the timeline is the very same."""
    timeline = ride()
    assert timeline.with_effort_moved(1, -1, 1_000) is timeline
    assert timeline.with_effort_moved(0, 1, 1_000) is timeline
    calf = compile_routine(routine_of(calf_step()), 10_000)
    assert calf.with_effort_moved(1, 1, 1_000) is calf
    assert timeline.segments[1].has_levels and not calf.segments[1].has_levels


def test_the_time_asked_for_stays_as_it_is() -> None:
    """Only how hard is moved."""
    timeline = ride()
    harder = timeline.with_effort_moved(1, 1, 30_000)
    assert (harder.total_ms, harder.planned_ms) == (timeline.total_ms, timeline.planned_ms)
