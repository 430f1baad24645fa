"""Ramps of an exercise edited: named, added, taken out, and their stages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config.resources import routines
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.editing import ramps
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft, open_exercise
from stretchtimer.routine.exercise import Ramp, Stage
from stretchtimer.routine.keys import Key
from stretchtimer.routine.wording import Unfit

BARE = 'name = "Bike"\nkind = "cardio"\ngroup = "legs"\nduration = "5 min"\n'
MINE = f"""{BARE}
[[ramp]]
name = "mine"  # for Mondays

  # warm the knees
  [[ramp.stage]]
  duration = "1 min"
  effort = 2
  cue = "Light."  # very

  [[ramp.stage]]
  duration = "1:30"
  effort = 3

[[ramp]]
name = "other"
[[ramp.stage]]
duration = "2 min"
effort = 2

[figure]
"""


def opened(text: str) -> ExerciseDraft:
    """A draft of that file."""
    return open_exercise(Path("bike.toml"), text.encode())


def ramps_in(draft: ExerciseDraft) -> tuple[Ramp, ...]:
    """What the file says now."""
    return draft.read()[0].ramps


def test_a_ramp_is_added_and_taken_out_again() -> None:
    """The first is easy to steady in five minutes; each has a name of its own."""
    draft = ramps.with_another_ramp(opened(BARE))
    (one,) = ramps_in(draft)
    assert (one.name, one.duration_ms) == ("easy to steady", 300_000)
    two = ramps.with_another_ramp(draft)
    assert [ramp.name for ramp in ramps_in(two)] == ["easy to steady", "easy to steady 2"]
    assert [ramp.name for ramp in ramps_in(ramps.without_ramp(two, 0))] == ["easy to steady 2"]
    assert ramps_in(ramps.without_ramp(draft, 0)) == ()


def test_a_stage_added_and_taken_out_leaves_the_other_lines_to_the_letter() -> None:
    """With their comments and as far in as they are; a new one stands like the one before it."""
    draft = opened(MINE)
    more = ramps.with_another_stage(draft, 0, 0)
    assert [stage.effort for stage in ramps_in(more)[0].stages] == [2, 2, 3]
    lines = more.text.splitlines()
    assert [line for line in MINE.splitlines() if line not in lines] == []
    assert lines.count("  [[ramp.stage]]") == 3
    less = ramps.without_stage(more, 0, 2)
    assert [stage.effort for stage in ramps_in(less)[0].stages] == [2, 2]
    assert '  cue = "Light."  # very' in less.text


def test_a_stage_at_the_end_of_a_file_is_followed_by_another() -> None:
    """Also where the last line has no end, or ends as on Windows."""
    text = MINE[: MINE.index("[figure]")].rstrip("\n")
    for draft in (opened(text), opened(text.replace("\n", "\r\n"))):
        after = ramps.with_another_stage(draft, 1, 0)
        assert ramps_in(after)[1].stages == (Stage(120_000, 2),) * 2
        assert after.text.count("\r\n") in (0, after.text.count("\n"))


def test_the_last_stage_takes_its_ramp_along() -> None:
    """A ramp of nothing is none."""
    assert [ramp.name for ramp in ramps_in(ramps.without_stage(opened(MINE), 1, 0))] == ["mine"]


def test_a_value_of_a_stage_changes_its_line() -> None:
    """And comes and goes."""
    draft = ramps.with_stage(opened(MINE), 0, 1, e.CADENCE, "60-70")
    draft = ramps.with_stage(draft, 0, 1, e.EFFORT, 5)
    draft = ramps.with_stage(draft, 0, 0, e.CUE, None)
    assert ramps_in(draft)[0].stages == (Stage(60_000, 2), Stage(90_000, 5, (60, 70)))
    assert 'name = "mine"  # for Mondays' in draft.text


def test_a_ramp_gets_another_name() -> None:
    """The rest of its lines stays."""
    draft = ramps.with_name(opened(MINE), 0, "easy")
    assert draft.text == MINE.replace('"mine"', '"easy"')


@pytest.mark.parametrize("name", ["", "other", "a\x07"])
def test_a_name_that_cannot_be_is_refused(name: str) -> None:
    """None at all, one that another ramp has, one that nobody can read."""
    with pytest.raises(Unfit):
        ramps.with_name(opened(MINE), 0, name)


@pytest.mark.parametrize(
    ("key", "value"),
    [(e.STAGE_DURATION, "soon"), (e.EFFORT, 11), (e.CADENCE, "fast"), (e.CADENCE, "90-60"), (e.CUE, 3)],
)
def test_a_stage_that_cannot_be_is_refused(key: Key[Any], value: object) -> None:
    """By the reader of the file itself."""
    with pytest.raises(Unfit):
        ramps.with_stage(opened(MINE), 0, 0, key, value)


def test_what_is_not_there_has_no_stages() -> None:
    """A field that outlives its ramp shows nothing."""
    assert ramps.stages_of(opened(BARE).document.data, 0) == ()


@given(st.lists(st.tuples(st.sampled_from("+-rd"), st.integers(0, 3), st.integers(0, 3)), max_size=8))
def test_whatever_is_done_the_file_stays_sound(doing: list[tuple[str, int, int]]) -> None:
    """Stages and ramps are added and taken out in any order."""
    draft = open_exercise(Path("bike.toml"), (routines() / "exercises" / "bike_warmup.toml").read_bytes())
    for what, ramp, stage in doing:
        count = len(ramps.stages_of(draft.document.data, ramp))
        if what == "r":
            draft = ramps.with_another_ramp(draft)
        elif what == "d":
            draft = ramps.without_ramp(draft, ramp)
        elif stage < count:
            change = ramps.with_another_stage if what == "+" else ramps.without_stage
            draft = change(draft, ramp, stage)
        exercise, problems = draft.read()
        assert problems == ()
        assert [len(one.stages) for one in exercise.ramps] == [
            len(one["stage"]) for one in ramps.ramps_of(draft.document.data)
        ]
