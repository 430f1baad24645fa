"""An exercise made one of another kind."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from stretchtimer.routine.editing.exercise_draft import ExerciseDraft, exercise_text
from stretchtimer.routine.editing.kinds import PNF, new_exercise, with_count, with_kind
from stretchtimer.routine.exercise import Kind


def draft() -> ExerciseDraft:
    """A new exercise."""
    return ExerciseDraft(
        Path("/routines/exercises/mine.toml"), exercise_text(new_exercise("mine", "Mine", "calf"))
    )


def test_a_new_exercise_can_be_saved_as_it_is() -> None:
    """It is a stretch that is held, on each side."""
    exercise, problems = draft().read()
    assert (exercise.name, exercise.kind, exercise.hold_ms, exercise.sided) == (
        "Mine",
        Kind.STATIC,
        30_000,
        True,
    )
    assert not problems


@pytest.mark.parametrize(("one", "other"), list(permutations(Kind, 2)))
def test_any_kind_becomes_any_other(one: Kind, other: Kind) -> None:
    """And is read without a problem each time."""
    changed = with_kind(with_kind(draft(), one), other)
    assert changed.read()[0].kind is other


def test_the_same_kind_changes_nothing() -> None:
    """Not a letter of the file."""
    assert with_kind(draft(), Kind.STATIC).text == draft().text


def test_contract_relax_has_its_phases() -> None:
    """All five of them."""
    assert with_kind(draft(), Kind.PNF).read()[0].pnf == PNF


def test_reps_become_time_and_time_becomes_reps() -> None:
    """One of the two, never both."""
    timed = with_count(with_kind(draft(), Kind.DYNAMIC), by_time=True)
    exercise, _ = timed.read()
    assert (exercise.reps, exercise.rep_ms, exercise.duration_ms) == (None, None, 60_000)
    exercise, _ = with_count(timed, by_time=False).read()
    assert (exercise.reps, exercise.rep_ms, exercise.duration_ms) == (10, 2_000, None)
