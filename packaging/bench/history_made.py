"""Makes a big journal quickly: sessions of ten holds, some of them around a training, with what people tell of them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.migrating import bundled_migrations

ENTRIES = 10  # of each session
BEFORE_SUMS = 5  # the version from which the sums are made in one go
LATEST = datetime(2026, 11, 22, 18, tzinfo=UTC)
PLACES = (
    ("calf_wall_straight", "Calf wall stretch, straight knee", "calf"),
    ("calf_wall_bent", "Calf wall stretch, bent knee", "calf"),
    ("quad_standing_pull", "Standing quad pull", "quads"),
    ("hamstring_chair", "Hamstring stretch on a chair", "hamstrings"),
    ("hip_flexor_kneel", "Kneeling hip flexor stretch", "hip flexors"),
)
ROUTINES = ("Calves and quads", "Quads and calves", "Bedtime leg cramps", "Desk break")
NOTES = (
    "Right side tighter than the left.",
    "After a long run, slept well",
    "Wärme davor tat gut",
    "in a hurry",
)
WORDS = tuple(
    f"{first}{second}" for first in ("ha", "ki", "lo", "mu", "pe") for second in ("ri", "sto", "vel", "nox")
)

_WORKOUT = "INSERT INTO workout (id, opened_utc, opened_offset_min) VALUES (?, ?, 60)"
_SESSION = """
    INSERT INTO session (id, workout_id, routine_id, source, name, moment, planned_ms, lead_in_ms, started_utc,
                         started_offset_min, ended_utc, ended_offset_min, outcome, note)
    VALUES (?, ?, ?, ?, ?, ?, 200000, 10000, ?, 60, ?, 60, 'done', ?)
"""
_ENTRY = """
    INSERT INTO entry (id, session_id, place, ordinal, exercise_id, name, muscle_group, side, set_number, planned_ms,
                       held_ms, outcome, ended_utc, ended_offset_min)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 20000, ?, 'done', ?, 60)
"""
_TIGHTNESS = "INSERT INTO tightness (session_id, muscle_group, side, moment, value) VALUES (?, ?, ?, ?, ?)"
_SPASM = """
    INSERT INTO spasm (id, at_utc, at_offset_min, muscle_group, side, strength, note)
    VALUES (?, ?, 60, 'calf', 'right', 6, '')
"""


def make_journal(path: Path, sessions: int, a_day: int) -> None:
    """A journal of `sessions` at `path`, `a_day` on each of the days up to LATEST; its sums are made at the end."""
    Journal.open(path, bundled_migrations()[:BEFORE_SUMS]).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for statement, rows in Making(sessions, a_day).tables():
            connection.executemany(statement, rows)
        connection.execute("COMMIT")
    Journal.open(path).close()


class Making:
    """The rows of a journal, always the same for the same size."""

    def __init__(self, sessions: int, a_day: int) -> None:
        """`a_day` is even: the sessions come in pairs, each of an hour."""
        self._chance = random.Random(sessions)  # noqa: S311 - the same rows every time
        self._sessions = [(self._id(), self._begun(number, a_day)) for number in range(sessions)]
        self._workouts = [self._id() for _pair in self._sessions[::2]]

    def tables(self) -> Iterator[tuple[str, Iterator[tuple[object, ...]]]]:
        """Statements, each with the rows it is for."""
        yield _WORKOUT, self._workout_rows()
        yield _SESSION, self._session_rows()
        yield _ENTRY, self._entry_rows()
        yield _TIGHTNESS, self._tightness_rows()
        yield _SPASM, self._spasm_rows()

    def _id(self) -> str:
        return str(UUID(int=self._chance.getrandbits(128), version=4))

    def _begun(self, number: int, a_day: int) -> datetime:
        day, place = divmod(number, a_day)
        return LATEST - timedelta(days=day, hours=place)

    def _workout_rows(self) -> Iterator[tuple[object, ...]]:
        for id_, (_session, begun) in zip(self._workouts[::2], self._sessions[1::4], strict=False):
            yield id_, _text(begun)

    def _session_rows(self) -> Iterator[tuple[object, ...]]:
        """Every second pair is one workout, the later of the two after it."""
        for number, (id_, begun) in enumerate(self._sessions):
            pair, is_before = divmod(number, 2)
            workout = self._workouts[pair] if pair % 2 == 0 else None
            moment = ("before" if is_before else "after") if workout else "any"
            name = ROUTINES[pair % len(ROUTINES)]
            ended = begun + timedelta(minutes=8)
            yield id_, workout, name, name, name, moment, _text(begun), _text(ended), self._note(number)

    def _entry_rows(self) -> Iterator[tuple[object, ...]]:
        for number, (session_id, begun) in enumerate(self._sessions):
            for place in range(ENTRIES):
                exercise, name, group = PLACES[(number + place // 2) % len(PLACES)]
                side = "left" if place % 2 else "right"
                ended = begun + timedelta(seconds=30 * place + 30)
                held_ms = 20_000 - 5_000 * (place % 7 == 0)
                yield self._id(), session_id, place, place, exercise, name, group, side, held_ms, _text(ended)

    def _tightness_rows(self) -> Iterator[tuple[object, ...]]:
        """Of every third session, both calves before and after."""
        for session_id, _begun in self._sessions[::3]:
            for side in ("left", "right"):
                before = self._chance.randint(3, 8)
                yield session_id, "calf", side, "before", before
                yield session_id, "calf", side, "after", before - self._chance.randint(0, 3)

    def _spasm_rows(self) -> Iterator[tuple[object, ...]]:
        """At every fortieth session, one in the night after it."""
        for _session, begun in self._sessions[::40]:
            yield self._id(), _text(begun + timedelta(hours=9))

    def _note(self, number: int) -> str:
        """At every fifth session."""
        if number % 5:
            return ""
        return f"{NOTES[number // 5 % len(NOTES)]} {' '.join(self._chance.choices(WORDS, k=8))}"


def _text(at: datetime) -> str:
    return f"{at.replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
