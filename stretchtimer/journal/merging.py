"""Two journals that went their own ways, as one: the same whoever joins whom, in whatever order, however often.

What can be told anew is as it was told last. What never changes is in the one as in the other; where a fault made
two of it, the greater counts everywhere alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from stretchtimer.journal.things import (
    DrinkThing,
    JournalPart,
    Presence,
    Row,
    SessionThing,
    SpasmThing,
    Thing,
    Told,
    WorkoutThing,
)

K = TypeVar("K")
V = TypeVar("V")


def join(ours: JournalPart, theirs: JournalPart) -> JournalPart:
    """All that is in the one or in the other."""
    return JournalPart(
        _joined(ours.workouts, theirs.workouts, _workout),
        _joined(ours.sessions, theirs.sessions, _session),
        _joined(ours.spasms, theirs.spasms, _spasm),
        _joined(ours.drinks, theirs.drinks, _drink),
        _joined(ours.presences, theirs.presences, _presence),
    )


def part_of(things: Iterable[Thing]) -> JournalPart:
    """`things` by their ids; what is told twice is joined."""
    workouts: dict[str, WorkoutThing] = {}
    sessions: dict[str, SessionThing] = {}
    spasms: dict[str, SpasmThing] = {}
    drinks: dict[str, DrinkThing] = {}
    presences: dict[str, Presence] = {}
    for thing in things:
        match thing:
            case SessionThing():
                _put(sessions, thing.id, thing, _session)
            case WorkoutThing():
                _put(workouts, thing.id, thing, _workout)
            case SpasmThing():
                _put(spasms, thing.id, thing, _spasm)
            case DrinkThing():
                _put(drinks, thing.id, thing, _drink)
            case Presence():
                _put(presences, thing.id, thing, _presence)
    return JournalPart(workouts, sessions, spasms, drinks, presences)


def _put(known: dict[str, V], id_: str, thing: V, join_two: Callable[[V, V], V]) -> None:
    known[id_] = join_two(known[id_], thing) if id_ in known else thing


def _joined(ours: Mapping[K, V], theirs: Mapping[K, V], join_two: Callable[[V, V], V]) -> Mapping[K, V]:
    both = {key: join_two(ours[key], theirs[key]) for key in ours.keys() & theirs.keys()}
    return {**ours, **theirs, **both}


def _workout(one: WorkoutThing, other: WorkoutThing) -> WorkoutThing:
    # One that was not known when a session of it came was opened with that: the earlier opening is the true one.
    opened = min(one.opened, other.opened, key=_order)
    return WorkoutThing(one.id, opened, _later(one.training, other.training))


def _session(one: SessionThing, other: SessionThing) -> SessionThing:
    if one == other:
        return one
    return SessionThing(
        one.id,
        _greater(one.begun, other.begun),
        _later(one.end, other.end),
        _later(one.link, other.link),
        _later(one.note, other.note),
        _joined(one.tightness, other.tightness, _later),
        _joined(one.entries, other.entries, _greater),
        _joined(one.pauses, other.pauses, _greater),
    )


def _spasm(one: SpasmThing, other: SpasmThing) -> SpasmThing:
    return SpasmThing(one.id, _later(one.told, other.told))


def _drink(one: DrinkThing, other: DrinkThing) -> DrinkThing:
    return DrinkThing(one.id, _greater(one.drunk, other.drunk))


def _presence(one: Presence, other: Presence) -> Presence:
    return Presence(one.id, _later(one.told, other.told))


def _later(one: Told, other: Told) -> Told:
    return max(one, other, key=lambda told: (told.stamp, _order(told.row)))


def _greater(one: Row, other: Row) -> Row:
    return one if one == other else max(one, other, key=_order)


def _order(row: Row) -> tuple[tuple[bool, str | int | None], ...]:
    """What puts rows of the same columns in an order, in which nothing is less than something."""
    return tuple((value is not None, value) for value in row)
