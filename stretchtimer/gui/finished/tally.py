"""What was held in a session, muscle by muscle and side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stretchtimer.player.events import SegmentEnded
from stretchtimer.routine.exercise import Exercise, Side
from stretchtimer.timeline.segment import Outcome, SegmentKind

_STRETCHES = frozenset({SegmentKind.HOLD, SegmentKind.PUSH})


@dataclass(frozen=True, slots=True)
class Amount:
    """What was held of what was asked, in milliseconds."""

    held_ms: int = 0
    asked_ms: int = 0

    @property
    def share(self) -> float:
        """How much of what was asked, 0 to 1."""
        return min(self.held_ms / self.asked_ms, 1.0) if self.asked_ms else 0.0

    def with_more(self, held_ms: int, asked_ms: int) -> Amount:
        """Both, added to."""
        return Amount(self.held_ms + held_ms, self.asked_ms + asked_ms)


@dataclass(frozen=True, slots=True)
class Tally:
    """One muscle group: what each side held, or both together; `exercise` is the first that was done for it."""

    group: str
    exercise: Exercise
    left: Amount = Amount()
    right: Amount = Amount()
    both: Amount = Amount()

    @property
    def is_sided(self) -> bool:
        """Whether sides were worked on their own."""
        return not self.both.asked_ms


def tally(held: Iterable[SegmentEnded]) -> tuple[Tally, ...]:
    """Each muscle group once, in the order they came first; those that were passed over stand with nothing.

    A group that was worked on each side and on both at once counts the latter for each side.
    """
    firsts: dict[str, Exercise] = {}
    sums: dict[tuple[str, Side], Amount] = {}
    for ended in held:
        group = ended.segment.exercise.group
        firsts.setdefault(group, ended.segment.exercise)
        key = group, ended.segment.side
        sums[key] = sums.get(key, Amount()).with_more(ended.held_ms, ended.segment.enough_ms)
    return tuple(_tally(group, exercise, sums) for group, exercise in firsts.items())


def _tally(group: str, exercise: Exercise, sums: Mapping[tuple[str, Side], Amount]) -> Tally:
    left, right, both = (sums.get((group, side), Amount()) for side in (Side.LEFT, Side.RIGHT, Side.BOTH))
    if left.asked_ms or right.asked_ms:
        left, right = (one.with_more(both.held_ms, both.asked_ms) for one in (left, right))
        both = Amount()
    return Tally(group, exercise, left, right, both)


def stretched(held: Iterable[SegmentEnded]) -> tuple[tuple[str, Side], ...]:
    """The muscle groups that were stretched, each with its sides, left first, in the order they came."""
    groups: dict[str, set[Side]] = {}
    for ended in held:
        if ended.segment.kind in _STRETCHES and ended.held_ms:
            groups.setdefault(ended.segment.exercise.group, set()).add(ended.segment.side)
    return tuple((group, side) for group, sides in groups.items() for side in _each(sides))


def _each(sides: set[Side]) -> tuple[Side, ...]:
    """Both at once only where no side was worked on its own."""
    return (Side.BOTH,) if sides == {Side.BOTH} else (Side.LEFT, Side.RIGHT)


def held_ms(held: Iterable[SegmentEnded]) -> int:
    """All of it together."""
    return sum(ended.held_ms for ended in held)


def count(held: Iterable[SegmentEnded], outcome: Outcome) -> int:
    """How many pieces of work ended so."""
    return sum(ended.outcome is outcome for ended in held)
