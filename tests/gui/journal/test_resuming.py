"""When a session that was cut off is offered again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stretchtimer.gui.journal.resuming import find_rest
from stretchtimer.insight.fit.fitting import fit
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.doses import Doses
from stretchtimer.timeline.compiling import compile_routine
from tests.gui.made import CALVES, LEAD_IN_MS, NOW, QUADS, entry, library, record
from tests.routines import calf_step

CUT_OFF = record(CALVES, SessionOutcome.INTERRUPTED, [entry()])


def test_a_session_that_was_cut_off_goes_on_after_its_last_hold() -> None:
    """Its routine is found, and the place in it."""
    rest = find_rest(CUT_OFF, library(), NOW + timedelta(minutes=5))
    assert rest is not None
    assert (rest.routine, rest.from_ordinal) == (CALVES, 2)


def test_a_session_that_was_fitted_goes_on_as_it_was_fitted() -> None:
    """Its holds were shorter than those of the routine as made, and they still are."""
    long = replace(CALVES, steps=(calf_step(60_000), calf_step(60_000)))
    shorter = fit(long, 180_000, LEAD_IN_MS, Doses()).routine
    start = record(shorter, SessionOutcome.INTERRUPTED, [entry()])
    planned_ms = compile_routine(shorter, LEAD_IN_MS).planned_ms
    cut_off = replace(start, planned_ms=planned_ms, fitted_ms=shorter.fitted_ms)
    rest = find_rest(cut_off, library(long), NOW)
    assert rest is not None
    assert (rest.routine, rest.from_ordinal) == (shorter, 2)
    assert find_rest(replace(cut_off, fitted_ms=None), library(long), NOW) is None


def test_what_is_not_offered() -> None:
    """Done, with nothing held, long ago, of a routine that is gone or has changed, and no session at all."""
    assert find_rest(None, library(), NOW) is None
    assert find_rest(replace(CUT_OFF, outcome=SessionOutcome.DONE), library(), NOW) is None
    assert find_rest(replace(CUT_OFF, entries=()), library(), NOW) is None
    assert find_rest(CUT_OFF, library(), NOW + timedelta(hours=13)) is None
    assert find_rest(CUT_OFF, library(QUADS), NOW) is None
    assert find_rest(replace(CUT_OFF, planned_ms=1), library(), NOW) is None
