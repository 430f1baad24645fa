"""Timers of OpenHIIT: a list of activities, worked through with the same times for each."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.limits import MAX_INTERVALS
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed
from stretchtimer.exchange.reading.timers import brought_by
from stretchtimer.exchange.reading.values import items_of, keys_of, ms_of, name_of, whole_of
from stretchtimer.routine.limits import MAX_ROUNDS
from stretchtimer.routine.sharing.names import Names

_TIMES = "timeSettings"


def recognises(source: Source) -> bool:
    """Whether there are timers with their times."""
    return any(_TIMES in timer for timer in _timers(source))


def read(source: Source, names: Names) -> Brought:
    """Each timer as a routine."""
    named = ((name_of(timer.get("name"), _("Untitled")), timer) for timer in _timers(source))
    return brought_by(source, names, ((name, list(_parts(name, timer))) for name, timer in named))


def _timers(source: Source) -> list[dict[str, object]]:
    whole = source.json
    return [keys_of(one) for one in (whole if isinstance(whole, list) else [whole])]


def _parts(name: str, timer: dict[str, object]) -> Iterator[Timed | Loop]:
    """Ready, warm-up, all intervals as often as it starts again, cool-down."""
    times = keys_of(timer.get(_TIMES))
    yield Timed("", _ms(times, "getReadyTime"))
    # An exercise called just "Warm-up" would be what every text from now on means by those words.
    yield Timed(name_of(_("{name}: warm-up").format(name=name)), _ms(times, "warmupTime"))
    rounds = min(max(whole_of(times.get("restarts"), 0), 0), MAX_ROUNDS - 1) + 1
    yield Loop(rounds, (*_intervals(timer, times), Timed("", _ms(times, "breakTime"))))
    yield Timed(name_of(_("{name}: cool-down").format(name=name)), _ms(times, "cooldownTime"))


def _intervals(timer: dict[str, object], times: dict[str, object]) -> list[Timed]:
    """Work with rest between; the activities begin again where there are more intervals than those."""
    names = [_activity(one) for one in items_of(timer.get("activities"))] or [_("Work")]
    count = min(max(whole_of(timer.get("intervals"), len(names)), 0), MAX_INTERVALS + 1)
    work_ms, rest = _ms(times, "workTime"), Timed("", _ms(times, "restTime"))
    intervals = [part for place in range(count) for part in (Timed(names[place % len(names)], work_ms), rest)]
    return intervals[:-1]


def _activity(said: object) -> str:
    return name_of(said) or name_of(keys_of(said).get("name"), _("Work"))


def _ms(times: dict[str, object], key: str) -> int:
    return ms_of(times.get(key)) or 0
