"""Times and outcomes in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.cli.words import held_words, left_text, outcome_words, time_text, when_words
from stretchtimer.journal.records import Entry, SessionOutcome
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome


@pytest.mark.parametrize(
    ("ms", "passed", "left"),
    [(0, "0:00", "0:00"), (999, "0:00", "0:01"), (59_001, "0:59", "1:00"), (3_723_000, "1:02:03", "1:02:03")],
)
def test_time_passed_is_cut_and_time_left_is_rounded_up(ms: int, passed: str, left: str) -> None:
    """A countdown shows 0:00 only when it is over."""
    assert (time_text(ms), left_text(ms)) == (passed, left)


@given(st.integers(0, 10**9))
def test_the_two_never_differ_by_more_than_a_second(ms: int) -> None:
    """They show the same whole second, or one apart."""
    seconds = [
        sum(int(part) * 60**n for n, part in enumerate(reversed(text(ms).split(":"))))
        for text in (time_text, left_text)
    ]
    assert seconds[0] <= ms / 1_000 <= seconds[1] <= seconds[0] + 1


def test_every_moment_and_outcome_has_its_word() -> None:
    """None is left out, and no two are the same."""
    assert len({when_words(when) for when in When}) == len(When)
    assert len({outcome_words(outcome) for outcome in SessionOutcome}) == len(SessionOutcome)


def entry(name: str, side: Side, held_ms: int) -> Entry:
    """Twenty seconds asked for."""
    return Entry(
        exercise_id=name.lower(),
        name=name,
        group="calf",
        side=side,
        set=1,
        planned_ms=20_000,
        held_ms=held_ms,
        outcome=Outcome.DONE,
        ordinal=1,
        ended_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


def test_what_was_held_is_summed_by_exercise_and_side() -> None:
    """Sets are added up, sides are not mixed, the order is that of the session."""
    entries = [
        entry("Calf", Side.RIGHT, 20_000),
        entry("Calf", Side.LEFT, 7_500),
        entry("Calf", Side.RIGHT, 20_000),
        entry("Squat", Side.BOTH, 61_000),
    ]
    assert held_words(entries) == (
        "Calf, right side: 0:40 of 0:40",
        "Calf, left side: 0:07 of 0:20",
        "Squat: 1:01 of 0:20",
    )
    assert held_words([]) == ()
