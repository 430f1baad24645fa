"""A session taken out of the journal and put back is the same but for its ids."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from stretchtimer.gui.finished.putting_back import put_back
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Pause, Tightness
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.made import NOW, QUADS, entry, record


def test_everything_of_it_comes_back(tmp_path: Path) -> None:
    """Entries, pauses, tightness, the note and how it ended."""
    made = record(QUADS, entries=[entry(Side.LEFT, 12_000)])
    whole = replace(
        made,
        note="Fine.",
        pauses=(Pause(at_ms=5_000, started_at=NOW, ended_at=NOW),),
        tightness=(Tightness("quads", Side.LEFT, When.AFTER, 3),),
    )
    diary = DirectWriter(tmp_path / "journal.db", ())
    put_back(diary, whole)
    diary.close()
    with Journal.open(tmp_path / "journal.db") as journal:
        (found,) = journal.sessions()
    assert found.id != whole.id
    assert replace(found, id=whole.id, workout_id=whole.workout_id) == whole
