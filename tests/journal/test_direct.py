from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.errors import UserError
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Log
from stretchtimer.journal.records import SessionOutcome, new_id
from tests.journal.made import MORNING, Disk, hold, pause, session

FULL = (
    "The journal cannot be written: the disk is full. "
    "What you hold is kept in memory and written as soon as it can be."
)
MENDED = "The journal is written again. Nothing is missing."


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """A disk with room."""
    return Disk(tmp_path / "journal.db")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where rescued files go."""
    return tmp_path / "state"


def test_each_call_is_on_the_disk_when_it_returns(disk: Disk) -> None:
    """Another connection sees it at once."""
    writer: DirectWriter = DirectWriter(disk.path)
    log: Log = writer
    start = session()
    log.begin(start)
    assert [record.outcome for record in disk.kept()] == [SessionOutcome.RUNNING]
    log.add(start.id, hold(0))
    assert [entry.ordinal for entry in disk.kept()[0].entries] == [0]
    log.add_pause(start.id, pause())
    assert disk.kept()[0].pauses == (pause(),)
    log.end(start.id, SessionOutcome.DONE, MORNING)
    assert disk.kept()[0].outcome is SessionOutcome.DONE
    assert log.notices() == ()
    assert writer.close()


def test_what_a_full_disk_refuses_is_written_in_order_once_there_is_room(disk: Disk, state: Path) -> None:
    """Told once when it begins and once when it is over, not at every hold."""
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    disk.is_full = True
    for number in range(3):
        writer.add(start.id, hold(number))
    assert writer.notices() == (FULL,)
    assert disk.kept()[0].entries == ()
    disk.is_full = False
    writer.add(start.id, hold(3))
    assert writer.notices() == (MENDED,)
    assert [entry.ordinal for entry in disk.kept()[0].entries] == [0, 1, 2, 3]
    assert writer.close()
    assert not state.exists()


def test_what_is_refused_to_the_end_is_there_at_the_next_start(disk: Disk, state: Path) -> None:
    """It goes into a file, told by name, and from there into the journal."""
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    writer.add(start.id, hold(0))
    disk.is_full = True
    writer.add(start.id, hold(1))
    writer.end(start.id, SessionOutcome.DONE, MORNING)
    assert not writer.close()
    (file,) = state.iterdir()
    assert str(file) in writer.notices()[-1]
    disk.is_full = False
    again = DirectWriter(disk.path, [state], disk.open)
    assert again.notices() == ("What could not be written to the journal last time is in it now.",)
    assert again.close()
    (record,) = disk.kept()
    assert [entry.ordinal for entry in record.entries] == [0, 1]
    assert record.outcome is SessionOutcome.DONE


def test_a_journal_that_does_not_open_takes_all_once_it_does(disk: Disk, state: Path) -> None:
    """A read-only folder, mended in mid-session."""
    disk.shut = UserError("This program may not write there.")
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    writer.add(start.id, hold(0))
    (notice,) = writer.notices()
    assert notice.startswith("This program may not write there. What you hold is kept in memory")
    disk.shut = None
    writer.add(start.id, hold(1))
    assert writer.close()
    assert len(disk.kept()[0].entries) == 2


def test_what_was_damaged_is_told_of(disk: Disk) -> None:
    """The journal's own notices come through."""
    disk.path.write_text("no journal at all", encoding="utf-8")
    writer = DirectWriter(disk.path)
    assert "is kept as" in writer.notices()[0]
    assert writer.notices() == ()
    assert writer.close()


def test_damage_in_mid_session_costs_only_what_was_in_the_file(disk: Disk) -> None:
    """The damaged file is kept aside; the session goes on in a new one, with the hold that met the damage."""
    writer = DirectWriter(disk.path, (), disk.open)
    over, start = session(), session()
    writer.begin(over)
    writer.end(over.id, SessionOutcome.DONE, MORNING)
    writer.begin(start)
    writer.add(start.id, hold(0))
    disk.is_spoilt = True
    writer.add(start.id, hold(1))
    writer.add(start.id, hold(2))
    first, second, third = writer.notices()
    assert first.startswith("The journal is damaged. What you hold is kept")
    assert "a new journal was begun" in second
    assert third == MENDED
    writer.end(start.id, SessionOutcome.DONE, MORNING)
    assert writer.close()
    (record,) = disk.kept()
    assert [entry.ordinal for entry in record.entries] == [1, 2]
    assert record.outcome is SessionOutcome.DONE


def test_a_journal_that_never_opens_loses_nothing(disk: Disk, state: Path) -> None:
    """A folder without permission from start to end: all is rescued."""
    disk.shut = UserError("This program may not write there.")
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    writer.add(start.id, hold(0))
    assert not writer.close()
    DirectWriter(disk.path, [state]).close()
    assert [record.held_ms for record in disk.kept()] == [20_000]


def test_holds_of_a_journal_that_was_replaced_bring_their_session_along(disk: Disk, state: Path) -> None:
    """The start had been written, then the file was damaged: at the next start a new journal has session and hold."""
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    disk.is_full = True
    writer.add(start.id, hold(0))
    writer.close()
    disk.is_full = False
    disk.path.write_text("spoilt", encoding="utf-8")
    with Journal.open(disk.path):
        pass
    DirectWriter(disk.path, [state]).close()
    (record,) = disk.kept()
    assert (record.name, record.held_ms) == ("Calves, before the workout", 20_000)


def test_if_nothing_can_be_written_anywhere_that_is_said(disk: Disk, tmp_path: Path) -> None:
    """The disk is full, and so is every folder."""
    (tmp_path / "file").touch()
    writer = DirectWriter(disk.path, [tmp_path / "file"], disk.open)
    disk.is_full = True
    writer.begin(session())
    assert not writer.close()
    assert writer.notices()[-1] == "The last of what you held could not be written anywhere and is lost."


def test_a_mistake_of_ours_holds_nothing_up_and_loses_nothing(
    disk: Disk, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An entry the journal refuses is logged and rescued; what comes after it is written."""
    writer = DirectWriter(disk.path, [state], disk.open)
    start = session()
    writer.begin(start)
    writer.add(new_id(), hold(0))
    writer.add(start.id, hold(1))
    assert "was refused by the journal" in caplog.text
    caplog.clear()
    assert [entry.ordinal for entry in disk.kept()[0].entries] == [1]
    writer.close()
    (file,) = state.iterdir()
    assert len(file.read_text(encoding="utf-8").splitlines()) == 1
    assert str(file) in writer.notices()[-1]
