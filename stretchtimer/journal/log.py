"""The port through which a running session is written down, whoever does the writing."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart


class Log(Protocol):
    """Takes down a session as it happens. `Journal` raises UserError when it cannot; the writers never raise."""

    def begin(self, start: SessionStart) -> None:
        """A session starts. One that is already there by id is taken up again where it was left."""

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still, or, the same pause once more with `ended_at`, goes on."""

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over."""

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call."""
