"""Left against right of each muscle group in the last thirty days, and which side has something to catch up."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.config.translations import _
from stretchtimer.insight.dose import DAY_MS, by_side, lagging
from stretchtimer.insight.history.days import Span
from stretchtimer.insight.lengths import clock_words
from stretchtimer.insight.muscles import on_side
from stretchtimer.journal.history import SessionFilter
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side

DAYS = 30
# A side that is behind by less than the dose of one day is even again after the next session that begins with it.
WORTH_TELLING_MS = DAY_MS


@dataclass(frozen=True, slots=True)
class Balance:
    """What a muscle group was stretched on each side in `span`. What was held with both at once is on each."""

    group: str
    left_ms: int
    right_ms: int
    span: Span

    def on(self, side: Side) -> int:
        """What one side, left or right, was stretched."""
        return self.left_ms if side is Side.LEFT else self.right_ms

    @property
    def behind_ms(self) -> int:
        """By how much the sides differ."""
        return abs(self.left_ms - self.right_ms)

    @property
    def behind(self) -> Side | None:
        """The side that is behind, as the dose has it (`dose.LAGS_FROM`), and by WORTH_TELLING_MS or more."""
        return lagging(self.left_ms, self.right_ms) if self.behind_ms >= WORTH_TELLING_MS else None

    @property
    def words(self) -> str:
        """Such as "Right calf is 6:00 behind in 30 days"; nothing if the sides are even."""
        if self.behind is None:
            return ""
        words = _("{muscle} is {time} behind in {days} days")
        muscle, time = on_side(self.group, self.behind), clock_words(self.behind_ms)
        return words.format(muscle=muscle, time=time, days=self.span.length)

    def asked(self, side: Side) -> SessionFilter:
        """The sessions behind one side."""
        return SessionFilter(first_day=self.span.first, last_day=self.span.last, group=self.group, side=side)


def span_of(today: date) -> Span:
    """The days that count; its first is what `JournalReading.held_since` is to be asked for."""
    return Span(today - timedelta(days=DAYS - 1), today)


def balances(held: Iterable[Held], today: date, moves: Container[str] = ()) -> tuple[Balance, ...]:
    """Every muscle group that was stretched in the days up to and with `today`, the most stretched first.

    Exercises in `moves` are no stretches and do not count.
    """
    span = span_of(today)
    sums = {where: sum(days.values()) for where, days in by_side(held, span.first, span.last, moves).items()}
    found = (
        Balance(group, sums.get((group, Side.LEFT), 0), sums.get((group, Side.RIGHT), 0), span)
        for group in {group for group, _side in sums}
    )
    return tuple(sorted(found, key=lambda one: (-one.left_ms - one.right_ms, one.group)))
