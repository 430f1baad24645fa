"""Sessions asked for a page at a time: which come, in which order, and what their lines tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stretchtimer.journal.history import Block, Felt, SessionFilter, Which
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord, Tightness, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, cramp, hold, session

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TODAY = MORNING.date()
ALL = SessionFilter()

days = st.none() | st.integers(-4, 1).map(lambda number: TODAY + number * DAY)
filters = st.builds(
    SessionFilter,
    st.sampled_from(Which),
    days,
    days,
    st.sampled_from([None, None, "calf", "quads"]),
    st.sampled_from([None, None, *Side]),
    st.sampled_from([None, None, "calves_pre", "nobody's"]),
    st.sampled_from(
        ["", "", "CALF", "tight", "évening RUN", "quad calves", "%", "_", "\\", "'; --", "a" * 300]
    ),
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(tmp_path / "journal.db") as journal:
        yield journal


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal with a little of everything; nobody writes to it."""
    with Journal.open(tmp_path_factory.mktemp("full") / "journal.db") as journal:
        fill(journal)
        yield journal


def add(
    journal: Journal,
    at: datetime = MORNING,
    moment: When = When.ANY,
    group: str = "calf",
    side: Side = Side.RIGHT,
    note: str = "",
    held_ms: int = 20_000,
) -> str:
    """A session that is done, with one hold half a minute after its beginning; its id."""
    start = replace(session(moment, at), name=f"Evening {group}")
    journal.begin(start)
    journal.add(
        start.id, replace(hold(held_ms=held_ms, at=at), group=group, side=side, name=f"Long {group} stretch")
    )
    if note:
        journal.set_note(start.id, note)
    journal.end(start.id, SessionOutcome.DONE, at + timedelta(minutes=5))
    return start.id


def ids(blocks: tuple[Block, ...]) -> list[list[str]]:
    """What is in each block."""
    return [[line.id for line in block.sessions] for block in blocks]


def pages(journal: Journal, asked: SessionFilter, limit: int) -> list[Block]:
    """All blocks, page by page."""
    found: list[Block] = []
    page = journal.page(asked, limit=limit)
    found += page.blocks
    while page.next is not None:
        page = journal.page(asked, page.next, limit)
        assert 0 < len(page.blocks) <= limit
        found += page.blocks
    return found


def is_asked(journal: Journal, one: SessionRecord, asked: SessionFilter) -> bool:
    """The same question put to everything that is in a session."""
    held = [entry for entry in one.entries if entry.held_ms]
    touched = {one.started_at.date(), *(entry.ended_at.date() for entry in held)}
    spasms = journal.spasms(MORNING - 900 * DAY)
    workout = journal.workout(one.workout_id) if one.workout_id else None
    before, after = (
        {(told.group, told.side) for told in one.tightness if told.moment is moment}
        for moment in (When.BEFORE, When.AFTER)
    )
    kind = {
        Which.ALL: True,
        Which.PAIRED: workout is not None
        and {When.BEFORE, When.AFTER} <= {other.moment for other in workout.sessions if other.held_ms},
        Which.CRAMPED: any(
            one.id == spasm.session_id or one.started_at.date() == spasm.at.date() for spasm in spasms
        ),
        Which.FELT: any(
            asked.group in (None, group) and asked.side in (None, side) for group, side in before & after
        ),
    }[asked.which]
    sides = {Side.LEFT: {Side.LEFT, Side.BOTH}, Side.RIGHT: {Side.RIGHT, Side.BOTH}}
    place = asked.which is Which.FELT or (asked.group is None and asked.side in (None, Side.BOTH))
    place = place or any(
        asked.group in (None, entry.group) and (asked.side not in sides or entry.side in sides[asked.side])
        for entry in held
    )
    words = "\n".join((one.name, one.note, *(entry.name for entry in held))).casefold()
    return (
        kind
        and place
        and min(touched) <= (asked.last_day or date.max)
        and max(touched) >= (asked.first_day or date.min)
        and asked.source in (None, one.source)
        and all(word.casefold() in words for word in asked.text[:200].split())
    )


@given(asked=filters, limit=st.integers(1, 4))
@example(asked=SessionFilter(text="\x00"), limit=1)
@example(asked=SessionFilter(text="\ud800 calf"), limit=1)
@example(asked=SessionFilter(Which.CRAMPED, text="évening"), limit=2)
@settings(max_examples=120, deadline=None)
def test_a_page_holds_what_is_asked_for(full: Journal, asked: SessionFilter, limit: int) -> None:
    """Every filter, whatever is typed: the same sessions as by looking through all of them, each workout once."""
    matching = [one for one in full.sessions() if is_asked(full, one, asked)]
    assert full.count(asked) == len(matching)
    blocks = pages(full, asked, limit)
    expected = list(dict.fromkeys(one.workout_id or one.id for one in matching))
    assert [block.workout_id or block.sessions[0].id for block in blocks] == expected


