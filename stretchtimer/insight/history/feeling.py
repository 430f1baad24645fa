"""How tight it felt before and after sessions: the change in a session, and how it went from day to day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.config.regional import number_text
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.history.days import Span
from stretchtimer.insight.muscles import on_side
from stretchtimer.journal.history import FeltDay, SessionFilter, Which
from stretchtimer.routine.exercise import Side

DAYS = 90
ENOUGH_DAYS = 6  # three to begin with and three of late: fewer are moods of the day
NOTICEABLE = 0.5  # half a step of what is told in whole ones


@dataclass(frozen=True, slots=True)
class Feeling:
    """One muscle group on one side in `span`. Its `days`, in order, are the points of a chart; there is always one."""

    group: str
    side: Side
    days: tuple[FeltDay, ...]
    span: Span

    @property
    def sessions(self) -> int:
        """How many sessions it was told before and after."""
        return sum(day.sessions for day in self.days)

    @property
    def change(self) -> float:
        """The mean change over a session; below 0 it was looser afterwards."""
        return _mean_after(self.days) - _mean_before(self.days)

    @property
    def trend(self) -> float | None:
        """How much tighter it was before the sessions of the later half of the days than before those of the earlier.

        None if the days are too few to say.
        """
        if len(self.days) < ENOUGH_DAYS:
            return None
        half = len(self.days) // 2
        return _mean_before(self.days[-half:]) - _mean_before(self.days[:half])

    @property
    def words(self) -> str:
        """The change and the trend in a sentence each; nothing if the days are too few.

        "Right calf, over 14 sessions: 2.1 looser afterwards. Before sessions 0.8 looser than at first."
        """
        if self.trend is None:
            return ""
        over = ngettext(
            "{muscle}, over {n} session: {change} afterwards.",
            "{muscle}, over {n} sessions: {change} afterwards.",
            self.sessions,
        ).format(muscle=on_side(self.group, self.side), n=self.sessions, change=_change_words(self.change))
        if abs(self.trend) < NOTICEABLE:
            return in_a_row((over, _("Before sessions about as at first.")))
        trend = _("Before sessions {change} than at first.").format(change=_change_words(self.trend))
        return in_a_row((over, trend))

    @property
    def asked(self) -> SessionFilter:
        """The sessions behind it."""
        return SessionFilter(Which.FELT, self.span.first, self.span.last, self.group, self.side)


def span_of(today: date) -> Span:
    """The days that count; its first is what `JournalReading.felt_since` is to be asked for."""
    return Span(today - timedelta(days=DAYS - 1), today)


def feelings(felt: Iterable[FeltDay], today: date) -> tuple[Feeling, ...]:
    """Every muscle group and side that was told of in the days up to and with `today`, the most told of first."""
    span = span_of(today)
    by_place: defaultdict[tuple[str, Side], list[FeltDay]] = defaultdict(list)
    for day in sorted(felt, key=lambda day: day.day):
        if span.first <= day.day <= span.last:
            by_place[day.group, day.side].append(day)
    found = (Feeling(group, side, tuple(days), span) for (group, side), days in by_place.items())
    return tuple(sorted(found, key=lambda one: (-one.sessions, one.group, one.side)))


def _mean_before(days: Sequence[FeltDay]) -> float:
    return sum(day.before_sum for day in days) / sum(day.sessions for day in days)


def _mean_after(days: Sequence[FeltDay]) -> float:
    return sum(day.after_sum for day in days) / sum(day.sessions for day in days)


def _change_words(steps: float) -> str:
    """Such as "2.1 looser", "about the same"."""
    if abs(steps) < NOTICEABLE:
        return _("about the same")
    words = _("{steps} looser") if steps < 0 else _("{steps} tighter")
    return words.format(steps=number_text(abs(steps), 1))
