from __future__ import annotations

from stretchtimer.player import commands
from stretchtimer.player.events import Finished, Moved, Paused
from stretchtimer.routine.model import Ready, Step
from tests.player.script import play
from tests.routines import BUTTERFLY, PNF_CALF, RIGHT, SQUAT, bike_step, calf_step, routine_of

CALF = routine_of(calf_step())


def test_a_pause_in_mid_hold_credits_only_what_was_held() -> None:
    """Ten seconds held, a minute away, ten more: twenty in the journal."""
    session = play(CALF).after(20).pause().after(60).resume().to_end()
    assert session.entries[0] == ("hold", "right", 20.0, "done")


def test_pausing_twice_or_resuming_twice_is_once() -> None:
    """A second press changes nothing."""
    session = play(CALF).after(5).pause().pause().after(9)
    assert [e for e in session.events if isinstance(e, Paused)] == [Paused(5_000)]
    session.resume().resume()
    assert [e for e in session.events if isinstance(e, Moved)] == [Moved(0), Moved(5_000)]
    assert session.at == 5.0


def test_skip_in_a_hold_logs_what_was_held_and_goes_on() -> None:
    """Twelve seconds of twenty: short, and the switch comes."""
    session = play(CALF).after(22).skip()
    assert session.entries == [("hold", "right", 12.0, "short")]
    assert session.moment.segment.kind.value == "switch"


def test_skip_right_after_the_start_logs_it_as_skipped() -> None:
    """Half a second is no hold."""
    assert play(CALF).after(10.5).skip().entries == [("hold", "right", 0.5, "skipped")]


def test_skip_in_a_gap_passes_over_the_work_it_leads_to() -> None:
    """“Next: left side” and N: the left side is skipped, nothing else is."""
    session = play(routine_of(calf_step(), Step(BUTTERFLY, hold_ms=9_000))).after(32).skip()
    assert session.entries == [("hold", "right", 20.0, "done"), ("hold", "left", 0.0, "skipped")]
    assert session.moment.segment.exercise.id == "butterfly"


def test_skipping_the_last_work_finishes() -> None:
    """There is nothing left; it ends like a session that ran out."""
    session = play(CALF).after(50).skip()
    assert session.finished == Finished(55_000, early=False)
    assert session.cues[-1].kind.value == "finish"


def test_skip_while_paused_stays_paused() -> None:
    """The person looks ahead in peace."""
    session = play(CALF).after(15).pause().skip()
    assert (session.player.running, session.at) == (False, 30.0)
    assert session.resume().after(2).at == 32.0


def test_skip_in_the_letting_go_of_contract_relax_skips_the_stretch_that_follows() -> None:
    """A release leads to the deeper stretch."""
    session = play(routine_of(Step(PNF_CALF, sides=(RIGHT,))), 0).after(17).skip()
    assert session.entries[-1] == ("hold", "right", 0.0, "skipped")


def test_skipping_a_repeat_that_comes_last_ends_the_session() -> None:
    """A repeat asked for and passed over leaves nothing more to do."""
    session = play(routine_of(calf_step(sides=(RIGHT,))), 0).after(19).repeat_side().after(2).skip()
    assert session.finished is not None


def test_back_restarts_what_is_under_way() -> None:
    """More than two seconds in: from its start, and what was held is kept."""
    session = play(CALF).after(20).back()
    assert (session.at, session.entries) == (10.0, [("hold", "right", 10.0, "short")])
    assert session.to_end().entries[1] == ("hold", "right", 20.0, "done")


def test_back_at_the_start_goes_to_the_one_before() -> None:
    """Two seconds in or less: the segment before."""
    session = play(CALF).after(31.5).back()
    assert (session.at, session.moment.segment.kind.value) == (10.0, "hold")
    assert play(CALF).after(1).back().at == 0.0


def test_back_from_a_hold_just_begun_logs_nothing() -> None:
    """Less than a second is not worth an entry."""
    assert play(CALF).after(10.5).back().entries == []


def test_ready_ends_a_get_ready_early() -> None:
    """In position after four seconds: the hold begins at once."""
    session = play(CALF).after(4).ready()
    assert session.at == 10.0
    assert session.cues[-1].kind.value == "start"


def test_ready_in_a_timed_hold_cuts_nothing_short() -> None:
    """Enter pressed by mistake does no harm."""
    assert play(CALF).after(20).ready().at == 20.0


def test_ready_on_a_paused_session_goes_on() -> None:
    """Ready means ready."""
    session = play(CALF).after(4).pause().after(60).ready()
    assert (session.player.running, session.at) == (True, 10.0)


def test_finish_after_the_minimum_counts_as_done() -> None:
    """Six minutes of five to ten: done, and six in the journal."""
    session = play(routine_of(bike_step(), calf_step()), 0).after(372).ready()
    assert session.entries == [("cardio", "both", 372.0, "done")]
    assert session.at == 600.0


def test_finish_before_the_minimum_counts_as_short() -> None:
    """Two minutes of five to ten: short, and two in the journal."""
    assert play(routine_of(bike_step()), 0).after(120).ready().entries == [("cardio", "both", 120.0, "short")]


