"""What a person changes in the journal afterwards: sessions done elsewhere, sessions taken back and put back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.elsewhere import Work, is_elsewhere, session_elsewhere
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import AddFinished, Remove, Restore, SetNote
from stretchtimer.journal.records import SessionOutcome, SessionRecord, Tightness
from stretchtimer.journal.rescue import rescue, take_in_rescued
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, Disk, cramp, glass, hold, pause, session

HOUR = timedelta(hours=1)
CALF = Work("calf_wall_straight", "Calf wall stretch", "calf", Side.RIGHT, 120_000)
QUADS = Work("quad_standing_pull", "Standing pull", "quads", Side.LEFT, 60_000)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(tmp_path / "journal.db") as journal:
        yield journal


def done(moment: When = When.ANY, at: datetime = MORNING) -> SessionRecord:
    """Stretching in the gym: two minutes for the right calf, one for the left thigh."""
    return session_elsewhere("At the gym", moment, at, [CALF, QUADS], note="With a strap")


def whole_session(journal: Journal, moment: When = When.BEFORE) -> SessionRecord:
    """A session with everything that can be in one, and a cramp that led to it."""
    start = session(moment)
    journal.begin(start)
    for entry in (hold(0), hold(1)):
        journal.add(start.id, entry)
    journal.add_pause(start.id, replace(pause(), ended_at=MORNING + HOUR))
    journal.set_tightness(start.id, Tightness("calf", Side.LEFT, When.BEFORE, 6))
    journal.set_note(start.id, "Well.")
    journal.end(start.id, SessionOutcome.DONE, MORNING + HOUR)
    record = journal.session(start.id)
    assert record is not None
    return record


def test_what_was_done_elsewhere_is_a_session_like_any_other(journal: Journal) -> None:
    """Three minutes of two muscles, one after the other, with the person's words; it counts in the sums."""
    told = done()
    journal.add_finished(told)
    (record,) = journal.sessions()
    assert record == told and is_elsewhere(record)
    assert [entry.held_ms for entry in record.entries] == [120_000, 60_000]
    assert (record.outcome, record.ended_at) == (SessionOutcome.DONE, MORNING + timedelta(minutes=3))
    assert record.note == "With a strap"
    assert [(held.group, held.held_ms) for held in journal.held_since(MORNING.date())] == [
        ("calf", 120_000),
        ("quads", 60_000),
    ]


def test_told_twice_it_is_there_once_and_what_was_edited_stays(journal: Journal) -> None:
    """As after a crash between the writing and the noting that it was written."""
    told = done()
    journal.add_finished(told)
    journal.set_note(told.id, "Without a strap")
    journal.add_finished(told)
    assert [record.note for record in journal.sessions()] == ["Without a strap"]


def test_nothing_at_all_is_no_session() -> None:
    """There is nothing to tell of."""
    with pytest.raises(ValueError, match="nothing"):
        session_elsewhere("At the gym", When.ANY, MORNING, [])


@pytest.mark.parametrize(("moment", "hours"), [(When.BEFORE, -2), (When.AFTER, 2), (When.AFTER, 5)])
def test_it_finds_the_workout_of_its_day(journal: Journal, moment: When, hours: float) -> None:
    """Before the warm-up in the app, or after it, even after the cool-down: the same workout."""
    before = whole_session(journal)
    after = session(When.AFTER, MORNING + 3 * HOUR)
    journal.begin(after)
    journal.end(after.id, SessionOutcome.DONE, MORNING + 4 * HOUR)
    told = done(moment, MORNING + hours * HOUR)
    journal.add_finished(told)
    record = journal.session(told.id)
    assert record is not None and record.workout_id == before.workout_id
    workout = journal.workout(str(before.workout_id))
    assert workout is not None and len(workout.sessions) == 3
    assert workout.opened_at == min(session.started_at for session in workout.sessions)


def test_on_a_day_of_its_own_a_warm_up_opens_a_workout_and_a_cool_down_does_not(journal: Journal) -> None:
    """Yesterday's is another; stretching for no workout belongs to none."""
    first = whole_session(journal)
    for moment, expected in ((When.BEFORE, True), (When.ANY, False)):
        told = done(moment, MORNING + 24 * HOUR)
        journal.add_finished(told)
        record = journal.session(told.id)
        assert record is not None
        assert (record.workout_id is not None) is expected
        assert record.workout_id != first.workout_id
    alone = done(When.AFTER, MORNING + 72 * HOUR)
    journal.add_finished(alone)
    record = journal.session(alone.id)
    assert record is not None and record.workout_id is None


