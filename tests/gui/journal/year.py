"""A year of a person who stretches before and after training, ever more of it, and whose calf cramps ever less."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.elsewhere import Work, session_elsewhere
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Tightness, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.made import NOW

DAYS = 364
BEFORE = {"calf": 0.8, "quads": 1.0}  # by muscle group, what the right side is held of the left
AFTER = {"calf": 0.85, "quads": 1.0, "hamstrings": 1.05, "hip flexors": 1.0, "glutes": 0.7}
SIDES = (Side.LEFT, Side.RIGHT)


def keep_year(journal: Journal) -> None:
    """The same year each time."""
    chance = random.Random(5)
    for ago in range(DAYS, -1, -1):
        day, along = NOW - timedelta(days=ago), 1 - ago / DAYS
        if chance.random() < 0.35 + 0.4 * along:
            _keep_workout(journal, day - timedelta(hours=2), along, chance)
        if chance.random() < 0.12:
            _keep(journal, "Bedtime leg cramps", When.ANY, day - timedelta(hours=14), {"calf": 1.0}, 90_000)
        if chance.random() < 0.35 * (1.1 - along):
            at = day - timedelta(hours=15)
            journal.add_spasm(Spasm(at=at, group="calf", side=Side.RIGHT, strength=5))


def _keep_workout(journal: Journal, at: datetime, along: float, chance: random.Random) -> None:
    held_ms = round(80_000 * (0.4 + 0.8 * along))
    id_ = _keep(journal, "Calves and quads", When.BEFORE, at, BEFORE, held_ms)
    for side in SIDES:
        for moment, low, high in ((When.BEFORE, 4, 8), (When.AFTER, 2, 5)):
            journal.set_tightness(id_, Tightness("calf", side, moment, chance.randint(low, high)))
    session = journal.session(id_)
    assert session is not None and session.workout_id is not None
    begun, minutes = at + timedelta(minutes=10), chance.randint(30, 55)
    journal.set_training(session.workout_id, Training(begun, begun + timedelta(minutes=minutes)))
    if chance.random() < 0.75:
        _keep(journal, "Quads and calves", When.AFTER, at + timedelta(minutes=70), AFTER, held_ms)


def _keep(
    journal: Journal, name: str, moment: When, at: datetime, groups: dict[str, float], held_ms: int
) -> str:
    works = [
        Work(group, f"{group} stretch", group, side, round(held_ms * (share if side is Side.RIGHT else 1)))
        for group, share in groups.items()
        for side in SIDES
    ]
    session = session_elsewhere(name, moment, at, works)
    journal.add_finished(session)
    return session.id
