"""Locks between processes: a file held for as long as its holder lives, however that life ends."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    _TAKEN: type[OSError] = (
        OSError  # a lock held elsewhere is a plain OSError there, at times without its own type
    )
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    _TAKEN: type[OSError] = BlockingIOError

_POLL_S = 0.005


class FileLock:
    """An advisory lock on a file of its own. The system lets go of it when the process ends, even by SIGKILL.

    On a file system that knows no locks every lock is granted: one process at a time is then up to the person.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        """Not to be called: see `take` and `wait`."""
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> FileLock | None:
        """The lock on `path`, or None if another holds it. Raises OSError if the file cannot be made."""
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _try_lock(descriptor)
            except _TAKEN:
                os.close(descriptor)
                return None
            except OSError:
                return cls(path, descriptor)
            if _still_there(path, descriptor):
                return cls(path, descriptor)
            os.close(descriptor)

    @classmethod
    def wait(cls, path: Path, seconds: float) -> FileLock | None:
        """The lock on `path` as soon as it is free, or None after `seconds`. Raises OSError as `take` does."""
        give_up = time.monotonic() + seconds
        while (lock := cls.take(path)) is None and time.monotonic() < give_up:
            time.sleep(_POLL_S)
        return lock

    @staticmethod
    def is_held(path: Path) -> bool:
        """Whether anybody, this process included, holds the lock on `path`. Makes no file."""
        if not path.exists():
            return False
        try:
            lock = FileLock.take(path)
        except OSError:
            return False
        if lock is not None:
            lock.release()
        return lock is None

    def release(self) -> None:
        """Lets go, and removes the file."""
        if sys.platform != "win32":
            # Removed while still held: removed later, it might be another's who has just taken it.
            with suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()


def _still_there(path: Path, descriptor: int) -> bool:
    """Whether the file just locked is still the one at `path`, not one removed in between."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
