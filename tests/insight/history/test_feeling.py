"""How tight it felt: the change over a session, the way it went, and when it may be said."""

from __future__ import annotations

import pytest

from stretchtimer.insight.history.feeling import feelings, span_of
from stretchtimer.journal.history import FeltDay, SessionFilter, Which
from stretchtimer.routine.exercise import Side
from tests.insight.made import DAY, SUNDAY


def felt(
    days_ago: int, before: int, after: int, sessions: int = 1, side: Side = Side.RIGHT, group: str = "calf"
) -> FeltDay:
    """The sessions of a day, each of which felt the same."""
    return FeltDay(SUNDAY - days_ago * DAY, group, side, sessions, before * sessions, after * sessions)


def test_points_are_in_order_and_the_most_told_of_comes_first() -> None:
    """Two days of the left, one of the right; what is older than ninety days is left out."""
    left, right = feelings(
        [felt(1, 5, 4, side=Side.LEFT), felt(3, 6, 4, side=Side.LEFT), felt(0, 7, 7), felt(90, 9, 9)], SUNDAY
    )
    assert [day.before for day in left.days] == [6, 5] and left.side is Side.LEFT
    assert (right.sessions, right.change) == (1, 0)
    assert left.change == -1.5


def test_every_session_counts_the_same() -> None:
    """Three sessions on one day and one on another: the mean is that of four."""
    (calf,) = feelings([felt(1, 6, 2, sessions=3), felt(0, 6, 6)], SUNDAY)
    assert calf.change == -3 and calf.sessions == 4


def test_a_few_days_say_nothing() -> None:
    """Five days are moods; the sixth lets it speak."""
    few = [felt(number, 6, 4) for number in range(5)]
    (calf,) = feelings(few, SUNDAY)
    assert calf.trend is None and calf.words == ""
    (calf,) = feelings([*few, felt(6, 6, 4)], SUNDAY)
    assert calf.trend == 0


@pytest.mark.parametrize(
    ("first", "last", "after", "words"),
    [
        (
            7,
            5,
            3,
            "Right calf, over 7 sessions: 3.1 looser afterwards. Before sessions 2 looser than at first.",
        ),
        (
            4,
            6,
            6,
            "Right calf, over 7 sessions: 1.1 tighter afterwards. Before sessions 2 tighter than at first.",
        ),
        (
            5,
            5,
            5,
            "Right calf, over 7 sessions: about the same afterwards. Before sessions about as at first.",
        ),
    ],
)
def test_the_sentence_is_plain(first: int, last: int, after: int, words: str) -> None:
    """Looser, tighter or the same, over a session and over the weeks; half a step is no change."""
    days = [felt(number, last if number < 3 else first, after) for number in range(7)]
    (calf,) = feelings(days, SUNDAY)
    assert calf.words == words


def test_it_leads_to_the_sessions_that_were_told_of() -> None:
    """A click asks for those with a value from before and after, of that side."""
    (calf,) = feelings([felt(0, 5, 4)], SUNDAY)
    span = span_of(SUNDAY)
    assert span.length == 90
    assert calf.asked == SessionFilter(Which.FELT, span.first, SUNDAY, "calf", Side.RIGHT)
