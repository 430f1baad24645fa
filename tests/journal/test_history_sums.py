"""The sums that the journal keeps: whatever is written, edited, removed and put back, they are those of its rows."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stretchtimer.journal.history import DaySum, FeltDay
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionOutcome, SessionRecord, SessionStart, Tightness, new_id
from stretchtimer.journal.totals import Held
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, cramp, hold, session

Step = tuple[str, int, object]

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TOLD = tuple(new_id() for _number in range(3))  # cramps
FIRST, LAST = date(2000, 1, 1), date(2100, 1, 1)

HOLD_GONE = "DELETE FROM entry WHERE place = 1 AND session_id = ?"
AROUND = [  # a training, and on two other days
    (When.BEFORE, MORNING),
    (When.AFTER, MORNING + HOUR),
    (When.ANY, MORNING - DAY),
    (When.ANY, MORNING - 2 * DAY),
]

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.builds(
    lambda minutes, zone: (MORNING + timedelta(minutes=minutes)).astimezone(zone),
    st.integers(-2 * 24 * 60, 2 * 24 * 60),
    zones,
)
numbers = st.integers(0, 3)
holds = st.builds(
    lambda group, side, held_ms, at: replace(
        hold(held_ms=held_ms), exercise_id=group, name=f"Long {group}", group=group, side=side, ended_at=at
    ),
    st.sampled_from(["calf", "quads"]),
    st.sampled_from(Side),
    st.sampled_from([0, 20_000, 45_000]),
    times,
)
steps = st.one_of(
    st.tuples(st.just("add"), numbers, holds),
    st.tuples(st.sampled_from(["remove", "restore"]), numbers, st.none()),
    st.tuples(st.just("note"), numbers, st.sampled_from(["", "tight today"])),
    st.tuples(st.sampled_from(["cramp", "edit cramp", "linked cramp"]), numbers, times),
    st.tuples(st.just("forget cramp"), numbers, st.none()),
    st.tuples(
        st.just("by hand"),
        numbers,
        st.sampled_from(
            [
                "UPDATE entry SET held_ms = 10000 WHERE session_id = ?",
                "UPDATE entry SET held_ms = 0, name = 'Short' WHERE place = 1 AND session_id = ?",
                "UPDATE entry SET ended_offset_min = -600, side = 'both' WHERE session_id = ?",
                HOLD_GONE,
                "UPDATE session SET moment = 'after' WHERE id = ?",
                "UPDATE session SET started_offset_min = 840, workout_id = NULL WHERE id = ?",
                "UPDATE session SET started_utc = '2026-11-21T23:30:00.000000Z', name = 'Other' WHERE id = ?",
                "UPDATE session SET workout_id = (SELECT id FROM workout LIMIT 1), source = 'x' WHERE id = ?",
                "DELETE FROM session WHERE id = ?",
            ]
        ),
    ),
)

happenings = st.lists(steps, max_size=30)
beginnings = st.lists(st.tuples(st.sampled_from(When), times), min_size=4, max_size=4)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(tmp_path / "journal.db") as journal:
        yield journal


def do(journal: Journal, ids: Sequence[str], step: Step) -> None:
    """One thing that happens to a journal."""
    what, number, given_ = step
    id_ = ids[number]
    match given_:
        case Entry():
            journal.add(id_, given_)
        case datetime():
            told = replace(
                cramp(given_, session_id=id_ if what == "linked cramp" else None), id=TOLD[number % 3]
            )
            (journal.edit_spasm if what == "edit cramp" else journal.add_spasm)(told)
        case str() if what == "note":
            journal.set_note(id_, given_)
        case str():
            journal._connection.execute(given_, (id_,))
        case _ if what == "forget cramp":
            journal.remove(TOLD[number % 3])
        case _:
            (journal.remove if what == "remove" else journal.restore)(id_)


def rows(connection: sqlite3.Connection, query: str) -> dict[str, dict[str, object]]:
    """The sums of each session; names between marks in whatever order they came."""
    found = {row["session_id"]: dict(row) for row in connection.execute(query)}
    return {
        id_: row | {key: parts(str(row[key])) for key in ("places", "words")} for id_, row in found.items()
    }


def parts(text: str) -> frozenset[str]:
    """The names between marks, and what stands before them, whatever order they came in."""
    return frozenset(text.replace("\x1e,\x1e", "\x1e").split("\x1e"))


def sums_of(sessions: Sequence[SessionRecord]) -> tuple[Counter[Held], dict[date, tuple[int, int]]]:
    """What is held and the days, added up by hand."""
    held: Counter[tuple[date, str, str, Side]] = Counter()
    day_ms: Counter[date] = Counter()
    begun: Counter[date] = Counter()
    for one in sessions:
        for entry in one.entries:
            held[entry.ended_at.date(), entry.exercise_id, entry.group, entry.side] += entry.held_ms
            day_ms[entry.ended_at.date()] += entry.held_ms
        begun[one.started_at.date()] += one.held_ms > 0
    days = {day: (day_ms[day], begun[day]) for day in {*day_ms, *begun} if day_ms[day] or begun[day]}
    return Counter(Held(*where, held_ms=ms) for where, ms in held.items() if ms), days


def make(folder: str, name: str, starts: Sequence[SessionStart], happened: Sequence[Step]) -> Journal:
    """A journal in which all that happened."""
    journal = Journal.open(Path(folder) / name)
    journal._connection.execute("PRAGMA synchronous = OFF")
    for start in starts:
        journal.begin(start)
    for step in happened:
        try:
            do(journal, [start.id for start in starts], step)
        except (LookupError, sqlite3.IntegrityError):
            assert step[0] in {"note", "by hand", "restore", "add"}  # to a session that went by hand
    return journal


def hold_to_account(journal: Journal) -> None:
    """Every sum is that of the rows."""
    held, days = sums_of(journal.sessions())
    assert Counter(journal.held_since(FIRST)) == held
    assert {day.day: (day.held_ms, day.sessions) for day in journal.days(FIRST, LAST)} == days
    assert list(journal.days_done(LAST)) == sorted(days, reverse=True)
    kept = rows(journal._connection, "SELECT * FROM session_sum")
    assert kept == rows(journal._connection, "SELECT * FROM session_sum_now")


@given(happenings, beginnings)
@example([("add", 0, hold()), ("add", 0, hold(1)), ("by hand", 0, HOLD_GONE)], AROUND)
@example([("add", 0, hold()), ("add", 1, hold()), ("remove", 1, None)], AROUND)
@example([("add", 0, hold()), ("add", 1, hold()), ("by hand", 0, HOLD_GONE)], AROUND)
@example([("cramp", 0, MORNING), ("edit cramp", 0, MORNING - DAY)], AROUND)
@example([("linked cramp", 0, MORNING - 5 * DAY), ("forget cramp", 0, None)], AROUND)
@settings(max_examples=60, deadline=None)
def test_sums_are_true_after_whatever_happened(
    happened: list[Step], begun: list[tuple[When, datetime]]
) -> None:
    """Holds come and go, sessions are removed and put back, cramps are told: nothing counts twice or is lost."""
    starts = [session(moment, at) for moment, at in begun]
    with tempfile.TemporaryDirectory() as folder, make(folder, "journal.db", starts, happened) as journal:
        hold_to_account(journal)


@given(happenings, happenings, beginnings)
@settings(max_examples=30, deadline=None)
def test_sums_are_true_after_a_merge(
    here: list[Step], there: list[Step], begun: list[tuple[When, datetime]]
) -> None:
    """What two machines did apart comes together, many rows at once, and once more: the sums are those of all."""
    starts = [session(moment, at) for moment, at in begun]
    with (
        tempfile.TemporaryDirectory() as folder,
        make(folder, "here.db", starts[:3], [step for step in here if step[1] < 3]) as ours,
        make(folder, "there.db", starts, there) as theirs,
    ):
        for record in theirs.sessions():
            theirs.end(record.id, SessionOutcome.DONE, MORNING)
        for _time in range(2):
            ours.merge(theirs.things())
            hold_to_account(ours)


def test_a_session_over_midnight_is_held_on_two_days_and_counts_on_the_first(journal: Journal) -> None:
    """Begun at 23:58: two minutes of Sunday, three of Monday, one session."""
    begun = MORNING.replace(hour=23, minute=58)
    start = session(When.ANY, begun)
    journal.begin(start)
    for minutes in range(1, 6):
        journal.add(start.id, replace(hold(held_ms=60_000), ended_at=begun + minutes * MINUTE - MINUTE / 2))
    sunday, monday = begun.date(), begun.date() + DAY
    assert journal.days(sunday, monday) == [DaySum(sunday, 120_000, 1), DaySum(monday, 180_000, 0)]


def test_a_session_in_which_nothing_was_held_does_not_count(journal: Journal) -> None:
    """Begun and left at once: no day, no year."""
    start = session()
    journal.begin(start)
    assert journal.days(FIRST, LAST) == [] and journal.years() == [] and list(journal.days_done(LAST)) == []
    journal.add(start.id, hold())
    journal.remove(start.id)
    assert journal.days(FIRST, LAST) == [] and journal.years() == []


def test_the_day_is_that_of_the_clock_where_the_person_was(journal: Journal) -> None:
    """Late on Sunday in Vienna it is Monday in Tokyo: each session stays on the day it had there."""
    evening = MORNING.replace(hour=23)
    for at in (evening, evening.astimezone(timezone(9 * HOUR))):
        start = session(When.ANY, at)
        journal.begin(start)
        journal.add(start.id, replace(hold(), ended_at=at))
    assert [day.sessions for day in journal.days(FIRST, LAST)] == [1, 1]


def test_years_and_days_are_found_across_gaps(journal: Journal) -> None:
    """Two hundred days in a row, then nothing for years: all of them, latest first, and no year between."""
    start = session()
    journal.begin(start)
    first = MORNING - 200 * DAY
    for number in range(200):
        journal.add(start.id, replace(hold(), ended_at=first + number * DAY))
    journal.add(start.id, replace(hold(), ended_at=MORNING - 7 * 365 * DAY))
    assert journal.years() == [2019, 2026]
    days = list(journal.days_done(MORNING.date()))
    assert len(days) == 202 and days == sorted(days, reverse=True)
    assert list(islice(journal.days_done(first.date()), 2)) == [first.date(), date(2019, 11, 24)]


def test_tightness_is_summed_up_where_it_was_told_before_and_after(journal: Journal) -> None:
    """Two sessions on a day with both; one with a single value says nothing."""
    for hours, told in ((0, (7, 4)), (2, (6, 5)), (4, (8, None))):
        start = session(When.ANY, MORNING + hours * HOUR)
        journal.begin(start)
        for moment, value in zip((When.BEFORE, When.AFTER), told, strict=True):
            if value is not None:
                journal.set_tightness(start.id, Tightness("calf", Side.RIGHT, moment, value))
    (felt,) = journal.felt_since(MORNING.date())
    assert felt == FeltDay(MORNING.date(), "calf", Side.RIGHT, 2, 13, 9)
    assert (felt.before, felt.after) == (6.5, 4.5)
    assert journal.felt_since((MORNING + DAY).date()) == []
