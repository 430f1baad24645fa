"""Writes one session into the journal at argv[1], rescue folder argv[2]; prints what the person is told, as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.records import SessionOutcome
from tests.journal.made import MORNING, hold, session


def main() -> None:
    """See above."""
    writer = DirectWriter(Path(sys.argv[1]), [Path(sys.argv[2])])
    start = session()
    writer.begin(start)
    writer.add(start.id, hold())
    writer.end(start.id, SessionOutcome.DONE, MORNING)
    writer.close()
    print(json.dumps(writer.notices()))


main()
