"""Timers of Just Another Workout Timer: workouts of sets, each of exercises of so many seconds, several times over."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed
from stretchtimer.exchange.reading.timers import Timer, brought_by
from stretchtimer.exchange.reading.values import items_of, keys_of, ms_of, name_of, whole_of
from stretchtimer.routine.limits import MAX_ROUNDS
from stretchtimer.routine.sharing.names import Names


def recognises(source: Source) -> bool:
    """Whether there are workouts of sets, or one of them alone."""
    return any("sets" in keys_of(workout) for workout in _workouts(source))


def read(source: Source, names: Names) -> Brought:
    """Each workout as a routine."""
    return brought_by(source, names, _timers(source))


def _workouts(source: Source) -> list[object]:
    whole = keys_of(source.json)
    return items_of(whole.get("workouts")) or [whole]


def _timers(source: Source) -> Iterator[Timer]:
    for workout in _workouts(source):
        said = keys_of(workout)
        sets = [_loop(keys_of(one)) for one in items_of(said.get("sets"))]
        yield name_of(said.get("title"), _("Untitled")), [one for one in sets if one.parts]


def _loop(said: dict[str, object]) -> Loop:
    times = whole_of(said.get("repetitions"), 1)
    exercises = (keys_of(one) for one in items_of(said.get("exercises")))
    parts = (
        Timed(name_of(one.get("name"), _("Exercise")), ms_of(one.get("duration")) or 0) for one in exercises
    )
    return Loop(min(max(times, 0), MAX_ROUNDS), tuple(parts))
