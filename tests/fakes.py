"""Hand-written stand-ins for what a session needs of the world."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from stretchtimer.journal.records import Entry, Pause, SessionOutcome, SessionStart
from stretchtimer.player.clock import Instant
from stretchtimer.timeline.timeline import Timeline


@dataclass
class HandClock:
    """A clock that the test turns."""

    instant: Instant = field(default_factory=lambda: Instant(1_000, 1_700_000_000_000))

    def __call__(self) -> Instant:
        return self.instant

    def on(self, seconds: float) -> None:
        ms = round(seconds * 1_000)
        self.instant = Instant(self.instant.clock_ms + ms, self.instant.wall_ms + ms)


@dataclass
class NotedSound:
    """A sound that notes what it was asked to do."""

    asked: list[str] = field(default_factory=list)

    def play(self, timeline: Timeline, position_ms: int, clock_ms: int) -> None:
        self.asked.append(f"play {position_ms} of {timeline.total_ms}")

    def stop(self) -> None:
        self.asked.append("stop")

    def notices(self) -> tuple[str, ...]:
        return ("Sound lost.",)


@dataclass
class NotedLog:
    """A log kept in memory."""

    begun: list[SessionStart] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    ended: list[tuple[SessionOutcome, datetime]] = field(default_factory=list)

    def begin(self, start: SessionStart) -> None:
        self.begun.append(start)

    def add(self, session_id: str, entry: Entry) -> None:
        self.entries.append(entry)

    def add_pause(self, session_id: str, pause: Pause) -> None:
        self.pauses.append(pause)

    def end(self, session_id: str, outcome: SessionOutcome, at: datetime) -> None:
        self.ended.append((outcome, at))

    def notices(self) -> tuple[str, ...]:
        return ("The disk is full.",)
