"""What is not on the disk yet, in order. Tried again until it is; handed over for rescue if it never is."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.journal.faults import JournalDamaged
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Begin, End, OfSession, Operation, Remove
from stretchtimer.journal.records import SessionStart
from stretchtimer.journal.rescue import rescue, take_in_rescued

_logger = logging.getLogger(__name__)


class Backlog:
    """Writes to the journal and never raises for what the disk will not have.

    `write` and `close` belong to one thread, which the journal is opened in; the rest may be called from any.
    """

    def __init__(
        self,
        path: Path,
        rescue_folders: Sequence[Path],
        open_journal: Callable[[Path], Journal] = Journal.open,
    ) -> None:
        """Opens nothing yet: the first `write` does."""
        self._path = path
        self._rescue_folders = tuple(rescue_folders)
        self._open_journal = open_journal
        self._journal: Journal | None = None
        self._pending: deque[Operation] = deque()
        self._refused: deque[Operation] = deque()
        self._starts: dict[str, SessionStart] = {}  # those that are written and run
        self._notices: deque[str] = deque()
        self._is_failing = False

    @property
    def is_written(self) -> bool:
        """Whether nothing is waiting."""
        return not self._pending

    def put(self, operation: Operation) -> None:
        """Something to be written, after all that is waiting."""
        self._pending.append(operation)

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""
        return tuple(self._notices.popleft() for _count in range(len(self._notices)))

    def write(self) -> bool:
        """Opens the journal if it is not yet, and writes what is waiting. False if something had to stay."""
        try:
            journal = self._opened()
            while self._pending:
                self._write_one(journal, self._pending[0])
                self._pending.popleft()  # not before: what is being written is still to be rescued
        except UserError as error:
            if isinstance(error, JournalDamaged):
                self.close()  # opening it again keeps it aside and begins a new one
            self._tell_failing(error)
            return False
        self._tell_working()
        return True

    def close(self) -> None:
        """Lets go of the journal. What is waiting stays so."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def rescue(self) -> None:
        """Puts what is still waiting into a file, and tells where it is."""
        operations = self._left()
        if not operations:
            return
        path = rescue(operations, self._rescue_folders)
        if path is None:
            self._notices.append(_("The last of what you held could not be written anywhere and is lost."))
        else:
            self._notices.append(
                _(
                    "What could not be written to the journal is kept in “{path}”. "
                    "It is taken in when Stretch Timer starts again."
                ).format(path=path)
            )

    def _opened(self) -> Journal:
        if self._journal is None:
            journal = self._open_journal(self._path)
            self._notices.extend(journal.notices())
            try:
                self._notices.extend(take_in_rescued(journal, self._rescue_folders))
                # Those that were begun in a journal that was damaged since: this one is new.
                for start in self._starts.values():
                    journal.begin(start)
            except BaseException:
                journal.close()
                raise
            self._journal = journal
        return self._journal

    def _write_one(self, journal: Journal, operation: Operation) -> None:
        try:
            operation.apply(journal)
        except UserError:
            raise
        except Exception:
            # A bug of ours. It must not hold up all that comes after it, and what it carried is rescued at the end.
            _logger.exception("%s was refused by the journal", operation)
            self._refused.append(operation)
        else:
            match operation:
                case Begin(start):
                    self._starts[start.id] = start
                case End(session_id) | Remove(session_id):
                    self._starts.pop(session_id, None)

    def _tell_failing(self, error: UserError) -> None:
        if not self._is_failing:
            kept = _("What you hold is kept in memory and written as soon as it can be.")
            self._notices.append(in_a_row((str(error), kept)))
        self._is_failing = True

    def _tell_working(self) -> None:
        if self._is_failing:
            self._notices.append(_("The journal is written again. Nothing is missing."))
        self._is_failing = False

    def _left(self) -> tuple[Operation, ...]:
        """What was not written, each session opened by its start: the journal at hand may be a new one by then."""
        operations = (*self._refused, *self._pending.copy())
        sessions = dict.fromkeys(
            operation.session_id for operation in operations if isinstance(operation, OfSession)
        )
        begun = (start for session_id in sessions if (start := self._starts.get(session_id)))
        return (*map(Begin, begun), *operations)
