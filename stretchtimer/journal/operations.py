"""What is to be written, as values: kept in memory while the disk will not have it, and in a file if it never will."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from stretchtimer.journal.log import Log
from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome


@dataclass(frozen=True, slots=True)
class Begin:
    """A session starts."""

    session: SessionStart

    @property
    def session_id(self) -> str:
        """The session it belongs to."""
        return self.session.id

    def apply(self, log: Log) -> None:
        """Writes it to `log`."""
        log.begin(self.session)


@dataclass(frozen=True, slots=True)
class Add:
    """A piece of work ended."""

    session_id: str
    entry: Entry

    def apply(self, log: Log) -> None:
        """Writes it to `log`."""
        log.add(self.session_id, self.entry)


@dataclass(frozen=True, slots=True)
class AddPause:
    """The session stands still, or goes on."""

    session_id: str
    pause: Pause

    def apply(self, log: Log) -> None:
        """Writes it to `log`."""
        log.add_pause(self.session_id, self.pause)


@dataclass(frozen=True, slots=True)
class End:
    """The session is over."""

    session_id: str
    outcome: SessionOutcome
    at: datetime

    def apply(self, log: Log) -> None:
        """Writes it to `log`."""
        log.end(self.session_id, self.outcome, self.at)


Operation = Begin | Add | AddPause | End

_WORDS: dict[str, type[Operation]] = {"begin": Begin, "add": Add, "pause": AddPause, "end": End}


def to_json(operation: Operation) -> dict[str, Any]:
    """`operation` as what JSON can hold, once its times are written as text: see `rescue`."""
    word = next(word for word, kind in _WORDS.items() if isinstance(operation, kind))
    if isinstance(operation, Begin):  # of a session that is resumed, only what began it
        start = {field.name: getattr(operation.session, field.name) for field in fields(SessionStart)}
        return {"operation": word, "session": start}
    return {"operation": word, **asdict(operation)}


def from_json(values: dict[str, Any]) -> Operation:
    """The operation that `to_json` gave. Raises KeyError, TypeError or ValueError if it is none."""
    kind = _WORDS[values["operation"]]
    if kind is Begin:
        return Begin(_session(values["session"]))
    session_id = str(values["session_id"])
    if kind is Add:
        return Add(session_id, _entry(values["entry"]))
    if kind is AddPause:
        return AddPause(session_id, _pause(values["pause"]))
    return End(session_id, SessionOutcome(values["outcome"]), datetime.fromisoformat(values["at"]))


def _session(values: dict[str, Any]) -> SessionStart:
    started_at = datetime.fromisoformat(values["started_at"])
    return SessionStart(**{**values, "moment": When(values["moment"]), "started_at": started_at})


def _entry(values: dict[str, Any]) -> Entry:
    read = {
        "side": Side(values["side"]),
        "outcome": Outcome(values["outcome"]),
        "ended_at": datetime.fromisoformat(values["ended_at"]),
    }
    return Entry(**{**values, **read})


def _pause(values: dict[str, Any]) -> Pause:
    ended_at = values["ended_at"]
    read = {
        "started_at": datetime.fromisoformat(values["started_at"]),
        "ended_at": ended_at and datetime.fromisoformat(ended_at),
    }
    return Pause(**{**values, **read})
