"""What a row of the list says, and what the chip over it says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stretchtimer.gui.journal.sessions.asking import asked_words
from stretchtimer.gui.journal.sessions.telling import Kind, told
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import Block, SessionFilter, Which
from stretchtimer.journal.records import SessionOutcome, Tightness, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.journal.lines import A_DAY, TODAY, line, workout
from tests.gui.made import NOW


def test_a_workout_is_told_as_a_chain() -> None:
    """Warm-up, training and cool-down, each with its minutes."""
    row = told(workout(), NOW)
    assert [chip.text for chip in row.chips] == ["Warm-up 9", "Workout 44", "Cool-down 6"]
    assert row.spoken == "Today, 18:05, Warm-up 9 min, Workout 44 min, Cool-down 6 min"


def test_a_cool_down_that_was_left_out_is_told_once_it_is_too_late_for_one() -> None:
    """As long as it can still be done, nothing is said."""
    yesterday = told(workout(NOW - A_DAY, after=False), NOW)
    assert [chip.kind for chip in yesterday.chips] == [Kind.STRETCHED, Kind.TRAINED, Kind.LEFT_OUT]
    assert yesterday.chips[-1].text == "No cool-down"
    assert len(told(workout(after=False), NOW).chips) == 2


def test_a_training_that_goes_on_has_no_minutes() -> None:
    """It is only named."""
    block = Block(workout(after=False).sessions, Training(NOW))
    assert [chip.text for chip in told(block, NOW).chips] == ["Warm-up 9", "Workout"]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [(SessionOutcome.STOPPED, "ended early"), (SessionOutcome.INTERRUPTED, "interrupted")],
)
def test_a_session_that_did_not_come_to_its_end_says_so(outcome: SessionOutcome, words: str) -> None:
    """Seen and heard."""
    row = told(Block((line(outcome=outcome),)), NOW)
    assert row.chips[0].text == f"Before bed 6, {words}" and row.spoken.endswith(words)


def test_sides_that_felt_alike_are_told_as_one() -> None:
    """Others each, left before right; what was told once has one figure."""
    felt = [
        *(Tightness("quads", side, When.BEFORE, 5) for side in (Side.RIGHT, Side.LEFT)),
        Tightness("calf", Side.RIGHT, When.BEFORE, 7),
        Tightness("calf", Side.RIGHT, When.AFTER, 4),
        Tightness("calf", Side.LEFT, When.BEFORE, 6),
    ]
    row = told(Block((line(tightness=tuple(felt)),)), NOW)
    assert row.felt == "Quads 5, left calf 6, right calf 7 to 4"


def test_a_cramp_names_its_muscle_once() -> None:
    """However often it came."""
    spasms = tuple(Spasm(at=NOW, group="calf", side=Side.RIGHT) for _time in range(2))
    row = told(Block((line(spasms=spasms),)), NOW)
    assert row.cramp == "Right calf" and row.spoken.endswith("cramp: Right calf")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (SessionFilter(first_day=TODAY, last_day=TODAY), "Today"),
        (
            SessionFilter(first_day=TODAY - 29 * A_DAY, last_day=TODAY, group="calf", side=Side.RIGHT),
            "Right calf, last 30 days",
        ),
        (
            SessionFilter(first_day=TODAY - timedelta(days=13), last_day=TODAY - timedelta(days=7)),
            "Week of Mon 9 Nov",
        ),
        (SessionFilter(Which.FELT, group="calf", side=Side.BOTH), "How tight, Calves"),
        (
            SessionFilter(first_day=TODAY - 9 * A_DAY, last_day=TODAY - 2 * A_DAY),
            "Fri 13 Nov to Fri 20 Nov",
        ),
        (SessionFilter(), ""),
    ],
)
def test_what_a_figure_asks_for_is_told_in_short(asked: SessionFilter, words: str) -> None:
    """The muscle with its side, and the days."""
    assert asked_words(asked, TODAY) == words
