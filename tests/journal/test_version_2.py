"""From version 1 of the journal to the latest: what the app before this one wrote is all there, whatever happens."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.migrating import bundled_migrations
from stretchtimer.journal.records import SessionOutcome, Tightness
from stretchtimer.journal.rescue import take_in_rescued
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, cramp, glass
from tests.journal.running import start

HERE = Path(__file__).parent
OLD = HERE / "version_1.sql"
RESCUED = HERE / "version_1.jsonl"
LATEST = len(bundled_migrations())
KILLS = 25
PATIENCE_S = 10.0
MANY = 800  # sessions more, so that copying and altering take their time

SESSIONS = """
    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < :many)
    INSERT INTO session (id, routine_id, source, name, moment, planned_ms, lead_in_ms,
                         started_utc, started_offset_min, ended_utc, ended_offset_min, outcome)
    SELECT printf('10000000-0000-4000-8000-%012d', n), 'desk_3', 'desk_3', 'Desk', 'any', 60000, 0,
           '2026-01-01T08:00:00.000000Z', 60, '2026-01-01T08:01:00.000000Z', 60, 'done'
    FROM counted
"""
ENTRIES = """
    INSERT INTO entry
    SELECT replace(session.id, '10000000', printf('%08d', 20000000 + place.value)), session.id,
           place.value, place.value, 'calf', 'Calf', 'calf', 'right', 1, 20000, 20000, 'done',
           '2026-01-01T08:01:00.000000Z', 60
    FROM session, json_each('[0, 1, 2, 3, 4, 5]') AS place WHERE session.id LIKE '10000000%'
"""
KNOWN_TO_1 = (
    "SELECT id, opened_utc, opened_offset_min FROM workout ORDER BY id",
    """
    SELECT id, workout_id, routine_id, source, name, moment, planned_ms, lead_in_ms, started_utc,
           started_offset_min, ended_utc, ended_offset_min, outcome FROM session ORDER BY id
    """,
    """
    SELECT id, session_id, place, ordinal, exercise_id, name, muscle_group, side, set_number, planned_ms, held_ms,
           outcome, ended_utc, ended_offset_min FROM entry ORDER BY id
    """,
    "SELECT * FROM pause ORDER BY id",
)


def write_old(path: Path, many: int = 0) -> None:
    """The journal of version 1 at `path`, with `many` sessions more than were dumped."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD.read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
        if many:
            connection.execute(SESSIONS, {"many": many})
            connection.execute(ENTRIES)
        connection.commit()


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    """What any program finds in the database at `path`."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def content(path: Path) -> list[list[tuple[object, ...]]]:
    """Every column that version 1 knew, of every row."""
    return [ask(path, query) for query in KNOWN_TO_1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal as version 1 wrote it."""
    path = tmp_path / "journal.db"
    write_old(path)
    return path


def test_every_row_of_version_1_is_as_it_was(path: Path) -> None:
    """Not a value differs; the copy beside it is the old journal, and the new one is sound."""
    before = content(path)
    assert [len(rows) for rows in before] == [2, 4, 6, 2]
    with Journal.open(path) as journal:
        assert journal.notices() == ()
        assert "sound: 4 sessions, 6 entries" in journal.check()
    assert content(path) == before
    assert ask(path, "PRAGMA user_version") == [(LATEST,)]
    (copy,) = path.parent.glob("journal.version-1-*.db")
    assert ask(copy, "PRAGMA user_version") == [(1,)]
    assert content(copy) == before


def test_the_sessions_of_version_1_are_read_as_sessions(path: Path) -> None:
    """Linked before and after, held, paused, cut off; with no note, tightness or effort, as nobody was asked."""
    with Journal.open(path) as journal:
        cut_off, slept, after, before = journal.sessions()
        assert [record.id for record in journal.unfinished()] == [cut_off.id]
        assert {(record.note, record.tightness) for record in journal.sessions()} == {("", ())}
        workout = journal.workout(str(before.workout_id))
    assert workout is not None and workout.sessions == (before, after) and workout.training is None
    assert [(entry.side, entry.held_ms) for entry in before.entries] == [
        (Side.BOTH, 180_000),
        (Side.RIGHT, 20_000),
        (Side.LEFT, 12_345),
    ]
    assert {entry.effort for entry in before.entries} == {None}
    assert before.pauses[0].ended_at is not None and slept.pauses[0].gap_ms == 3_600_000
    assert slept.name == "Desk break: “hips” & back; 3 minutes"
    assert (after.outcome, cut_off.outcome) == (SessionOutcome.STOPPED, SessionOutcome.RUNNING)
    assert before.started_at.isoformat() == "2026-10-24T18:00:00.123456+02:00"


