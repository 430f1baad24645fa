"""The reminders as a calendar, read back."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone

from icalendar import Calendar, Event

from stretchtimer.exchange.formats.reminders_calendar import calendar_of
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan, Reminder

SUNDAY = datetime(2026, 11, 22, 20, 0, tzinfo=timezone(timedelta(hours=1)))
MON, WED, SUN = 0, 2, 6


def events(plan: Plan) -> list[Event]:
    """Those of the calendar, as a calendar program has them."""
    return list(Calendar.from_ical(calendar_of(plan, SUNDAY)).events)


def test_each_moment_is_a_weekly_event_with_an_alarm() -> None:
    """On its days from the next of them on, at its time by the clock on the wall: without a zone."""
    plan = Plan().with_reminder(When.BEFORE, Reminder(frozenset({WED, MON}), time(18, 30)))
    (event,) = events(plan)
    assert event.start == datetime(2026, 11, 23, 18, 30)  # noqa: DTZ001 - on the wall
    assert event["rrule"] == {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "WE"]}
    assert event["summary"] == "Stretch before the workout"
    assert event["duration"].dt == timedelta(minutes=15)
    (alarm,) = event.walk("VALARM")
    assert (alarm["action"], alarm["trigger"].dt, alarm["description"]) == (
        "DISPLAY",
        timedelta(0),
        "Stretch before the workout",
    )


def test_the_first_may_be_today() -> None:
    """Sunday's on a Sunday; read again, an event replaces the one before."""
    plan = Plan().with_reminder(When.AFTER, Reminder(frozenset({SUN}), time(7)))
    (event,) = events(plan)
    assert event.start.date() == SUNDAY.date()
    assert event["uid"] == "reminder-after@stretchtimer"


def test_two_moments_are_two_events_and_no_days_none() -> None:
    """A calendar without events is a sound one all the same."""
    before = Plan().with_reminder(When.BEFORE, Reminder(frozenset({MON}), time(6)))
    both = before.with_reminder(When.AFTER, Reminder(frozenset({MON}), time(8)))
    assert len({str(event["uid"]) for event in events(both)}) == 2
    assert events(Plan()) == []
