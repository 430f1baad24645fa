"""Values of steps, rounds, routines and exercises as the files have them: the way back from what the readers read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import Document
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.keys import Key
from stretchtimer.routine.model import Ready, Span
from stretchtimer.routine.place import Place
from stretchtimer.routine.wording import Unfit

T = TypeVar("T")
_NOWHERE = Document(Path(), "", {})  # a single value has no place in a file yet


class Left(Enum):
    """What is not said at all."""

    OUT = "left out"


LEFT_OUT = Left.OUT


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """A key and the value it is to have from now on, as the readers give it; LEFT_OUT takes the key away."""

    key: Key[T]
    value: T | Left


def written(key: Key[Any], value: object) -> object:
    """`value` of `key` as the file has it, or None if the key is better left out.

    Raises `Unfit` if the readers would not take it back.
    """
    if value is LEFT_OUT or (key.name in _SILENT and value == key.default):
        return None
    if value is None and key.name != e.TEMPO.name:
        return None
    writer = _WRITERS.get(key.name)
    there = writer(value) if writer else value
    there = list(there) if isinstance(there, tuple) else there
    at = Place(_NOWHERE)
    key.read(there, at)
    if at.problems:
        raise Unfit(at.problems[0].message)
    return there


def ready_text(ready: Ready) -> str:
    """How long to get into position, or "wait"."""
    return "wait" if ready.waits else format_ms(ready.ms)


def span_text(span: Span) -> str:
    """A duration, or the shortest and the longest: "5-10 min"."""
    if span.min_ms == span.max_ms:
        return format_ms(span.min_ms)
    low, high = format_ms(span.min_ms), format_ms(span.max_ms)
    (number, *unit), (_other, *other_unit) = low.split(" "), high.split(" ")
    return f"{number}-{high}" if unit == other_unit and len(unit) == 1 else f"{low} - {high}"


def sides_text(order: k.SideOrder) -> str:
    """The order of sides in words."""
    return next(words for words, known in k.SIDE_ORDERS.items() if known == order)


def cadence_text(cadence: tuple[int, int]) -> str:
    """Turns a minute, one number or two."""
    low, high = cadence
    return f"{low}-{high}" if low != high else str(low)


def _tempo_text(rep_ms: int | None) -> str:
    return "own" if rep_ms is None else format_ms(rep_ms)


def _duration_text(lasting: Span | int) -> str:
    return span_text(lasting) if isinstance(lasting, Span) else format_ms(lasting)


# At its default such a key says nothing, and is not written.
_SILENT = frozenset(
    key.name
    for key in (
        k.RAMP_NAME,
        k.REST,
        k.NOTE,
        e.PICTURE,
        k.OPTIONAL,
        k.ABOUT,
        k.TAGS,
        e.MUSCLES,
        e.OTHER_NAMES,
        e.EQUIPMENT,
        e.SETUP,
        e.FORM,
        e.CAUTION,
        e.USE,
        e.SOURCE,
        e.REPS_NOTE,
        e.SIDED,
        e.SETS,
    )
)
_WRITERS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        k.HOLD.name: format_ms,
        k.DURATION.name: _duration_text,
        e.TEMPO.name: _tempo_text,
        k.REST.name: format_ms,
        k.SIDES.name: sides_text,
        k.READY.name: ready_text,
        k.SWITCH.name: format_ms,
        k.WHEN.name: str,
        e.KIND.name: str,
    }
)
