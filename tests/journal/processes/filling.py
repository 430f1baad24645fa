"""Holds until the disk under argv[1] is full, makes room again, holds on; then full once more, and closes.

Prints what the person is told at each turn, as JSON: while full, with room again, at the end, at the next start.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.journal.writer import JournalWriter
from tests.journal.made import MORNING, hold, session

PATIENCE_S = 10.0
ENOUGH = 2_000  # holds; the disk is full long before


def main() -> None:
    """See above."""
    disk, elsewhere = Path(sys.argv[1]), Path(sys.argv[2])
    journal, ballasts = disk / "data" / "journal.db", (disk / "first", disk / "second")
    for ballast in ballasts:
        ballast.write_bytes(bytes(int(sys.argv[3])))
    told, held = [], 0
    start = session()
    writer = JournalWriter(journal, [disk / "state", elsewhere])
    writer.begin(start)
    while writer.flush(PATIENCE_S) and held < ENOUGH:
        writer.add(start.id, hold(held))
        held += 1
    told.append(writer.notices())
    ballasts[0].unlink()
    full_at = held
    writer.add(start.id, hold(held))
    held += 1
    assert writer.flush(PATIENCE_S)
    told.append(writer.notices())
    while writer.flush(PATIENCE_S) and held < ENOUGH:
        writer.add(start.id, hold(held))
        held += 1
    writer.end(start.id, SessionOutcome.DONE, MORNING)
    writer.close(PATIENCE_S)
    told.append(writer.notices())
    ballasts[1].unlink()
    again = JournalWriter(journal, [disk / "state", elsewhere])
    again.close(PATIENCE_S)
    told.append(again.notices())
    with Journal.open(journal) as read:
        (record,) = read.sessions()
        ordinals = [entry.ordinal for entry in record.entries]
        health = read.check()
    print(json.dumps([told, held, full_at, ordinals == list(range(held)), record.outcome, health]))


main()
