"""Machines that share a folder, each with a journal and a clock of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from stretchtimer.exchange.syncing import Synced, sync
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, hold, session


class Machine:
    """A journal on a machine of its own, and its copy of the shared folder."""

    def __init__(self, home: Path, folder: Path, skew: timedelta) -> None:
        home.mkdir()
        self.home, self.folder, self.skew = home, folder, skew
        self.at = datetime(2026, 11, 22, 8, tzinfo=UTC)
        self.journal = Journal.open(home / "journal.db", now=self.now)

    def now(self) -> datetime:
        """What its clock says."""
        self.at += timedelta(seconds=1)
        return self.at + self.skew

    def sync(self) -> Synced:
        """One round."""
        return sync(self.folder, self.journal, self.home / "journal.syncing")

    def did(self, at: datetime = MORNING, moment: When = When.ANY) -> str:
        """A session of one hold; its id."""
        start = session(moment, at)
        self.journal.begin(start)
        self.journal.add(start.id, hold(at=at))
        self.journal.end(start.id, SessionOutcome.DONE, at + timedelta(minutes=1))
        return start.id

    def shown(self) -> list[SessionRecord]:
        """What the person sees."""
        return sorted(self.journal.sessions(), key=lambda record: record.id)

    @property
    def own(self) -> Path:
        """Its file in the folder."""
        return self.folder / f"journal-{self.journal.machine()}.jsonl"


Make = Callable[..., Machine]
