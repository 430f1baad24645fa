from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from stretchtimer.journal import locks
from stretchtimer.journal.locks import FileLock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the lock lies."""
    return tmp_path / "some.lock"


def test_a_lock_is_given_once(path: Path) -> None:
    """While one has it nobody else gets it, in this process neither; afterwards the next one does."""
    first = FileLock.take(path)
    assert first is not None
    assert FileLock.is_held(path)
    assert FileLock.take(path) is None
    first.release()
    second = FileLock.take(path)
    assert second is not None
    second.release()


def test_a_lock_leaves_no_file_behind(path: Path) -> None:
    """Taken and given back, or only asked about: the folder is as it was."""
    assert not FileLock.is_held(path)
    lock = FileLock.take(path)
    assert lock is not None
    assert path.exists()
    lock.release()
    assert not path.exists()


def test_the_file_of_a_dead_process_holds_nothing_and_is_cleared_away(path: Path) -> None:
    """A lock file without anybody behind it, as SIGKILL leaves it."""
    path.touch()
    assert not FileLock.is_held(path)
    assert not path.exists()


def test_waiting_for_a_lock_ends(path: Path) -> None:
    """One that stays held is not waited for longer than asked; a free one is given at once."""
    held = FileLock.wait(path, 0)
    assert held is not None
    before = time.monotonic()
    assert FileLock.wait(path, 0.03) is None
    assert 0.03 <= time.monotonic() - before < 1
    held.release()
    free = FileLock.wait(path, 60)
    assert free is not None
    free.release()


def test_a_lock_on_a_file_removed_in_between_is_taken_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The holder removes the file just before it lets go: whoever locked that file locks the next one instead."""
    lock_really = locks._try_lock
    removed: list[Path] = []

    def remove_then_lock(descriptor: int) -> None:
        if not removed:
            removed.append(path)
            path.unlink()
        lock_really(descriptor)

    monkeypatch.setattr(locks, "_try_lock", remove_then_lock)
    lock = FileLock.take(path)
    assert lock is not None
    assert removed
    assert FileLock.is_held(path)
    lock.release()


def test_where_there_are_no_locks_every_lock_is_granted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network folder without locks: the journal still opens, and nothing counts as alive."""

    def no_locks(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(locks, "_try_lock", no_locks)
    lock = FileLock.take(path)
    assert lock is not None
    assert not FileLock.is_held(path)
    lock.release()


def test_a_lock_that_cannot_be_looked_at_holds_nothing(path: Path) -> None:
    """Something in its place that cannot be opened for locking."""
    path.mkdir()
    assert not FileLock.is_held(path)
