from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.journal.made import MORNING, hold, session

HOUR = timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal lies."""
    return tmp_path / "journal.db"


def test_a_session_that_was_cut_off_ends_at_its_last_hold(path: Path) -> None:
    """Or at its start, if nothing had been held; closed once, it is unfinished no more."""
    held, empty = session(), session()
    with Journal.open(path) as journal:
        journal.begin(held)
        journal.begin(empty)
        journal.add(held.id, hold(1))
        journal.add(held.id, hold(0))
    with Journal.open(path) as journal:
        assert {record.id for record in journal.unfinished()} == {held.id, empty.id}
        for record in journal.unfinished():
            journal.close_interrupted(record.id)
        assert journal.unfinished() == []
        ends = {record.id: record.ended_at for record in journal.sessions()}
        assert ends == {held.id: hold(0).ended_at, empty.id: MORNING}
        assert {record.outcome for record in journal.sessions()} == {SessionOutcome.INTERRUPTED}
        journal.close_interrupted(held.id)
        assert ends == {record.id: record.ended_at for record in journal.sessions()}


def test_a_session_that_is_over_is_not_interrupted(path: Path) -> None:
    """Asked twice, by two windows that start at once: what was finished meanwhile stays finished."""
    start = session()
    with Journal.open(path) as journal:
        journal.begin(start)
        journal.end(start.id, SessionOutcome.DONE, MORNING + HOUR)
        journal.close_interrupted(start.id)
        (record,) = journal.sessions()
    assert (record.outcome, record.ended_at) == (SessionOutcome.DONE, MORNING + HOUR)


def test_a_session_that_is_resumed_stays_itself(path: Path) -> None:
    """Begun again as it was read back: same row, same workout, what was held before and after in order."""
    start = session()
    with Journal.open(path) as journal:
        journal.begin(start)
        journal.add(start.id, hold(0))
    with Journal.open(path) as journal:
        journal.close_interrupted(start.id)
        (record,) = journal.sessions()
        journal.begin(record)
        (running,) = journal.sessions()
        assert (running.outcome, running.ended_at) == (SessionOutcome.RUNNING, None)
        assert running.workout_id == record.workout_id
        journal.add(start.id, hold(1))
        journal.end(start.id, SessionOutcome.DONE, MORNING + HOUR)
        (done,) = journal.sessions()
    assert [entry.ordinal for entry in done.entries] == [0, 1]
    assert done.outcome is SessionOutcome.DONE


def test_a_session_alive_elsewhere_is_not_unfinished(path: Path) -> None:
    """A window and a terminal at once: neither closes the other's session, until its owner is gone."""
    start = session()
    with Journal.open(path) as window, Journal.open(path) as terminal:
        window.begin(start)
        for journal in (window, terminal):
            assert journal.unfinished() == []
            journal.close_interrupted(start.id)
            assert journal.sessions()[0].outcome is SessionOutcome.RUNNING
        window.close()
        assert [record.id for record in terminal.unfinished()] == [start.id]


def test_a_session_resumed_in_two_places_keeps_what_both_held(path: Path) -> None:
    """The second is not refused: nothing that was held may be lost."""
    start = session()
    with Journal.open(path) as window, Journal.open(path) as terminal:
        window.begin(start)
        terminal.begin(start)
        window.add(start.id, hold(0))
        terminal.add(start.id, hold(1))
        terminal.end(start.id, SessionOutcome.DONE, MORNING)
        assert [entry.ordinal for entry in window.sessions()[0].entries] == [0, 1]


def test_nothing_is_left_beside_a_journal_that_was_closed(path: Path) -> None:
    """One file, and no other."""
    with Journal.open(path) as journal:
        for outcome in (SessionOutcome.DONE, None):
            start = session()
            journal.begin(start)
            if outcome is not None:
                journal.end(start.id, outcome, MORNING)
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["journal.db"]
