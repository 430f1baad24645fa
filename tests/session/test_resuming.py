from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stretchtimer.journal.records import SessionOutcome, SessionRecord, SessionStart
from stretchtimer.session.opening import resumed_session
from stretchtimer.session.ports import Silence
from stretchtimer.session.resuming import rest_of, resume_point
from tests.routines import calf_step, routine_of
from tests.session.stage import CALF, Stage, started


def record_of(stage: Stage) -> SessionRecord:
    """What the journal would hand back of a stage's session."""
    start = stage.log.begun[0]
    values = {name: getattr(start, name) for name in SessionStart.__slots__}
    return SessionRecord(
        **values,
        outcome=SessionOutcome.INTERRUPTED,
        ended_at=None,
        workout_id=None,
        entries=tuple(stage.log.entries),
    )


def test_a_session_cut_off_goes_on_after_its_last_entry() -> None:
    """Right side held, then the power went: it goes on with the switch, in the same row of the journal."""
    cut_off = started()
    cut_off.after(40)
    rest = rest_of(record_of(cut_off), CALF)
    assert rest is not None and rest.from_ordinal == 2
    stage = Stage()
    session = resumed_session(rest.record, CALF, clock=stage.clock, sound=Silence(), log=stage.log)
    session.start(from_ordinal=rest.from_ordinal)
    assert stage.log.begun[0].id == rest.record.id
    assert session.now.segment.kind.value == "switch"
    session.stop()
    assert session.notices() == ("The disk is full.",)


def test_what_a_routine_was_fitted_to_is_kept_with_the_session() -> None:
    """So that the next start can fit it the same way again."""
    assert record_of(started(replace(CALF, fitted_ms=54_000))).fitted_ms == 54_000
    assert record_of(started()).fitted_ms is None


def test_only_what_was_cut_off_after_a_hold_is_worth_going_on_with() -> None:
    """Ended by the person, or cut off before anything was held: nothing to go on with."""
    cut_off = started()
    cut_off.after(15)
    assert rest_of(record_of(cut_off), CALF) is None
    cut_off.after(25)
    assert rest_of(replace(record_of(cut_off), outcome=SessionOutcome.STOPPED), CALF) is None


def test_nothing_is_offered_where_nothing_is_left_or_the_routine_changed() -> None:
    """All holds done, or another routine under the same name: no place to go on from."""
    complete = started()
    complete.after(54)
    complete.session.seek(1_000)
    complete.after(40)
    record = replace(record_of(complete), entries=record_of(complete).entries[-1:])
    assert rest_of(replace(record, entries=(replace(record.entries[0], ordinal=3),)), CALF) is None
    assert rest_of(record, routine_of(calf_step(hold_ms=30_000))) is None
    assert rest_of(record, CALF) is not None


def test_it_is_offered_for_half_a_day() -> None:
    """Later, muscles are cold again."""
    cut_off = started()
    cut_off.after(40)
    record = record_of(cut_off)
    rest = rest_of(record, CALF)
    assert rest is not None
    assert rest.is_fresh(record.started_at + timedelta(hours=12))
    assert not rest.is_fresh(record.started_at + timedelta(hours=13))
    ended = replace(record, ended_at=record.started_at + timedelta(hours=2))
    assert replace(rest, record=ended).is_fresh(record.started_at + timedelta(hours=13))


def test_the_place_before_the_first_entry_is_the_start() -> None:
    """Asked for the point alone, a session with nothing held begins at its lead-in."""
    cut_off = started()
    cut_off.after(15)
    assert resume_point(record_of(cut_off), cut_off.session.timeline) == 0
