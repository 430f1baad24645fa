"""Sessions, entries and pauses to write down, and a disk that can be full."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from stretchtimer.errors import UserError
from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.faults import JournalDamaged, JournalUnavailable
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.naming import companions
from stretchtimer.journal.records import Entry, Pause, SessionRecord, SessionStart, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome

VIENNA = timezone(timedelta(hours=1))
MORNING = datetime(2026, 11, 22, 8, 30, tzinfo=VIENNA)

CALVES = SessionStart(
    id="",
    routine_id="calves_pre",
    source="calves_pre",
    name="Calves, before the workout",
    moment=When.BEFORE,
    planned_ms=80_000,
    started_at=MORNING,
    lead_in_ms=10_000,
)


def session(moment: When = When.BEFORE, at: datetime = MORNING) -> SessionStart:
    """A session of its own at `moment`, begun at `at`."""
    return replace(CALVES, id=new_id(), moment=moment, started_at=at)


def hold(
    number: int = 0, outcome: Outcome = Outcome.DONE, held_ms: int = 20_000, at: datetime = MORNING
) -> Entry:
    """The hold at place `number` of the timeline, ended half a minute after the one before."""
    return Entry(
        exercise_id="calf_wall_straight",
        name="Calf wall stretch, straight knee",
        group="calves",
        side=Side.RIGHT if number % 2 else Side.LEFT,
        set=number // 2 + 1,
        planned_ms=20_000,
        held_ms=held_ms,
        outcome=outcome,
        ordinal=number,
        ended_at=at + timedelta(seconds=30 * (number + 1)),
    )


def pause(at_ms: int = 5_000, gap_ms: int = 0) -> Pause:
    """A pause that lasts."""
    return Pause(at_ms=at_ms, started_at=MORNING.astimezone(UTC), gap_ms=gap_ms)


def cramp(at: datetime = MORNING, strength: int | None = 6, session_id: str | None = None) -> Spasm:
    """A cramp in the right calf."""
    return Spasm(
        at=at, group="calf", side=Side.RIGHT, strength=strength, note="In bed", session_id=session_id
    )


def glass(at: datetime = MORNING, millilitres: int = 250) -> Drink:
    """A glass of water."""
    return Drink(at=at, millilitres=millilitres)


class Disk:
    """Hands out journals that take nothing while it is full, and none at all while `shut` says why.

    Set `is_spoilt`, and the next write finds other things in the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_full = False
        self.is_spoilt = False
        self.shut: UserError | None = None

    def open(self, path: Path) -> Journal:
        """What a writer is given in place of `Journal.open`."""
        if self.shut is not None:
            raise self.shut
        journal = TightJournal.open(path)
        journal.disk = self
        return journal

    def kept(self) -> list[SessionRecord]:
        """What another connection finds."""
        with Journal.open(self.path) as journal:
            return journal.sessions()


class TightJournal(Journal):
    """A real journal, on a disk that can be full."""

    disk: Disk

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self.disk.is_full:
            raise JournalUnavailable("The journal cannot be written: the disk is full.")
        with super()._writing():
            if self.disk.is_spoilt:
                self.disk.is_spoilt = False
                for file in (self.disk.path, *companions(self.disk.path)):
                    file.unlink()
                self.disk.path.write_text("something else", encoding="utf-8")
                raise JournalDamaged("The journal is damaged.")
            yield
