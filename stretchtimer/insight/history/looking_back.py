"""All that the journal tells before anything is chosen, asked for at once."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from stretchtimer.insight import dose
from stretchtimer.insight.history import balance, feeling
from stretchtimer.insight.history.days import Days, Span, days_of, twelve_months
from stretchtimer.insight.history.streak import Streak, streak
from stretchtimer.insight.history.weeks import Weeks, first_monday, weeks_of
from stretchtimer.insight.week import GOAL_MS
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import DaySum, FeltDay
from stretchtimer.journal.totals import Held


class Past(Protocol):
    """What is asked of the journal: `JournalReading` has these."""

    def days(self, first: date, last: date) -> list[DaySum]:
        """What was done on each day."""

    def days_done(self, last: date) -> Iterator[date]:
        """The days on which something was done, latest first."""

    def held_since(self, first_day: date) -> list[Held]:
        """What was held on each day."""

    def felt_since(self, first_day: date) -> list[FeltDay]:
        """How tight it felt on each day."""

    def spasms(self, since: datetime) -> list[Spasm]:
        """The cramps."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person wants to reach: so much a week, on these weekdays, 0 for Monday to 6."""

    goal_ms: int = GOAL_MS
    planned: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LookBack:
    """The year, the last twelve weeks, thirty days and seven days, each with what is to be told of it."""

    days: Days
    weeks: Weeks
    streak: Streak
    dose: Mapping[str, dose.GroupDose]
    balance: Sequence[balance.Balance]
    feelings: Sequence[feeling.Feeling]


def look_back(
    past: Past, now: datetime, wishes: Wishes, moves: Container[str] = (), span: Span | None = None
) -> LookBack:
    """Ask `past` for everything. `span` are the days shown, else the last twelve months; `moves` are no stretches.

    `now` is aware: its date is the person's today. What `past` raises is raised.
    """
    today = now.date()
    span = span or twelve_months(today)
    monday = first_monday(today)
    held = past.held_since(balance.span_of(today).first)
    # A day more, for cramps in a zone east of this one: each counts on the day of its own clock.
    spasms = past.spasms(now - (today - monday + timedelta(days=2)))
    return LookBack(
        days_of(past.days(span.first, span.last), span),
        weeks_of(past.days(monday, today), spasms, today, goal_ms=wishes.goal_ms),
        streak(past.days_done(today), wishes.planned, today),
        dose.doses(held, today, moves),
        balance.balances(held, today, moves),
        feeling.feelings(past.felt_since(feeling.span_of(today).first), today),
    )
