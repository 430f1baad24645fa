from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.week import GOAL_MS, Week, monday_of, week
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from tests.insight.made import DAY, SUNDAY, held

THURSDAY = SUNDAY - 3 * DAY


def test_a_week_goes_from_monday_to_sunday() -> None:
    """On Thursday: two days held, one at rest between, three ahead; last week's and next week's are not in it."""
    found = [
        held(12 * 60, days_ago=6),
        held(8 * 60, days_ago=3),
        held(60, Side.BOTH, days_ago=3, group="legs", exercise="bike"),
        held(99, days_ago=7),
        held(99, days_ago=-1),
    ]
    this = week(found, THURSDAY)
    assert [day.held_ms // 60_000 for day in this.days] == [12, 0, 0, 9, 0, 0, 0]
    assert [day.day.isoweekday() for day in this.days] == [1, 2, 3, 4, 5, 6, 7]
    assert (this.held_ms, this.goal_ms) == (21 * 60_000, GOAL_MS)
    assert [this.is_rest(day) for day in this.days] == [False, True, True, False, False, False, False]


def test_the_goal_is_the_person_s() -> None:
    """Thirty of thirty minutes is all of it."""
    assert week([held(30 * 60)], SUNDAY, 30 * 60_000).share == 1.0
    assert week([], SUNDAY).share == 0.0
    assert GOAL_MS == 3_600_000


def test_a_day_that_goes_on_is_no_day_of_rest() -> None:
    """Nothing done yet on Sunday: six days were at rest, this one may still be used."""
    this = week([], SUNDAY)
    assert [this.is_rest(day) for day in this.days] == [True] * 6 + [False]


def test_a_monday_begins_its_week_and_a_year_may_end_in_it() -> None:
    """The first of January 2027 is a Friday: its week began in December."""
    assert monday_of(SUNDAY + DAY) == SUNDAY + DAY
    new_year = week([Held(date(2026, 12, 31), "x", "calf", Side.LEFT, 60_000)], date(2027, 1, 1))
    assert new_year.days[0].day == date(2026, 12, 28)
    assert new_year.held_ms == 60_000


@given(st.dates(date(1970, 1, 8), date(2200, 1, 1)))
def test_every_day_lies_in_its_week(today: date) -> None:
    """Seven days in a row, of the same ISO week, and today is one of them."""
    this: Week = week([], today)
    days = [day.day for day in this.days]
    assert today in days
    assert {day.isocalendar()[:2] for day in days} == {today.isocalendar()[:2]}
    assert [(day - days[0]).days for day in days] == list(range(7))
