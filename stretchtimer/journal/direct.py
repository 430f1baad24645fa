"""Writes at once, in the caller's thread: for the command line, where nothing is drawn meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from stretchtimer.journal.backlog import Backlog
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Operation
from stretchtimer.journal.recorder import Recorder


class DirectWriter(Recorder):
    """A `Log` whose calls return when the disk has it, or has refused it: what was refused goes with a later call."""

    def __init__(
        self,
        path: Path,
        rescue_folders: Sequence[Path] = (),
        open_journal: Callable[[Path], Journal] = Journal.open,
    ) -> None:
        """Opens the journal. If that fails, `notices` says why and everything is kept."""
        self._backlog = Backlog(path, rescue_folders, open_journal)
        self._backlog.write()

    def _put(self, operation: Operation) -> None:
        self._backlog.put(operation)
        self._backlog.write()

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""
        return self._backlog.notices()

    def close(self) -> bool:
        """Tries once more; what still cannot be written is rescued. Whether all is in the journal."""
        written = self._backlog.write()
        self._backlog.close()
        self._backlog.rescue()
        return written
