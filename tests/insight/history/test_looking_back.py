"""All questions at once: each is asked for the days it needs, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from stretchtimer.insight.dose import sessions_of
from stretchtimer.insight.history.days import Span, year
from stretchtimer.insight.history.looking_back import Wishes, look_back
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.history import DaySum, FeltDay, SessionFilter
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from tests.insight.made import DAY, EVENING, SUNDAY, held


@dataclass
class Told:
    """A journal with a session a day for two years, that remembers what it was asked."""

    asked: list[tuple[object, ...]] = field(default_factory=list)

    def days(self, first: date, last: date) -> list[DaySum]:
        """Ten minutes on each day."""
        self.asked.append((first, last))
        return [DaySum(first + number * DAY, 600_000, 1) for number in range((last - first).days + 1)]

    def days_done(self, last: date) -> Iterator[date]:
        """Two years, from `last` back."""
        return (last - number * DAY for number in range(700))

    def held_since(self, first_day: date) -> list[Held]:
        """Something of today, left behind on the right."""
        self.asked.append((first_day,))
        return [held(240, Side.LEFT), held(60, Side.RIGHT), held(600, Side.BOTH, exercise="bike")]

    def felt_since(self, first_day: date) -> list[FeltDay]:
        """One day."""
        self.asked.append((first_day,))
        return [FeltDay(SUNDAY, "calf", Side.RIGHT, 1, 6, 4)]

    def spasms(self, since: datetime) -> list[Spasm]:
        """One on the first Monday that counts, far in the east, where it began first."""
        at = datetime(2026, 8, 31, 0, 30, tzinfo=timezone(timedelta(hours=14)))
        return [Spasm(at=at, group="calf", side=Side.RIGHT)] if since <= at else []


def test_everything_is_told_of_its_own_days() -> None:
    """A year, twelve weeks, thirty days, seven days, and the plan; moves are no stretches."""
    past = Told()
    found = look_back(past, EVENING, Wishes(70 * 60_000, frozenset({0, 2})), {"bike"})
    assert found.days.sessions == 53 * 7 and len(found.weeks.weeks) == 12
    assert found.weeks.weeks[0].cramps == 1
    assert found.streak.kept == 200
    assert found.dose["calf"].left.held_ms == 240_000
    assert found.balance[0].words == "Right calf is 3:00 behind in 30 days"
    assert found.feelings[0].change == -2
    assert ((SUNDAY - 29 * DAY),) in past.asked


def test_another_year_is_shown_beside_the_weeks_of_now() -> None:
    """Of 2020 only the days are of then."""
    past = Told()
    found = look_back(past, EVENING, Wishes(), span=year(2020))
    assert found.days.span == Span(date(2020, 1, 1), date(2020, 12, 31))
    assert found.weeks.weeks[-1].span.last == SUNDAY
    assert max(
        last - first for first, last in (asked for asked in past.asked if len(asked) == 2)
    ) < timedelta(366)  # type: ignore[operator,misc]


def test_today_is_the_day_of_the_persons_clock() -> None:
    """At 22:30 in London it is Monday in Tokyo."""
    tokyo = datetime(2026, 11, 22, 22, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=9)))
    assert look_back(Told(), tokyo, Wishes()).days.span.last == SUNDAY + DAY


def test_a_dose_leads_to_its_sessions() -> None:
    """The seven days of one side."""
    assert sessions_of("calf", Side.LEFT, SUNDAY) == SessionFilter(
        first_day=SUNDAY - 6 * DAY, last_day=SUNDAY, group="calf", side=Side.LEFT
    )
