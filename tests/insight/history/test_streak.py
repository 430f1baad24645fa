"""Streaks by planned days: what breaks one, what does not, and how it is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.history.streak import RECENT, Streak, streak
from stretchtimer.journal.history import SessionFilter
from tests.insight.made import DAY, SUNDAY

MON_WED_FRI = {0, 2, 4}
FRIDAY = SUNDAY - 2 * DAY
WEDNESDAY = SUNDAY - 4 * DAY


def planned_days(count: int, last: date = FRIDAY) -> list[date]:
    """The last `count` planned days up to `last`, latest first."""
    every = (last - number * DAY for number in range(400))
    return [day for day in every if day.weekday() in MON_WED_FRI][:count]


def test_planned_days_in_a_row_are_a_streak_and_others_are_not_asked_for() -> None:
    """Five planned days kept, nothing on the days between: the streak is five."""
    kept = streak(planned_days(5), MON_WED_FRI, SUNDAY)
    assert (kept.kept, kept.missed) == (5, None)
    assert kept.words == "5 planned days in a row" and kept.extra_words == ""
    assert kept.asked == SessionFilter(first_day=planned_days(5)[-1], last_day=SUNDAY)


def test_the_first_planned_day_missed_is_told_by_its_name_alone() -> None:
    """Begun on a Thursday, nothing on Friday: "0 of the last 1" would be no kindness."""
    found = streak([FRIDAY - DAY], MON_WED_FRI, SUNDAY)
    assert (found.recent_kept, found.recent_planned) == (0, 1)
    assert found.words == "Missed Friday"


def test_a_missed_day_is_told_with_all_those_that_were_not() -> None:
    """Wednesday was left out: one in a row, eleven of twelve."""
    done = [day for day in planned_days(20) if day != WEDNESDAY]
    found = streak(done, MON_WED_FRI, SUNDAY)
    assert (found.kept, found.recent_kept, found.recent_planned) == (1, 11, RECENT)
    assert found.words == "Missed Wednesday; 11 of the last 12 planned days"


def test_one_missed_long_ago_has_no_weekday_any_more() -> None:
    """Two weeks after it only the count is told; and in a month it is forgotten."""
    long_ago = planned_days(20)[6]
    done = [day for day in planned_days(20) if day != long_ago]
    assert streak(done, MON_WED_FRI, SUNDAY).words == "11 of the last 12 planned days"
    forgotten = [day for day in planned_days(40) if day != planned_days(20)[-1]]
    assert streak(forgotten, MON_WED_FRI, SUNDAY).words == "19 planned days in a row"


def test_today_is_open_until_it_is_over() -> None:
    """Friday morning, nothing done yet: nothing was missed; when it is done it counts at once."""
    before = [day for day in planned_days(4) if day != FRIDAY]
    assert streak(before, MON_WED_FRI, FRIDAY).kept == 3
    assert streak([FRIDAY, *before], MON_WED_FRI, FRIDAY).kept == 4
    assert streak(before, MON_WED_FRI, FRIDAY + DAY).words == "Missed Friday; 3 of the last 4 planned days"


def test_days_more_than_planned_count_as_more() -> None:
    """Saturday and Sunday on top: the streak is as it was, and two days more are told."""
    found = streak([SUNDAY, SUNDAY - DAY, *planned_days(3)], MON_WED_FRI, SUNDAY)
    assert (found.kept, found.extra, found.extra_words) == (3, 2, "2 days more than planned")


def test_days_before_the_first_of_all_were_not_missed() -> None:
    """Begun on Thursday: the Wednesday before is no one's fault, and neither is the Thursday a planned day."""
    found = streak([FRIDAY, FRIDAY - DAY], MON_WED_FRI, SUNDAY)
    assert (found.kept, found.missed, found.extra) == (1, None, 0)
    assert found.words == "1 planned day in a row"


def test_without_plan_or_journal_there_is_nothing_to_tell() -> None:
    """No planned days, nothing ever done, or only what a wrong clock put into the future."""
    for nothing in (
        streak(planned_days(3), set(), SUNDAY),
        streak([], MON_WED_FRI, SUNDAY),
        streak([SUNDAY + DAY], MON_WED_FRI, SUNDAY),
        streak([SUNDAY], MON_WED_FRI, SUNDAY),
    ):
        assert nothing == Streak(SUNDAY)
        assert nothing.words == "" and nothing.asked is None


def test_no_more_days_are_read_than_are_needed() -> None:
    """Twenty years of days, the streak broken last week: some weeks of them are enough."""
    taken = []

    def done() -> Iterator[date]:
        for day in planned_days(130):
            if day != WEDNESDAY:
                taken.append(day)
                yield day

    streak(done(), MON_WED_FRI, SUNDAY)
    assert len(taken) < 2 * RECENT


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 6)))
def test_a_streak_is_what_counting_backwards_finds(ago: set[int], planned: set[int]) -> None:
    """Any days, any plan: the same as going back from today, planned day by planned day."""
    done = {SUNDAY - timedelta(days=number) for number in ago}
    found = streak(sorted(done, reverse=True), planned, SUNDAY)
    due = [
        day
        for day in (SUNDAY - timedelta(days=number) for number in range(61))
        if day.weekday() in planned and done and day >= min(done) and (day < SUNDAY or day in done)
    ]
    kept = next((place for place, day in enumerate(due) if day not in done), len(due))
    assert found.kept == kept
    assert found.recent_planned == len(due[:RECENT])
    assert found.recent_kept == sum(day in done for day in due[:RECENT])
    assert found.missed == next((day for day in due[:RECENT] if day not in done), None)
