from __future__ import annotations

from dataclasses import fields, replace

from stretchtimer.journal.records import SessionOutcome, SessionRecord, SessionStart, new_id
from stretchtimer.timeline.segment import Outcome
from tests.journal.made import CALVES, MORNING, hold


def test_held_time_is_what_was_held_of_every_entry() -> None:
    """Twenty seconds, five of a hold cut short, none of one skipped: twenty-five."""
    held = (hold(0), hold(1, Outcome.SHORT, 5_000), hold(2, Outcome.SKIPPED, 0))
    start = {field.name: getattr(CALVES, field.name) for field in fields(SessionStart)}
    record = SessionRecord(
        **start, outcome=SessionOutcome.DONE, ended_at=MORNING, workout_id=None, entries=held
    )
    assert record.held_ms == 25_000


def test_entries_are_equal_by_what_happened() -> None:
    """The same hold under another row's name is the same hold; a shorter one is not."""
    entry = hold(0)
    assert replace(entry, id=new_id()) == entry
    assert replace(entry, held_ms=1) != entry


def test_no_two_ids_are_alike() -> None:
    """A thousand ids, a thousand different ones, in the form the database asks for."""
    made = {new_id() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(len(name) == 36 for name in made)
