"""Makes operations of a running session's calls: what the writers have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime

from stretchtimer.journal.operations import Add, AddPause, Begin, End, Operation
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart


class Recorder(ABC):
    """A `Log` that hands every call on as one operation."""

    @abstractmethod
    def _put(self, operation: Operation) -> None:
        """Takes `operation` in, after all those before it."""

    def begin(self, start: SessionStart) -> None:
        """A session starts, or one already there is taken up again."""
        self._put(Begin(start))

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        self._put(Add(session_id, entry))

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still; or, the same pause again with `ended_at`, goes on."""
        self._put(AddPause(session_id, pause))

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over."""
        self._put(End(session_id, outcome, at))
