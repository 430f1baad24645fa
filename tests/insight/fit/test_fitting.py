"""Fitting a routine, rule by rule, with the figures a person would see."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.insight.fit.fitting import bounds, fit
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.model import Ready, Round, Routine, Step, When
from tests.routines import CALF, SQUAT, bike_step, calf_step, routine_of

QUAD = replace(CALF, id="quad_standing_pull", name="Quad ankle pull", group="quads")
SQUATS = Step(SQUAT, reps=5, rep_ms=2_000)


def shapes(routine: Routine) -> list[tuple[str, int, int | None]]:
    """Exercise, sets and hold in seconds of each step."""
    return [
        (step.exercise.id, step.sets, None if step.hold_ms is None else step.hold_ms // 1_000)
        for step in routine.each_step()
    ]


def test_optional_steps_go_first_the_last_one_first() -> None:
    """One is enough, so the other stays, and nothing else changes."""
    squats = replace(SQUATS, optional=True)
    routine = routine_of(squats, calf_step(30_000, sets=2), squats)
    fitted = fit(routine, 140_000, 0, Doses())
    assert shapes(fitted.routine) == [("bodyweight_squat", 1, None), ("calf_wall_straight", 2, 30)]
    assert fitted.summary == "Left out: Bodyweight squat."
    assert fitted.changes == ("Left out: Bodyweight squat.",)


def test_where_all_is_optional_something_stays() -> None:
    """A session of nothing is none."""
    squats = replace(SQUATS, optional=True)
    fitted = fit(routine_of(Round(2, (squats,)), squats), 0, 0, Doses())
    assert len(tuple(fitted.routine.each_step())) == 1


def test_an_open_end_comes_sooner_before_a_hold_is_cut() -> None:
    """Five to ten minutes on the bike become five to six."""
    routine = routine_of(bike_step(), calf_step(30_000))
    fitted = fit(routine, 425_000, 0, Doses())
    bike, calf = fitted.routine.each_step()
    assert bike.span is not None and (bike.span.min_ms, bike.span.max_ms) == (300_000, 360_000)
    assert calf.hold_ms == 30_000 and fitted.total_ms == 425_000
    assert fitted.changes == ("Cycle warm-up: at most 6 min instead of 10 min.",)
    assert fitted.summary == fitted.changes[0]


def test_then_sets_and_rounds_go() -> None:
    """Three sets become two before anything with two loses one; rounds count as sets do."""
    routine = routine_of(calf_step(30_000, sets=3), Round(2, (calf_step(30_000, exercise=QUAD),)))
    fitted = fit(routine, 275_000, 0, Doses())
    assert shapes(fitted.routine)[0] == ("calf_wall_straight", 2, 30)
    shorter = fit(routine, 200_000, 0, Doses())
    assert "1 round instead of 2." in shorter.changes
    assert "Calf wall stretch: 2 sets instead of 3." in shorter.changes
    assert shorter.summary == "1 round instead of 2, 1 exercise has fewer sets."


def test_holds_come_down_to_their_floor_and_no_further() -> None:
    """20 s before, 30 s after, what the person's own least is; what is shorter already stays."""
    for when, doses, floor in (
        (When.BEFORE, Doses(), 20),
        (When.AFTER, Doses(), 30),
        (When.ANY, Doses(least_hold_ms=40_000), 40),
    ):
        routine = routine_of(calf_step(50_000), calf_step(12_000, exercise=QUAD), when=when)
        fitted = fit(routine, 0, 0, doses)
        assert [hold for _id, _sets, hold in shapes(fitted.routine)] == [floor, 12]
        assert fitted.limit == f"The shortest it can be is {_clock(fitted.total_ms)}."


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1_000 % 60:02}"


def test_longer_holds_come_first_when_there_is_more_time() -> None:
    """All that are alike grow alike, to just within the time."""
    routine = routine_of(calf_step(40_000), calf_step(40_000, exercise=QUAD), when=When.AFTER)
    fitted = fit(routine, 230_000, 0, Doses())
    assert [hold for _id, _sets, hold in shapes(fitted.routine)] == [55, 55]
    assert fitted.total_ms == 230_000 and fitted.limit == ""
    assert fitted.summary == "Each hold grows from 40 s to 55 s."


def test_more_time_than_the_coach_has_use_for() -> None:
    """A minute and four sets after training; one minute in all before it."""
    after = fit(routine_of(calf_step(40_000), when=When.AFTER), 3_600_000, 0, Doses())
    assert shapes(after.routine) == [("calf_wall_straight", 4, 60)]
    assert after.limit == f"The longest it can be is {_clock(after.total_ms)}."
    assert after.summary == "1 exercise has more sets, 1 hold is longer."
    before = fit(routine_of(calf_step(25_000, sets=2), SQUATS), 3_600_000, 0, Doses())
    assert shapes(before.routine)[0] == ("calf_wall_straight", 2, 30)


def test_an_open_end_may_come_later() -> None:
    """A warm-up goes on to ten minutes at most, a cool-down to fifteen."""
    warm_up = fit(routine_of(bike_step(300_000, 480_000)), 3_600_000, 0, Doses())
    assert warm_up.changes == ("Cycle warm-up: at most 10 min instead of 8 min.",)
    cool_down = fit(routine_of(bike_step(300_000, 480_000), when=When.AFTER), 600_000, 0, Doses())
    assert cool_down.total_ms == 600_000 and cool_down.summary == cool_down.changes[0]


def test_all_holds_shorter_in_one_sentence() -> None:
    """And with another length each, they are counted."""
    alike = routine_of(calf_step(30_000), calf_step(30_000, exercise=QUAD))
    assert fit(alike, 110_000, 0, Doses()).summary == "Each hold goes from 30 s to 25 s."
    unlike = routine_of(calf_step(30_000), calf_step(40_000, exercise=QUAD))
    assert fit(unlike, 0, 0, Doses()).summary == "2 holds are shorter."
    single = routine_of(calf_step(30_000), calf_step(20_000, exercise=QUAD))
    assert fit(single, 0, 0, Doses()).summary == "Calf wall stretch: held for 20 s instead of 30 s."


def test_several_of_a_kind_are_counted() -> None:
    """Two optional steps, two open ends sooner, two later."""
    squats = replace(SQUATS, optional=True)
    out = fit(routine_of(squats, squats, calf_step(20_000)), 0, 0, Doses())
    assert out.summary == "2 optional exercises are left out."
    bikes = routine_of(bike_step(), bike_step())
    assert fit(bikes, 900_000, 0, Doses()).summary == "2 open ends come sooner."
    walks = routine_of(bike_step(), bike_step(), when=When.AFTER)
    assert fit(walks, 1_500_000, 0, Doses()).summary == "2 open ends come later."


def test_the_lead_in_counts() -> None:
    """The session as the person has it, from the first second."""
    routine = routine_of(replace(calf_step(30_000), ready=Ready(0)))
    assert bounds(routine, 10_000, Doses()) == (55_000, 10_000 + 125_000)
