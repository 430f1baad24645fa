"""When to remind: days of the week and a time for each moment, and the hours in which nothing is said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from stretchtimer.routine.model import When

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reminder:
    """On these days, 0 for Monday to 6, at this time by the clock on the wall. Without days it is off."""

    days: frozenset[int]
    at: time

    def is_due(self, after: datetime, until: datetime) -> bool:
        """Whether its time comes in (after, until], both by the same clock."""
        day = after.date()
        while day <= until.date():
            due = datetime.combine(day, self.at, tzinfo=until.tzinfo)
            if day.weekday() in self.days and after < due <= until:
                return True
            day += A_DAY
        return False


@dataclass(frozen=True, slots=True)
class Quiet:
    """From one time of day to another, past midnight if the second is earlier; equal times mean never."""

    start: time = time(22)
    end: time = time(7)

    def covers(self, at: time) -> bool:
        """Whether nothing is to be said at `at`."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def _usual() -> dict[When, Reminder]:
    return {
        When.BEFORE: Reminder(frozenset(), time(18)),
        When.AFTER: Reminder(frozenset(), time(19, 30)),
    }


@dataclass(frozen=True, slots=True)
class Plan:
    """A reminder for each moment; at first all of them are off."""

    reminders: dict[When, Reminder] = field(default_factory=_usual)
    quiet: Quiet = Quiet()

    @property
    def is_on(self) -> bool:
        """Whether there is anything to wait for."""
        return any(reminder.days for reminder in self.reminders.values())

    @property
    def planned_days(self) -> frozenset[int]:
        """The days of the week, 0 for Monday to 6, on which there is something to be reminded of."""
        return frozenset().union(*(reminder.days for reminder in self.reminders.values()))

    def due(self, after: datetime, until: datetime) -> tuple[When, ...]:
        """The moments to remind of whose time comes in (after, until]; none if `until` is in the quiet hours."""
        if self.quiet.covers(until.time()):
            return ()
        return tuple(moment for moment, reminder in self.reminders.items() if reminder.is_due(after, until))

    def with_reminder(self, moment: When, reminder: Reminder) -> Plan:
        """The same plan with another reminder for `moment`."""
        return Plan({**self.reminders, moment: reminder}, self.quiet)
