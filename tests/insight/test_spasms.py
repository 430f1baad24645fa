from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.insight.spasms import Frequency, WeekOfSpasms, frequency, night_of, weekly
from stretchtimer.journal.diary import Spasm
from stretchtimer.routine.exercise import Side
from tests.insight.made import DAY, EVENING, HOUR, SUNDAY

MINUTE = timedelta(minutes=1)


def cramp(at: datetime, strength: int | None = None) -> Spasm:
    """A cramp in the left calf."""
    return Spasm(at=at, group="calf", side=Side.LEFT, strength=strength)


def at(hour: int, minute: int = 0, days_ago: int = 0) -> datetime:
    """A time on the wall."""
    return EVENING.replace(hour=hour, minute=minute) - days_ago * DAY


def test_three_in_a_week_are_frequent() -> None:
    """Two are not; the third one, six days ago, makes it so, and a doctor should hear of it."""
    two = [cramp(EVENING), cramp(EVENING - DAY)]
    assert frequency(two, EVENING) == Frequency(2, 0)
    assert frequency(two, EVENING).advice == ""
    three = frequency([*two, cramp(EVENING - 6 * DAY)], EVENING)
    assert three.is_frequent
    assert three.advice.startswith("3 cramps in a week. ") and "doctor" in three.advice


def test_a_week_is_seven_days_back_from_now() -> None:
    """To the minute; what a wrong clock put into the future does not count."""
    spasms = [cramp(EVENING - 7 * DAY), cramp(EVENING - 7 * DAY - MINUTE), cramp(EVENING + MINUTE)]
    assert frequency(spasms, EVENING).in_a_week == 1


def test_several_nights_in_a_fortnight_are_frequent() -> None:
    """Three of them, far apart; twice in one night is one night."""
    nights = [cramp(at(23, days_ago=13)), cramp(at(3, days_ago=9)), cramp(at(2)), cramp(at(4))]
    found = frequency(nights, EVENING)
    assert found == Frequency(in_a_week=2, nights=3)
    assert found.advice.startswith("Cramps on 3 nights in two weeks. ")
    assert not frequency(nights[1:], EVENING).is_frequent


def test_a_fortnight_is_fourteen_days_back_from_now() -> None:
    """To the minute."""
    now = at(23)
    assert frequency([cramp(now - 14 * DAY)], now).nights == 1
    assert frequency([cramp(now - 14 * DAY - MINUTE)], now).nights == 0


def test_three_by_day_in_a_fortnight_are_not() -> None:
    """Nobody was woken."""
    assert not frequency([cramp(at(15, days_ago=days)) for days in (1, 6, 12)], EVENING).is_frequent


@pytest.mark.parametrize(
    ("hour", "minute", "night"),
    [
        (21, 59, None),
        (22, 0, SUNDAY),
        (23, 59, SUNDAY),
        (0, 0, SUNDAY - DAY),
        (5, 59, SUNDAY - DAY),
        (6, 0, None),
    ],
)
def test_a_night_goes_from_ten_to_six(hour: int, minute: int, night: date | None) -> None:
    """By the day of its evening."""
    assert night_of(at(hour, minute)) == night


def test_night_is_by_the_clock_where_the_person_was() -> None:
    """Three at night in Tokyo is no night in UTC."""
    tokyo = datetime(2026, 11, 22, 3, tzinfo=timezone(9 * HOUR))
    assert night_of(tokyo) == SUNDAY - DAY
    assert night_of(tokyo.astimezone(UTC)) is None


def test_cramps_are_counted_week_by_week() -> None:
    """Oldest week first, the present one last; the strongest of each, if any was told."""
    spasms = [
        cramp(EVENING, 4),
        cramp(EVENING - 6 * DAY, 7),
        cramp(EVENING - 8 * DAY),
        cramp(EVENING - 60 * DAY, 9),
    ]
    assert weekly(spasms, SUNDAY, weeks=3) == (
        WeekOfSpasms(date(2026, 11, 2), 0, None),
        WeekOfSpasms(date(2026, 11, 9), 1, None),
        WeekOfSpasms(date(2026, 11, 16), 2, 7),
    )
    assert len(weekly([], SUNDAY)) == 8
    assert weekly([cramp(EVENING, 0)], SUNDAY, weeks=1)[0].strongest == 0


@given(st.lists(st.integers(-2, 30 * 24), max_size=30), st.integers(1, 6))
def test_no_cramp_is_counted_twice_or_lost(hours: list[int], weeks: int) -> None:
    """Every cramp of the weeks shown is in exactly one of them; more cramps are never less frequent."""
    spasms = [cramp(EVENING - hour * HOUR) for hour in hours]
    shown = weekly(spasms, SUNDAY, weeks)
    first, last = shown[0].monday, shown[-1].monday + 6 * DAY
    assert sum(week.count for week in shown) == sum(first <= spasm.at.date() <= last for spasm in spasms)
    if frequency(spasms, EVENING).is_frequent:
        assert frequency([*spasms, cramp(EVENING)], EVENING).is_frequent
