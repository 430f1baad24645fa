"""How long each muscle group was stretched in the last seven days, on each side, against what research finds enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.config.translations import _
from stretchtimer.insight.lengths import clock_words
from stretchtimer.insight.muscles import on_side
from stretchtimer.journal.history import SessionFilter
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Exercise, Kind, Side

DAYS = 7
# Gains in range level off near ten minutes a week: Ingram 2025, Sports Medicine, doi 10.1007/s40279-024-02143-9.
WEEKLY_MS = 10 * 60_000
# Sixty seconds in total, on at least two days a week: position stand of the ACSM, Garber 2011.
DAY_MS = 60_000
ENOUGH_DAYS = 2
LAGS_FROM = 0.15  # of the side that is ahead

_STRETCHED = frozenset({Kind.STATIC, Kind.PNF})


@dataclass(frozen=True, slots=True)
class SideDose:
    """What one side was stretched. `days` counts those with at least DAY_MS."""

    held_ms: int = 0
    days: int = 0

    @property
    def share(self) -> float:
        """Of WEEKLY_MS; 1.0 is all of it, and it may be more."""
        return self.held_ms / WEEKLY_MS

    @property
    def is_kept_up(self) -> bool:
        """Whether it was stretched long enough on enough days to keep its range (ENOUGH_DAYS of DAY_MS)."""
        return self.days >= ENOUGH_DAYS


@dataclass(frozen=True, slots=True)
class GroupDose:
    """What a muscle group was stretched on its two sides."""

    group: str
    left: SideDose = SideDose()
    right: SideDose = SideDose()

    def on(self, side: Side) -> SideDose:
        """That of one side, left or right."""
        return self.left if side is Side.LEFT else self.right

    @property
    def behind_ms(self) -> int:
        """By how much the sides differ."""
        return abs(self.left.held_ms - self.right.held_ms)

    @property
    def lagging(self) -> Side | None:
        """The side that is more than LAGS_FROM behind the other, if one is."""
        return lagging(self.left.held_ms, self.right.held_ms)

    @property
    def lag_words(self) -> str:
        """Such as "Right calf is 1:30 behind this week"; nothing if neither side lags."""
        if self.lagging is None:
            return ""
        words = _("{muscle} is {time} behind this week")
        return words.format(muscle=on_side(self.group, self.lagging), time=clock_words(self.behind_ms))


def first_day(today: date) -> date:
    """The first of the days that count: what `Journal.held_since` is to be asked for."""
    return today - timedelta(days=DAYS - 1)


def sessions_of(group: str, side: Side, today: date) -> SessionFilter:
    """The sessions behind the dose of one side."""
    return SessionFilter(first_day=first_day(today), last_day=today, group=group, side=side)


def moving(exercises: Mapping[str, Exercise]) -> frozenset[str]:
    """The ids of the exercises that are no stretches: reps, cardio, breathing."""
    return frozenset(id_ for id_, exercise in exercises.items() if exercise.kind not in _STRETCHED)


def doses(held: Iterable[Held], today: date, moves: Container[str] = ()) -> dict[str, GroupDose]:
    """The dose of every muscle group that was stretched in the seven days up to and with `today`, by group.

    It counts as in `by_side`.
    """
    sums = by_side(held, first_day(today), today, moves)
    groups = sorted({group for group, _side in sums})
    return {
        group: GroupDose(group, *(_dose(sums.get((group, side), {})) for side in (Side.LEFT, Side.RIGHT)))
        for group in groups
    }


def lagging(left_ms: int, right_ms: int) -> Side | None:
    """The side that is more than LAGS_FROM of the other one behind it, if one is."""
    if abs(left_ms - right_ms) <= LAGS_FROM * max(left_ms, right_ms):
        return None
    return Side.LEFT if left_ms < right_ms else Side.RIGHT


def by_side(
    held: Iterable[Held], first: date, last: date, moves: Container[str] = ()
) -> Mapping[tuple[str, Side], Mapping[date, int]]:
    """What each muscle group was stretched on each side, left or right, on the days from `first` to `last`.

    What was held with both sides at once counts for each. Exercises in `moves` are no stretches and do not count.
    """
    sums: defaultdict[tuple[str, Side], defaultdict[date, int]] = defaultdict(lambda: defaultdict(int))
    for row in held:
        if first <= row.day <= last and row.exercise_id not in moves:
            for side in (Side.LEFT, Side.RIGHT) if row.side is Side.BOTH else (row.side,):
                sums[row.group, side][row.day] += row.held_ms
    return sums


def _dose(days: Mapping[date, int]) -> SideDose:
    return SideDose(sum(days.values()), sum(held_ms >= DAY_MS for held_ms in days.values()))
