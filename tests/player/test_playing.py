from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.player.events import Finished, Moved, Paused, SegmentStarted, Waiting
from stretchtimer.routine.model import Ready, Routine, Step
from stretchtimer.timeline.compiling import compile_routine
from tests.player.script import Script, play
from tests.routines import BUTTERFLY, SQUAT, bike_step, calf_step, routine_of
from tests.strategies import routines

CALF = routine_of(calf_step())


def test_a_session_left_alone_holds_both_sides_in_full() -> None:
    """Twenty seconds right, twenty left, finished by itself."""
    session = play(CALF).to_end()
    assert session.entries == [("hold", "right", 20.0, "done"), ("hold", "left", 20.0, "done")]
    assert session.entered == ["ready", "hold", "switch", "hold"]
    assert session.finished == Finished(55_000, early=False)


def test_time_is_read_not_counted() -> None:
    """One late look or a thousand punctual ones: the position is what the clock says."""
    assert play(CALF).after(2.9, tick_ms=2_900).at == play(CALF).after(2.9, tick_ms=7).at == 2.9


def test_a_look_after_several_boundaries_tells_all_of_them_in_order() -> None:
    """Nothing is lost when the window was busy for two seconds."""
    quick = routine_of(calf_step(1_000, switch_ms=0))
    session = play(quick, lead_in_ms=0).after(2.5, tick_ms=2_500)
    assert session.entries == [("hold", "right", 1.0, "done"), ("hold", "left", 1.0, "done")]
    assert session.finished is not None


def test_waiting_for_the_person_stops_time_until_they_are_ready() -> None:
    """The wait is told once; ready goes on at once, and the wait moves nothing else."""
    session = play(routine_of(calf_step(), Step(BUTTERFLY, hold_ms=9_000, ready=Ready(4_000, waits=True))))
    session.after(90)
    assert session.at == 58.999
    assert session.player.waits(session.now)
    assert [type(e) for e in session.events].count(Waiting) == 1
    session.ready()
    assert (session.at, session.moment.segment.exercise.id) == (59.0, "butterfly")
    assert session.to_end().entries[-1] == ("hold", "both", 9.0, "done")


def test_reps_at_ones_own_pace_credit_the_time_really_taken() -> None:
    """Five squats laid out as 15 s took 40: forty in the journal."""
    session = play(routine_of(Step(SQUAT, reps=5)), lead_in_ms=0).after(40).ready()
    assert session.entries == [("move", "both", 40.0, "done")]


def test_a_pause_in_a_wait_is_not_work() -> None:
    """Ten seconds at it, a minute away, ten more: twenty."""
    session = play(routine_of(Step(SQUAT, reps=2)), lead_in_ms=0)
    session.after(10).pause().after(60).resume().after(10).ready()
    assert session.entries == [("move", "both", 20.0, "done")]


def test_an_open_ended_warm_up_ends_by_itself_at_its_maximum() -> None:
    """Ten minutes at most, all of it credited."""
    assert play(routine_of(bike_step()), 0).to_end().entries == [("cardio", "both", 600.0, "done")]


