"""Every day of a span of time: how much was done on each, all of it together, and the longest run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.insight.week import monday_of
from stretchtimer.journal.history import DaySum, SessionFilter

LEVELS = 4  # of shading, beside none at all
A_DAY = timedelta(days=1)
_WEEKS_BACK = timedelta(weeks=52)


@dataclass(frozen=True, slots=True)
class Span:
    """From the first day to the last, both included."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """In days."""
        return (self.last - self.first).days + 1

    @property
    def asked(self) -> SessionFilter:
        """The sessions in it."""
        return SessionFilter(first_day=self.first, last_day=self.last)


@dataclass(frozen=True, slots=True)
class Days:
    """What was done in `span`; `days` holds each of its days in order, also those on which nothing was done.

    `cuts` are what was held on the days a quarter, half and three quarters up among those with something.
    """

    span: Span
    days: tuple[DaySum, ...]
    cuts: tuple[int, ...] = ()

    @property
    def sessions(self) -> int:
        """How many sessions in which something was held."""
        return sum(day.sessions for day in self.days)

    @property
    def held_ms(self) -> int:
        """All that was held."""
        return sum(day.held_ms for day in self.days)

    @property
    def longest_run(self) -> Span | None:
        """The most days in a row with something done, the latest of several; None if nothing was ever done."""
        longest: Span | None = None
        first: date | None = None
        for day in self.days:
            if not is_done(day):
                first = None
                continue
            first = first or day.day
            run = Span(first, day.day)
            if longest is None or run.length >= longest.length:
                longest = run
        return longest

    def level(self, day: DaySum) -> int:
        """How dark a day is shown, from 0 for nothing to LEVELS: by the quarters of the person's own days."""
        return 1 + sum(day.held_ms >= cut for cut in self.cuts) if day.held_ms else 0


def is_done(day: DaySum) -> bool:
    """Whether something was held, be it after midnight in a session begun before."""
    return bool(day.held_ms or day.sessions)


def sessions_of(day: DaySum) -> SessionFilter:
    """The sessions behind one day."""
    return Span(day.day, day.day).asked


def twelve_months(today: date) -> Span:
    """The last 53 weeks, from a Monday to `today`: as far back as a page of weeks shows."""
    return Span(monday_of(today) - _WEEKS_BACK, today)


def year(number: int) -> Span:
    """A whole year of the calendar."""
    return Span(date(number, 1, 1), date(number, 12, 31))


def days_of(found: Iterable[DaySum], span: Span) -> Days:
    """Every day of `span`, by what `JournalReading.days` found of it."""
    by_day = {day.day: day for day in found}
    every = (span.first + number * A_DAY for number in range(span.length))
    days = tuple(by_day.get(day) or DaySum(day, 0, 0) for day in every)
    held = sorted(day.held_ms for day in days if day.held_ms)
    cuts = tuple(held[len(held) * quarter // LEVELS] for quarter in range(1, LEVELS)) if held else ()
    return Days(span, days, cuts)
