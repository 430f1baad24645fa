"""Which things changed here since other machines were last given them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

_MARK = "INSERT OR REPLACE INTO unsent (id) VALUES (?)"


def mark(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """The things of these `ids` changed, or have come."""
    connection.executemany(_MARK, ((id_,) for id_ in ids))


def marked(connection: sqlite3.Connection) -> tuple[tuple[str, ...], int]:
    """The ids of all that changed, and the turn of the last of them."""
    rows = connection.execute("SELECT id, turn FROM unsent ORDER BY turn").fetchall()
    return tuple(row["id"] for row in rows), rows[-1]["turn"] if rows else 0


def unmark(connection: sqlite3.Connection, last_turn: int) -> None:
    """They were given; what has changed since then stays."""
    connection.execute("DELETE FROM unsent WHERE turn <= ?", (last_turn,))
