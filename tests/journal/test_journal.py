from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from stretchtimer.journal import database
from stretchtimer.journal.faults import JournalDamaged
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Log
from stretchtimer.journal.records import SessionOutcome, new_id
from stretchtimer.routine.model import When
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome
from tests.journal.made import MORNING, hold, pause, session

HOUR = timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal lies."""
    return tmp_path / "journal.db"


def test_a_session_is_read_back_as_it_was_written(path: Path) -> None:
    """Start, three holds in their order, a pause, the end: all there for another connection, local time and all."""
    start = replace(session(), fitted_ms=95_000)
    holds = (hold(0), hold(1, Outcome.SHORT, 5_000), hold(2, Outcome.SKIPPED, 0))
    with Journal.open(path) as journal:
        journal.begin(start)
        for entry in holds:
            journal.add(start.id, entry)
        journal.add_pause(start.id, pause())
        journal.end(start.id, SessionOutcome.STOPPED, MORNING + HOUR)
    with Journal.open(path) as journal:
        (record,) = journal.sessions()
        assert record == journal.session(start.id)
    assert (record.id, record.routine_id, record.name) == (
        start.id,
        "calves_pre",
        "Calves, before the workout",
    )
    assert (record.moment, record.planned_ms, record.lead_in_ms) == (When.BEFORE, 80_000, 10_000)
    assert record.fitted_ms == 95_000
    assert record.entries == holds
    assert [entry.id for entry in record.entries] == [entry.id for entry in holds]
    assert record.pauses == (pause(),)
    assert record.held_ms == 25_000
    assert (record.outcome, record.ended_at) == (SessionOutcome.STOPPED, MORNING + HOUR)
    assert record.started_at.isoformat() == "2026-11-22T08:30:00+01:00"


def test_an_effort_is_kept_whole_and_on_its_scale(path: Path) -> None:
    """From 4 to 5; what is on no scale of ten, or only half told, no program can write there."""
    start, harder = session(), replace(hold(), effort=EffortMove(4, 5))
    with Journal.open(path) as journal:
        journal.begin(start)
        journal.add(start.id, harder)
        assert journal.sessions()[0].entries == (harder,)
    for wrong in ("UPDATE entry SET effort_asked = 11", "UPDATE entry SET effort_wanted = NULL"):
        with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError):
            connection.execute(wrong)


def test_the_newest_session_comes_first_and_only_as_many_as_asked(path: Path) -> None:
    """Five sessions, written in no order: by start, at most so many, none from before a day."""
    with Journal.open(path) as journal:
        for hours in (2, 0, 4, 1, 3):
            start = session(When.ANY, MORNING + hours * HOUR)
            journal.begin(start)
            journal.add(start.id, hold(hours))

        def hours_of(limit: int | None = None, since: int | None = None) -> list[float]:
            records = journal.sessions(limit, None if since is None else MORNING + since * HOUR)
            assert all(len(record.entries) == 1 for record in records)
            assert all(record.entries[0].ordinal * HOUR == record.started_at - MORNING for record in records)
            return [(record.started_at - MORNING) / HOUR for record in records]

        assert hours_of() == [4, 3, 2, 1, 0]
        assert hours_of(limit=2) == [4, 3]
        assert hours_of(since=2) == [4, 3, 2]
        assert hours_of(limit=1, since=2) == [4]
        assert hours_of(limit=0) == []
        assert journal.session(new_id()) is None


def test_all_sessions_are_read_in_a_handful_of_statements(path: Path) -> None:
    """Not one more for each session."""
    with Journal.open(path) as journal:
        for hours in range(20):
            start = session(When.ANY, MORNING + hours * HOUR)
            journal.begin(start)
            journal.add(start.id, hold())
        statements: list[str] = []
        journal._connection.set_trace_callback(statements.append)
        assert len(journal.sessions()) == 20
    assert len([text for text in statements if "SELECT" in text]) == 4


def test_writing_twice_changes_nothing(path: Path) -> None:
    """As after a crash between the writing and the noting that it was written."""
    start, entry, rest = session(), hold(), pause()
    with Journal.open(path) as journal:
        for _ in range(2):
            journal.begin(start)
            journal.add(start.id, entry)
            journal.add_pause(start.id, rest)
            journal.end(start.id, SessionOutcome.DONE, MORNING)
        (record,) = journal.sessions()
    assert (record.entries, record.pauses, record.outcome) == ((entry,), (rest,), SessionOutcome.DONE)


def test_a_pause_is_written_when_it_begins_and_again_when_it_is_over(path: Path) -> None:
    """A crash in mid-pause still leaves the pause; what is over stays as it was told first."""
    start, begun = session(), pause(at_ms=7_000)
    over = replace(begun, ended_at=MORNING + HOUR, gap_ms=60_000)
    with Journal.open(path) as journal:
        journal.begin(start)
        journal.add_pause(start.id, begun)
        assert journal.sessions()[0].pauses == (begun,)
        journal.add_pause(start.id, over)
        journal.add_pause(start.id, begun)
        assert journal.sessions()[0].pauses == (over,)


def test_before_and_after_are_one_workout_and_any_is_none(path: Path) -> None:
    """Stretch, train, stretch; next day the next workout; and something in between that belongs to neither."""
    with Journal.open(path) as journal:

        def workout_of(
            moment: When, hours: float, outcome: SessionOutcome = SessionOutcome.DONE
        ) -> str | None:
            start = session(moment, MORNING + hours * HOUR)
            journal.begin(start)
            journal.end(start.id, outcome, start.started_at + HOUR / 4)
            record = journal.session(start.id)
            assert record is not None
            return record.workout_id

        first = workout_of(When.BEFORE, 0)
        assert first is not None
        assert workout_of(When.ANY, 1) is None
        assert workout_of(When.AFTER, 2, SessionOutcome.STOPPED) == first
        assert workout_of(When.AFTER, 3) == first
        assert workout_of(When.AFTER, 4) is None
        second = workout_of(When.BEFORE, 24)
        assert second not in {None, first}
        assert workout_of(When.AFTER, 24 + 13) is None
        assert workout_of(When.AFTER, 24 + 12) == second


def test_a_file_name_that_is_no_text_is_no_fault(path: Path) -> None:
    """A routine's path with bytes that are no UTF-8: the session is kept, its source readable."""
    start = replace(session(), source="/somewhere/\udcffcalves.toml")
    with Journal.open(path) as journal:
        journal.begin(start)
        assert journal.sessions()[0].source == "/somewhere/\\udcffcalves.toml"


