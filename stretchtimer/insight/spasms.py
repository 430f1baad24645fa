"""Cramps over time: how many a week, and whether they come so often that a doctor should hear of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.week import monday_of
from stretchtimer.journal.diary import Spasm

# Where "frequent" begins is our own choice: the sources say "frequent" and "that break your sleep".
FREQUENT = 3
WEEK = timedelta(days=7)
SEVERAL_NIGHTS = 3
FORTNIGHT = timedelta(days=14)
NIGHT_BEGINS = 22  # o'clock, by the person's own clock
NIGHT_ENDS = 6
WEEKS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often it cramped of late: cramps in seven days, nights with a cramp in fourteen."""

    in_a_week: int
    nights: int

    @property
    def is_frequent(self) -> bool:
        """Whether a doctor should hear of it."""
        return self.in_a_week >= FREQUENT or self.nights >= SEVERAL_NIGHTS

    @property
    def advice(self) -> str:
        """A calm word to see a doctor; nothing if it is not frequent."""
        if not self.is_frequent:
            return ""
        if self.in_a_week >= FREQUENT:
            found = ngettext("{n} cramp in a week.", "{n} cramps in a week.", self.in_a_week).format(
                n=self.in_a_week
            )
        else:
            found = ngettext(
                "Cramps on {n} night in two weeks.", "Cramps on {n} nights in two weeks.", self.nights
            )
            found = found.format(n=self.nights)
        advice = _("Most have no bad cause, but a doctor should hear of it. Your journal lists them.")
        return in_a_row((found, advice))


@dataclass(frozen=True, slots=True)
class WeekOfSpasms:
    """The cramps of one week. `strongest` is None if none had a strength."""

    monday: date
    count: int
    strongest: int | None = None


def night_of(at: datetime) -> date | None:
    """The night in which `at` lies, by the day of its evening; None by day."""
    if at.hour >= NIGHT_BEGINS:
        return at.date()
    return at.date() - timedelta(days=1) if at.hour < NIGHT_ENDS else None


def frequency(spasms: Iterable[Spasm], now: datetime) -> Frequency:
    """How often it cramped up to `now`. Spasms from two weeks ago on are enough."""
    ages = [(now - spasm.at, spasm.at) for spasm in spasms if spasm.at <= now]
    nights = {night_of(at) for age, at in ages if age <= FORTNIGHT} - {None}
    return Frequency(sum(age <= WEEK for age, _at in ages), len(nights))


def weekly(spasms: Iterable[Spasm], today: date, weeks: int = WEEKS_SHOWN) -> tuple[WeekOfSpasms, ...]:
    """The cramps of each of the last `weeks` weeks, Monday to Sunday, oldest first; the last one is that of `today`."""
    counts: Counter[date] = Counter()
    strengths: dict[date, int] = {}
    for spasm in spasms:
        monday = monday_of(spasm.at.date())
        counts[monday] += 1
        if spasm.strength is not None:
            strengths[monday] = max(spasm.strength, strengths.get(monday, 0))
    latest = monday_of(today)
    mondays = (latest - number * WEEK for number in reversed(range(weeks)))
    return tuple(WeekOfSpasms(monday, counts[monday], strengths.get(monday)) for monday in mondays)
