"""Opens the journal at argv[1], which may be of an older version, and tells when it begins and when it is open."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from stretchtimer.journal.journal import Journal


def main() -> None:
    """Told past every buffer of ours."""
    os.write(sys.stdout.fileno(), b"started\n")
    with Journal.open(Path(sys.argv[1])):
        os.write(sys.stdout.fileno(), b"open\n")


main()
