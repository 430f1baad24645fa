"""Streaks by the days a person plans to train on: what is not planned is not asked for, and one missed is no drama."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from stretchtimer.config.regional import weekday_names
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.history.days import A_DAY, Span
from stretchtimer.journal.history import SessionFilter

RECENT = 12  # planned days that are looked back on: a month of three days a week
_NAMED_DAYS = 7  # a day so long ago has a weekday of its own still


@dataclass(frozen=True, slots=True)
class Streak:
    """How the planned days were kept.

    `kept` is how many in a row, up to now; a planned today is open until it is over. `recent_kept` of the last
    `recent_planned`, at most RECENT, were kept, the latest that was not is `missed`. `extra` are days in `span`, that
    of the recent ones, on which something was done without being planned. Without planned days there is nothing.
    """

    today: date
    kept: int = 0
    recent_kept: int = 0
    recent_planned: int = 0
    missed: date | None = None
    extra: int = 0
    span: Span | None = None

    @property
    def words(self) -> str:
        """Such as "5 planned days in a row" or "Missed Wednesday; 11 of the last 12 planned days"; may be nothing."""
        if not self.recent_planned:
            return ""
        if self.missed is None:
            return ngettext("{n} planned day in a row", "{n} planned days in a row", self.kept).format(
                n=self.kept
            )
        weekday = weekday_names("wide")[self.missed.weekday()]
        if self.recent_planned == 1:  # which was less than a week ago, or another would have come since
            return _("Missed {weekday}").format(weekday=weekday)
        recent = ngettext(
            "{n} of the last {count} planned day",
            "{n} of the last {count} planned days",
            self.recent_planned,
        ).format(n=self.recent_kept, count=self.recent_planned)
        if (self.today - self.missed).days > _NAMED_DAYS:
            return recent
        return _("Missed {weekday}; {recent}").format(weekday=weekday, recent=recent)

    @property
    def extra_words(self) -> str:
        """The days that nobody asked for: "2 days more than planned"; may be nothing."""
        words = ngettext("{n} day more than planned", "{n} days more than planned", self.extra)
        return words.format(n=self.extra) if self.extra else ""

    @property
    def asked(self) -> SessionFilter | None:
        """The sessions of the recent days; None where there are no planned days yet."""
        return self.span.asked if self.span else None


def streak(done: Iterable[date], planned: Collection[int], today: date) -> Streak:
    """How the weekdays in `planned`, 0 for Monday to 6, were kept.

    `done` are the days on which something was held, latest first, as `JournalReading.days_done` gives them: only as
    many are taken as it needs. Days before the first of all were not missed.
    """
    days = iter(day for day in done if day <= today)
    latest = next(days, None)
    day = today
    kept, is_unbroken = 0, True
    recent: list[tuple[date, bool]] = []
    extra: list[date] = []
    while latest is not None and planned and (is_unbroken or len(recent) < RECENT):
        is_done = day == latest
        if is_done:
            latest = next(days, None)
        if day.weekday() not in planned:
            extra += [day] if is_done and len(recent) < RECENT else []
        elif is_done or day < today:
            is_unbroken = is_unbroken and is_done
            kept += is_unbroken
            recent += [(day, is_done)] if len(recent) < RECENT else []
        day -= A_DAY
    if not recent:
        return Streak(today)
    span = Span(recent[-1][0], today)
    return Streak(
        today,
        kept,
        sum(is_done for _day, is_done in recent),
        len(recent),
        next((day for day, is_done in recent if not is_done), None),
        sum(day >= span.first for day in extra),
        span,
    )
