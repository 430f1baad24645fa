"""A routine on its way to another length, and the degrees to which one rule may change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stretchtimer.insight.fit.limits import Limits
from stretchtimer.routine.model import Routine

SECOND_MS = 1_000


@dataclass(frozen=True, slots=True)
class Draft:
    """What has become of a routine. `dropped` are the places, as made, of the steps left out."""

    routine: Routine
    dropped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """One rule at work: `at(0)` changes nothing, `at(size)` all it may; each degree goes further the same way."""

    size: int
    at: Callable[[int], Draft]


Rule = Callable[[Draft, Limits], Stage]


def whole_seconds(ms: int) -> int:
    """`ms` in seconds, rounded up."""
    return -(-ms // SECOND_MS)
