"""iCalendar: every session as an event, for a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from stretchtimer import __version__
from stretchtimer.config.translations import _
from stretchtimer.journal.records import SessionRecord

ENDING = ".ics"
ONE_EACH = False
_SHORTEST = timedelta(minutes=1)  # calendars hide what lasts no time


def written(sessions: Sequence[SessionRecord]) -> bytes:
    """A calendar (RFC 5545). An event's id is the session's: it is replaced, not doubled, when it is read again."""
    calendar = empty_calendar()
    for session in sessions:
        calendar.add_component(_event(session))
    return bytes(calendar.to_ical())


def empty_calendar() -> Calendar:
    """One that says who wrote it."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Stretch Timer//{__version__}//EN")
    calendar.add("version", "2.0")
    return calendar


def _event(session: SessionRecord) -> Event:
    event = Event()
    begun = _utc(session.started_at)
    ended = _utc(session.ended_at or session.started_at)
    event.add("uid", f"{session.id}@stretchtimer")
    event.add("dtstamp", ended)
    event.add("dtstart", begun)
    event.add("dtend", max(ended, begun + _SHORTEST))
    event.add("summary", session.name)
    event.add("description", _told(session))
    event.add("transp", "TRANSPARENT")  # it is over: it keeps nobody from anything
    return event


def _told(session: SessionRecord) -> str:
    held = _("{name}, {side}: {held} s of {planned} s")
    lines = [
        held.format(
            name=entry.name, side=entry.side, held=entry.held_ms // 1_000, planned=entry.planned_ms // 1_000
        )
        for entry in session.entries
    ]
    return "\n".join((*lines, *([session.note] if session.note else [])))


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
