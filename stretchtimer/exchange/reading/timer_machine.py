"""Timers of TimeR Machine: steps, groups of steps, and loops of both; lengths are taken as milliseconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.limits import MAX_INTERVALS
from stretchtimer.exchange.reading.past import Use
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed
from stretchtimer.exchange.reading.timers import Timer, brought_by
from stretchtimer.exchange.reading.values import items_of, keys_of, line_of_text, ms_of, name_of, whole_of
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, MAX_ROUNDS
from stretchtimer.routine.model import Routine
from stretchtimer.routine.sharing.names import Names

_FIRST_MS = 946_684_800_000  # the year 2000: no telephone had timers before
_MOST = MAX_INTERVALS + 1  # one more than is taken tells that there are too many


def recognises(source: Source) -> bool:
    """Whether there are timers of steps, or one of them alone."""
    return any(
        "steps" in timer and ("loop" in timer or "step_type" in str(timer)[:4_000])
        for timer in _timers(source)
    )


def read(source: Source, names: Names) -> Brought:
    """Each timer as a routine, and when each was gone through."""
    brought = brought_by(source, names, _routines(source))
    return replace(brought, uses=tuple(_uses(source, brought.routines)))


def _uses(source: Source, routines: Sequence[Routine]) -> Iterator[Use]:
    """What its stamps tell: the timer, and from when to when it ran, in ms since 1970. Those of no sense are left out.

    A timer's stamps belong to the routine of its name, the first if there are more.
    """
    by_name = {routine.name: routine for routine in reversed(routines)}
    of_timer = {
        timer["id"]: by_name[name]
        for timer in _timers(source)
        if isinstance(timer.get("id"), int) and (name := _name(timer)) in by_name
    }
    now = datetime.now().astimezone()
    for stamp in map(keys_of, items_of(keys_of(source.json).get("timerStamps"))):
        timer, start, end = (stamp.get(key) for key in ("timerId", "start", "end"))
        if not (isinstance(timer, int) and isinstance(start, int) and isinstance(end, int)):
            continue
        is_of_sense = (
            _FIRST_MS <= start < end <= now.timestamp() * 1_000 and end - start <= LONGEST_ROUTINE_MS
        )
        if timer in of_timer and is_of_sense:
            started, ended = (datetime.fromtimestamp(ms / 1_000).astimezone() for ms in (start, end))
            yield Use(of_timer[timer], started, ended)


def _timers(source: Source) -> list[dict[str, object]]:
    whole = keys_of(source.json)
    return [keys_of(one) for one in items_of(whole.get("timers")) or [whole]]


def _routines(source: Source) -> Iterator[Timer]:
    for timer in _timers(source):
        parts = _parts(items_of(timer.get("steps")))
        yield _name(timer), _looped(parts, _times(timer))


def _name(timer: dict[str, object]) -> str:
    return name_of(timer.get("name"), _("Untitled"))


def _parts(steps: Sequence[object]) -> list[Timed | Loop]:
    """Steps as they are, groups as loops; a group within a group is unrolled."""
    parts: list[Timed | Loop] = []
    for step in steps[:_MOST]:
        said = keys_of(step)
        if said.get("step_type") == "group" or "steps" in said:
            parts += _looped(_parts(items_of(said.get("steps"))), _times(said))
        else:
            parts.append(_timed(said))
        if len(parts) > _MOST:
            break
    return parts


def _looped(parts: list[Timed | Loop], times: int) -> list[Timed | Loop]:
    """`parts`, `times` over: as one loop, or written out where there are loops in it already."""
    plain = tuple(part for part in parts if isinstance(part, Timed))
    if times == 1 or len(plain) < len(parts):
        return (parts * min(times, _MOST))[:_MOST]
    return [Loop(times, plain)]


def _timed(said: dict[str, object]) -> Timed:
    label = name_of(said.get("label"))
    spoken = (keys_of(one) for one in items_of(said.get("behaviour")))
    words = [line_of_text(one.get("content")) for one in spoken if one.get("type") == "VOICE"]
    note = line_of_text(" ".join(word for word in words if word and word != label))
    is_work = said.get("type", "NORMAL") == "NORMAL"
    return Timed((label or _("Exercise")) if is_work else "", ms_of(said.get("length"), 1) or 0, note)


def _times(said: dict[str, object]) -> int:
    return min(max(whole_of(said.get("loop"), 1), 1), MAX_ROUNDS)
