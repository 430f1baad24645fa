from __future__ import annotations

from datetime import timedelta

from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.model import When
from stretchtimer.timeline.effort import EffortMove
from tests.routines import bike_step, routine_of
from tests.session.stage import Stage, started


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


def test_a_ride_that_was_made_harder_is_written_so() -> None:
    """From the effort asked at that moment to the one that was wanted instead."""
    stage = started(routine_of(bike_step()))
    stage.after(40)
    stage.session.move_effort(1)
    stage.after(20)
    stage.session.stop()
    assert [entry.effort for entry in stage.log.entries] == [EffortMove(2, 4)]


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
    assert not stage.session.is_running
    stage.session.toggle()
    opened, closed = stage.log.pauses
    assert (opened.at_ms, opened.ended_at, opened.id) == (12_000, None, closed.id)
    assert closed.ended_at is not None
    assert closed.ended_at - closed.started_at == timedelta(seconds=42)
    assert stage.sound.asked[1:] == ["stop", "play 12000 of 55000"]


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
