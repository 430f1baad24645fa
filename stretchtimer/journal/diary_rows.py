"""How cramps, drinks and tightness lie in the database's rows, and how they are read back."""

from __future__ import annotations

import sqlite3

from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.records import Tightness
from stretchtimer.journal.rows import Values, storable, time_of, time_values
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When


def tightness_values(session_id: str, tightness: Tightness) -> Values:
    """The columns of a tightness."""
    return {
        "session_id": session_id,
        "muscle_group": storable(tightness.group),
        "side": tightness.side.value,
        "moment": tightness.moment.value,
        "value": tightness.value,
    }


def tightness_of(row: sqlite3.Row) -> Tightness:
    """The tightness in `row`."""
    return Tightness(row["muscle_group"], Side(row["side"]), When(row["moment"]), row["value"])


def spasm_values(spasm: Spasm) -> Values:
    """The columns of a cramp."""
    return {
        "id": spasm.id,
        "session_id": spasm.session_id,
        **time_values("at", spasm.at),
        "muscle_group": storable(spasm.group),
        "side": spasm.side.value,
        "strength": spasm.strength,
        "note": storable(spasm.note),
    }


def spasm_of(row: sqlite3.Row) -> Spasm:
    """The cramp in `row`."""
    return Spasm(
        id=row["id"],
        at=time_of(row, "at"),
        group=row["muscle_group"],
        side=Side(row["side"]),
        strength=row["strength"],
        note=row["note"],
        session_id=row["session_id"],
    )


def drink_values(drink: Drink) -> Values:
    """The columns of a drink."""
    return {"id": drink.id, **time_values("at", drink.at), "millilitres": drink.millilitres}


def drink_of(row: sqlite3.Row) -> Drink:
    """The drink in `row`."""
    return Drink(id=row["id"], at=time_of(row, "at"), millilitres=row["millilitres"])
