from __future__ import annotations

import tempfile
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionRecord, SessionStart
from tests.journal import strategies

SESSIONS = 3
WRITERS = 2

# Who writes, into which session, what: an entry, a pause, how the session ends; and whether it is written twice.
writes = st.lists(
    st.tuples(
        st.integers(0, WRITERS - 1),
        st.integers(0, SESSIONS - 1),
        st.one_of(strategies.entries, strategies.pauses, st.tuples(strategies.ended, strategies.times)),
        st.booleans(),
    ),
    max_size=15,
)
begun = st.lists(strategies.starts, min_size=SESSIONS, max_size=SESSIONS, unique_by=lambda start: start.id)


class Expected:
    """What should be found of one session."""

    def __init__(self, start: SessionStart) -> None:
        self.start = start
        self.entries: list[Entry] = []
        self.pauses: list[Pause] = []
        self.end: tuple[SessionOutcome, datetime | None] = (SessionOutcome.RUNNING, None)

    def write(self, what: Any, journal: Journal, times: int) -> None:
        """Notes `what`, and has `journal` write it `times` over."""
        for _ in range(times):
            match what:
                case Entry():
                    journal.add(self.start.id, what)
                case Pause():
                    journal.add_pause(self.start.id, what)
                case (outcome, at):
                    journal.end(self.start.id, outcome, at)
        match what:
            case Entry():
                self.entries.append(what)
            case Pause():
                self.pauses.append(what)
            case _:
                self.end = what

    def is_found_in(self, record: SessionRecord) -> None:
        """Fails unless `record` is it, local times and all."""
        assert list(record.entries) == self.entries
        assert list(record.pauses) == self.pauses
        assert (record.outcome, record.ended_at) == self.end
        for field in fields(SessionStart):
            assert getattr(record, field.name) == getattr(self.start, field.name)
        assert record.started_at.utcoffset() == self.start.started_at.utcoffset()


@settings(max_examples=60)
@given(begun, writes)
def test_whoever_writes_what_in_whatever_order_it_is_read_back(
    starts: list[SessionStart], done: list[Any]
) -> None:
    """Two connections, three sessions at once: each session has its own entries and pauses, in order, and its end."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        expected = [Expected(start) for start in starts]
        with Journal.open(path) as first, Journal.open(path) as second:
            for start in starts:
                first.begin(start)
            for writer, number, what, twice in done:
                expected[number].write(what, (first, second)[writer], 2 if twice else 1)
        with Journal.open(path) as journal:
            records = journal.sessions()
    found = {record.id: record for record in records}
    assert len(found) == len(records) == SESSIONS
    for session in expected:
        session.is_found_in(found[session.start.id])
    times = [record.started_at for record in records]
    assert times == sorted(times, reverse=True)
