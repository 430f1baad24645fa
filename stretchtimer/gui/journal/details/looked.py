"""What is looked at on the page of details, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.records import SessionRecord, Training


@dataclass(frozen=True, slots=True)
class Looked:
    """The sessions of one workout in order, its training, and the cramps beside them."""

    sessions: tuple[SessionRecord, ...]
    training: Training | None = None
    spasms: tuple[Spasm, ...] = ()
