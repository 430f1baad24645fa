"""Sums over the days, made by the database, held against sums made by hand."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry
from stretchtimer.journal.totals import Held, Use
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome
from tests.journal.made import MORNING, hold, session

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
holds = st.builds(
    lambda exercise, side, held_ms, minutes, zone: replace(
        hold(),
        id=hold().id,
        exercise_id=exercise,
        group=exercise[:1],
        side=side,
        held_ms=held_ms,
        ended_at=(MORNING + timedelta(minutes=minutes)).astimezone(zone),
    ),
    st.sampled_from(["calf", "quad"]),
    st.sampled_from(Side),
    st.integers(0, 60_000),
    st.integers(-4 * 24 * 60, 4 * 24 * 60),
    offsets,
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(tmp_path / "journal.db") as journal:
        yield journal


@given(st.lists(holds, max_size=25), st.integers(-5, 5))
@settings(max_examples=60)
def test_sums_are_those_of_every_hold_on_the_day_of_its_own_clock(found: list[Entry], days: int) -> None:
    """Wherever on earth they were held: each day, exercise and side adds up, and no earlier day is in it."""
    first_day = (MORNING + days * DAY).date()
    expected: Counter[tuple[date, str, str, Side]] = Counter()
    for entry in found:
        if entry.held_ms and entry.ended_at.date() >= first_day:
            expected[entry.ended_at.date(), entry.exercise_id, entry.group, entry.side] += entry.held_ms
    with tempfile.TemporaryDirectory() as folder, Journal.open(Path(folder) / "journal.db") as journal:
        start = session()
        journal.begin(start)
        for entry in found:
            journal.add(start.id, entry)
        held = journal.held_since(first_day)
    assert [row.day for row in held] == sorted(row.day for row in held)
    assert {(row.day, row.exercise_id, row.group, row.side): row.held_ms for row in held} == expected


def test_what_is_done_twice_a_day_is_one_sum(journal: Journal) -> None:
    """Before and after training, forty seconds on the left; what was skipped is not in it."""
    for hours in (0, 2):
        start = session(When.ANY, MORNING + hours * HOUR)
        journal.begin(start)
        journal.add(start.id, hold(0, at=start.started_at))
        journal.add(start.id, hold(1, Outcome.SKIPPED, 0, at=start.started_at))
    assert journal.held_since(MORNING.date()) == [
        Held(MORNING.date(), "calf_wall_straight", "calves", Side.LEFT, 40_000)
    ]
    assert journal.held_since((MORNING + DAY).date()) == []


def test_sums_are_made_by_the_database(journal: Journal) -> None:
    """A year of holds comes back as one row a day, in one statement."""
    start = session()
    journal.begin(start)
    for number in range(60):
        journal.add(start.id, replace(hold(), ended_at=MORNING + (number % 3) * DAY))
    statements: list[str] = []
    journal._connection.set_trace_callback(statements.append)
    assert [row.held_ms for row in journal.held_since(MORNING.date())] == [400_000] * 3
    assert len(statements) == 1


def test_uses_tell_how_often_and_when_last(journal: Journal) -> None:
    """Calves twice before and once after, quads once; begun and left at once does not count, nor what is long ago."""

    def use(source: str, moment: When, at: datetime, held_ms: int = 20_000) -> None:
        start = replace(session(moment, at), source=source)
        journal.begin(start)
        journal.add(start.id, hold(held_ms=held_ms))

    tokyo = (MORNING + 2 * DAY).astimezone(timezone(9 * HOUR))
    use("calves_pre", When.BEFORE, tokyo)
    use("calves_pre", When.BEFORE, MORNING)
    use("calves_pre", When.AFTER, MORNING + HOUR)
    use("quads_pre", When.BEFORE, MORNING + DAY)
    use("desk_3", When.ANY, MORNING, held_ms=0)
    journal.begin(replace(session(When.ANY), source="bed_calf"))
    uses = journal.uses_since(MORNING)
    assert uses == [
        Use("calves_pre", When.BEFORE, 2, tokyo),
        Use("quads_pre", When.BEFORE, 1, MORNING + DAY),
        Use("calves_pre", When.AFTER, 1, MORNING + HOUR),
    ]
    assert uses[0].last_at.utcoffset() == 9 * HOUR
    assert journal.uses_since(MORNING + HOUR / 2)[0].times == 1


def test_days_from_before_clocks_and_far_ahead_are_no_fault(journal: Journal) -> None:
    """A clock that stands wrong by decades: the hold is found on its day."""
    start = session()
    journal.begin(start)
    wrong = datetime(1970, 1, 2, tzinfo=UTC)
    journal.add(start.id, replace(hold(), ended_at=wrong))
    assert journal.held_since(wrong.date())[0].day == wrong.date()
