from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Log
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.journal.writer import JournalWriter
from tests.journal.made import MORNING, Disk, hold, pause, session

PATIENCE_S = 10.0
FRAME_S = 0.016


@contextmanager
def closing_in_time(writer: JournalWriter) -> Iterator[JournalWriter]:
    """Closes `writer` with patience, and insists that all was written."""
    yield writer
    assert writer.close(PATIENCE_S)


def wait_until(happened: Callable[[], bool]) -> None:
    """Looks again and again, for as long as patience lasts, whether the other thread has done it."""
    give_up = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < give_up
        time.sleep(0.002)


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """A disk with room."""
    return Disk(tmp_path / "journal.db")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where rescued files go."""
    return tmp_path / "state"


@pytest.fixture
def writer(disk: Disk, state: Path) -> Iterator[JournalWriter]:
    """A writer that tries again only when asked: no test waits for its seconds."""
    writer = JournalWriter(disk.path, [state], disk.open, retry_s=3_600)
    yield writer
    writer.close(PATIENCE_S)


def test_a_session_is_in_the_journal_once_the_writer_is_closed(writer: JournalWriter, disk: Disk) -> None:
    """All of it, in order."""
    log: Log = writer
    start = session()
    log.begin(start)
    for number in range(50):
        log.add(start.id, hold(number))
    log.add_pause(start.id, pause())
    log.end(start.id, SessionOutcome.DONE, MORNING)
    assert writer.close(PATIENCE_S)
    (record,) = disk.kept()
    assert [entry.ordinal for entry in record.entries] == list(range(50))
    assert (record.pauses, record.outcome) == ((pause(),), SessionOutcome.DONE)
    assert log.notices() == ()


def test_what_is_flushed_is_on_the_disk(writer: JournalWriter, disk: Disk) -> None:
    """Before the journal is shown it is asked to be up to date."""
    start = session()
    writer.begin(start)
    writer.add(start.id, hold())
    assert writer.flush(PATIENCE_S)
    assert [record.held_ms for record in disk.kept()] == [20_000]
    assert writer.flush(PATIENCE_S)


def test_what_a_full_disk_refuses_is_kept_in_order(writer: JournalWriter, disk: Disk, state: Path) -> None:
    """Told once; a flush does not wait for what cannot be; with room again, all is there."""
    start = session()
    writer.begin(start)
    assert writer.flush(PATIENCE_S)
    disk.is_full = True
    for number in range(3):
        writer.add(start.id, hold(number))
    before = time.monotonic()
    assert not writer.flush(PATIENCE_S)
    assert time.monotonic() - before < PATIENCE_S / 2
    (notice,) = writer.notices()
    assert notice.startswith(
        "The journal cannot be written: the disk is full. What you hold is kept in memory"
    )
    disk.is_full = False
    writer.add(start.id, hold(3))
    assert writer.flush(PATIENCE_S)
    assert writer.notices() == ("The journal is written again. Nothing is missing.",)
    assert [entry.ordinal for entry in disk.kept()[0].entries] == [0, 1, 2, 3]
    assert not state.exists()


def test_it_tries_again_by_itself(disk: Disk) -> None:
    """Nobody has to finish another hold for the last one to be written."""
    disk.is_full = True
    with closing_in_time(JournalWriter(disk.path, (), disk.open, retry_s=0.005)) as writer:
        start = session()
        writer.begin(start)
        assert not writer.flush(PATIENCE_S)
        disk.is_full = False
        wait_until(lambda: bool(disk.kept()))


def test_what_cannot_be_written_in_the_end_is_rescued(writer: JournalWriter, disk: Disk, state: Path) -> None:
    """And is in the journal after the next start."""
    start = session()
    disk.is_full = True
    writer.begin(start)
    writer.add(start.id, hold())
    assert not writer.close(PATIENCE_S)
    (file,) = state.iterdir()
    assert str(file) in writer.notices()[-1]
    disk.is_full = False
    again = JournalWriter(disk.path, [state], disk.open)
    assert again.close(PATIENCE_S)
    assert again.notices() == ("What could not be written to the journal last time is in it now.",)
    assert [record.held_ms for record in disk.kept()] == [20_000]


def test_a_disk_that_hangs_is_not_waited_for(disk: Disk, state: Path) -> None:
    """The window closes in time; what hung is rescued, and if the disk wakes up later it is not there twice."""
    waking = Event()

    def open_slowly(path: Path) -> Journal:
        assert waking.wait(PATIENCE_S)
        return Journal.open(path)

    writer = JournalWriter(disk.path, [state], open_slowly)
    start = session()
    before = time.monotonic()
    writer.begin(start)
    writer.add(start.id, hold())
    assert not writer.flush(0.001)
    assert not writer.close(0.001)
    assert time.monotonic() - before < 1
    assert len(list(state.iterdir())) == 1
    waking.set()
    wait_until(lambda: not list(state.glob("*.jsonl")))
    wait_until(lambda: bool(disk.kept() and disk.kept()[0].entries))
    JournalWriter(disk.path, [state]).close(PATIENCE_S)
    assert [record.held_ms for record in disk.kept()] == [20_000]


def test_no_call_waits_for_the_disk(disk: Disk) -> None:
    """The disk does not answer at all, and a hundred holds are taken in, each in less than a frame of the window."""
    waking = Event()

    def open_slowly(path: Path) -> Journal:
        assert waking.wait(PATIENCE_S)
        return Journal.open(path)

    took_s = []
    with closing_in_time(JournalWriter(disk.path, (), open_slowly)) as writer:
        start = session()
        writer.begin(start)
        for number in range(100):
            before = time.perf_counter()
            writer.add(start.id, hold(number))
            writer.notices()
            took_s.append(time.perf_counter() - before)
        waking.set()
    assert statistics.median(took_s) < FRAME_S
    assert len(disk.kept()[0].entries) == 100


def test_a_closed_writer_takes_nothing(writer: JournalWriter) -> None:
    """Nobody would ever write it: a mistake of ours."""
    writer.close(PATIENCE_S)
    with pytest.raises(RuntimeError, match="closed"):
        writer.begin(session())
