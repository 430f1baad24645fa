"""What was held in a session, exercise by exercise and side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stretchtimer.player.events import SegmentEnded
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.segment import Outcome


@dataclass(frozen=True, slots=True)
class Tally:
    """One exercise: what each side held, or both together, in milliseconds."""

    name: str
    left_ms: int = 0
    right_ms: int = 0
    both_ms: int = 0

    @property
    def is_sided(self) -> bool:
        """Whether sides were worked on their own."""
        return not self.both_ms and bool(self.left_ms or self.right_ms)

    @property
    def longest_ms(self) -> int:
        """The longest of its bars; work of both sides has the room of two."""
        return max(self.left_ms, self.right_ms, self.both_ms // 2)


def tally(held: Iterable[SegmentEnded]) -> tuple[Tally, ...]:
    """Each exercise once, in the order they came first; those that were passed over stand with nothing."""
    names: dict[str, str] = {}
    sums: dict[tuple[str, Side], int] = {}
    for ended in held:
        exercise, side = ended.segment.exercise, ended.segment.side
        names.setdefault(exercise.id, exercise.name)
        sums[exercise.id, side] = sums.get((exercise.id, side), 0) + ended.held_ms
    return tuple(
        Tally(name, *(sums.get((id_, side), 0) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)))
        for id_, name in names.items()
    )


def held_ms(held: Iterable[SegmentEnded]) -> int:
    """All of it together."""
    return sum(ended.held_ms for ended in held)


def count(held: Iterable[SegmentEnded], outcome: Outcome) -> int:
    """How many pieces of work ended so."""
    return sum(ended.outcome is outcome for ended in held)
