"""A year that somebody might have had, for the picture of the journal: legs that cramped less as time went by."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionOutcome, SessionStart, Tightness, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome

DAYS = 364
SIDES = (Side.RIGHT, Side.LEFT)
WORK = (
    ("calf_wall_straight", "Calf wall stretch", "calf", 120),
    ("quad_standing_pull", "Quad ankle pull", "quads", 90),
    ("hamstring_supine_strap", "Hamstring stretch with a strap", "hamstrings", 60),
    ("hip_flexor_half_kneeling", "Kneeling hip flexor stretch", "hip flexors", 45),
)
ROUTINES = {
    When.BEFORE: ("calves_pre", "Calves, before the workout"),
    When.AFTER: ("full_cooldown_10", "Full cool-down"),
}


def make_past(path: Path, now: datetime) -> None:
    """A journal at `path` that ends the evening before `now`."""
    chance = random.Random(6)  # noqa: S311  the same year every time
    with Journal.open(path) as journal:
        for ago in range(DAYS, 0, -1):
            day = (now - timedelta(days=ago)).replace(hour=18, minute=5)
            done = 1 - ago / DAYS  # of the year
            if (
                day.weekday() in {0, 2, 4} and chance.random() < 0.5 + done / 2
            ) or chance.random() < done / 3:
                _workout(journal, day, chance)
            if chance.random() < 0.14 * (1 - done):
                journal.add_spasm(
                    Spasm(at=day + timedelta(hours=7), group="calf", side=Side.RIGHT, strength=6)
                )


def _workout(journal: Journal, at: datetime, chance: random.Random) -> None:
    """Before, mostly after as well; the left calf is held a little short."""
    tight = chance.randrange(4, 8)
    for moment, begins in ((When.BEFORE, at), (When.AFTER, at + timedelta(minutes=50))):
        if moment is When.AFTER and chance.random() < 0.2:
            continue
        routine, name = ROUTINES[moment]
        start = SessionStart(new_id(), routine, routine, name, moment, 600_000, begins, 10_000)
        journal.begin(start)
        entries = list(_entries(begins, chance))
        for entry in entries:
            journal.add(start.id, entry)
        journal.end(start.id, SessionOutcome.DONE, entries[-1].ended_at)
        for side in SIDES:
            for when, value in ((When.BEFORE, tight), (When.AFTER, tight - chance.randrange(1, 4))):
                journal.set_tightness(start.id, Tightness("calf", side, when, value))
        tight = max(tight - 2, 3)


def _entries(at: datetime, chance: random.Random) -> Iterator[Entry]:
    for number, (exercise, name, group, seconds) in enumerate(WORK[: chance.randrange(2, 5)]):
        for side in SIDES:
            at += timedelta(seconds=seconds + 10)
            short = 25_000 if (group, side) == ("calf", Side.LEFT) else 0
            held = seconds * 1_000 - short
            yield Entry(exercise, name, group, side, 1, seconds * 1_000, held, Outcome.DONE, number, at)
