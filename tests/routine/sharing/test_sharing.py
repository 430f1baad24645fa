"""The plain text that people share, read leniently and written so that it reads back the same."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.exercise import Exercise, Kind, Side
from stretchtimer.routine.model import Ready, Round, Routine, Span, Step, When
from stretchtimer.routine.sharing.reading import MOST_LINES, read_shared
from stretchtimer.routine.sharing.writing import shared_text
from tests.routine.editing.written import routines
from tests.routine.files import BUILT_IN, EXERCISES
from tests.routine.sharing.said import LIBRARY, SOURCE, reading


@given(routines)
def test_what_is_written_is_read_back(routine: Routine) -> None:
    """A routine of any values, as text, is the same routine, without a guess."""
    text = shared_text(routine, EXERCISES)
    read = read_shared(text, EXERCISES, SOURCE)
    assert (read.problems, read.remarks) == ((), ())
    assert read.routine == replace(routine, id="", path=None)
    assert shared_text(read.routine, EXERCISES) == text


@pytest.mark.parametrize("id_", LIBRARY.routines)
def test_every_routine_of_the_app_can_be_shared(id_: str) -> None:
    """And what is sent is what arrives."""
    routine = LIBRARY.routines[id_]
    read = reading(shared_text(routine, LIBRARY.exercises))
    assert read.routine == replace(routine, id="", path=None)


def test_names_that_are_easily_mistaken_are_read_back() -> None:
    """Names like doses, like one another, like headings: such an exercise is told by its id."""
    names = (
        "Squat",
        "squat",
        "Squat 10x",
        "2x",
        "# hop",
        "about: it",
        "- dash",
        "rest 5s",
        "20s",
        "calf - wall",
    )
    known = {
        f"e{n}": Exercise(f"e{n}", name, Kind.STATIC, n % 2 == 0, "x", hold_ms=1_000)
        for n, name in enumerate(names)
    }
    items = tuple(
        Step(
            e,
            hold_ms=5_000,
            ready=Ready(8_000),
            switch_ms=5_000,
            note="20s",
            sides=(Side.BOTH,),
            alternate=False,
        )
        for e in known.values()
    )
    routine = Routine("", "# one", When.AFTER, (*items, Round(2, items)), "a\n  b \n\nc", tags=("x, y", "z"))
    read = reading(shared_text(routine, known), known)
    assert read.routine == routine


def test_the_example_in_the_readme_is_understood() -> None:
    """To the last word."""
    page = (BUILT_IN / "README.md").read_text(encoding="utf-8")
    example = page.partition("## As text")[2].split("```\n")[1]
    read = reading(example)
    assert read.routine is not None and (read.problems, len(read.remarks)) == ((), 1)
    assert read.remarks[0].message == '"bike" is taken as "Cycle warm-up"'


def test_the_pace_of_reps_is_told_where_it_is_another() -> None:
    """One's own where the exercise has a tempo, a tempo where it has another."""
    for line in ("Squat 10x, own pace", "Squat 10x, at 5s", "Squat 10x"):
        routine = reading(line, EXERCISES).routine
        assert routine is not None and line in shared_text(routine, EXERCISES)


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    """Whatever is in it: lines that are no steps are told with their numbers."""
    read = reading(text)
    assert read.routine is not None or read.problems
    assert all(0 <= problem.line <= text.count("\n") + 1 for problem in (*read.problems, *read.remarks))


_PIECES = (
    "Calf wall stretch",
    "2x",
    "20s",
    "-",
    "(",
    ")",
    "each side",
    "\n",
    "  ",
    "rest",
    "ramp",
    "50%",
    ":",
    "x",
    "9" * 400,
    "#",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join))
def test_any_order_of_words_is_read_without_a_crash(text: str) -> None:
    """And what is made of it can be shared again."""
    read = reading(text)
    if read.routine is not None:
        assert reading(shared_text(read.routine, LIBRARY.exercises)).routine == read.routine


ROUNDS = """\
# Legs
Ankle circles 8x
2x, rest 15s
  Bodyweight squat 10x

  Walking lunge 10x
Butterfly 30s
Main set 3x
- Butt kicks 20s
- High knees 20s

3 rounds:
Calf wall stretch 20s
Butterfly 20s

Slow breathing 1m
"""


def test_rounds_go_as_far_as_their_layout() -> None:
    """Set in, with bullets, or up to the next blank line."""
    read = reading(ROUNDS)
    assert read.problems == () and read.routine is not None
    shape = [
        (i.rounds, i.rest_ms, len(i.steps)) if isinstance(i, Round) else i.exercise.id
        for i in read.routine.steps
    ]
    assert shape == ["ankle_circles", (2, 15_000, 2), "butterfly", (3, 0, 2), (3, 0, 2), "slow_breathing"]


