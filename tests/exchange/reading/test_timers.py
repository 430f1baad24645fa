"""Other timers, as one finds them in the library after an import."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stretchtimer.exchange.reading.plan import Plan
from stretchtimer.routine.exercise import Exercise, Kind, Side
from stretchtimer.routine.lengths import routine_ms
from stretchtimer.routine.model import Round, Routine
from tests.exchange.reading.conftest import Importing, routine_in, said
from tests.exchange.reading.files import ICU, JUST_ANOTHER, LIFTLOG, OPENHIIT, TIMER_MACHINE

SWITCH_MS = 5_000


def new_exercises(plan: Plan) -> list[str]:
    """The names of the exercises that are to be made."""
    return [one.thing.name for one in plan.new if isinstance(one.thing, Exercise)]


def machine(steps: list[Any], loop: int = 1) -> dict[str, str]:
    """A file of TimeR Machine with one timer."""
    return {"m.json": json.dumps({"timers": [{"name": "T", "loop": loop, "steps": steps}]})}


def step(label: str, ms: object, **more: object) -> dict[str, object]:
    """One of its steps."""
    return {"step_type": "step", "label": label, "length": ms, "type": "NORMAL", **more}


def group(loop: int, *steps: object) -> dict[str, object]:
    """One of its groups."""
    return {"step_type": "group", "name": "g", "loop": loop, "steps": list(steps)}


def test_sets_become_rounds_and_rests_the_time_between(plan: Importing) -> None:
    """Half a minute twice, with ten seconds between and after; then the known stretch on each side, which is told."""
    made = plan({"workouts.json": JUST_ANOTHER})
    first, second = routine_in(made).steps
    assert isinstance(first, Round) and not isinstance(second, Round)
    assert (first.rounds, first.rest_ms, first.steps[0].exercise.name) == (2, 10_000, "Jumping jack")
    assert (second.exercise.id, second.hold_ms, second.ready.ms) == ("calf_pull", 20_000, 10_000)
    assert routine_ms(routine_in(made)) == 30_000 * 2 + 10_000 * 2 + 20_000 * 2 + SWITCH_MS
    assert new_exercises(made) == ["Jumping jack"]
    assert said(made) == ['workouts.json:0: "Calf pull" is done 20 s on each side']


def test_one_workout_alone_and_one_of_cut_letters_are_read(plan: Importing) -> None:
    """That program writes a byte for each letter: no UTF-8, but "Dehnübung" all the same."""
    workout = json.loads(JUST_ANOTHER)["workouts"][0] | {"title": "Dehnübung"}
    made = plan({"one.json": json.dumps(workout, ensure_ascii=False).encode("latin-1")})
    assert routine_in(made).name == "Dehnübung"


def test_intervals_start_again_after_a_break(plan: Importing) -> None:
    """Warm-up, twice two activities of 20 s with 10 s between and a minute's break, cool-down."""
    routine = routine_in(plan({"timers.json": OPENHIIT}))
    assert [one.exercise.name for one in routine.each_step()] == [
        "Morning: warm-up",
        "Squat jump",
        "Plank",
        "Morning: cool-down",
    ]
    # Ready 5, warm-up 30, two passes of 20 + 10 + 20 with breaks of 60 after each, cool-down 40.
    assert routine_ms(routine) == (5 + 30 + 2 * (20 + 10 + 20 + 60) + 40) * 1_000


def test_an_interval_timer_without_activities_is_work(plan: Importing) -> None:
    """Eight times twenty seconds, with no break to speak of; activities may also be told as objects."""
    times = {"workTime": 20, "restTime": 10}
    timer = {"name": "Tabata", "intervals": 8, "timeSettings": times}
    plain = routine_in(plan({"a.json": json.dumps([timer])}))
    assert {one.exercise.name for one in plain.each_step()} == {"Work"}
    assert routine_ms(plain) == (8 * 20 + 7 * 10) * 1_000
    named = routine_in(plan({"a.json": json.dumps(timer | {"activities": [{"name": "Skip rope"}]})}))
    assert next(named.each_step()).exercise.name == "Skip rope"


def test_loops_in_a_loop_are_written_out_once(plan: Importing) -> None:
    """The timer goes round twice with a group of three in it: two rounds of three, each after its step."""
    made = plan({"machine.json": TIMER_MACHINE})
    routine = routine_in(made)
    assert [item.rounds if isinstance(item, Round) else 1 for item in routine.steps] == [1, 3, 1, 3]
    # A bell of two seconds is no exercise: it is time between, and the last one of all is not waited for.
    assert routine_ms(routine) == 2 * (30_000 + 3 * 15_000 + 2 * 2_000) + 2_000
    assert said(made) == []


def test_a_side_in_a_name_is_the_side_that_is_stretched(plan: Importing) -> None:
    """The left calf only; what the timer says aloud is the step's note."""
    routine = routine_in(plan({"machine.json": TIMER_MACHINE}))
    stretch = next(one for one in routine.each_step() if one.exercise.id == "calf_pull")
    assert (stretch.sides, stretch.hold_ms, stretch.note) == ((Side.LEFT,), 15_000, "heel down")


