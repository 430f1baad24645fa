"""When a session that was cut off is offered again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stretchtimer.gui.journal.resuming import find_rest
from stretchtimer.journal.records import SessionOutcome
from tests.gui.made import CALVES, NOW, QUADS, entry, library, record

CUT_OFF = record(CALVES, SessionOutcome.INTERRUPTED, [entry()])


def test_a_session_that_was_cut_off_goes_on_after_its_last_hold() -> None:
    """Its routine is found, and the place in it."""
    rest = find_rest(CUT_OFF, library(), NOW + timedelta(minutes=5))
    assert rest is not None
    assert (rest.routine, rest.from_ordinal) == (CALVES, 2)


def test_what_is_not_offered() -> None:
    """Done, with nothing held, long ago, of a routine that is gone or has changed, and no session at all."""
    assert find_rest(None, library(), NOW) is None
    assert find_rest(replace(CUT_OFF, outcome=SessionOutcome.DONE), library(), NOW) is None
    assert find_rest(replace(CUT_OFF, entries=()), library(), NOW) is None
    assert find_rest(CUT_OFF, library(), NOW + timedelta(hours=13)) is None
    assert find_rest(CUT_OFF, library(QUADS), NOW) is None
    assert find_rest(replace(CUT_OFF, planned_ms=1), library(), NOW) is None
