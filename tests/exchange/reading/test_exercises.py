"""Exercises of the free-exercise-db, as one finds them in the library after an import."""

from __future__ import annotations

import json

import pytest

from stretchtimer.routine.exercise import Exercise, Kind
from tests.exchange.reading.conftest import Importing, said
from tests.exchange.reading.files import EXERCISES, STRETCH


def exercises(plan: Importing, content: str) -> list[Exercise]:
    """Those that come of a file."""
    return [one.thing for one in plan({"e.json": content}).coming if isinstance(one.thing, Exercise)]


def test_a_stretch_comes_with_its_words(plan: Importing) -> None:
    """Each sentence on a line of its own, the muscle's group as ours are called, a side at a time, no picture."""
    (one,) = exercises(plan, json.dumps(STRETCH))
    assert (one.name, one.kind, one.group, one.sided, one.hold_ms) == (
        "All Fours Quad Stretch",
        Kind.STATIC,
        "quads",
        True,
        30_000,
    )
    assert one.setup == (
        "Kneel on the floor.",
        "Take one foot in your hand.",
        "Hold, then change to the other side.",
    )
    assert (one.muscles, one.equipment, one.picture) == (("quadriceps", "hamstrings"), (), None)


def test_stretches_moves_and_cardio_come_and_strength_stays_out(plan: Importing) -> None:
    """Circles are moved, not held; how many were left out is told."""
    made = plan({"e.json": EXERCISES})
    found = [(one.thing.name, one.thing.kind) for one in made.coming if isinstance(one.thing, Exercise)]
    assert found == [
        ("All Fours Quad Stretch", Kind.STATIC),
        ("Ankle Circles", Kind.DYNAMIC),
        ("Rowing", Kind.CARDIO),
    ]
    assert said(made) == ["e.json:0: 1 exercise is no stretch and no cardio, and was left out"]


@pytest.mark.parametrize(
    ("category", "muscle", "group"),
    [
        ("stretching", "abdominals", "whole body"),
        ("stretching", "lats", "back"),
        ("cardio", "quadriceps", "legs"),
        ("cardio", "chest", "whole body"),
    ],
)
def test_every_exercise_has_a_group_that_the_app_knows(
    plan: Importing, category: str, muscle: str, group: str
) -> None:
    """Muscles are told by other names there, and some have no group here."""
    (one,) = exercises(plan, json.dumps({**STRETCH, "category": category, "primaryMuscles": [muscle, 3]}))
    assert one.group == group


def test_words_that_are_too_long_are_cut(plan: Importing) -> None:
    """And lines without end are counted; the file that comes of it is sound."""
    (one,) = exercises(plan, json.dumps({**STRETCH, "instructions": ["x" * 9_000, *["Go. On."] * 100]}))
    assert len(one.setup) == 50 and all(len(line) <= 300 for line in one.setup)


def test_only_so_many_exercises_of_a_file_are_read(plan: Importing) -> None:
    """Two thousand, and that there are more is told."""
    made = plan({"e.json": json.dumps([STRETCH] * 2_001)})
    assert (len(made.coming), len(made.new)) == (2_000, 1)
    assert said(made) == ["e.json:0: only the first 2000 exercises were read"]


def test_a_file_of_strength_alone_gets_a_sentence(plan: Importing) -> None:
    """Nothing comes of it."""
    made = plan({"e.json": json.dumps([{**STRETCH, "category": "strength"}, {**STRETCH, "name": None}])})
    assert said(made) == ["e.json:0: there is no stretch and no cardio exercise in this file"]
