"""Days, sums and workouts to ask questions of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from stretchtimer.journal.records import Entry, SessionOutcome, SessionRecord, new_id
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome

SUNDAY = date(2026, 11, 22)
EVENING = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def held(
    seconds: int,
    side: Side = Side.RIGHT,
    *,
    days_ago: int = 0,
    group: str = "calf",
    exercise: str = "calf_wall_straight",
) -> Held:
    """Something held on a day up to Sunday."""
    return Held(SUNDAY - days_ago * DAY, exercise, group, side, seconds * 1_000)


def session(
    moment: When,
    at: datetime,
    outcome: SessionOutcome = SessionOutcome.DONE,
    *,
    minutes: float = 9,
    planned_minutes: float = 9,
) -> SessionRecord:
    """A session begun at `at`, in which `minutes` of those planned were held."""
    ended_at = None if outcome is SessionOutcome.RUNNING else at + minutes * MINUTE
    held_ms = round(minutes * 60_000)
    entry = Entry(
        exercise_id="calf_wall_straight",
        name="Calf wall stretch",
        group="calf",
        side=Side.RIGHT,
        set=1,
        planned_ms=held_ms,
        held_ms=held_ms,
        outcome=Outcome.DONE,
        ordinal=0,
        ended_at=at,
    )
    return SessionRecord(
        id=new_id(),
        routine_id="calves",
        source="calves",
        name="Calves",
        moment=moment,
        planned_ms=round(planned_minutes * 60_000),
        started_at=at,
        lead_in_ms=0,
        outcome=outcome,
        ended_at=ended_at,
        workout_id="w",
        entries=(entry,) if held_ms else (),
    )