def test_a_machine_that_slept_is_noticed_and_not_credited() -> None:
    """Asleep for an hour in mid-hold: paused where it was, and the hold goes on from there."""
    session = play(CALF).after(15).leap(0.25, wall_s=3_600)
    session.after(0.25)
    paused = [event for event in session.events if isinstance(event, Paused)]
    assert [(event.at_ms, event.gap_ms // 1_000) for event in paused] == [(15_000, 3_600)]
    assert session.resume().to_end().entries[0] == ("hold", "right", 20.0, "done")


def test_a_look_that_comes_too_late_counts_as_sleep_too() -> None:
    """A steady clock that runs through suspend gives it away by the late look."""
    session = play(CALF).after(15).leap(10).after(0.25)
    assert not session.player.running
    assert session.at == 15.0


def test_a_wall_clock_set_back_or_a_little_on_disturbs_nothing() -> None:
    """A day back, two seconds on: the steady clock decides."""
    session = play(CALF).after(12).leap(0.1, wall_s=-86_400).after(1).leap(0.1, wall_s=2).after(1)
    assert session.player.running
    assert round(session.at, 3) == 14.2


def test_nothing_happens_after_the_end() -> None:
    """Every command on a session that is over leaves it over, and says nothing."""
    session = play(CALF).to_end()
    told = len(session.events)
    session.pause().resume().skip().back().ready().repeat_side().add(10).seek(3).stop().after(5)
    assert session.player.over
    assert len(session.events) == told


def test_it_can_start_in_the_middle() -> None:
    """A session taken up again begins at the switch."""
    session = Script(compile_routine(CALF), at_ms=30_000)
    assert session.events[:2] == [Moved(30_000), SegmentStarted(session.player.segment)]
    assert session.to_end().entries == [("hold", "left", 20.0, "done")]


@given(routines, st.lists(st.integers(1, 2_999), min_size=1, max_size=40))
def test_any_way_of_chopping_time_tells_each_cue_once_and_in_order(
    routine: Routine, ticks: list[int]
) -> None:
    """However the looks at the clock fall, the same cues are told, each once, none out of turn."""
    session = play(routine)
    while not session.player.over:
        for tick in (*ticks, 2_500):
            session.after(tick / 1_000, tick_ms=tick)
            if session.player.waits(session.now):
                session.ready()
    assert session.cues == list(session.player.timeline.cues)


@given(routines, st.lists(st.tuples(st.integers(1, 30_000), st.integers(1, 100_000)), max_size=4))
def test_pausing_never_changes_the_cues(routine: Routine, pauses: list[tuple[int, int]]) -> None:
    """Play, pause, wait, go on: what is heard is the same, and what is held is too."""
    session = play(routine)
    for run_ms, pause_ms in pauses:
        session.after(run_ms / 1_000, tick_ms=1_500)
        if session.player.waits(session.now) or session.player.over:
            break
        session.pause().after(pause_ms / 1_000, tick_ms=20_000).resume()
    undisturbed = play(routine).to_end()
    assert session.to_end().cues == undisturbed.cues
    if not any(segment.waits for segment in session.player.timeline.segments):
        assert session.entries == undisturbed.entries


@given(routines, st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_seeking_anywhere_agrees_with_a_fresh_run(routine: Routine, parts: list[float]) -> None:
    """After any seeks, the moment is what a fresh timeline says of that time, and the cues that follow are its."""
    session, fresh = play(routine), compile_routine(routine)
    for part in parts:
        to_ms = int(part * (fresh.total_ms - 1))
        session.seek(to_ms / 1_000)
        assert session.moment == fresh.at(to_ms)
    mark = len(session.cues)
    assert session.to_end().cues[mark - len(fresh.cues_between(to_ms, to_ms + 1)) :] == list(
        fresh.cues_between(to_ms, fresh.total_ms + 1)
    )


@given(routines, st.lists(st.tuples(st.integers(1, 60), st.integers(4, 10_000)), max_size=4))
def test_sleep_is_never_credited(routine: Routine, naps: list[tuple[int, int]]) -> None:
    """The machine sleeps anywhere, for any time: nobody held a stretch meanwhile."""
    session = play(routine)
    for run_s, nap_s in naps:
        session.after(run_s, tick_ms=1_000)
        before = session.player.held_ms(session.now)
        session.leap(0, wall_s=nap_s).after(0.001)
        assert session.player.held_ms(session.now) - before <= 1
        session.resume()


@given(routines, st.data())
def test_no_sequence_of_commands_breaks_a_session(routine: Routine, data: st.DataObject) -> None:
    """Any commands in any order: never more held than time that passed, order of entries kept, always an end."""
    session = play(routine)
    names = ("pause", "resume", "skip", "back", "ready", "repeat_side")
    for name in data.draw(st.lists(st.sampled_from([*names, "add", "take", "seek"]), max_size=12)):
        session.after(data.draw(st.integers(0, 25)), tick_ms=2_000)
        if name in ("add", "take"):
            session.add(10 if name == "add" else -10)
        elif name == "seek":
            session.seek(data.draw(st.floats(0, 1)) * session.player.timeline.total_ms / 1_000)
        else:
            getattr(session, name)()
    session.resume().to_end()
    passed = (session.now.clock_ms - 5_000_000) / 1_000
    assert sum(held for _kind, _side, held, _outcome in session.entries) <= passed + 0.001
    starts = [s.start_ms for s in session.player.timeline.segments]
    assert all(a < b for a, b in pairwise(starts))
