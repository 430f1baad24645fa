"""What was done with a timer of another program, in the journal as sessions."""

from __future__ import annotations

import json
from pathlib import Path

from stretchtimer.exchange.reading.limits import MAX_PAST_SESSIONS
from stretchtimer.exchange.reading.plan import Plan
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.exchange.reading.conftest import Importing
from tests.exchange.reading.files import TIMER_MACHINE

FEET_MS = 2 * (30_000 + 3 * 15_000)  # what is worked in it
SOME_DAY_MS = 1_730_000_000_000


def with_stamps(*stamps: object) -> dict[str, str | bytes]:
    """The file with these in the place of its own."""
    return {"machine.json": json.dumps({**json.loads(TIMER_MACHINE), "timerStamps": list(stamps)})}


def stamp(start: object, end: object, timer: object = 1) -> dict[str, object]:
    """One time that a timer ran."""
    return {"id": 1, "timerId": timer, "start": start, "end": end}


def test_each_time_is_a_session_with_what_fits_into_it(plan: Importing, tmp_path: Path) -> None:
    """One that ran to its end has everything, one of forty seconds only the first step, newest first."""
    (past,) = plan({"machine.json": TIMER_MACHINE}).pasts
    short, whole = past.sessions
    assert (whole.outcome, whole.held_ms) == (SessionOutcome.DONE, FEET_MS)
    assert (short.outcome, short.held_ms, len(short.entries)) == (SessionOutcome.STOPPED, 30_000, 1)
    assert whole.started_at.timestamp() * 1_000 == SOME_DAY_MS
    assert (whole.name, whole.routine_id) == ("Feet", "feet")
    assert past.words.startswith("2 sessions, 2024-10-2")


def test_twice_is_once(plan: Importing, tmp_path: Path) -> None:
    """Written to a journal two times over, also when the routine is there already by then."""
    first = plan({"machine.json": TIMER_MACHINE}, save=True)
    again = plan({"machine.json": TIMER_MACHINE})
    assert not again.new
    with Journal.open(tmp_path / "journal.db") as journal:
        for made in (first, again, first):
            for past in made.pasts:
                past.write_to(journal)
        assert sorted(one.held_ms for one in journal.sessions()) == [30_000, FEET_MS]


def test_stamps_of_no_sense_are_left_out(plan: Importing) -> None:
    """Before there were telephones, in the future, ended before it began, of no timer, of a whole week."""
    end = SOME_DAY_MS + 200_000
    odd = (
        *(stamp(start, end) for start in (0, -5, "x", None, 1.5, True, end, end + 1, 10**30)),
        stamp(SOME_DAY_MS, 10**15),
        stamp(SOME_DAY_MS, end, timer=7),
        stamp(SOME_DAY_MS, end, timer=[1]),
        stamp(SOME_DAY_MS, SOME_DAY_MS + 7 * 86_400_000),
        "none",
    )
    made = plan(with_stamps(*odd))
    assert made.pasts == () and made.new


def test_only_the_newest_of_very_many_come(plan: Importing) -> None:
    """The limit is far above what one does in years."""
    many = [
        stamp(SOME_DAY_MS + n * 1_000, SOME_DAY_MS + n * 1_000 + 31_000)
        for n in range(MAX_PAST_SESSIONS + 50)
    ]
    (past,) = plan(with_stamps(*many)).pasts
    assert len(past.sessions) == MAX_PAST_SESSIONS
    assert past.sessions[-1].started_at.timestamp() * 1_000 == SOME_DAY_MS + 50_000


def test_it_can_be_left_out(plan: Importing) -> None:
    """The routine without its past, and the past without the routine."""
    made: Plan = plan({"machine.json": TIMER_MACHINE})
    assert made.only(made.coming).pasts == ()
    assert made.only(made.pasts).new == ()
    assert made.only((*made.coming, *made.pasts)) == made