def test_repeat_in_a_hold_does_it_once_more_afterwards() -> None:
    """Twenty, settle, twenty again, then the switch."""
    session = play(CALF).after(20).repeat_side().to_end()
    assert [entry[:3] for entry in session.entries] == [
        ("hold", "right", 20.0),
        ("hold", "right", 20.0),
        ("hold", "left", 20.0),
    ]


def test_repeat_in_the_gap_after_a_hold_goes_there_at_once() -> None:
    """During the switch: settle, the right side again, the whole switch again."""
    session = play(CALF).after(33).repeat_side()
    assert (session.at, session.moment.segment.kind.value) == (30.0, "ready")
    assert session.entered[-2:] == ["switch", "ready"]
    assert session.to_end().entered[-4:] == ["ready", "hold", "switch", "hold"]


def test_repeat_before_any_work_does_nothing() -> None:
    """In the lead-in there is no side to repeat."""
    assert play(CALF).after(3).repeat_side().player.timeline.total_ms == 55_000


def test_ten_seconds_more_and_less() -> None:
    """Thirty held where twenty were planned; then ten taken from the left."""
    session = play(CALF).after(15).add(10).after(30).add(-10).to_end()
    assert [entry[2] for entry in session.entries] == [30.0, 10.0]
    assert play(CALF).after(15).add(-10).to_end().entries[0][2] == 10.0


def test_time_added_while_paused_stays_paused() -> None:
    """The new length shows, and nothing sounds."""
    session = play(CALF).after(15).pause().add(10)
    assert session.events[-1] == Paused(15_000)
    assert session.moment.remaining_ms == 25_000


def test_a_segment_that_waits_takes_no_extra_time() -> None:
    """It lasts as long as the person likes anyway."""
    session = play(routine_of(Step(SQUAT, reps=5, ready=Ready(0))), 0).after(3).add(10)
    assert session.player.timeline.total_ms == 15_000


def test_seek_credits_what_was_held_and_nothing_between() -> None:
    """Five seconds held, then over to the left: five right, none of the jump."""
    session = play(CALF).after(15).seek(40)
    assert session.entries == [("hold", "right", 5.0, "short")]
    assert session.to_end().entries[1] == ("hold", "left", 15.0, "short")


def test_seek_to_the_end_finishes() -> None:
    """The bar dragged to its end is the end."""
    assert play(CALF).seek(55).finished == Finished(55_000)


def test_leaving_reps_at_ones_own_pace_by_a_jump_is_short() -> None:
    """Only ready says that they were done."""
    session = play(routine_of(Step(SQUAT, reps=5)), 0).after(6).back()
    assert session.entries == [("move", "both", 6.0, "short")]


def test_stop_ends_it_and_keeps_what_was_held() -> None:
    """Twelve seconds into the left side: right in full, left twelve, ended early."""
    session = play(CALF).after(47).stop()
    assert session.entries[-1] == ("hold", "left", 12.0, "short")
    assert session.finished == Finished(47_000, early=True)
    assert session.cues[-1].kind.value != "finish"


def test_a_command_after_sleep_acts_on_a_paused_session() -> None:
    """The first key after opening the lid finds the session where it was."""
    session = play(CALF).after(15).leap(0, wall_s=600).skip()
    assert session.entries == [("hold", "right", 5.0, "short")]
    assert not session.player.running


def test_the_other_side_begins_anew_and_goes_on_there() -> None:
    """Twelve seconds held on the right stay held; the left has its twenty, and so has what was the left."""
    session = play(CALF).after(22).do(commands.switch_side)
    assert (session.moment.segment.side.value, session.at) == ("left", 10.0)
    session.to_end()
    assert session.entries == [
        ("hold", "right", 12.0, "short"),
        ("hold", "left", 20.0, "done"),
        ("hold", "right", 20.0, "done"),
    ]


def test_where_there_are_no_sides_none_is_switched() -> None:
    """Nothing happens, and nothing begins anew."""
    session = play(routine_of(Step(BUTTERFLY, hold_ms=9_000))).after(14)
    assert session.do(commands.switch_side).at == 14.0
    assert session.to_end().do(commands.switch_side).entries == [("hold", "both", 9.0, "done")]


def test_harder_asks_for_more_from_now_on_and_goes_on() -> None:
    """Half a minute into the ride: the next level, said at once, and no second lost or counted twice."""
    session = play(routine_of(bike_step()), 0).after(30).harder()
    stage = session.moment.segment.stage_at(30_000)
    assert stage is not None and stage.effort == 4
    assert session.at == 30.0 and session.player.running
    assert session.after(400).ready().entries == [("cardio", "both", 430.0, "done")]


def test_harder_while_paused_stays_paused() -> None:
    """One may set it before going on."""
    session = play(routine_of(bike_step()), 0).after(30).pause().harder()
    assert not session.player.running and session.moment.segment.harder == 1


def test_harder_where_there_is_nothing_to_move_does_nothing() -> None:
    """In a hold, at the top of the ramp, and when all is over."""
    assert play(CALF).after(22).harder().player.timeline.segments[1].harder == 0
    ride = play(routine_of(bike_step()), 0).after(30).harder().harder()
    assert ride.moment.segment.harder == 1
    assert ride.to_end().harder(-1).player.over
