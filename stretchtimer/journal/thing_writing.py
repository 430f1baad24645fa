"""Things written to the database: only what differs from what is there, many rows a statement."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from stretchtimer.journal import things as t
from stretchtimer.journal.merging import join
from stretchtimer.journal.stamps import saw
from stretchtimer.journal.sums_together import summed_together
from stretchtimer.journal.thing_rows import read_part
from stretchtimer.journal.things_json import kept_text

V = TypeVar("V")


def _upsert(table: str, key: tuple[str, ...], columns: tuple[str, ...], where: str = "") -> str:
    """The statement that puts a row in, or in the place of the one with its key."""
    names, marks = ", ".join((*key, *columns)), ", ".join("?" * len((*key, *columns)))
    values = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({names}) VALUES ({marks}) "  # noqa: S608 - all of them names of ours
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {values} {where}"
    )


_SESSION_COLUMNS = (*t.BEGUN, *t.END, "end_stamp", *t.LINK, "link_stamp", *t.NOTE, "note_stamp")
_WORKOUT = _upsert("workout", ("id",), (*t.OPENED, *t.TRAINING, "training_stamp"))
_SESSION = _upsert("session", ("id",), _SESSION_COLUMNS)
_TIGHTNESS = _upsert("tightness", ("session_id", *t.FELT), (*t.TIGHTNESS, "stamp"))
# An id is of one session for good: a file that says otherwise moves nothing.
_ENTRY = _upsert("entry", ("id",), ("session_id", *t.ENTRY), "WHERE session_id = excluded.session_id")
_PAUSE = _upsert("pause", ("id",), ("session_id", *t.PAUSE), "WHERE session_id = excluded.session_id")
# The session is linked if it is there; if it comes later, it finds its cramp.
_SPASM = _upsert("spasm", ("id",), ("session_id", *t.SPASM, "stamp")).replace(
    "VALUES (?, ?", "VALUES (?, (SELECT id FROM session WHERE id = ?)", 1
)
_DRINK = _upsert("drink", ("id",), t.DRINK)
_PRESENCE = _upsert("removed", ("id",), (*t.PRESENCE, "stamp", "kept"))
_UNKNOWN_WORKOUT = """
    INSERT INTO workout (id, opened_utc, opened_offset_min) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
_REMOVALS = (
    "DELETE FROM spasm WHERE id = ?",
    "DELETE FROM drink WHERE id = ?",
    "DELETE FROM session WHERE id = ?",
)


def write_part(connection: sqlite3.Connection, part: t.JournalPart) -> tuple[str, ...]:
    """Joins `part` with what is there; the ids of the things that are otherwise now.

    Runs inside a transaction of the caller's.
    """
    saw(connection, max(_stamps(part), default=""))
    there = read_part(connection, _ids_of(part))
    joined = _left_running(join(there, part), there)
    changed = tuple(dict.fromkeys(_changed_ids(joined, there)))
    if not changed:
        return ()
    gone = [(id_,) for id_ in joined.presences if joined.is_removed(id_) and not there.is_removed(id_)]
    with summed_together(connection, changed):
        _write_contents(connection, _present(joined), _present(there))
        for statement in _REMOVALS:
            connection.executemany(statement, gone)
    connection.executemany(_PRESENCE, _presence_rows(joined, changed))
    return changed


def _ids_of(part: t.JournalPart) -> set[str]:
    return {thing.id for thing in chain(part.contents(), part.presences.values())}


def _left_running(joined: t.JournalPart, there: t.JournalPart) -> t.JournalPart:
    """A session that runs here goes on, whatever others know of how it ended before."""
    running = {
        id_: replace(joined.sessions[id_], end=session.end)
        for id_, session in there.sessions.items()
        if session.is_running
    }
    return replace(joined, sessions={**joined.sessions, **running}) if running else joined


def _changed_ids(joined: t.JournalPart, there: t.JournalPart) -> Iterator[str]:
    for new, old in _kinds(joined, there):
        yield from (id_ for id_, thing in new.items() if thing != old.get(id_))


