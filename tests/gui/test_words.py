"""Times, days and amounts as the window writes them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from stretchtimer.gui.words import (
    about_range_text,
    about_text,
    clock_text,
    day_text,
    dose_text,
    list_text,
    time_of_day_text,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("ms", "text"), [(0, "0:00"), (7_900, "0:07"), (750_000, "12:30"), (3_723_000, "1:02:03"), (-5, "0:00")]
)
def test_clock(ms: int, text: str) -> None:
    """Timers show minutes and seconds, hours when there are any."""
    assert clock_text(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"), [(45_000, "45 s"), (60_000, "1 min"), (350_000, "6 min"), (3_900_000, "1 h 5 min")]
)
def test_about(ms: int, text: str) -> None:
    """In a sentence a length is as exact as one needs to plan."""
    assert about_text(ms) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (300_000, 600_000, "5–10 min"),
        (350_000, 360_000, "6 min"),
        (45_000, 90_000, "45 s – 2 min"),
        (3_000_000, 3_900_000, "50 min – 1 h 5 min"),
    ],
)
def test_a_length_that_is_up_to_the_person(low: int, high: int, text: str) -> None:
    """From and to, the unit once if it is the same."""
    assert about_range_text(low, high) == text


@pytest.mark.parametrize(
    ("ms", "text"), [(20_000, "20 s"), (90_000, "90 s"), (60_000, "1 min"), (150_000, "2 min 30 s")]
)
def test_dose(ms: int, text: str) -> None:
    """A dose is exact to the second."""
    assert dose_text(ms) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY, "Today"),
        (date(2026, 11, 21), "Yesterday"),
        (date(2026, 11, 20), "Fri 20 Nov"),
        (date(2025, 10, 18), "18 Oct 2025"),
        (date(2026, 11, 23), "23 Nov 2026"),
    ],
)
def test_days(day: date, text: str) -> None:
    """Near days by name, this year's with the weekday, others with the year."""
    assert day_text(day, TODAY) == text


def test_a_time_of_day_and_a_list() -> None:
    """Hours as the clock on the wall shows them; a list begins like a sentence."""
    assert time_of_day_text(datetime(2026, 1, 1, 9, 5)) == "9:05"  # noqa: DTZ001 - the wall's own time
    assert list_text(("wall", "chair")) == "Wall, chair"
    assert list_text(()) == ""