def test_what_is_new_can_be_told_of_what_is_old(path: Path) -> None:
    """A note, a tightness, a cramp on a session of last month; and a session that was cut off goes on."""
    with Journal.open(path) as journal:
        cut_off, *_others, old = journal.sessions()
        journal.set_note(old.id, "It was raining.")
        journal.set_tightness(old.id, Tightness("calf", Side.LEFT, When.AFTER, 2))
        journal.add_spasm(cramp(session_id=old.id))
        journal.add_drink(glass())
        journal.begin(cut_off)
        journal.end(cut_off.id, SessionOutcome.DONE, MORNING)
    with Journal.open(path) as journal:
        newest, *_others, oldest = journal.sessions()
        assert journal.spasms(MORNING)[0].session_id == old.id
    assert (oldest.note, len(oldest.tightness), newest.outcome) == ("It was raining.", 1, SessionOutcome.DONE)


def test_what_version_1_could_not_write_is_taken_in_by_version_2(path: Path) -> None:
    """A file it rescued waits beside the journal; the next start is that of the new app."""
    (path.parent / "stretchtimer-journal-0.jsonl").write_bytes(RESCUED.read_bytes())
    with Journal.open(path) as journal:
        (notice,) = take_in_rescued(journal, [path.parent])
        record = journal.sessions()[0]
    assert notice == "What could not be written to the journal last time is in it now."
    assert (record.name, record.held_ms, record.outcome) == (
        "Calves, before the workout",
        20_000,
        SessionOutcome.STOPPED,
    )
    assert record.pauses[0].ended_at is not None


def _killed_while_opening(path: Path, seconds: float) -> None:
    """A process that opens the journal, and meets SIGKILL so much later; or is done before."""
    process = start("upgrading", path)
    assert process.stdout is not None and process.stdout.readline() == "started\n"
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)  # real time is what this is about
    process.kill()
    process.communicate()


def _time_to_open(path: Path) -> float:
    """How long such a process takes when nobody kills it, in seconds."""
    process = start("upgrading", path)
    assert process.stdout is not None and process.stdout.readline() == "started\n"
    before = time.perf_counter()
    assert process.stdout.readline() == "open\n"
    taken = time.perf_counter() - before
    process.communicate()
    return taken


@pytest.mark.slow
def test_killed_while_it_changes_nothing_is_lost_and_the_next_start_goes_on(tmp_path: Path) -> None:
    """At twenty-five moments from first to last: it is of one whole version, and every row is there."""
    old, chance = tmp_path / "old.db", random.Random(4)
    write_old(old, MANY)
    expected, versions = content(old), set()
    trial = tmp_path / "trial" / "journal.db"
    trial.parent.mkdir()
    trial.write_bytes(old.read_bytes())
    whole_s = _time_to_open(trial)
    moments = [0.0, *(chance.uniform(0, 1.1) * whole_s for _ in range(KILLS - 2)), PATIENCE_S]
    for number, moment in enumerate(moments):
        path = tmp_path / str(number) / "journal.db"
        path.parent.mkdir()
        path.write_bytes(old.read_bytes())
        _killed_while_opening(path, moment)
        ((version,),) = ask(path, "PRAGMA user_version")
        versions.add(version)
        assert content(path) == expected
        with Journal.open(path) as journal:
            assert journal.notices() == ()
            assert len(journal.sessions(limit=MANY * 2)) == MANY + 4
        assert content(path) == expected
        assert ask(path, "PRAGMA user_version") == [(LATEST,)]
        copies = list(path.parent.glob("journal.version-1-*.db"))
        assert copies and all(content(copy) == expected for copy in copies)
        assert not list(path.parent.glob("*.part"))
        for file in path.parent.iterdir():
            file.unlink()
    assert {1, LATEST} <= versions <= set(range(1, LATEST + 1))