def _kinds(
    one: t.JournalPart, other: t.JournalPart
) -> tuple[tuple[Mapping[str, t.Thing], Mapping[str, t.Thing]], ...]:
    return (
        (one.workouts, other.workouts),
        (one.sessions, other.sessions),
        (one.spasms, other.spasms),
        (one.drinks, other.drinks),
        (one.presences, other.presences),
    )


def _present(part: t.JournalPart) -> t.JournalPart:
    """Without what was removed."""
    gone = {id_ for id_, presence in part.presences.items() if presence.is_removed}
    if not gone:
        return part
    return t.JournalPart(
        _without(part.workouts, gone),
        _without(part.sessions, gone),
        _without(part.spasms, gone),
        _without(part.drinks, gone),
    )


def _without(things: Mapping[str, V], gone: set[str]) -> Mapping[str, V]:
    return {id_: thing for id_, thing in things.items() if id_ not in gone}


def _write_contents(connection: sqlite3.Connection, new: t.JournalPart, old: t.JournalPart) -> None:
    workouts = _differing(new.workouts, old.workouts)
    connection.executemany(_WORKOUT, (_workout_row(one) for one in workouts))
    spasms = _differing(new.spasms, old.spasms)
    rows = ((one.id, one.told.row[0], *one.told.row, one.told.stamp) for one in spasms)
    connection.executemany(_SPASM, rows)
    drinks = _differing(new.drinks, old.drinks)
    connection.executemany(_DRINK, ((one.id, *one.drunk) for one in drinks))
    _write_sessions(connection, _differing(new.sessions, old.sessions), old.sessions)


def _write_sessions(
    connection: sqlite3.Connection, sessions: list[t.SessionThing], old: Mapping[str, t.SessionThing]
) -> None:
    links = ((*one.link.row, *one.begun[-2:]) for one in sessions if one.link.row != (None,))
    connection.executemany(_UNKNOWN_WORKOUT, links)
    connection.executemany(_SESSION, (_session_row(one) for one in sessions))
    inner = [(one, old.get(one.id, one)) for one in sessions]
    is_new = {one.id for one in sessions if one.id not in old}
    connection.executemany(
        _TIGHTNESS,
        (
            (one.id, *felt, *told.row, told.stamp)
            for one, before in inner
            for felt, told in one.tightness.items()
            if one.id in is_new or before.tightness.get(felt) != told
        ),
    )
    for statement, kind in ((_ENTRY, "entries"), (_PAUSE, "pauses")):
        connection.executemany(
            statement,
            (
                (id_, one.id, *row)
                for one, before in inner
                for id_, row in getattr(one, kind).items()
                if one.id in is_new or getattr(before, kind).get(id_) != row
            ),
        )


def _differing(new: Mapping[str, V], old: Mapping[str, V]) -> list[V]:
    return [thing for id_, thing in new.items() if thing != old.get(id_)]


def _workout_row(one: t.WorkoutThing) -> t.Row:
    return (one.id, *one.opened, *one.training.row, one.training.stamp)


def _session_row(one: t.SessionThing) -> t.Row:
    told = chain.from_iterable((*register.row, register.stamp) for register in (one.end, one.link, one.note))
    return (one.id, *one.begun, *told)


def _presence_rows(part: t.JournalPart, changed: Collection[str]) -> Iterator[t.Row]:
    """Of what was removed, all that was in it lies with it, to be put back."""
    kept: defaultdict[str, list[t.Thing]] = defaultdict(list)
    gone = {id_ for id_ in changed if part.is_removed(id_)}
    if gone:
        for thing in part.contents():
            if thing.id in gone:
                kept[thing.id].append(thing)
    for id_ in changed:
        if presence := part.presences.get(id_):
            content = kept_text(kept[id_]) if id_ in kept else None
            yield (id_, *presence.told.row, presence.told.stamp, content)


def _stamps(part: t.JournalPart) -> Iterator[str]:
    for workout in part.workouts.values():
        yield workout.training.stamp
    for session in part.sessions.values():
        yield max(session.end.stamp, session.link.stamp, session.note.stamp)
        yield from (told.stamp for told in session.tightness.values())
    yield from (spasm.told.stamp for spasm in part.spasms.values())
    yield from (presence.told.stamp for presence in part.presences.values())
