"""The journal as what two machines exchange: things that are whole by themselves, in the columns of the database.

A `Row` holds the values of one of the tuples of column names below, in that order. Nothing is converted on the way
from one database to another, so that a million holds take seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from stretchtimer.journal.records import SessionOutcome

Row = tuple[str | int | None, ...]

OPENED = ("opened_utc", "opened_offset_min")
TRAINING = (
    "training_started_utc",
    "training_started_offset_min",
    "training_ended_utc",
    "training_ended_offset_min",
)
BEGUN = (
    "routine_id",
    "source",
    "name",
    "moment",
    "planned_ms",
    "lead_in_ms",
    "fitted_ms",
    "started_utc",
    "started_offset_min",
)
END = ("outcome", "ended_utc", "ended_offset_min")
LINK = ("workout_id",)
NOTE = ("note",)
FELT = ("muscle_group", "side", "moment")  # what a tightness is of
TIGHTNESS = ("value",)
ENTRY = (
    "place",
    "ordinal",
    "exercise_id",
    "name",
    "muscle_group",
    "side",
    "set_number",
    "planned_ms",
    "held_ms",
    "outcome",
    "ended_utc",
    "ended_offset_min",
    "effort_asked",
    "effort_wanted",
)
PAUSE = (  # its end first: of two rows the greater counts, and any end is greater than none
    "ended_utc",
    "ended_offset_min",
    "place",
    "at_ms",
    "gap_ms",
    "started_utc",
    "started_offset_min",
)
SPASM = ("told_session_id", "at_utc", "at_offset_min", "muscle_group", "side", "strength", "note")
DRINK = ("at_utc", "at_offset_min", "millilitres")
PRESENCE = ("is_removed",)


class Told(NamedTuple):
    """Something that can be told anew, and when that was last done: see `stamps`."""

    stamp: str
    row: Row


@dataclass(frozen=True, slots=True)
class WorkoutThing:
    """A workout: when it was `OPENED`, and its `TRAINING`."""

    id: str
    opened: Row
    training: Told


@dataclass(frozen=True, slots=True)
class SessionThing:
    """A session with all that is in it: `BEGUN`, and told with it its `END`, `LINK`, `NOTE`, and `TIGHTNESS` by `FELT`.

    `entries` and `pauses` are by their ids.
    """

    id: str
    begun: Row
    end: Told
    link: Told
    note: Told
    tightness: Mapping[Row, Told] = field(default_factory=dict)
    entries: Mapping[str, Row] = field(default_factory=dict)
    pauses: Mapping[str, Row] = field(default_factory=dict)

    @property
    def is_running(self) -> bool:
        """Whether it is not over."""
        return self.end.row[0] == SessionOutcome.RUNNING


@dataclass(frozen=True, slots=True)
class SpasmThing:
    """A cramp, told as a whole: `SPASM`."""

    id: str
    told: Told


@dataclass(frozen=True, slots=True)
class DrinkThing:
    """Something drunk: `DRINK`."""

    id: str
    drunk: Row


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether the thing of that id was removed, or put back after that: `PRESENCE`."""

    id: str
    told: Told

    @property
    def is_removed(self) -> bool:
        """Whether it is gone."""
        return bool(self.told.row[0])


def presence(id_: str, stamp: str, *, is_removed: bool) -> Presence:
    """That it was removed, or put back."""
    return Presence(id_, Told(stamp, (int(is_removed),)))


Thing = WorkoutThing | SessionThing | SpasmThing | DrinkThing | Presence


@dataclass(frozen=True, slots=True)
class JournalPart:
    """Some of a journal, or all of it: things by their ids."""

    workouts: Mapping[str, WorkoutThing] = field(default_factory=dict)
    sessions: Mapping[str, SessionThing] = field(default_factory=dict)
    spasms: Mapping[str, SpasmThing] = field(default_factory=dict)
    drinks: Mapping[str, DrinkThing] = field(default_factory=dict)
    presences: Mapping[str, Presence] = field(default_factory=dict)

    def is_removed(self, id_: str) -> bool:
        """Whether the thing of that id is gone."""
        presence = self.presences.get(id_)
        return presence is not None and presence.is_removed

    def contents(self) -> Iterator[WorkoutThing | SessionThing | SpasmThing | DrinkThing]:
        """All but the presences; a workout before its sessions."""
        yield from self.workouts.values()
        yield from self.sessions.values()
        yield from self.spasms.values()
        yield from self.drinks.values()

    def seen(self) -> Iterator[Thing]:
        """What others are given: of what was removed, only that it was."""
        yield from (thing for thing in self.contents() if not self.is_removed(thing.id))
        yield from self.presences.values()
