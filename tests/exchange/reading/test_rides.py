"""Workouts for the bike, as one finds them in the library after an import."""

from __future__ import annotations

import pytest

from stretchtimer.exchange.reading.effort import effort_of
from stretchtimer.exchange.reading.plan import Plan
from stretchtimer.exchange.reading.ride import cadence_of
from stretchtimer.routine.exercise import Kind, Stage
from stretchtimer.routine.lengths import routine_ms
from tests.exchange.reading.conftest import Importing, routine_in, said
from tests.exchange.reading.files import ERG, MRC, RUN, ZWO

READY_MS = 8_000


def stages(plan: Plan) -> list[Stage]:
    """All stages of the routine that comes, in order."""
    return [stage for step in routine_in(plan).each_step() if step.ramp for stage in step.ramp.stages]


def zwo(blocks: str) -> dict[str, str]:
    """A file of just these blocks."""
    return {"a.zwo": f"<workout_file><workout>{blocks}</workout></workout_file>"}


def test_a_zwift_workout_is_a_warm_up_on_the_bike(plan: Importing) -> None:
    """Its name, what it is about, its length, its author; the mannequin pedals."""
    made = plan({"opener.zwo": ZWO})
    routine = routine_in(made)
    (step,) = routine.steps
    (exercise,) = {one.exercise for one in routine.each_step()}
    assert (routine.name, routine.about) == ("Opener", "Wake the legs up.")
    assert routine_ms(routine) == 620_000 + READY_MS
    assert (exercise.name, exercise.kind, exercise.source) == ("Opener", Kind.CARDIO, "A. Rider")
    assert exercise.equipment == ("bike",)
    assert exercise.figure is not None
    assert said(made) == []
    assert step == next(routine.each_step())


def test_what_is_said_in_the_workout_is_said_at_its_time(plan: Importing) -> None:
    """Each text begins a stage of its own; between them the effort is told in words."""
    at_ms, cues = 0, {}
    for stage in stages(plan({"opener.zwo": ZWO})):
        cues[at_ms] = stage.cue
        at_ms += stage.duration_ms
    assert (cues[0], cues[120_000], cues[450_000]) == (
        "Start easy",
        "Shake the shoulders loose",
        "Nearly there",
    )
    assert (cues[300_000], cues[480_000], cues[510_000]) == ("Hard.", "Ride as you like.", "All out.")


def test_power_becomes_effort_and_cadence_stays(plan: Importing) -> None:
    """The warm-up rises from 1 to 3, the intervals are 6 and 1, all out is 10."""
    found = [(stage.effort, stage.cadence) for stage in stages(plan({"opener.zwo": ZWO}))]
    assert found[:4] == [(1, (85, 85)), (1, (85, 85)), (2, (85, 85)), (3, (85, 85))]
    assert found[4:8] == [(6, (100, 100)), (1, (80, 80))] * 2
    assert found[-2:] == [(10, None), (1, None)]


@pytest.mark.parametrize(
    ("share", "effort"),
    [(0, 1), (0.55, 1), (0.56, 2), (0.75, 3), (0.9, 4), (1.0, 5), (1.1, 6), (1.2, 7), (1.5, 8), (4, 9)],
)
def test_effort_follows_the_table_of_power_levels(share: float, effort: int) -> None:
    """Each level of power has a rating within that of the table."""
    assert effort_of(share) == effort


def test_a_cool_down_always_gets_easier(plan: Importing) -> None:
    """Whichever way round a program writes its two powers."""
    for low, high in (("0.4", "0.9"), ("0.9", "0.4")):
        block = f'<Cooldown Duration="300" PowerLow="{low}" PowerHigh="{high}"/>'
        efforts = [stage.effort for stage in stages(plan(zwo(block)))]
        assert efforts == sorted(efforts, reverse=True) and len(efforts) > 2


def test_a_range_of_power_is_ridden_in_its_middle(plan: Importing) -> None:
    """In steady blocks and intervals a low and a high power are what is allowed, no ramp."""
    block = (
        '<SteadyState Duration="60" PowerLow="0.5" PowerHigh="0.9" CadenceLow="80" CadenceHigh="90"/>'
        '<IntervalsT Repeat="1" OnDuration="20" OffDuration="20" OnPowerLow="1" OnPowerHigh="1.2" OffPower="0.3"/>'
    )
    found = [(stage.duration_ms, stage.effort, stage.cadence) for stage in stages(plan(zwo(block)))]
    assert found == [(60_000, 3, (80, 90)), (20_000, 6, None), (20_000, 1, None)]


def test_a_run_over_metres_takes_the_time_it_would(plan: Importing) -> None:
    """A kilometre at three quarters of an easy threshold pace: eight minutes, without a bike, and told."""
    made = plan({"jog.zwo": RUN})
    assert routine_ms(routine_in(made)) == 8 * 60_000 + READY_MS
    assert next(routine_in(made).each_step()).exercise.equipment == ()
    assert said(made) == ["jog.zwo:0: its distances became times, reckoned from the pace it asks for"]


