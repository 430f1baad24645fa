"""The last weeks, Monday to Sunday: minutes held against the goal, and the cramps of the same weeks beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.history.days import A_DAY, Span
from stretchtimer.insight.spasms import weekly
from stretchtimer.insight.week import GOAL_MS, monday_of
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import DaySum, SessionFilter, Which

WEEKS_SHOWN = 12
# Fewer weeks or cramps than that say nothing, not even side by side: it is our own choice.
ENOUGH_WEEKS = 8
ENOUGH_CRAMPS = 3
_A_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class WeekSum:
    """One week: what was held, how many sessions and cramps. `strongest` is None if no cramp had a strength."""

    monday: date
    held_ms: int = 0
    sessions: int = 0
    cramps: int = 0
    strongest: int | None = None

    @property
    def span(self) -> Span:
        """Monday to Sunday."""
        return Span(self.monday, self.monday + 6 * A_DAY)

    @property
    def asked(self) -> SessionFilter:
        """The sessions behind the minutes."""
        return self.span.asked

    @property
    def cramped(self) -> SessionFilter:
        """The sessions that the cramps are linked to, or that were held on the same days."""
        return SessionFilter(Which.CRAMPED, self.span.first, self.span.last)


@dataclass(frozen=True, slots=True)
class Weeks:
    """Some weeks, oldest first; the last one is that of today, and not over."""

    weeks: tuple[WeekSum, ...]
    goal_ms: int = GOAL_MS

    @property
    def cramps(self) -> int:
        """All cramps."""
        return sum(week.cramps for week in self.weeks)

    @property
    def cramp_words(self) -> str:
        """The cramps of the weeks with many minutes and with few, counted; what they come from is not said.

        Only whole weeks since there was anything to count; nothing if they are too few, or not to be told apart.
        """
        began = (number for number, week in enumerate(self.weeks) if week.held_ms or week.cramps)
        over = sorted(self.weeks[next(began, 0) : -1], key=lambda week: week.held_ms)
        half = len(over) // 2
        few, many = over[:half], over[len(over) - half :]
        if len(over) < ENOUGH_WEEKS or few[-1].held_ms == many[0].held_ms:
            return ""
        in_few, in_many = (sum(week.cramps for week in weeks) for weeks in (few, many))
        if in_few + in_many < ENOUGH_CRAMPS:
            return ""
        first = ngettext(
            "{n} cramp in the {weeks} weeks with the most minutes,",
            "{n} cramps in the {weeks} weeks with the most minutes,",
            in_many,
        ).format(n=in_many, weeks=half)
        second = _("{n} in the {weeks} with the fewest.").format(n=in_few, weeks=half)
        return in_a_row((first, second, _("Counted, not explained: many things play a part.")))


def first_monday(today: date, count: int = WEEKS_SHOWN) -> date:
    """The first day of `count` weeks, of which the last is that of `today`."""
    return monday_of(today) - (count - 1) * _A_WEEK


def weeks_of(
    days: Iterable[DaySum],
    spasms: Iterable[Spasm],
    today: date,
    count: int = WEEKS_SHOWN,
    goal_ms: int = GOAL_MS,
) -> Weeks:
    """The `count` weeks up to that of `today`. What lies outside of them may be among `days` and `spasms`."""
    held: Counter[date] = Counter()
    sessions: Counter[date] = Counter()
    for day in days:
        held[monday_of(day.day)] += day.held_ms
        sessions[monday_of(day.day)] += day.sessions
    cramps = weekly(spasms, today, count)
    return Weeks(
        tuple(
            WeekSum(week.monday, held[week.monday], sessions[week.monday], week.count, week.strongest)
            for week in cramps
        ),
        goal_ms,
    )