def test_mistakes_of_ours_are_errors(path: Path) -> None:
    """To end what never began, to end it as running, an entry of no session, a hold of less than nothing."""
    with Journal.open(path) as journal:
        with pytest.raises(LookupError):
            journal.end(new_id(), SessionOutcome.DONE, MORNING)
        start = session()
        journal.begin(start)
        with pytest.raises(ValueError, match="has not ended"):
            journal.end(start.id, SessionOutcome.RUNNING, MORNING)
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            journal.add(new_id(), hold())
        with pytest.raises(sqlite3.IntegrityError, match="held_ms"):
            journal.add(start.id, hold(held_ms=-1))
        assert journal.sessions()[0].entries == ()


def test_health_is_a_sentence(path: Path) -> None:
    """How much there is; or what is wrong, be it rows that lost what they belong to."""
    with Journal.open(path) as journal:
        assert journal.check() == "The journal is sound: 0 sessions, 0 entries."
        start = session()
        journal.begin(start)
        journal.add(start.id, hold())
        assert journal.check() == "The journal is sound: 1 session, 1 entry."
        with closing(sqlite3.connect(path)) as other:
            other.execute("DELETE FROM session")
            other.commit()
        assert journal.check() == f"The journal “{path}” is damaged: entry row 1 without its session."
        with closing(sqlite3.connect(path)) as other:
            other.executescript(
                "PRAGMA writable_schema = 1; UPDATE sqlite_master SET rootpage = 99 WHERE name = 'entry_by_session'"
            )
    with Journal.open(path) as journal:
        assert "damaged" in journal.notices()[0]


@pytest.mark.parametrize("found_by", ["reading", "the doctor"])
def test_damage_that_is_met_is_told_and_looked_into_at_the_next_start(
    path: Path, found_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A journal too large to be checked at every start has lost pages: reading says so, the next start mends it."""
    with Journal.open(path) as journal:
        start = session()
        journal.begin(start)
        for number in range(400):
            journal.add(start.id, hold(number))
    content = path.read_bytes()
    kept = content[: len(content) * 2 // 3]
    path.write_bytes(kept + bytes(len(content) - len(kept)))
    monkeypatch.setattr(database, "ALWAYS_CHECKED_BYTES", 0)
    with Journal.open(path) as journal:
        assert journal.notices() == ()  # opening it alone does not find out
        if found_by == "reading":
            with pytest.raises(JournalDamaged):
                journal.sessions()
        else:
            assert journal.check().startswith(f"The journal “{path}” is damaged")
    for expected in (1, 0):
        with Journal.open(path) as journal:
            assert len(journal.notices()) == expected
            assert journal.sessions() == []


def test_the_journal_is_a_log(path: Path) -> None:
    """What runs a session can be handed the journal itself."""
    with Journal.open(path) as journal:
        log: Log = journal
        assert log.notices() == ()
