"""Things read from the database: those of some ids in a few statements, or all of them, some hundreds at a time."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from stretchtimer.journal import things as t
from stretchtimer.journal.merging import part_of
from stretchtimer.journal.things_json import kept_things

AT_ONCE = 500  # things, of all that are read

_ALL = """
    SELECT id FROM workout
    UNION ALL SELECT id FROM spasm
    UNION ALL SELECT id FROM drink
    UNION ALL SELECT * FROM (SELECT id FROM session ORDER BY started_utc)
    UNION ALL SELECT id FROM removed
"""


def read_part(connection: sqlite3.Connection, ids: Iterable[str]) -> t.JournalPart:
    """All there is of the things of `ids`, also what is kept of those that were removed."""
    chosen = json.dumps(list(ids))
    removed, presences = [], []
    for id_, stamp, is_removed, kept in _rows(connection, "removed", ("stamp", *t.PRESENCE, "kept"), chosen):
        presences.append(t.Presence(_text(id_), t.Told(_text(stamp), (is_removed,))))
        if kept is not None:
            removed += kept_things(_text(kept))
    return part_of(
        (
            *_workouts(connection, chosen),
            *_sessions(connection, chosen),
            *_spasms(connection, chosen),
            *_drinks(connection, chosen),
            *removed,
            *presences,
        )
    )


def read_seen(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[t.Thing]:
    """What others are given of the things of `ids`: all but sessions that still run."""
    for thing in read_part(connection, ids).seen():
        if not isinstance(thing, t.SessionThing) or not thing.is_running:
            yield thing


def all_ids(connection: sqlite3.Connection) -> list[str]:
    """Of every thing, sessions after what their sums are made of, in the order they were begun."""
    return [row["id"] for row in connection.execute(_ALL)]


def _workouts(connection: sqlite3.Connection, chosen: str) -> Iterator[t.WorkoutThing]:
    columns = (*t.OPENED, "training_stamp", *t.TRAINING)
    for id_, opened, offset, stamp, *training in _rows(connection, "workout", columns, chosen):
        yield t.WorkoutThing(_text(id_), (opened, offset), t.Told(_text(stamp), tuple(training)))


def _sessions(connection: sqlite3.Connection, chosen: str) -> Iterator[t.SessionThing]:
    tightness: defaultdict[str, dict[t.Row, t.Told]] = defaultdict(dict)
    of_tightness = ("stamp", *t.TIGHTNESS, *t.FELT)
    for id_, stamp, value, *felt in _rows(connection, "tightness", of_tightness, chosen, "session_id"):
        tightness[_text(id_)][tuple(felt)] = t.Told(_text(stamp), (value,))
    entries = _by_session(connection, "entry", t.ENTRY, chosen)
    pauses = _by_session(connection, "pause", t.PAUSE, chosen)
    columns = ("end_stamp", *t.END, "link_stamp", *t.LINK, "note_stamp", *t.NOTE, *t.BEGUN)
    for id_, *row in _rows(connection, "session", columns, chosen):
        end_stamp, outcome, ended, ended_offset, link_stamp, link, note_stamp, note, *begun = row
        yield t.SessionThing(
            id=_text(id_),
            begun=tuple(begun),
            end=t.Told(_text(end_stamp), (outcome, ended, ended_offset)),
            link=t.Told(_text(link_stamp), (link,)),
            note=t.Told(_text(note_stamp), (note,)),
            tightness=tightness.get(_text(id_), {}),
            entries=entries.get(_text(id_), {}),
            pauses=pauses.get(_text(id_), {}),
        )


def _spasms(connection: sqlite3.Connection, chosen: str) -> Iterator[t.SpasmThing]:
    for id_, stamp, *told in _rows(connection, "spasm", ("stamp", *t.SPASM), chosen):
        yield t.SpasmThing(_text(id_), t.Told(_text(stamp), tuple(told)))


def _drinks(connection: sqlite3.Connection, chosen: str) -> Iterator[t.DrinkThing]:
    for id_, *drunk in _rows(connection, "drink", t.DRINK, chosen):
        yield t.DrinkThing(_text(id_), tuple(drunk))


def _by_session(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], chosen: str
) -> dict[str, dict[str, t.Row]]:
    found: defaultdict[str, dict[str, t.Row]] = defaultdict(dict)
    for row in _rows(connection, table, ("id", *columns), chosen, "session_id"):
        found[_text(row[0])][_text(row[1])] = row[2:]
    return found


def _rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], chosen: str, key: str = "id"
) -> sqlite3.Cursor:
    """As plain tuples, the value of `key` first, of the rows in which that is one of `chosen`, a list as JSON."""
    query = (
        f"SELECT {key}, {', '.join(columns)} FROM {table} "  # noqa: S608 - all of them names of ours
        f"WHERE {key} IN (SELECT value FROM json_each(?))"
    )
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(query, (chosen,))


def _text(value: str | int | None) -> str:
    assert isinstance(value, str)
    return value
