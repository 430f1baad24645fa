"""What every format is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from stretchtimer.journal.records import SessionRecord


class Format(Protocol):
    """A module that writes sessions for other programs.

    `ENDING` is that of its files, `ONE_EACH` whether a file holds one session only.
    """

    ENDING: str
    ONE_EACH: bool

    def written(self, sessions: Sequence[SessionRecord]) -> bytes:
        """A file of `sessions`, oldest first, of one of them if it is one each. Raises UserError if it cannot be."""
