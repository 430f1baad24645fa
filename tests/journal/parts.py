"""Any part of a journal that a machine could come by: few ids, few words, few stamps, so that they often meet."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from stretchtimer.journal import things as t
from stretchtimer.journal.merging import part_of

MACHINES = ("0a0a0a0a-0000-4000-8000-000000000000", "0b0b0b0b-0000-4000-8000-000000000000")
TIMES = (
    "1999-12-31T23:59:59.999999Z",
    "2024-02-29T12:00:00.000000Z",  # a leap day
    "2026-10-25T00:59:59.500000Z",  # the hour that comes twice in Europe
    "2026-10-25T01:00:00.000000Z",
    "2026-11-22T23:30:00.000000Z",
)
OFFSETS = (-720, 0, 60, 120, 345, 840)
WORDS = ("", "calf", "Wade – links", "=1+1", "“\u2028\0\U0001f9b5”")


def ids(kind: str) -> st.SearchStrategy[str]:
    """Few of each kind: it is a UUID that nothing of another kind has."""
    return st.integers(0, 2).map(lambda number: f"{kind * 8}-0000-4000-8000-00000000000{number}")


times = st.sampled_from(TIMES)
offsets = st.sampled_from(OFFSETS)
words = st.sampled_from(WORDS)
numbers = st.integers(0, 3)
tens = st.integers(0, 10)
sides = st.sampled_from(["left", "right", "both"])
stamps = st.just("") | times | st.builds("{} {}".format, times, st.sampled_from(MACHINES))
time_or_none = st.tuples(times, offsets) | st.just((None, None))


def told(row: st.SearchStrategy[t.Row]) -> st.SearchStrategy[t.Told]:
    """Such a row, told at some time or never."""
    return st.builds(t.Told, stamps, row)


trainings = st.just((None,) * 4) | st.builds(
    lambda begun, over: begun + over, st.tuples(times, offsets), time_or_none
)
workouts = st.builds(t.WorkoutThing, ids("a"), st.tuples(times, offsets), told(trainings))
ends = st.tuples(st.sampled_from(["done", "stopped", "interrupted"]), times, offsets)
entries = st.tuples(
    numbers,
    numbers,
    words,
    words,
    words,
    sides,
    st.integers(1, 3),
    numbers,
    numbers,
    st.sampled_from(["done", "short", "skipped"]),
    times,
    offsets,
).flatmap(lambda row: st.just((*row, None, None)) | st.tuples(tens, tens).map(lambda effort: (*row, *effort)))
pauses = st.builds(
    lambda over, rest: over + rest, time_or_none, st.tuples(numbers, numbers, numbers, times, offsets)
)


def _own(session: t.SessionThing) -> t.SessionThing:
    """`session`, whose holds and pauses no other session has."""
    number = session.id[-1]
    return replace(
        session,
        entries={f"{id_[:-2]}{number}{id_[-1]}": row for id_, row in session.entries.items()},
        pauses={f"{id_[:-2]}{number}{id_[-1]}": row for id_, row in session.pauses.items()},
    )


sessions = st.builds(
    t.SessionThing,
    ids("b"),
    st.tuples(
        words,
        words,
        words,
        st.sampled_from(["before", "after", "any"]),
        numbers,
        numbers,
        st.none() | st.integers(1, 3),
        times,
        offsets,
    ),
    told(ends),
    told(st.tuples(st.none() | ids("a"))),
    told(st.tuples(words)),
    st.dictionaries(
        st.tuples(words, sides, st.sampled_from(["before", "after"])), told(st.tuples(tens)), max_size=2
    ),
    st.dictionaries(ids("c"), entries, max_size=3),
    st.dictionaries(ids("d"), pauses, max_size=2),
).map(_own)
spasms = st.builds(
    t.SpasmThing,
    ids("e"),
    told(st.tuples(st.none() | ids("b"), times, offsets, words, sides, st.none() | tens, words)),
)
drinks = st.builds(t.DrinkThing, ids("f"), st.tuples(times, offsets, st.integers(1, 3)))
presences = st.builds(t.Presence, st.sampled_from("bef").flatmap(ids), told(st.tuples(st.integers(0, 1))))
things = st.one_of(workouts, sessions, spasms, drinks, presences)
parts = st.lists(things, max_size=8).map(part_of)
