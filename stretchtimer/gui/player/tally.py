"""What was held in a session, exercise by exercise and side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stretchtimer.player.events import SegmentEnded
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.segment import Outcome


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
    """One exercise: what each side held, or both together."""

    name: str
    left: Amount = Amount()
    right: Amount = Amount()
    both: Amount = Amount()

    @property
    def is_sided(self) -> bool:
        """Whether sides were worked on their own."""
        return not self.both.asked_ms


def tally(held: Iterable[SegmentEnded]) -> tuple[Tally, ...]:
    """Each exercise once, in the order they came first; those that were passed over stand with nothing."""
    names: dict[str, str] = {}
    sums: dict[tuple[str, Side], Amount] = {}
    for ended in held:
        segment = ended.segment
        names.setdefault(segment.exercise.id, segment.exercise.name)
        key = segment.exercise.id, segment.side
        sums[key] = sums.get(key, Amount()).with_more(ended.held_ms, segment.enough_ms)
    return tuple(
        Tally(name, *(sums.get((id_, side), Amount()) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)))
        for id_, name in names.items()
    )


def held_ms(held: Iterable[SegmentEnded]) -> int:
    """All of it together."""
    return sum(ended.held_ms for ended in held)


def count(held: Iterable[SegmentEnded], outcome: Outcome) -> int:
    """How many pieces of work ended so."""
    return sum(ended.outcome is outcome for ended in held)
