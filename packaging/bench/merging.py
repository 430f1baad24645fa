"""How long it takes to merge a large journal into an empty one, and once more into one that has all of it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter

from history_made import make_journal
from row import Row

from stretchtimer.journal.journal import Journal

LARGE, LARGE_SHORT = 100_000, 10_000
A_DAY = 10


def rows(short: bool) -> list[Row]:
    """Both, read from one database and written to the other; a session has ten holds."""
    count = LARGE_SHORT if short else LARGE
    with tempfile.TemporaryDirectory() as folder:
        theirs, ours = Path(folder, "theirs.db"), Path(folder, "ours.db")
        make_journal(theirs, count, A_DAY)
        first, again = _merged_s(theirs, ours), _merged_s(theirs, ours)
    return [
        Row(f"merging {count:,} sessions", first, 30, "s"),
        Row("merging the same again", again, 30, "s", "nothing changes"),
    ]


def _merged_s(theirs: Path, ours: Path) -> float:
    with Journal.open(theirs) as other, Journal.open(ours) as journal:
        before = perf_counter()
        journal.merge(other.things())
        return perf_counter() - before
