"""Timers of TimeR Machine: steps, groups of steps, and loops of both; lengths are taken as milliseconds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.limits import MAX_INTERVALS
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed
from stretchtimer.exchange.reading.timers import Timer, brought_by
from stretchtimer.exchange.reading.values import items_of, keys_of, line_of_text, ms_of, name_of, whole_of
from stretchtimer.routine.limits import MAX_ROUNDS
from stretchtimer.routine.sharing.names import Names

_MOST = MAX_INTERVALS + 1  # one more than is taken tells that there are too many


def recognises(source: Source) -> bool:
    """Whether there are timers of steps, or one of them alone."""
    return any(
        "steps" in timer and ("loop" in timer or "step_type" in str(timer)[:4_000])
        for timer in _timers(source)
    )


def read(source: Source, names: Names) -> Brought:
    """Each timer as a routine; when they were used is not taken."""
    remarks = []
    if items_of(keys_of(source.json).get("timerStamps")):
        remarks.append(_("when its timers were used is not taken into the journal yet"))
    return brought_by(source, names, _routines(source), remarks)


def _timers(source: Source) -> list[dict[str, object]]:
    whole = keys_of(source.json)
    return [keys_of(one) for one in items_of(whole.get("timers")) or [whole]]


def _routines(source: Source) -> Iterator[Timer]:
    for timer in _timers(source):
        parts = _parts(items_of(timer.get("steps")))
        yield name_of(timer.get("name"), _("Untitled")), _looped(parts, _times(timer))


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
