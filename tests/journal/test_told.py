"""What people tell, through the writers: on the disk at once, kept while it is full, rescued if it stays so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Diary
from stretchtimer.journal.records import SessionOutcome, Tightness, Training, new_id
from stretchtimer.journal.writer import JournalWriter
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, Disk, cramp, glass, hold, session

PATIENCE_S = 10.0
HOUR = timedelta(hours=1)
START = session()
WORKOUT = new_id()
TIGHT = Tightness("calf", Side.RIGHT, When.BEFORE, 6)
TRAINING = Training(MORNING, MORNING + HOUR)
FIRST, SECOND = cramp(strength=None), cramp()
KEPT, TAKEN_BACK = glass(), glass()
MISTAKE = session(When.ANY)


def tell_everything(diary: Diary) -> None:
    """Every kind of thing there is to tell."""
    diary.begin(START)
    diary.set_note(START.id, "Well.")
    diary.set_tightness(START.id, TIGHT)
    diary.set_training(WORKOUT, Training(MORNING))
    diary.set_training(WORKOUT, TRAINING)
    diary.add_spasm(FIRST)
    diary.edit_spasm(replace(FIRST, strength=9))
    diary.add_spasm(SECOND)
    diary.remove(SECOND.id)
    diary.add_drink(KEPT)
    diary.add_drink(TAKEN_BACK)
    diary.remove(TAKEN_BACK.id)
    diary.begin(MISTAKE)
    diary.add(MISTAKE.id, hold())
    diary.remove(MISTAKE.id)
    diary.end(START.id, SessionOutcome.DONE, MORNING + HOUR)


def everything_is_there(path: Path) -> None:
    """Fails unless the journal holds all that was told."""
    with Journal.open(path) as journal:
        (record,) = journal.sessions()
        assert (record.id, record.note, record.tightness) == (START.id, "Well.", (TIGHT,))
        assert record.outcome is SessionOutcome.DONE
        workout = journal.workout(WORKOUT)
        assert workout is not None and workout.training == TRAINING
        assert journal.spasms(MORNING) == [replace(FIRST, strength=9)]
        assert journal.drinks(MORNING.date()) == [KEPT]


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """A disk with room."""
    return Disk(tmp_path / "journal.db")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where rescued files go."""
    return tmp_path / "state"


def test_it_is_on_the_disk_when_the_call_returns(disk: Disk) -> None:
    """At the command line."""
    writer = DirectWriter(disk.path)
    tell_everything(writer)
    everything_is_there(disk.path)
    assert (writer.notices(), writer.close()) == ((), True)


def test_the_window_does_not_wait_for_it(disk: Disk) -> None:
    """Another thread writes it, in order."""
    writer = JournalWriter(disk.path, (), disk.open)
    tell_everything(writer)
    assert writer.close(PATIENCE_S)
    everything_is_there(disk.path)


def through_a_full_disk(disk: Disk, state: Path) -> None:
    """Full from the first word on; room again; the next word brings all of it along."""
    writer = DirectWriter(disk.path, [state], disk.open)
    disk.is_full = True
    tell_everything(writer)
    assert disk.kept() == []
    disk.is_full = False
    writer.set_note(START.id, "Well.")
    assert writer.close()


def through_a_rescue(disk: Disk, state: Path) -> None:
    """Full to the end: it waits in a file, and the next start takes it in."""
    writer = DirectWriter(disk.path, [state], disk.open)
    disk.is_full = True
    tell_everything(writer)
    assert not writer.close()
    disk.is_full = False
    assert DirectWriter(disk.path, [state], disk.open).close()


def through_a_second_rescue(disk: Disk, state: Path) -> None:
    """The file was taken in, but could not be removed, and is taken in once more."""
    writer = DirectWriter(disk.path, [state], disk.open)
    disk.is_full = True
    tell_everything(writer)
    writer.close()
    disk.is_full = False
    (file,) = state.iterdir()
    content = file.read_bytes()
    DirectWriter(disk.path, [state], disk.open).close()
    file.write_bytes(content)
    DirectWriter(disk.path, [state], disk.open).close()


@pytest.mark.parametrize("way", [through_a_full_disk, through_a_rescue, through_a_second_rescue])
def test_nothing_is_lost_on_the_way(disk: Disk, state: Path, way: Callable[[Disk, Path], None]) -> None:
    """A full disk for a while, or to the end, or a file read twice: all is there, once."""
    way(disk, state)
    everything_is_there(disk.path)


def test_what_is_told_after_damage_is_kept(disk: Disk) -> None:
    """The file is spoilt in mid-session: a new journal has the session, the glass and the cramp that met the damage."""
    writer = DirectWriter(disk.path, (), disk.open)
    start = session()
    writer.begin(start)
    disk.is_spoilt = True
    writer.add_spasm(spasm := cramp(session_id=start.id))
    writer.add_drink(drink := glass())
    writer.set_note(start.id, "Well.")
    assert writer.close()
    with Journal.open(disk.path) as journal:
        assert [record.note for record in journal.sessions()] == ["Well."]
        assert journal.spasms(MORNING) == [spasm]
        assert journal.drinks(MORNING.date()) == [drink]


def test_a_session_that_was_taken_back_is_not_begun_again_after_damage(disk: Disk) -> None:
    """It ran, was taken back, then the file was spoilt: the new journal does not have it."""
    writer = DirectWriter(disk.path, (), disk.open)
    start = session()
    writer.begin(start)
    writer.remove(start.id)
    disk.is_spoilt = True
    writer.add_drink(glass())
    assert writer.close()
    assert disk.kept() == []
