"""iCalendar: the reminders as weekly events with an alarm, for a calendar that is always with one."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from stretchtimer.config.translations import _
from stretchtimer.exchange.formats.calendar import empty_calendar
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan, Reminder

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LENGTH = timedelta(minutes=15)


def calendar_of(plan: Plan, now: datetime) -> bytes:
    """A calendar (RFC 5545) of `plan` from the day of `now`, which is aware and local, on.

    The times have no zone: six in the evening is six wherever one is, summer and winter. Without days, no event.
    """
    calendar: Calendar = empty_calendar()
    for moment, reminder in plan.reminders.items():
        if reminder.days:
            calendar.add_component(_event(moment, reminder, now))
    return bytes(calendar.to_ical())


def _event(moment: When, reminder: Reminder, now: datetime) -> Event:
    first = now.date()
    while first.weekday() not in reminder.days:
        first += timedelta(days=1)
    event = Event()
    event.add("uid", f"reminder-{moment.value}@stretchtimer")
    event.add("dtstamp", now)
    event.add("dtstart", datetime.combine(first, reminder.at))
    event.add("duration", _LENGTH)
    event.add("rrule", {"freq": "weekly", "byday": [DAYS[day] for day in sorted(reminder.days)]})
    event.add("summary", _words(moment))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(0))
    alarm.add("description", _words(moment))
    event.add_component(alarm)
    return event


def _words(moment: When) -> str:
    return {
        When.BEFORE: _("Stretch before the workout"),
        When.AFTER: _("Stretch after the workout"),
        When.ANY: _("Stretch"),
    }[moment]
