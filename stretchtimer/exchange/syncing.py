"""One journal on several machines, through any folder that another program keeps the same on all of them.

Each machine adds to a file of its own there, `journal-<machine>.jsonl`, and reads those of the others: no file has two
writers, and the database itself never lies there. What a program for sharing makes of two versions of a file, a
conflict copy, is read like any other. What came from one machine is passed on to the others, which ends when nothing
of it is new to anyone; so a machine that is gone takes nothing with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.faults import explained
from stretchtimer.exchange.sync_reading import SharedFile
from stretchtimer.exchange.sync_writing import write_own
from stretchtimer.journal.exchanging import Place
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.locks import FileLock

_FILES = "journal-*.jsonl"  # hidden ones, which are still on their way, are none of these


@dataclass(frozen=True, slots=True)
class Synced:
    """How many things came from other machines, how many were given to them, and sentences for the person."""

    taken: int = 0
    given: int = 0
    notices: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What was done, in a sentence."""
        return _("{taken} from your other machines, {given} for them.").format(
            taken=ngettext("{n} change", "{n} changes", self.taken).format(n=self.taken),
            given=ngettext("{n} change", "{n} changes", self.given).format(n=self.given),
        )


def sync(
    folder: Path,
    journal: Journal,
    lock: Path,
    progress: Callable[[int], object] = lambda _count: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Synced:
    """Take in what the others have written in `folder`, and write there what is new here.

    `lock` is a file that only one process has at a time: while another is at it, nothing is done. Raises UserError if
    the folder is not there or cannot be written, or the journal cannot be; doing it again goes on from there.
    """
    if not folder.is_dir():
        raise UserError(_("The sync folder “{folder}” is not there.").format(folder=folder))
    with explained(_("The journal could not be synced."), folder):
        lock.parent.mkdir(parents=True, exist_ok=True)
        held = FileLock.take(lock)
        if held is None:
            return Synced()
        try:
            return _Syncing(folder, journal, progress, cancelled).run()
        finally:
            held.release()


class _Syncing:
    """One round."""

    def __init__(
        self,
        folder: Path,
        journal: Journal,
        progress: Callable[[int], object],
        cancelled: Callable[[], bool],
    ) -> None:
        self._folder, self._journal = folder, journal
        self._progress, self._cancelled = progress, cancelled
        self._key = str(folder.absolute())
        self._places = journal.places(self._key)
        self._machine = journal.machine()
        self._own = folder / f"journal-{self._machine}.jsonl"
        self._notices: list[str] = []

    def run(self) -> Synced:
        taken = sum(self._take(path) for path in self._files())
        given = 0
        if not self._cancelled():
            place, given = write_own(self._own, self._place(self._own), self._journal, self._machine)
            self._put(self._own, place)
        return Synced(taken, given, tuple(self._notices))

    def _files(self) -> list[Path]:
        """Those of the others; our own too if somebody was at it."""
        is_left = SharedFile(self._own, self._place(self._own)).is_as_left()
        return [path for path in sorted(self._folder.glob(_FILES)) if path != self._own or not is_left]

    def _take(self, path: Path) -> int:
        """How many things of that file changed the journal."""
        file = SharedFile(path, self._place(path))
        try:
            merged = self._journal.merge(file.things(), self._progress, self._cancelled)
        except OSError as error:
            words = _("“{name}” in the sync folder could not be read: {reason}.")
            self._notices.append(words.format(name=path.name, reason=error.strerror or error))
            return 0
        if merged.is_whole:
            if path != self._own:  # one that others were at is written anew
                self._put(path, file.place)
            self._tell(path, file)
        return merged.changed

    def _tell(self, path: Path, file: SharedFile) -> None:
        if file.is_newer:
            words = _("“{name}” was written by a newer Stretch Timer; install that one here too.")
            self._notices.append(words.format(name=path.name))
        if file.faults:
            words = ngettext(
                "In “{name}”, {n} line could not be read; all else was taken in.",
                "In “{name}”, {n} lines could not be read; all else was taken in.",
                file.faults,
            )
            self._notices.append(words.format(name=path.name, n=file.faults))

    def _place(self, path: Path) -> Place:
        return self._places.get(path.name, Place())

    def _put(self, path: Path, place: Place) -> None:
        if place != self._place(path):
            self._journal.put_place(self._key, path.name, place)
            self._places[path.name] = place
