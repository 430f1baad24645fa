"""What people tell beside their sessions, as plain values: cramps, and what they drank."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from stretchtimer.journal.records import new_id
from stretchtimer.routine.exercise import Side


@dataclass(frozen=True, slots=True)
class Spasm:
    """A cramp. `at` is aware and carries the local offset; `strength` is 0 to 10, or None if it was not told.

    `group` is a muscle group as exercises name it. `session_id` is the relief held against it, if there was one.
    """

    id: str = field(default_factory=new_id, kw_only=True)
    at: datetime
    group: str
    side: Side
    strength: int | None = None
    note: str = ""
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class Drink:
    """Something drunk, in whole millilitres. `at` is aware and carries the local offset."""

    id: str = field(default_factory=new_id, kw_only=True)
    at: datetime
    millilitres: int
