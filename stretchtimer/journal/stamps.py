"""When and where something was told: of two tellings of one thing, the one with the greater stamp counts."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from stretchtimer.journal.records import new_id
from stretchtimer.journal.rows import time_text

TIME_LENGTH = 27  # of a time as it is written

_MACHINE = "SELECT id, latest_utc FROM machine"
_NEW_MACHINE = "INSERT INTO machine (id, latest_utc) VALUES (?, '')"
_SEEN = "UPDATE machine SET latest_utc = max(latest_utc, ?)"


def utc_now() -> datetime:
    """What the clock of this machine says."""
    return datetime.now(UTC)


def machine_id(connection: sqlite3.Connection) -> str:
    """The UUID of this journal on this machine; it gets one when it is first asked. Inside a transaction."""
    return _machine(connection)[0]


def renew_machine(connection: sqlite3.Connection) -> None:
    """From now on it is another's: for a copy, which goes its own way."""
    _machine(connection)
    connection.execute("UPDATE machine SET id = ?", (new_id(),))


def live_stamp(connection: sqlite3.Connection, now: datetime) -> str:
    """The stamp of something told now: greater than all that this journal has seen, wherever the clocks stand."""
    machine, latest = _machine(connection)
    told = time_text(now)
    if told <= latest:
        told = time_text(datetime.fromisoformat(latest) + timedelta(microseconds=1))
    saw(connection, told)
    return _stamp(told, machine)


def late_stamp(connection: sqlite3.Connection, told_at: datetime) -> str:
    """The stamp of something that was told at `told_at` and is only now written down."""
    told = time_text(told_at)
    saw(connection, told)
    return _stamp(told, machine_id(connection))


def saw(connection: sqlite3.Connection, stamp: str) -> None:
    """Takes note of a stamp that came from elsewhere."""
    connection.execute(_SEEN, (stamp[:TIME_LENGTH],))


def _machine(connection: sqlite3.Connection) -> tuple[str, str]:
    row = connection.execute(_MACHINE).fetchone()
    if row is None:
        connection.execute(_NEW_MACHINE, (new_id(),))
        row = connection.execute(_MACHINE).fetchone()
    return row["id"], row["latest_utc"]


def _stamp(told: str, machine: str) -> str:
    return f"{told} {machine}"
