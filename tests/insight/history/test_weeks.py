"""The last weeks: minutes against the goal, cramps beside them, and what may be said of both."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from stretchtimer.insight.history.weeks import WeekSum, first_monday, weeks_of
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import DaySum, SessionFilter, Which
from stretchtimer.routine.exercise import Side
from tests.insight.made import SUNDAY

A_WEEK = timedelta(weeks=1)
MINUTE_MS = 60_000


def cramps(weeks_ago: int, count: int, strength: int | None = None) -> list[Spasm]:
    """Cramps in one week."""
    at = datetime.combine(SUNDAY - weeks_ago * A_WEEK, time(3), tzinfo=UTC)
    return [Spasm(at=at, group="calf", side=Side.RIGHT, strength=strength) for _number in range(count)]


def held(weeks_ago: int, minutes: int) -> DaySum:
    """One session of one week."""
    return DaySum(SUNDAY - weeks_ago * A_WEEK, minutes * MINUTE_MS, 1)


def test_a_week_adds_up_its_days_and_its_cramps() -> None:
    """Monday to Sunday; a cramp and two sessions of this week; what is older is left out."""
    days = [held(12, 99), held(0, 40), DaySum(SUNDAY - timedelta(days=6), 25 * MINUTE_MS, 1)]
    weeks = weeks_of(days, cramps(0, 1, 6) + cramps(1, 2), SUNDAY)
    assert len(weeks.weeks) == 12 and weeks.weeks[0].monday == first_monday(SUNDAY)
    assert weeks.weeks[-1] == WeekSum(SUNDAY - timedelta(days=6), 65 * MINUTE_MS, 2, 1, 6)
    assert weeks.weeks[-2].cramps == 2 and weeks.cramps == 3


def test_a_week_leads_to_its_sessions_and_to_those_with_cramps() -> None:
    """A bar asks for the week, a dot for the sessions on the days of cramps."""
    week = weeks_of([], [], SUNDAY, count=1).weeks[0]
    assert week.asked == SessionFilter(first_day=week.monday, last_day=SUNDAY)
    assert week.cramped == SessionFilter(Which.CRAMPED, week.monday, SUNDAY)


def test_cramps_of_full_and_of_empty_weeks_are_counted_and_not_explained() -> None:
    """Ten whole weeks, five of them with 60 minutes: one cramp there, four in the others; this week is not over."""
    days = [held(number, 60 if number % 2 else 20) for number in range(1, 11)] + [held(0, 90)]
    spasms = cramps(1, 1) + cramps(2, 3) + cramps(4, 1) + cramps(0, 5)
    assert weeks_of(days, spasms, SUNDAY).cramp_words == (
        "1 cramp in the 5 weeks with the most minutes, 4 in the 5 with the fewest. "
        "Counted, not explained: many things play a part."
    )


def test_nothing_is_said_where_there_is_too_little_to_count() -> None:
    """A journal of seven whole weeks, two cramps, weeks all alike, no journal at all: no sentence."""
    uneven = [held(number, 60 if number % 2 else 20) for number in range(11)]
    many = cramps(3, 5)
    assert weeks_of(uneven[:8], many, SUNDAY).cramp_words == ""
    assert weeks_of(uneven[:9], many, SUNDAY).cramp_words != ""
    assert weeks_of(uneven, cramps(3, 2), SUNDAY).cramp_words == ""
    assert weeks_of([held(number, 30) for number in range(11)], many, SUNDAY).cramp_words == ""
    assert weeks_of([], [], SUNDAY).cramp_words == ""