def test_a_session_is_put_back_exactly_as_it_was(journal: Journal) -> None:
    """Holds, pauses, tightness, note, workout, and the cramp that led to it; as often as one likes."""
    record = whole_session(journal)
    spasm = cramp(session_id=record.id)
    journal.add_spasm(spasm)
    for _ in range(2):
        journal.remove(record.id)
        assert journal.sessions() == []
        assert [one.session_id for one in journal.spasms(MORNING)] == [None]
        journal.restore(record.id)
        assert journal.sessions() == [record]
        (again,) = journal.sessions()
        assert [entry.id for entry in again.entries] == [entry.id for entry in record.entries]
        assert journal.spasms(MORNING) == [spasm]
    assert "sound" in journal.check()


def test_a_cramp_and_a_glass_are_put_back(journal: Journal) -> None:
    """As they were; putting back what was never taken away changes nothing."""
    spasm, drink = cramp(), glass()
    journal.add_spasm(spasm)
    journal.add_drink(drink)
    for id_ in (spasm.id, drink.id):
        journal.restore(id_)
        journal.remove(id_)
    assert (journal.spasms(MORNING), journal.drinks(MORNING.date())) == ([], [])
    for id_ in (spasm.id, drink.id):
        journal.restore(id_)
    assert (journal.spasms(MORNING), journal.drinks(MORNING.date())) == ([spasm], [drink])


def test_a_session_that_was_put_back_goes_on_being_edited(journal: Journal) -> None:
    """What is told of it afterwards counts as of any other."""
    record = whole_session(journal)
    journal.remove(record.id)
    journal.set_note(record.id, "Told while it was away: this is lost.")
    journal.restore(record.id)
    journal.set_tightness(record.id, Tightness("calf", Side.LEFT, When.AFTER, 2))
    journal.set_note(record.id, "Better.")
    (again,) = journal.sessions()
    assert (again.note, len(again.tightness)) == ("Better.", 2)


def test_the_last_word_counts_though_the_clock_was_put_back(tmp_path: Path) -> None:
    """An hour back between two edits, as when summer time ends on a clock that is set by hand."""
    clock = [MORNING]
    with Journal.open(tmp_path / "journal.db", now=lambda: clock[0]) as journal:
        record = whole_session(journal)
        clock[0] -= HOUR
        journal.set_note(record.id, "Later, by an earlier clock.")
        journal.remove(record.id)
        clock[0] -= HOUR
        journal.restore(record.id)
        assert [one.note for one in journal.sessions()] == ["Later, by an earlier clock."]


def test_every_edit_goes_through_a_full_disk_and_a_rescue(tmp_path: Path) -> None:
    """Session added, removed and put back while nothing can be written: the next start has it."""
    disk, state, told = Disk(tmp_path / "journal.db"), tmp_path / "state", done()
    writer = DirectWriter(disk.path, [state], disk.open)
    disk.is_full = True
    writer.add_finished(told)
    writer.set_tightness(told.id, Tightness("calf", Side.LEFT, When.BEFORE, 3))
    writer.remove(told.id)
    writer.restore(told.id)
    assert not writer.close()
    disk.is_full = False
    assert DirectWriter(disk.path, [state], disk.open).close()
    (record,) = disk.kept()
    assert record.note == "With a strap" and len(record.tightness) == 1


def test_what_was_told_since_a_rescue_stays(journal: Journal, tmp_path: Path) -> None:
    """The file could not be removed and is read once more, after the person has told other things."""
    told = done()
    operations = [AddFinished(told), SetNote(told.id, "Old"), Remove(told.id), Restore(told.id)]
    file = rescue(operations, [tmp_path])
    assert file is not None
    content = file.read_bytes()
    take_in_rescued(journal, [tmp_path])
    assert [record.note for record in journal.sessions()] == ["Old"]
    written = file.with_name("stretchtimer-journal-again.jsonl")
    journal.set_note(told.id, "New")
    journal.remove(told.id)
    written.write_bytes(content)
    os.utime(written, (1_700_000_000, 1_700_000_000))
    take_in_rescued(journal, [tmp_path])
    assert journal.sessions() == []
    journal.restore(told.id)
    assert [record.note for record in journal.sessions()] == ["New"]
