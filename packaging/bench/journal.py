"""How long it takes to write one held stretch into the journal, on the disk of this machine."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionStart, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome


def append_ms(count: int, folder: Path | None = None) -> list[float]:
    """The milliseconds each of `count` entries takes until the disk has it, in a new journal.

    It is written under `folder`, by default the folder for temporary files, and removed again.
    """
    now = datetime.now(UTC)
    start = SessionStart(
        id=new_id(),
        routine_id="bench",
        source="bench",
        name="Bench",
        moment=When.ANY,
        planned_ms=20_000 * count,
        started_at=now,
        lead_in_ms=10_000,
    )
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        Journal.open(Path(place) / "journal.db") as journal,
    ):
        journal.begin(start)
        return [_one(journal, start.id, ordinal, now) for ordinal in range(count)]


def _one(journal: Journal, session_id: str, ordinal: int, now: datetime) -> float:
    entry = Entry(
        exercise_id="calf_wall_straight",
        name="Calf wall stretch, straight knee",
        group="calves",
        side=Side.LEFT,
        set=1,
        planned_ms=20_000,
        held_ms=20_000,
        outcome=Outcome.DONE,
        ordinal=ordinal,
        ended_at=now,
    )
    before = time.perf_counter()
    journal.add(session_id, entry)
    return (time.perf_counter() - before) * 1_000
