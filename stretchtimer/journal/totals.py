"""Sums over the journal, made by the database: nobody reads ten thousand holds to draw seven bars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When


@dataclass(frozen=True, slots=True)
class Held:
    """What was done of one exercise on one side on one day, in milliseconds.

    `day` is the person's own: that of their clock where they were. `group` is the exercise's muscle group.
    """

    day: date
    exercise_id: str
    group: str
    side: Side
    held_ms: int


@dataclass(frozen=True, slots=True)
class Use:
    """How often a routine was used for a moment, and when last. `source` finds it: its id, or its file's path."""

    source: str
    moment: When
    times: int
    last_at: datetime
