"""Appends holds to the journal at argv[1] as fast as it can, argv[2] of them, and tells each that the disk has."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.journal.made import MORNING, hold, session


def tell(word: str) -> None:
    """One line, past every buffer of ours."""
    os.write(sys.stdout.fileno(), f"{word}\n".encode())


def main() -> None:
    """Opens, begins, appends, ends."""
    tell("started")
    with Journal.open(Path(sys.argv[1])) as journal:
        start = session()
        journal.begin(start)
        tell(start.id)
        for number in range(int(sys.argv[2])):
            entry = hold(number)
            journal.add(start.id, entry)
            tell(entry.id)
        journal.end(start.id, SessionOutcome.DONE, MORNING)


main()
