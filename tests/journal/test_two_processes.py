from __future__ import annotations

from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.journal.running import start

HOLDS = 100


def test_two_processes_begin_one_journal_and_both_write_all(tmp_path: Path) -> None:
    """A window and a terminal, started together where there is no journal yet."""
    path = tmp_path / "journal.db"
    together = [start("appending", path, HOLDS) for _ in range(2)]
    told = [process.communicate()[0].split() for process in together]
    assert [process.returncode for process in together] == [0, 0]
    with Journal.open(path) as journal:
        records = {record.id: record for record in journal.sessions()}
        assert journal.notices() == ()
        assert "sound" in journal.check()
    for _started, session_id, *entry_ids in told:
        assert [entry.id for entry in records[session_id].entries] == entry_ids
        assert len(entry_ids) == HOLDS
    assert {record.outcome for record in records.values()} == {SessionOutcome.DONE}


def test_a_session_is_left_alone_while_its_process_lives(tmp_path: Path) -> None:
    """It is unfinished only once that process is dead, however it died."""
    path = tmp_path / "journal.db"
    process = start("appending", path, 1_000_000)
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    session_id = process.stdout.readline().strip()
    with Journal.open(path) as journal:
        assert journal.unfinished() == []
        journal.close_interrupted(session_id)
        record = journal.session(session_id)
        assert record is not None and record.outcome is SessionOutcome.RUNNING
        process.kill()
        process.communicate()
        assert [record.id for record in journal.unfinished()] == [session_id]
        journal.close_interrupted(session_id)
        assert journal.unfinished() == []
