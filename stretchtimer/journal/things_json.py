"""Things as what JSON can hold, and back, nothing believed: how they lie in files, and in the journal once removed.

Each is an object with its `kind`, its `id`, and the columns of `things` under their names. What can be told anew is an
object of its own, with its `stamp`: `end`, `link` and `note` of a session, `training` of a workout.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from stretchtimer.journal import things as t
from stretchtimer.journal.column_checks import checked, checked_id, checked_stamp

Json = dict[str, Any]


def kept_text(things: Iterable[t.Thing]) -> str:
    """`things` as text, for `kept_things`."""
    return json.dumps([to_json(thing) for thing in things], ensure_ascii=False)


def kept_things(text: str) -> list[t.Thing]:
    """The things in a text of `kept_text`."""
    return [from_json(thing) for thing in json.loads(text)]


def to_json(thing: t.Thing) -> Json:
    """`thing` as what JSON can hold."""
    match thing:
        case t.WorkoutThing():
            training = _told(thing.training, t.TRAINING)
            return {"kind": "workout", "id": thing.id, **_named(t.OPENED, thing.opened), "training": training}
        case t.SessionThing():
            return _session_json(thing)
        case t.SpasmThing():
            return {"kind": "spasm", "id": thing.id, **_told(thing.told, t.SPASM)}
        case t.DrinkThing():
            return {"kind": "drink", "id": thing.id, **_named(t.DRINK, thing.drunk)}
        case t.Presence():
            return {"kind": "presence", "id": thing.id, **_told(thing.told, t.PRESENCE)}


def from_json(told: object) -> t.Thing:
    """The thing that `to_json` gave. Raises ValueError, saying what is wrong, if it is none. Unknown keys are left."""
    values = _object(told)
    kind = values.get("kind")
    read = _READERS.get(kind) if isinstance(kind, str) else None
    if read is None:
        raise ValueError(f"there is no kind {kind!r}")
    return read(checked_id(values.get("id")), values)


def _session_json(session: t.SessionThing) -> Json:
    return {
        "kind": "session",
        "id": session.id,
        **_named(t.BEGUN, session.begun),
        "end": _told(session.end, t.END),
        "link": _told(session.link, t.LINK),
        "note": _told(session.note, t.NOTE),
        "tightness": [
            {**_named(t.FELT, felt), **_told(told, t.TIGHTNESS)} for felt, told in session.tightness.items()
        ],
        "entries": [{"id": id_, **_named(t.ENTRY, row)} for id_, row in session.entries.items()],
        "pauses": [{"id": id_, **_named(t.PAUSE, row)} for id_, row in session.pauses.items()],
    }


def _workout(id_: str, values: Json) -> t.WorkoutThing:
    return t.WorkoutThing(id_, checked(t.OPENED, values), _read_told(t.TRAINING, values.get("training")))


def _session(id_: str, values: Json) -> t.SessionThing:
    felt = (_object(one) for one in _list(values.get("tightness")))
    return t.SessionThing(
        id_,
        checked(t.BEGUN, values),
        _read_told(t.END, values.get("end")),
        _read_told(t.LINK, values.get("link")),
        _read_told(t.NOTE, values.get("note")),
        {checked(t.FELT, one): _read_told(t.TIGHTNESS, one) for one in felt},
        _by_id(t.ENTRY, values.get("entries")),
        _by_id(t.PAUSE, values.get("pauses")),
    )


def _spasm(id_: str, values: Json) -> t.SpasmThing:
    return t.SpasmThing(id_, _read_told(t.SPASM, values))


def _drink(id_: str, values: Json) -> t.DrinkThing:
    return t.DrinkThing(id_, checked(t.DRINK, values))


def _presence(id_: str, values: Json) -> t.Presence:
    return t.Presence(id_, _read_told(t.PRESENCE, values))


_READERS: Mapping[str, Callable[[str, Json], t.Thing]] = MappingProxyType(
    {"workout": _workout, "session": _session, "spasm": _spasm, "drink": _drink, "presence": _presence}
)


def _named(columns: tuple[str, ...], row: t.Row) -> Json:
    return dict(zip(columns, row, strict=True))


def _told(told: t.Told, columns: tuple[str, ...]) -> Json:
    return {**_named(columns, told.row), "stamp": told.stamp}


def _read_told(columns: tuple[str, ...], value: object) -> t.Told:
    values = _object(value)
    return t.Told(checked_stamp(values.get("stamp")), checked(columns, values))


def _by_id(columns: tuple[str, ...], value: object) -> dict[str, t.Row]:
    objects = [_object(one) for one in _list(value)]
    return {checked_id(one.get("id")): checked(columns, one) for one in objects}


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise ValueError("something is not the object that it should be")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("something is not the list that it should be")
    return value
