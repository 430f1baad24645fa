"""Writes in a thread of its own, so that nothing in the window waits for the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Condition, Thread

from stretchtimer.journal.backlog import Backlog
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Operation
from stretchtimer.journal.recorder import Recorder

RETRY_S = 3.0


class JournalWriter(Recorder):
    """A `Log` whose calls return at once.

    What fails is kept in order and tried again at every call and every few seconds.
    Its one thread starts with it and ends with `close`, which must be called.
    """

    def __init__(
        self,
        path: Path,
        rescue_folders: Sequence[Path] = (),
        open_journal: Callable[[Path], Journal] = Journal.open,
        retry_s: float = RETRY_S,
    ) -> None:
        """`rescue_folders`: where what cannot be written in the end may go, best first."""
        self._backlog = Backlog(path, rescue_folders, open_journal)
        self._retry_s = retry_s
        self._changed = Condition()
        self._asked, self._answered = 1, 0  # the first attempt opens the journal
        self._is_failing = False
        self._is_closing = False
        # A disk that hangs must not keep the app from ending.
        self._thread = Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""
        return self._backlog.notices()

    def flush(self, timeout: float) -> bool:
        """Waits, at most `timeout` seconds, for one attempt at all that is waiting. Whether all is on the disk."""
        with self._changed:
            asked = self._ask()
            self._changed.wait_for(lambda: self._answered >= asked, timeout)
        return self._backlog.is_written

    def close(self, timeout: float) -> bool:
        """Tries once more, at most `timeout` seconds, then rescues what is left. Whether all is in the journal.

        `notices` can still be asked afterwards.
        """
        with self._changed:
            self._is_closing = True
            self._ask()
        self._thread.join(timeout)
        self._backlog.rescue()
        return self._backlog.is_written

    def _put(self, operation: Operation) -> None:
        if self._is_closing:
            raise RuntimeError("the journal's writer is closed")
        self._backlog.put(operation)
        with self._changed:
            self._ask()

    def _ask(self) -> int:
        self._asked += 1
        self._changed.notify_all()
        return self._asked

    def _run(self) -> None:
        is_closing = False
        while not is_closing:
            with self._changed:
                wait_s = self._retry_s if self._is_failing else None
                self._changed.wait_for(lambda: self._asked > self._answered, wait_s)
                asked, is_closing = self._asked, self._is_closing
            self._is_failing = not self._backlog.write()
            with self._changed:
                self._answered = asked
                self._changed.notify_all()
        self._backlog.close()
