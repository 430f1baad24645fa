"""Any session, entry or pause that a person could come by."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from stretchtimer.journal.diary import Drink, Spasm
from stretchtimer.journal.records import (
    Entry,
    Pause,
    SessionOutcome,
    SessionRecord,
    SessionStart,
    Tightness,
    Training,
)
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome

ids = st.uuids(version=4).map(str)
lengths = st.integers(min_value=0, max_value=10**12)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
offsets = st.integers(min_value=-14 * 60, max_value=14 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
times = st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1), timezones=offsets)  # noqa: DTZ001
ended = st.sampled_from([outcome for outcome in SessionOutcome if outcome is not SessionOutcome.RUNNING])

starts = st.builds(
    SessionStart,
    id=ids,
    routine_id=words,
    source=words,
    name=words,
    moment=st.sampled_from(When),
    planned_ms=lengths,
    started_at=times,
    lead_in_ms=lengths,
)
tens = st.integers(min_value=0, max_value=10)
entries = st.builds(
    Entry,
    exercise_id=words,
    name=words,
    group=words,
    side=st.sampled_from(Side),
    set=st.integers(min_value=1, max_value=1_000),
    planned_ms=lengths,
    held_ms=lengths,
    outcome=st.sampled_from(Outcome),
    ordinal=st.integers(min_value=0, max_value=100_000),
    ended_at=times,
    effort=st.none() | st.builds(EffortMove, tens, tens),
)
pauses = st.builds(Pause, at_ms=lengths, started_at=times, ended_at=st.none() | times, gap_ms=lengths)
tightnesses = st.builds(
    Tightness,
    group=words,
    side=st.sampled_from(Side),
    moment=st.sampled_from([When.BEFORE, When.AFTER]),
    value=tens,
)
records = st.builds(
    SessionRecord,
    id=ids,
    routine_id=words,
    source=words,
    name=words,
    moment=st.sampled_from(When),
    planned_ms=lengths,
    started_at=times,
    lead_in_ms=lengths,
    outcome=ended,
    ended_at=times,
    workout_id=st.none(),
    entries=st.lists(entries, max_size=3).map(tuple),
    pauses=st.lists(pauses, max_size=2).map(tuple),
    note=words,
    tightness=st.lists(tightnesses, max_size=2).map(tuple),
)
trainings = st.builds(Training, started_at=times, ended_at=st.none() | times)
spasms = st.builds(
    Spasm,
    id=ids,
    at=times,
    group=words,
    side=st.sampled_from(Side),
    strength=st.none() | tens,
    note=words,
    session_id=st.none() | ids,
)
drinks = st.builds(Drink, id=ids, at=times, millilitres=st.integers(min_value=1, max_value=10_000))