def fill(journal: Journal) -> None:
    """Workouts with and without a cool-down, a session over midnight, one on both sides, cramps and notes."""
    warm_up = add(journal, MORNING - 3 * DAY, When.BEFORE, note="Tight today")
    add(journal, MORNING - 3 * DAY + 2 * HOUR, When.AFTER, "quads", Side.LEFT)
    add(journal, MORNING - 3 * DAY + HOUR, note="ÉVENING run")
    add(journal, MORNING - 2 * DAY, When.BEFORE, "quads", Side.BOTH)
    add(journal, MORNING - 2 * DAY + HOUR, When.AFTER, held_ms=0)
    over = add(journal, MORNING.replace(hour=23, minute=59, second=50) - DAY)
    add(journal, MORNING.astimezone(timezone(-9 * HOUR)), side=Side.LEFT)
    journal.add_spasm(cramp(MORNING - 2 * DAY + 5 * HOUR))
    journal.add_spasm(cramp(MORNING, session_id=over))
    for moment, value in ((When.BEFORE, 7), (When.AFTER, 4)):
        journal.set_tightness(warm_up, Tightness("calf", Side.RIGHT, moment, value))
    journal.set_tightness(over, Tightness("quads", Side.LEFT, When.BEFORE, 5))


def test_a_workout_is_one_block_that_tells_all_of_it(journal: Journal) -> None:
    """Warm-up, training and cool-down together, with what was held, felt and cramped; the filter met only one."""
    warm_up = add(journal, MORNING, When.BEFORE, note="n" * 500)
    cool_down = add(journal, MORNING + 3 * HOUR, When.AFTER, "quads")
    record = journal.session(warm_up)
    assert record is not None and record.workout_id is not None
    training = Training(MORNING + HOUR, MORNING + 2 * HOUR)
    journal.set_training(record.workout_id, training)
    for id_, moment, value in (
        (warm_up, When.BEFORE, 7), (warm_up, When.AFTER, 6), (cool_down, When.BEFORE, 6), (cool_down, When.AFTER, 3)
    ):  # fmt: skip
        journal.set_tightness(id_, Tightness("calf", Side.RIGHT, moment, value))
    night = cramp(MORNING + 12 * HOUR)
    journal.add_spasm(night)
    (block,) = journal.page(SessionFilter(group="quads")).blocks
    assert ids((block,)) == [[warm_up, cool_down]]
    assert (block.held_ms, block.training, block.workout_id) == (40_000, training, record.workout_id)
    assert block.felt == (Felt("calf", Side.RIGHT, 7, 3),)
    assert block.spasms == (night,)
    assert len(block.sessions[0].note) == 160 and block.sessions[0].outcome is SessionOutcome.DONE


def test_a_page_goes_on_where_the_last_one_ended(journal: Journal) -> None:
    """Five sessions, two at a time; one that comes meanwhile moves nothing."""
    added = [add(journal, MORNING - number * DAY) for number in range(5)]
    first = journal.page(ALL, limit=2)
    add(journal, MORNING + DAY)
    second = journal.page(ALL, first.next, 2)
    third = journal.page(ALL, second.next, 2)
    assert ids(first.blocks + second.blocks + third.blocks) == [[id_] for id_ in added]
    assert third.next is None


def test_a_workout_is_not_torn_apart_by_the_end_of_a_page(journal: Journal) -> None:
    """Something else was done between warm-up and cool-down: the workout stands where the cool-down was begun."""
    warm_up = add(journal, MORNING, When.BEFORE)
    between = add(journal, MORNING + HOUR)
    cool_down = add(journal, MORNING + 2 * HOUR, When.AFTER)
    first = journal.page(ALL, limit=1)
    assert ids(first.blocks) == [[warm_up, cool_down]]
    second = journal.page(ALL, first.next, 1)
    assert ids(second.blocks) == [[between]] and second.next is None


def test_a_page_takes_a_few_statements_however_much_there_is(journal: Journal) -> None:
    """Eight workouts, each with two sessions, in no more statements than one."""
    counts = []
    for number in range(8):
        add(journal, MORNING - number * DAY, When.BEFORE)
        add(journal, MORNING - number * DAY + HOUR, When.AFTER)
        statements: list[str] = []
        journal._connection.set_trace_callback(statements.append)
        assert len(journal.page(ALL).blocks) == number + 1
        journal._connection.set_trace_callback(None)
        counts.append(len(statements))
    assert len(set(counts)) == 1


def test_what_is_removed_is_gone_from_every_answer(journal: Journal) -> None:
    """A session taken back is not counted, and is again when it is put back."""
    id_ = add(journal)
    journal.remove(id_)
    assert journal.count(ALL) == 0 and journal.page(ALL).blocks == ()
    journal.restore(id_)
    assert journal.count(ALL) == 1 and ids(journal.page(ALL).blocks) == [[id_]]