def test_what_is_not_understood_is_told_and_the_rest_is_taken() -> None:
    """With the number of its line; a guess is told too."""
    text = """# Mine
Calf strech 20s
bike 5m
2x
zzz qqq 20s
Calf wall stretch 20s sideways
Butterfly 3h

0x
when: noon
"""
    read = reading(text)
    assert [(problem.line, problem.message.partition(",")[0]) for problem in read.problems] == [
        (2, 'no exercise is called "Calf strech"'),
        (5, 'no exercise is called "zzz qqq"'),
        (7, 'found "3h"'),
        (9, "found 0"),
        (10, 'no exercise is called "when: noon"'),
    ]
    assert "did you mean" in read.problems[0].message
    assert [(remark.line, remark.message) for remark in read.remarks] == [
        (3, '"bike" is taken as "Cycle warm-up"'),
        (6, '"sideways" was not understood'),
    ]
    assert read.routine is not None and len(read.routine.steps) == 2
    early = reading("when: noon\nButterfly 20s\n2x\n\n")
    assert [problem.line for problem in early.problems] == [1, 3]


def test_the_head_says_what_the_routine_is() -> None:
    """Its name, with or without a mark; when, about and tags; captions of parts are passed over."""
    head = "Evening calm\n\nWhen: After\nabout: One.\nabout: Two.\ntags: bed, calm\ntag: a, b\n"
    text = head + "\nLegs:\n- Butterfly 30s\n# part\nBack\n  Cat-cow 5x\n"
    read = reading(text)
    assert read.problems == () and read.routine is not None
    routine = read.routine
    assert (routine.name, routine.when, routine.about) == ("Evening calm", When.AFTER, "One.\nTwo.")
    assert routine.tags == ("bed", "calm", "a, b")
    assert len(routine.steps) == 2
    named = read_shared(text, LIBRARY.exercises, SOURCE, name="Other").routine
    assert named is not None and named.name == "Other"
    nameless = reading("Butterfly 30s").routine
    assert nameless is not None and nameless.name == "Untitled"


WORKOUT = """\
Sweet spot

Warmup
- Easy spin 5m 50%
- 10m ramp 40-60% 90rpm

Main set 2x
- Hard 1m30 Z5
- 2m cycle warm-up 55% HR

- Cooldown 5m30s 45%
"""


def test_a_workout_of_intervals_is_read() -> None:
    """Cue, length, how hard: on the bike, each with its words as a note; a blank line ends the repeat."""
    read = reading(WORKOUT)
    assert read.problems == () and read.routine is not None
    assert read.routine.name == "Sweet spot"
    spin, ramp, main, cool = read.routine.steps
    assert (
        isinstance(spin, Step)
        and isinstance(ramp, Step)
        and isinstance(cool, Step)
        and isinstance(main, Round)
    )
    assert {one.exercise.id for one in read.routine.each_step()} == {"bike_warmup"}
    assert (spin.span, spin.note) == (Span(300_000, 300_000), "Easy spin, 50%")
    assert (ramp.span, ramp.note) == (Span(600_000, 600_000), "ramp 40-60% 90rpm")
    assert (main.rounds, [one.note for one in main.steps]) == (2, ["Hard, Z5", "55% HR"])
    assert cool.span == Span(330_000, 330_000)


def test_without_what_is_needed_it_is_told() -> None:
    """No cardio exercise, no exercise at all, no step, or too much of everything."""
    calf = {"calf": EXERCISES["calf"]}
    assert "no cardio exercise" in reading("- Easy 5m 50%", calf).problems[0].message
    assert "there is no exercise in this line" in reading("# x\n20s each side").problems[0].message
    assert reading("").problems[0].message == "no step was found in this text"
    assert "too long" in reading("\n" * MOST_LINES).problems[0].message
    assert "too long" in reading("x" * 2_000_000).problems[0].message
    assert "characters" in reading("Butterfly 20s\n" + "x" * 5_000).problems[0].message
    day = reading("# x\n" + "Cycle warm-up 20h\n" * 2)
    assert day.routine is None and "in all" in day.problems[0].message
    assert len(reading("# x\n" + "zz qq 20s\n" * 5_000).problems) <= 101


@pytest.mark.speed
@pytest.mark.parametrize("said", ["- ", "(", "1", "1:", "a (b) ", "9m", '"', "1-"])
def test_a_nasty_line_takes_no_time(said: str) -> None:
    """Strangers' text is read too."""
    begun = time.perf_counter()
    reading("# x\nButterfly " + said * (3_900 // len(said)))
    assert time.perf_counter() - begun < 2


def test_the_line_of_each_step_and_round_is_told() -> None:
    """A heading without steps has none."""
    read = reading("# Mine\n\n3x\n\n2x\n  Calf stretch 20s\n\nButterfly 20s\n")
    assert read.lines == (5, 6, 8)