def test_what_is_not_known_in_a_workout_is_told(plan: Importing) -> None:
    """The rest of it still comes; it is called after its file."""
    made = plan(zwo('<Swim Duration="60"/><RestDay/><SteadyState Power="1"/><Ramp Duration="60"/>'))
    assert routine_in(made).name == "a"
    assert said(made) == [
        'a.zwo:0: "swim" is not known and was left out',
        "a.zwo:0: there is a day of rest in it, which needs no timer",
        "a.zwo:0: a part without a length was left out",
    ]


def test_a_long_workout_goes_on_in_parts(plan: Importing) -> None:
    """Two hundred and forty stages are more than a ramp has: three steps, one right after the other."""
    block = '<IntervalsT Repeat="120" OnDuration="20" OffDuration="20" OnPower="1" OffPower="0.5"/>'
    routine = routine_in(plan(zwo(block)))
    assert [step.ready.ms for step in routine.each_step()] == [READY_MS, 0, 0]
    assert routine_ms(routine) == 240 * 20_000 + READY_MS


@pytest.mark.parametrize(
    ("blocks", "fault"),
    [
        ("", "there is no part in this workout that lasts"),
        ('<FreeRide Duration="86400"/><FreeRide Duration="9"/>', "this workout takes longer than a day"),
        ('<IntervalsT Repeat="9999" OnDuration="1" OffDuration="1"/>', "more than 2000 intervals"),
        ('<FreeRide Duration="1"/>' * 2_001, "more than 2000 intervals"),
        ('<Ramp Duration="20" PowerLow="0.1" PowerHigh="2"/>' * 900, "more than 5000 parts"),
    ],
)
def test_what_is_no_workout_gets_a_sentence(plan: Importing, blocks: str, fault: str) -> None:
    """Too short, too long, too many."""
    made = plan(zwo(blocks))
    assert made.coming == ()
    assert fault in said(made)[0]


def test_texts_too_close_together_are_all_said(plan: Importing) -> None:
    """Two in one moment share a stage, and one half a second later joins them; none is lost."""
    texts = "".join(
        f'<textevent timeoffset="{at}" message="{word}"/>'
        for at, word in (("9", "b"), ("9", "c"), ("9.5", "d"))
    )
    block = f'<SteadyState Duration="60" Power="0.5">{texts}</SteadyState><textevent message=""/>'
    assert [stage.cue for stage in stages(plan(zwo(block)))] == ["Very light.", "b c d"]


@pytest.mark.parametrize("at", ["59.95", "60", "90"])
def test_a_text_at_the_very_end_is_still_said(plan: Importing, at: str) -> None:
    """In the last second: a stage that is over at once could not be heard."""
    text = f'<textevent timeoffset="{at}" message="Done"/>'
    block = f'<SteadyState Duration="60" Power="0.5">{text}</SteadyState><FreeRide Duration="0.02"/>'
    assert [(stage.duration_ms, stage.cue) for stage in stages(plan(zwo(block)))][-1] == (1_000, "Done")


def test_a_course_in_percent_is_a_warm_up(plan: Importing) -> None:
    """Five minutes: two easy, three harder, with its texts; Windows line ends do not matter."""
    made = plan({"build.mrc": MRC})
    found = [(stage.duration_ms, stage.effort, stage.cue) for stage in stages(made)]
    assert routine_in(made).name == "Short build"
    assert found == [(120_000, 1, "Spin"), (30_000, 3, "Moderate."), (150_000, 3, "Sit tall")]
    assert said(made) == []


def test_a_course_in_watts_is_held_against_the_threshold_it_names(plan: Importing) -> None:
    """With 320 W for a threshold 160 W are easy; without one the file's watts are guessed at, and that is told."""
    named = plan({"a.erg": ERG.replace("VERSION = 2", "FTP = 320")})
    assert [stage.effort for stage in stages(named)] == [1, 1]
    guessed = plan({"a.erg": ERG})
    assert max(stage.effort for stage in stages(guessed)) == 3
    assert "so 200 W was taken" in said(guessed)[0]
    assert said(named) == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("3.00\t60", "the time goes backwards"),
        ("x\ty", "expected minutes and a power"),
        ("6", "expected minutes"),
    ],
)
def test_a_wrong_point_of_a_course_is_told_by_line(plan: Importing, line: str, fault: str) -> None:
    """The line that somebody has to mend."""
    (told,) = said(plan({"build.mrc": MRC.replace("[END COURSE DATA]", f"{line}\r\n[END COURSE DATA]")}))
    assert told.startswith("build.mrc:11: ") and fault in told


def test_a_course_that_never_ends_is_refused(plan: Importing) -> None:
    """More points than anyone rides."""
    points = "".join(f"{minute}\t50\r\n" for minute in range(2_100))
    assert "more than 2000" in said(plan({"a.mrc": f"[COURSE DATA]\r\n{points}"}))[0]


def test_cadences_that_nobody_turns_are_left_out() -> None:
    """None, nothing, and a thousand; one of two is both; the lower one comes first."""
    assert (cadence_of(None), cadence_of(0), cadence_of(1_000)) == (None, None, None)
    assert (cadence_of(None, 90), cadence_of(95, 85)) == ((90, 90), (85, 95))
