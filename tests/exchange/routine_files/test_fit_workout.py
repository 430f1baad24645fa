"""A routine as a FIT workout, read back field by field with another library than the one that wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings

from stretchtimer.exchange.formats.fit_messages import filled
from stretchtimer.exchange.routine_files.fit_workout import workout_of
from stretchtimer.routine.model import Ready, Round, Routine, Step
from tests.exchange.formats.fit_reading import read
from tests.routines import BOTH, CALF, PNF_CALF, RIGHT, SQUAT, bike_step, calf_step, routine_of
from tests.strategies import routines

NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
Fields = dict[str, Any]


def steps(*items: Step | Round) -> list[Fields]:
    """The steps of the workout of a routine of these, there and back."""
    return read(workout_of(routine_of(*items), NOW))["workout_step"]


def short(step: Fields) -> tuple[str, str, float | None]:
    """Name, kind of duration and duration."""
    return step["wkt_step_name"], step["duration_type"], step.get("duration_time", step.get("duration_reps"))


def test_it_is_a_workout_of_training_in_flexibility() -> None:
    """What the watch lists, and that the same routine again is known by its number."""
    found = read(workout_of(routine_of(calf_step(), name="Calves, before"), NOW))
    (file,), (workout,) = found["file_id"], found["workout"]
    assert (file["type"], file["manufacturer"], file["time_created"]) == ("workout", "development", NOW)
    assert (workout["sport"], workout["sub_sport"]) == ("training", "flexibility_training")
    assert (workout["wkt_name"], workout["num_valid_steps"]) == ("Calves, before", 3)
    assert [step["message_index"] for step in found["workout_step"]] == [0, 1, 2]
    later = read(workout_of(routine_of(calf_step(30_000)), NOW.replace(year=2027)))
    assert later["file_id"][0]["serial_number"] == file["serial_number"]


def test_a_hold_has_its_side_its_seconds_its_cue_and_the_name_of_the_profile() -> None:
    """STRETCH_CALF is number 37 of the warm-ups in Garmin's profile; the changeover is a rest."""
    right, switch, left = steps(calf_step())
    assert short(right) == ("Calf wall stretch, right side", "time", 20.0)
    assert (right["intensity"], right["target_type"]) == ("active", "open")
    assert (right["exercise_category"], right["exercise_name"]) == ("warm_up", 37)
    assert right["notes"] == "Press the back heel down."
    assert short(switch) == ("Switch: left side", "time", 5.0)
    assert switch["intensity"] == "rest" and switch.get("exercise_category") is None
    assert short(left) == ("Calf wall stretch, left side", "time", 20.0)


def test_rounds_are_written_out() -> None:
    """Two rounds of a hold with a rest between: no step that says repeat."""
    round_ = Round(2, (calf_step(sides=(RIGHT,)),), rest_ms=10_000)
    assert [short(step) for step in steps(round_)] == [
        ("Calf wall stretch, right side", "time", 20.0),
        ("Rest, then right side", "time", 10.0),
        ("Calf wall stretch, right side", "time", 20.0),
    ]


def test_reps_are_counted_and_what_waits_ends_with_the_button() -> None:
    """Getting into position without a time is open, and tells how."""
    waiting = replace(calf_step(sides=(RIGHT,)), ready=Ready(8_000, waits=True))
    ready, _hold = steps(waiting)
    assert short(ready) == ("First: calf wall stretch, right side", "open", None)
    assert ready["notes"] == "Face a wall, palms at chest height."
    (squats,) = steps(Step(SQUAT, reps=8, rep_ms=3_000, sides=(BOTH,)))
    assert short(squats) == ("Bodyweight squat", "reps", 8)


def test_a_ramp_is_a_step_a_stage_with_its_cadence() -> None:
    """The last one of five to ten minutes lasts as long as one likes."""
    first, second, third = steps(bike_step())
    assert short(first) == ("Cycle warm-up", "time", 60.0)
    assert (first["target_type"], first["target_cadence_zone"]) == ("cadence", 0)
    assert (first["custom_target_cadence_low"], first["custom_target_cadence_high"]) == (60, 70)
    assert first["notes"] == "Very light. 60 to 70 turns a minute."
    assert (second["custom_target_cadence_low"], short(second)[2]) == (80, 120.0)
    assert short(third)[1:] == ("open", None)
    assert third["notes"] == "Hold it. 5 min to 10 min in all; press lap when you are done."


def test_contract_relax_says_what_to_do_in_each_phase() -> None:
    """Ease in, push, let go, stretch: four steps a cycle."""
    found = steps(Step(PNF_CALF, sides=(RIGHT,)))
    assert [step["duration_time"] for step in found] == [10.0, 6.0, 2.0, 15.0] * 2
    assert [step["notes"] for step in found[:4]] == [
        "Ease into the stretch.",
        "Push gently.",
        "Let go.",
        "Stretch a little deeper.",
    ]


def test_long_words_are_cut_between_two_letters() -> None:
    """Half a letter is no letter."""
    long = replace(CALF, name="ü" * 200, form=("ß" * 300,))
    (step,) = steps(replace(calf_step(sides=(RIGHT,)), exercise=long))
    assert step["wkt_step_name"].casefold() == "ü" * 30
    assert step["notes"] == "ß" * 100


@settings(max_examples=60)
@given(routines)
def test_any_routine_can_be_taken_along(routine: Routine) -> None:
    """Every step has a name, its number, and a duration of a kind that is known."""
    found = read(workout_of(routine, NOW))
    assert found["workout"][0]["num_valid_steps"] == len(found["workout_step"]) > 0
    for index, step in enumerate(found["workout_step"]):
        assert step["message_index"] == index and step["wkt_step_name"]
        assert step["duration_type"] in {"time", "reps", "open"}


def test_a_misspelt_field_is_no_field() -> None:
    """The library would leave it out in silence."""
    from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage

    with pytest.raises(AssertionError, match="has no note"):
        filled(WorkoutStepMessage(), note="Heel down.")
