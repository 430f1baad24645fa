"""The calendar, read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from icalendar import Calendar, Event

from stretchtimer.exchange.formats.calendar import written
from stretchtimer.journal.records import SessionRecord
from tests.exchange.formats.records import record


def events(*sessions: SessionRecord) -> list[Event]:
    """The events of a calendar of these."""
    return list(Calendar.from_ical(written(sessions)).events)


def test_a_session_is_an_event_as_long_as_it_was() -> None:
    """In universal time, so that no zone need be told; it keeps nobody from anything."""
    session = record(note="Good; with a comma, and\na line")
    (event,) = events(session)
    assert event["uid"] == f"{session.id}@stretchtimer"
    assert event["summary"] == "Calves, before the workout"
    assert event.start == datetime(2026, 11, 22, 7, 30, tzinfo=UTC)
    assert event.end == datetime(2026, 11, 22, 7, 32, tzinfo=UTC)
    assert event["transp"] == "TRANSPARENT"
    lines = str(event["description"]).splitlines()
    assert lines[0] == "Calf wall stretch, straight knee, left: 20 s of 20 s"
    assert lines[-2:] == ["Good; with a comma, and", "a line"]


def test_what_lasted_no_time_is_still_seen() -> None:
    """Calendars hide events without length."""
    (event,) = events(replace(record(), ended_at=None))
    assert event.end > event.start


def test_no_sessions_are_an_empty_calendar() -> None:
    """And a sound one."""
    assert events() == []
