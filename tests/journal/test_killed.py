from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from tests.journal.running import start

KILLS = 25
LONGEST_LIFE_S = 0.06  # after it has begun to open the journal: opening takes 5 ms, a hold less than 1


def killed_after(path: Path, seconds: float) -> list[str]:
    """What a process that writes without end had told when SIGKILL met it."""
    process = start("appending", path, 1_000_000)
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    time.sleep(seconds)  # real time is what this is about
    process.kill()
    rest, _nothing = process.communicate()
    return rest.split()


@pytest.mark.slow
def test_killed_at_any_moment_no_hold_that_was_written_is_missing(tmp_path: Path) -> None:
    """Twenty-five times into one journal: it opens clean, all that was told is there, and the session is offered."""
    path, chance = tmp_path / "journal.db", random.Random(2)
    told_of_in_all = 0
    for _ in range(KILLS):
        session_id, *told = [*killed_after(path, chance.uniform(0, LONGEST_LIFE_S)), ""][:-1] or [""]
        with Journal.open(path) as journal:
            assert journal.notices() == ()
            assert "sound" in journal.check()
            unfinished = {record.id: record for record in journal.unfinished()}
            if session_id:
                _holds_all(unfinished.pop(session_id), told)
            assert all(
                not record.entries for record in unfinished.values()
            )  # begun, killed before it could tell
            for record in journal.unfinished():
                journal.close_interrupted(record.id)
            assert journal.unfinished() == []
        told_of_in_all += len(told)
    with Journal.open(path) as journal:
        records = journal.sessions()
    assert told_of_in_all > KILLS
    assert told_of_in_all <= sum(len(record.entries) for record in records) <= told_of_in_all + KILLS
    assert {record.outcome for record in records} == {SessionOutcome.INTERRUPTED}
    assert all(record.ended_at == record.entries[-1].ended_at for record in records if record.entries)


def _holds_all(record: SessionRecord, told: list[str]) -> None:
    """Every hold that was told of, in order, and at most the one more that was being written."""
    kept = [entry.id for entry in record.entries]
    assert kept[: len(told)] == told
    assert len(kept) - len(told) in {0, 1}
