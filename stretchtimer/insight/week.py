"""The present week, Monday to Sunday, day by day, against the time a person wants to spend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.journal.totals import Held

GOAL_MS = 60 * 60_000  # where the person names none: ten minutes on most days


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week, and what was done on it, in milliseconds: stretches, moves and warm-ups alike."""

    day: date
    held_ms: int


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from Monday on, wherever the person lives (ISO 8601); `today` is one of them."""

    days: tuple[Day, ...]
    today: date
    goal_ms: int = GOAL_MS

    @property
    def held_ms(self) -> int:
        """The whole week so far."""
        return sum(day.held_ms for day in self.days)

    @property
    def share(self) -> float:
        """Of the goal; 1.0 is all of it, and it may be more."""
        return self.held_ms / self.goal_ms

    def is_rest(self, day: Day) -> bool:
        """Whether nothing was done on a day that is over."""
        return day.day < self.today and not day.held_ms


def monday_of(day: date) -> date:
    """The Monday of its week: what `Journal.held_since` is to be asked for."""
    return day - timedelta(days=day.weekday())


def week(held: Iterable[Held], today: date, goal_ms: int = GOAL_MS) -> Week:
    """The week of `today`. `goal_ms` is above zero."""
    sums: Counter[date] = Counter()
    for row in held:
        sums[row.day] += row.held_ms
    monday = monday_of(today)
    days = (monday + timedelta(days=number) for number in range(7))
    return Week(tuple(Day(day, sums[day]) for day in days), today, goal_ms)
