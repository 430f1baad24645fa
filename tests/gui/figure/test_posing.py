from __future__ import annotations

from dataclasses import replace

import pytest

from stretchtimer.config import resources
from stretchtimer.figure.tempo import EASE_MS, MATTE
from stretchtimer.gui.figure.posing import Pose, mirrored_for, pose_at, resting_pose, tempo_ms
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_file import read_exercise
from stretchtimer.routine.model import Ready, Routine, Span, Step
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Timeline
from tests.routines import BOTH, LEFT, RIGHT, routine_of


def built_in(id_: str) -> Exercise:
    """An exercise that comes with the app."""
    return read_exercise(resources.routines() / "exercises" / f"{id_}.toml")


def calf(hold_ms: int = 20_000) -> Routine:
    """The calf stretch, right, then left."""
    step = Step(built_in("calf_wall_straight"), hold_ms=hold_ms, sides=(RIGHT, LEFT), switch_ms=5_000)
    return routine_of(step)


def pose(timeline: Timeline, seconds: float, *, still: bool = False) -> Pose:
    """The pose at a time of the session."""
    found = pose_at(timeline.at(round(seconds * 1_000)), timeline, still=still)
    assert found is not None
    return found


def test_while_one_gets_ready_the_figure_goes_into_the_hold() -> None:
    """A look at the start, then there in 2.4 s, the muscle only hinted at."""
    timeline = compile_routine(calf())
    assert (pose(timeline, 0).progress, pose(timeline, 1).progress) == (0, 0)
    assert 0 < pose(timeline, 2).progress < 1
    assert pose(timeline, 4).progress == 1
    assert pose(timeline, 4).mood.glow == MATTE


def test_in_the_hold_it_breathes_and_the_muscle_lights_up() -> None:
    """Held, with a sway of little more than a hundredth; the glow rises and stays."""
    timeline = compile_routine(calf())
    places = [pose(timeline, 10 + n / 4).progress for n in range(40)]
    assert min(places) > 0.98 and len(set(places)) > 5
    assert pose(timeline, 10).mood.glow == MATTE
    assert pose(timeline, 15).mood.glow > 0.85


def test_the_other_side_is_the_mirror_image() -> None:
    """From the switch on, the left leg is behind."""
    timeline = compile_routine(calf())
    assert not pose(timeline, 15).mirrored
    assert pose(timeline, 32).mirrored and pose(timeline, 40).mirrored


def test_a_short_get_ready_goes_there_at_once() -> None:
    """With no time to look, there is time to go."""
    timeline = compile_routine(calf(), lead_in_ms=EASE_MS)
    assert pose(timeline, 1.2).progress == pytest.approx(0.5)


def test_still_means_still() -> None:
    """Who wants no motion sees the held pose, in every moment the same."""
    timeline = compile_routine(calf())
    poses = {pose(timeline, seconds, still=True).progress for seconds in (0, 2, 12, 19.3)}
    assert poses == {1.0}


def test_pedals_turn_at_the_cadence_of_the_stage() -> None:
    """Sixty to seventy turns a minute: one in some 0.92 s, however fast the figure's own tempo is."""
    bike = built_in("bike_warmup")
    step = Step(bike, span=Span(300_000, 600_000), ramp=bike.ramps[0], sides=(BOTH,))
    segment = compile_routine(routine_of(step), 0).segments[0]
    assert tempo_ms(segment, 0) == pytest.approx(60_000 / 65)
    assert tempo_ms(segment, 200_000) == pytest.approx(60_000 / 85)


def test_reps_move_at_the_tempo_of_the_step() -> None:
    """Twice as slow as the exercise's own tempo: twice its period; at one's own pace, its own."""
    squat = built_in("bodyweight_squat")
    assert squat.figure is not None and squat.rep_ms is not None
    slow = compile_routine(routine_of(Step(squat, reps=3, rep_ms=squat.rep_ms * 2)), 0).segments[0]
    assert tempo_ms(slow, 0) == squat.figure.period_ms * 2
    free = compile_routine(routine_of(Step(squat, reps=3)), 0).segments[0]
    assert tempo_ms(free, 0) is None


def test_breath_goes_at_its_pattern() -> None:
    """Four seconds in, six out: ten for the whole."""
    breathing = built_in("slow_breathing")
    segment = compile_routine(routine_of(Step(breathing, span=Span(60_000, 60_000))), 0).segments[0]
    assert tempo_ms(segment, 0) == 10_000


def test_what_moves_is_shown_moving_before_it_begins() -> None:
    """A get-ready for squats shows a squat, its muscles only hinted at."""
    timeline = compile_routine(routine_of(Step(built_in("bodyweight_squat"), reps=3, rep_ms=3_000)))
    assert pose(timeline, 1.5).progress == pytest.approx(1.0)
    assert pose(timeline, 1.5).mood.glow == MATTE


def test_contract_relax_goes_from_phase_to_phase() -> None:
    """Ease in, push with the arrow, let go, deeper; the next cycle eases back from there."""
    step = Step(built_in("pnf_calf"), sides=(RIGHT,), ready=Ready(0))
    timeline = compile_routine(routine_of(step))
    assert pose(timeline, 5).progress == 0
    assert pose(timeline, 5).mood.glow == MATTE
    ease, push, release, stretch = (pose(timeline, seconds) for seconds in (19, 25, 27.99, 42))
    assert (ease.progress, push.progress, stretch.progress) == (0.6, 0.6, 1.0)
    assert push.mood.pushing and not ease.mood.pushing
    assert 0.4 <= release.progress < 0.6
    assert pose(timeline, 43.1).progress > 0.9
    assert pose(timeline, 52).progress == pytest.approx(0.6)


def test_an_exercise_without_a_figure_has_no_pose() -> None:
    """The words stand alone then."""
    step = Step(replace(built_in("calf_wall_straight"), figure=None), hold_ms=20_000)
    timeline = compile_routine(routine_of(step))
    assert pose_at(timeline.at(0), timeline) is None


def test_both_sides_at_once_are_never_mirrored() -> None:
    """A figure that works both sides has no other one."""
    figure = built_in("butterfly").figure
    assert figure is not None
    assert not mirrored_for(figure, RIGHT) and not mirrored_for(figure, LEFT)
    assert resting_pose(figure).progress == 1.0
