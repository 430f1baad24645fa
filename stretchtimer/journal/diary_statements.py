"""What is written to the database of what people tell. Each of these runs inside a transaction of the caller's."""

from __future__ import annotations

import sqlite3

from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.diary_rows import drink_values, spasm_values, tightness_values
from stretchtimer.journal.records import Tightness, Training
from stretchtimer.journal.rows import storable, time_values
from stretchtimer.journal.statements import is_removed, refuse_unknown

_NOTE = "UPDATE session SET note = :note, note_stamp = :stamp WHERE id = :id AND note_stamp <= :stamp"
_TIGHTNESS = """
    INSERT INTO tightness (session_id, muscle_group, side, moment, value, stamp)
    VALUES (:session_id, :muscle_group, :side, :moment, :value, :stamp)
    ON CONFLICT (session_id, muscle_group, side, moment) DO UPDATE
    SET value = excluded.value, stamp = excluded.stamp WHERE tightness.stamp <= excluded.stamp
"""
_TRAINING = """
    INSERT INTO workout (id, opened_utc, opened_offset_min, training_started_utc, training_started_offset_min,
                         training_ended_utc, training_ended_offset_min, training_stamp)
    VALUES (:id, :started_utc, :started_offset_min, :started_utc, :started_offset_min, :ended_utc, :ended_offset_min,
            :stamp)
    ON CONFLICT (id) DO UPDATE
    SET training_started_utc = excluded.training_started_utc,
        training_started_offset_min = excluded.training_started_offset_min,
        training_ended_utc = excluded.training_ended_utc,
        training_ended_offset_min = excluded.training_ended_offset_min,
        training_stamp = excluded.training_stamp
    WHERE workout.training_stamp <= excluded.training_stamp
"""
# A cramp is kept even if its session is not there: that may be in a journal that was damaged.
_SPASM = """
    INSERT INTO spasm (id, session_id, told_session_id, at_utc, at_offset_min, muscle_group, side, strength, note,
                       stamp)
    VALUES (:id, (SELECT id FROM session WHERE id = :session_id), :session_id, :at_utc, :at_offset_min, :muscle_group,
            :side, :strength, :note, :stamp)
"""
_SPASM_ONCE = _SPASM + "ON CONFLICT (id) DO NOTHING"
_SPASM_ANEW = (
    _SPASM
    + """ON CONFLICT (id) DO UPDATE
    SET session_id = excluded.session_id, told_session_id = excluded.told_session_id, at_utc = excluded.at_utc,
        at_offset_min = excluded.at_offset_min, muscle_group = excluded.muscle_group, side = excluded.side,
        strength = excluded.strength, note = excluded.note, stamp = excluded.stamp
    WHERE spasm.stamp <= excluded.stamp
"""
)
_DRINK = """
    INSERT INTO drink (id, at_utc, at_offset_min, millilitres)
    VALUES (:id, :at_utc, :at_offset_min, :millilitres)
    ON CONFLICT (id) DO NOTHING
"""


def write_note(connection: sqlite3.Connection, session_id: str, note: str, stamp: str) -> None:
    """Raises LookupError for a session that was never begun."""
    refuse_unknown(connection, session_id)
    connection.execute(_NOTE, {"id": session_id, "note": storable(note), "stamp": stamp})


def write_tightness(
    connection: sqlite3.Connection, session_id: str, tightness: Tightness, stamp: str
) -> None:
    """The value in place of one told before."""
    if not is_removed(connection, session_id):
        connection.execute(_TIGHTNESS, {**tightness_values(session_id, tightness), "stamp": stamp})


def write_training(connection: sqlite3.Connection, workout_id: str, training: Training, stamp: str) -> None:
    """The training of that workout, which is opened with it if there is none."""
    times = {**time_values("started", training.started_at), **time_values("ended", training.ended_at)}
    connection.execute(_TRAINING, {"id": workout_id, "stamp": stamp, **times})


def insert_spasm(connection: sqlite3.Connection, spasm: Spasm, stamp: str) -> None:
    """A cramp; one that is there already stays as it is."""
    if not is_removed(connection, spasm.id):
        connection.execute(_SPASM_ONCE, {**spasm_values(spasm), "stamp": stamp})


def replace_spasm(connection: sqlite3.Connection, spasm: Spasm, stamp: str) -> None:
    """A cramp in place of the one of its id."""
    if not is_removed(connection, spasm.id):
        connection.execute(_SPASM_ANEW, {**spasm_values(spasm), "stamp": stamp})


def insert_drink(connection: sqlite3.Connection, drink: Drink) -> None:
    """A drink; one that is there already stays as it is."""
    if not is_removed(connection, drink.id):
        connection.execute(_DRINK, drink_values(drink))
