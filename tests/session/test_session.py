from __future__ import annotations

from datetime import timedelta

from stretchtimer.journal.records import SessionOutcome, SessionRecord, SessionStart
from stretchtimer.player.events import Event
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.opening import new_session, resume_point, resumed_session
from stretchtimer.session.ports import Silence
from stretchtimer.session.session import Session
from tests.fakes import HandClock, NotedLog, NotedSound
from tests.routines import calf_step, routine_of

CALF = routine_of(calf_step())


class Stage:
    """A session with everything round it in the hand of the test."""

    def __init__(self, routine: Routine = CALF, moment: When = When.BEFORE) -> None:
        self.clock, self.sound, self.log = HandClock(), NotedSound(), NotedLog()
        self.session: Session = new_session(
            routine, moment, 10_000, source="calf", clock=self.clock, sound=self.sound, log=self.log
        )

    def after(self, seconds: float) -> tuple[Event, ...]:
        """Let time pass, looking every second."""
        events: tuple[Event, ...] = ()
        for _second in range(round(seconds)):
            self.clock.on(1)
            events = (*events, *self.session.tick())
        return events


def started(routine: Routine = CALF) -> Stage:
    """A stage whose session runs."""
    stage = Stage(routine)
    stage.session.start()
    return stage


def test_a_session_is_in_the_journal_from_its_first_instant() -> None:
    """Its row says what was begun, when, and how to find the routine again."""
    stage = started()
    begun = stage.log.begun[0]
    assert (begun.routine_id, begun.source, begun.name) == ("test", "calf", "Calves, before")
    assert (begun.moment, begun.planned_ms, begun.lead_in_ms) == (When.BEFORE, 40_000, 10_000)
    assert begun.started_at.timestamp() == 1_700_000_000
    assert begun.started_at.utcoffset() is not None


def test_each_hold_is_written_when_it_ends() -> None:
    """Not before, not at the end of the session: right then, with what was held."""
    stage = started()
    stage.after(29)
    assert stage.log.entries == []
    stage.after(1)
    entry = stage.log.entries[0]
    assert (entry.exercise_id, entry.name, entry.group) == ("calf_wall_straight", "Calf wall stretch", "calf")
    assert (entry.side.value, entry.set, entry.planned_ms, entry.held_ms) == ("right", 1, 20_000, 20_000)
    assert (entry.outcome.value, entry.ordinal) == ("done", 1)
    assert entry.ended_at - stage.log.begun[0].started_at == timedelta(seconds=30)


def test_a_session_that_ran_out_is_done_and_the_finish_sounds_on() -> None:
    """The last tone is not cut off by stopping the sound."""
    stage = started()
    stage.after(55)
    assert stage.session.is_over
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.DONE]
    assert stage.sound.asked == ["play 0 of 55000"]
    assert len(stage.session.held) == 2


def test_a_session_ended_early_is_stopped_and_silent() -> None:
    """What was held is kept, the sound stops at once."""
    stage = started()
    stage.after(15)
    stage.session.stop()
    assert [outcome for outcome, _at in stage.log.ended] == [SessionOutcome.STOPPED]
    assert [entry.held_ms for entry in stage.log.entries] == [5_000]
    assert stage.sound.asked[-1] == "stop"


def test_a_pause_is_silent_and_kept_with_its_length() -> None:
    """Written when it begins and again when it is over, as one."""
    stage = started()
    stage.after(12)
    stage.session.toggle()
    stage.after(42)
    assert (stage.session.is_running, stage.session.paused_for_ms) == (False, 42_000)
    stage.session.toggle()
    opened, closed = stage.log.pauses
    assert (opened.at_ms, opened.ended_at, opened.id) == (12_000, None, closed.id)
    assert closed.ended_at is not None
    assert closed.ended_at - closed.started_at == timedelta(seconds=42)
    assert stage.sound.asked[1:] == ["stop", "play 12000 of 55000"]
    assert stage.session.paused_for_ms == 0


def test_a_jump_while_paused_stays_one_pause() -> None:
    """Looking round in a paused session does not open a second one."""
    stage = started()
    stage.after(12)
    stage.session.pause()
    stage.session.skip()
    stage.session.seek(40_000)
    stage.session.stop()
    assert len({pause.id for pause in stage.log.pauses}) == 1
    assert stage.log.pauses[-1].ended_at is not None


def test_the_sound_is_planned_anew_wherever_the_session_goes() -> None:
    """Skip, back, ready, more time, a repeat and a seek each sound from the new place of the new timeline."""
    stage = started()
    session = stage.session
    stage.after(4)
    session.ready()
    session.add_time(10_000)
    session.repeat_side()
    session.skip()
    session.back()
    session.seek(20_000)
    assert stage.sound.asked[1:] == [
        "play 10000 of 55000",
        "play 10000 of 65000",
        "play 10000 of 90000",
        "play 40000 of 90000",
        "play 10000 of 90000",
        "play 20000 of 90000",
    ]
    assert session.timeline.total_ms == 90_000


def test_gaps_get_no_entries() -> None:
    """Getting ready and switching sides are not exercise."""
    stage = started()
    stage.after(55)
    assert [entry.ordinal for entry in stage.log.entries] == [1, 3]


def test_notices_of_sound_and_journal_come_together() -> None:
    """One place to ask for what the person should know."""
    assert Stage().session.notices() == ("Sound lost.", "The disk is full.")


def test_what_is_asked_now_and_whether_it_waits() -> None:
    """The faces ask the session, not the clock."""
    stage = Stage()
    assert (stage.session.is_running, stage.session.is_over, stage.session.is_waiting) == (
        False,
        False,
        False,
    )
    stage.session.start()
    stage.after(12)
    assert stage.session.now.remaining_ms == 18_000
    assert not stage.session.is_waiting


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
    record = record_of(cut_off)
    stage = Stage()
    session = resumed_session(record, CALF, clock=stage.clock, sound=Silence(), log=stage.log)
    point = resume_point(record, session.timeline)
    assert point == 2
    session.start(from_ordinal=point)
    assert stage.log.begun[0].id == record.id
    assert session.now.segment.kind.value == "switch"
    session.stop()
    assert session.notices() == ("The disk is full.",)


def test_a_session_cut_off_before_its_first_entry_begins_anew() -> None:
    """Nothing was held yet: from the lead-in."""
    cut_off = started()
    cut_off.after(15)
    assert resume_point(record_of(cut_off), cut_off.session.timeline) == 0


def test_nothing_is_offered_where_nothing_is_left_or_the_routine_changed() -> None:
    """All holds done, or another routine under the same name: no place to go on from."""
    complete = started()
    complete.after(55)
    assert resume_point(record_of(complete), complete.session.timeline) is None
    changed = Stage(routine_of(calf_step(hold_ms=30_000))).session.timeline
    assert resume_point(record_of(complete), changed) is None
