"""A span of days: every day in it, the sums, the longest run, and how dark each is shown."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.history.days import (
    LEVELS,
    Span,
    days_of,
    is_done,
    sessions_of,
    twelve_months,
    year,
)
from stretchtimer.journal.history import DaySum, SessionFilter
from tests.insight.made import DAY, SUNDAY


def done(days_ago: int, held_ms: int = 60_000, sessions: int = 1) -> DaySum:
    """Something done on a day up to Sunday."""
    return DaySum(SUNDAY - days_ago * DAY, held_ms, sessions)


WEEK = Span(SUNDAY - 6 * DAY, SUNDAY)


def test_every_day_is_there_and_the_sums_are_those_of_the_span() -> None:
    """Two days of seven; what lies before the span is not counted."""
    days = days_of([done(9), done(1), done(0, 30_000, 2)], WEEK)
    assert len(days.days) == WEEK.length == 7
    assert (days.sessions, days.held_ms) == (3, 90_000)
    assert days.days[0] == DaySum(WEEK.first, 0, 0)


def test_the_longest_run_is_the_latest_of_equals() -> None:
    """Two days, a gap, two days again; a session begun before midnight counts though nothing was held that day."""
    days = days_of([done(6), done(5), done(3), done(2, 0, 1)], WEEK)
    assert days.longest_run == Span(SUNDAY - 3 * DAY, SUNDAY - 2 * DAY)
    assert days_of([done(6), done(5), done(3)], WEEK).longest_run == Span(SUNDAY - 6 * DAY, SUNDAY - 5 * DAY)
    assert days_of([], WEEK).longest_run is None


def test_days_are_shaded_by_quarters_of_the_persons_own() -> None:
    """Four days of more and more: a level for each; nothing held is no shade; days alike are all dark."""
    days = days_of([done(number, (4 - number) * 60_000) for number in range(4)], WEEK)
    assert [days.level(day) for day in days.days] == [0, 0, 0, 1, 2, 3, 4]
    even = days_of([done(0), done(1)], WEEK)
    assert [even.level(day) for day in even.days[-2:]] == [LEVELS, LEVELS]
    assert even.level(DaySum(SUNDAY, 0, 1)) == 0


@given(st.dictionaries(st.integers(0, 6), st.integers(0, 10**7)))
def test_more_is_never_lighter(held: dict[int, int]) -> None:
    """Whatever was held: levels go up with it and stay within their number."""
    days = days_of([done(ago, ms, bool(ms)) for ago, ms in held.items()], WEEK)
    levels = [days.level(day) for day in sorted(days.days, key=lambda day: day.held_ms)]
    assert levels == sorted(levels)
    assert all((level > 0) == (day.held_ms > 0) and level <= LEVELS for level, day in zip(
        levels, sorted(days.days, key=lambda day: day.held_ms), strict=True))  # fmt: skip


def test_a_day_and_a_span_lead_to_their_sessions() -> None:
    """A click on Sunday asks for Sunday, one on the heading for all of it."""
    assert sessions_of(done(0)) == SessionFilter(first_day=SUNDAY, last_day=SUNDAY)
    assert WEEK.asked == SessionFilter(first_day=WEEK.first, last_day=SUNDAY)
    assert is_done(done(0)) and not is_done(DaySum(SUNDAY, 0, 0))


def test_spans_are_whole_weeks_or_a_whole_year() -> None:
    """53 columns up to today, the first from its Monday; a leap year has its leap day."""
    span = twelve_months(SUNDAY)
    assert span.first.weekday() == 0 and span.last == SUNDAY
    assert span.length == 53 * 7
    assert year(2024).length == 366 and year(2024).first == date(2024, 1, 1)
    assert twelve_months(date(2026, 3, 2)).length == 52 * 7 + 1
    assert timedelta(days=twelve_months(date(2024, 2, 29)).length) > timedelta(days=365)
