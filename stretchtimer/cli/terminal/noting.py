"""What was held in this session, kept in sight for its end."""

from __future__ import annotations

from datetime import datetime

from stretchtimer.journal.log import Log
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart


class Noting:
    """Hands everything on to `log`, and keeps the entries, after those of `earlier`."""

    def __init__(self, log: Log, earlier: tuple[Entry, ...] = ()) -> None:
        self._log = log
        self.entries = list(earlier)

    def begin(self, start: SessionStart) -> None:
        """A session starts."""
        self._log.begin(start)

    def add(self, session_id: str, entry: Entry) -> None:
        """A piece of work ended."""
        self.entries.append(entry)
        self._log.add(session_id, entry)

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """The session stands still, or goes on."""
        self._log.add_pause(session_id, pause)

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        """The session is over."""
        self._log.end(session_id, outcome, at)

    def notices(self) -> tuple[str, ...]:
        """What the log has to say."""
        return self._log.notices()