def test_a_timer_that_goes_round_is_a_round(plan: Importing) -> None:
    """Three times the same two steps; a rest before them belongs to the first time only, so it is written out."""
    (item,) = routine_in(plan(machine([step("Hop", 5_000), step("Skip", 5_000)], loop=3))).steps
    assert isinstance(item, Round) and item.rounds == 3
    rested = routine_in(plan(machine([step("Rest", 4_000), group(2, step("Hop", 5_000))])))
    assert [one.ready.ms for one in rested.each_step()] == [4_000, 0]


def test_groups_within_groups_are_unrolled(plan: Importing) -> None:
    """Two times (one, three times another): eight steps in all."""
    routine = routine_in(plan(machine([group(2, step("Hop", 1_000), group(3, step("Skip", 1_000)))])))
    assert routine_ms(routine) == 8_000


def test_a_contract_relax_exercise_keeps_its_own_phases(plan: Importing) -> None:
    """A timer's time does not fit it: what has its name is an exercise of its own."""
    made = plan(machine([step("Calf contract-relax", 20_000)]))
    assert next(routine_in(made).each_step()).exercise.kind is Kind.DYNAMIC


def test_a_timer_of_nothing_or_of_too_much_is_told_and_the_others_come(plan: Importing) -> None:
    """One has only a rest, one thousands of steps, one is sound."""
    timers = [
        {"name": "None", "loop": 1, "steps": [step("Rest", 5_000), step("Short", 10), step("Odd", "x")]},
        {"name": "Many", "loop": 999, "steps": [step("Hop", 1_000)] * 5},
        {"name": "Sound", "loop": 1, "steps": [step("Hop", 1_000)]},
    ]
    made = plan({"m.json": json.dumps({"timers": timers})})
    assert routine_in(made).name == "Sound"
    assert said(made) == [
        'm.json:0: there is nothing to do in "None"',
        'm.json:0: "Many" has more than 2000 steps',
    ]


def test_only_so_many_timers_of_a_file_are_read(plan: Importing) -> None:
    """Two hundred, and the rest is told."""
    timers = [{"name": f"T{n}", "loop": 1, "steps": [step("Hop", 1_000)]} for n in range(201)]
    made = plan({"m.json": json.dumps({"timers": timers})})
    assert sum(isinstance(one.thing, Routine) for one in made.coming) == 200
    assert said(made) == ["m.json:0: only the first 200 timers were read"]


def test_sets_done_no_times_are_not_done(plan: Importing) -> None:
    """And a timer with groups of too many steps is told."""
    sets = [{"repetitions": times, "exercises": [{"name": f"E{times}", "duration": 9}]} for times in (0, 1)]
    routine = routine_in(plan({"w.json": json.dumps({"title": "W", "sets": sets})}))
    assert [one.exercise.name for one in routine.each_step()] == ["E1"]
    wide = plan(machine([group(1, *[step("Hop", 1_000)] * 1_500)] * 3))
    assert said(wide) == ['m.json:0: "T" has more than 2000 steps']


def test_a_timer_too_long_for_a_day_is_left_out_with_its_reason(plan: Importing) -> None:
    """Each step is fine, all together are not."""
    made = plan(machine([step("Hop", 80_000_000)] * 2))
    assert "was left out: found a routine of" in said(made)[0]


@pytest.mark.parametrize("word", ["Rest", "pause", "Get ready", "Recovery", "Switch sides", ""])
def test_what_is_called_a_rest_is_one(plan: Importing, word: str) -> None:
    """It is time to get ready, not an exercise."""
    kind = "NOTIFIER" if not word else "NORMAL"
    made = plan(machine([step("Hop", 1_000), step(word, 7_000, type=kind), step("Skip", 1_000)]))
    assert [one.ready.ms for one in routine_in(made).each_step()] == [0, 7_000]


def test_text_of_intervals_icu_is_read(plan: Importing) -> None:
    """Five minutes, twice a hard and an easy half minute, two minutes; how hard is in the notes."""
    made = plan({"openers.txt": ICU})
    work = [one.span.max_ms for one in routine_in(made).each_step() if one.span]
    assert work == [300_000, 30_000, 30_000, 120_000]
    assert [one.note for one in routine_in(made).each_step()][1] == "Hard, 110%"


def test_lines_of_text_that_say_nothing_are_told_by_number(plan: Importing) -> None:
    """The rest comes."""
    made = plan({"a.txt": "# A\nCalf pull 20s\nFrobnicate 20s\n"})
    assert said(made) == ['a.txt:3: no exercise is called "Frobnicate"']
    assert said(plan({"a.txt": "Frobnicate 20s"}))[-1] == "a.txt:0: no step was found in this text"


def test_plans_of_weights_get_a_clear_no(plan: Importing) -> None:
    """By what is in them, or by their name: a backup is packed."""
    for files in ({"plan.json": LIFTLOG}, {"export.liftlogbackup.gz": b"\x1f\x8b\x08\0abc"}):
        made = plan(files)
        assert made.coming == ()
        assert "LiftLog’s plans are of weights to lift" in said(made)[0]
