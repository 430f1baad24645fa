"""What reads one kind of file."""

from __future__ import annotations

from typing import Protocol

from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.source import Source
from stretchtimer.routine.sharing.names import Names


class Reader(Protocol):
    """A module for one kind of file."""

    def recognises(self, source: Source) -> bool:
        """Whether this is its kind of file, by what is in it; the name counts only where that says too little."""

    def read(self, source: Source, names: Names) -> Brought:
        """What is in it; `names` are those of known exercises. Raises `FileProblems` if nothing can be made of it."""
