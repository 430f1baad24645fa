from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.exercise import Breath
from stretchtimer.routine.model import Ready, Routine, Span, Step
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind, phrase_ms
from stretchtimer.timeline.timeline import Timeline
from tests.routines import (
    BREATHING,
    BUTTERFLY,
    LEFT,
    PNF_CALF,
    RIGHT,
    SQUAT,
    bike_step,
    calf_step,
    routine_of,
)
from tests.strategies import routines


def heard(timeline: Timeline, from_s: float = 0, to_s: float = 1e9) -> list[tuple[float, str]]:
    """Seconds and kind, or words, of every cue in [from_s, to_s)."""
    cues = timeline.cues_between(int(from_s * 1_000), int(to_s * 1_000))
    return [(cue.at_ms / 1_000, cue.text or cue.kind.value) for cue in cues]


def test_a_calf_stretch_sounds_like_this() -> None:
    """The whole session by ear: what comes, count-in, start, cue, half, ten seconds, count-out, switch, finish."""
    assert heard(compile_routine(routine_of(calf_step()))) == [
        (0.0, "First: calf wall stretch, right side"),
        (3.25, "Face a wall, palms at chest height."),
        (7.0, "tick"),
        (8.0, "tick"),
        (9.0, "tick"),
        (10.0, "start"),
        (13.0, "Press the back heel down."),
        (20.0, "half"),
        (20.5, "Ten seconds"),
        (27.0, "tick"),
        (28.0, "tick"),
        (29.0, "tick"),
        (30.0, "switch"),
        (30.8, "Switch: left side"),
        (32.0, "tick"),
        (33.0, "tick"),
        (34.0, "tick"),
        (35.0, "start"),
        (38.0, "Press the back heel down."),
        (45.0, "half"),
        (45.5, "Ten seconds"),
        (52.0, "tick"),
        (53.0, "tick"),
        (54.0, "tick"),
        (55.0, "finish"),
    ]


def test_the_bell_of_five_to_ten_minutes_says_that_one_may_finish() -> None:
    """The minimum has its own tone and its own words, and no half-way mark competes with it."""
    timeline = compile_routine(routine_of(bike_step()), lead_in_ms=0)
    assert heard(timeline, 295, 595) == [
        (300.0, "minimum"),
        (301.15, "5 minutes done. Finish when you are ready."),
    ]
    short = compile_routine(routine_of(bike_step(min_ms=30_000)), lead_in_ms=0)
    assert "That is enough. Finish when you are ready." in dict(heard(short)).values()


def test_each_stage_of_a_ramp_is_announced() -> None:
    """Cue and cadence where there are any, the effort where there is no cue."""
    words = [text for _at, text in heard(compile_routine(routine_of(bike_step())), 10, 300)]
    assert "Very light. 60 to 70 turns a minute." in words
    assert "Effort 4 of 10. 80 to 90 turns a minute." in words
    assert "Hold it." in words


def test_the_next_exercise_is_named_after_the_end_tone() -> None:
    """End of the hold first, then what comes."""
    routine = routine_of(calf_step(sides=(LEFT,)), Step(BUTTERFLY, hold_ms=20_000, ready=Ready(8_000)))
    assert heard(compile_routine(routine, 0), 20, 22) == [(20.0, "end"), (20.7, "Next: butterfly")]


def test_without_a_get_ready_the_next_exercise_is_named_at_its_start() -> None:
    """A step that follows at once still says what it is."""
    routine = routine_of(bike_step(60_000, 60_000), calf_step(ready=Ready(0)))
    assert heard(compile_routine(routine, 0), 60, 62) == [
        (60.0, "start"),
        (60.55, "Next: calf wall stretch, right side"),
    ]


def test_sides_that_change_without_a_gap_are_told_by_the_switch_tone() -> None:
    """Alternating legs with no changeover: the tone and the side."""
    timeline = compile_routine(routine_of(calf_step(10_000, switch_ms=0)), 0)
    assert heard(timeline, 10, 12) == [(10.0, "switch"), (10.8, "left side")]


def test_reps_are_counted_aloud_unless_they_are_too_quick() -> None:
    """One number a rep, at its start; no ticks in between; quick reps pass in silence."""
    slow = compile_routine(routine_of(Step(SQUAT, reps=3, rep_ms=3_000)), 0)
    assert heard(slow) == [(0.0, "start"), (0.75, "1"), (3.0, "2"), (6.0, "3"), (9.0, "finish")]
    quick = compile_routine(routine_of(Step(SQUAT, reps=3, rep_ms=1_000)), 0)
    assert heard(quick) == [(0.0, "start"), (3.0, "finish")]


def test_breathing_is_led_in_and_out() -> None:
    """Each long phase is announced, a short or empty one is not."""
    timeline = compile_routine(routine_of(Step(BREATHING, span=Span(20_000, 20_000))), 0)
    assert heard(timeline) == [
        (0.0, "start"),
        (0.75, "Breathe in"),
        (4.0, "Breathe out"),
        (10.0, "Breathe in"),
        (14.0, "Breathe out"),
        (20.0, "finish"),
    ]
    boxed = replace(BREATHING, breath=Breath(4_000, 4_000, 4_000, 4_000))
    led = heard(compile_routine(routine_of(Step(boxed, span=Span(16_000, 16_000))), 0))
    assert [text for _at, text in led[1:-1]] == ["Breathe in", "Hold", "Breathe out", "Hold"]


def test_breathing_with_no_pattern_is_left_to_the_person() -> None:
    """An exercise without a breath of its own is timed, and nobody is told when to breathe."""
    free = replace(BREATHING, breath=None)
    told = heard(compile_routine(routine_of(Step(free, span=Span(20_000, 20_000))), 0))
    assert not [text for _at, text in told if text.startswith("Breathe")]


def test_contract_relax_says_each_phase() -> None:
    """Ease in, push, let go, deeper."""
    timeline = compile_routine(routine_of(Step(PNF_CALF, sides=(RIGHT,))), 0)
    words = [text for _at, text in heard(timeline, 0, 33) if text[0].isupper()]
    assert words == ["Ease into the stretch", "Push gently", "Let go", "Stretch a little deeper"]


def test_a_rest_says_which_side_follows() -> None:
    """Rest has its own tone; the side comes with the words."""
    timeline = compile_routine(routine_of(calf_step(sides=(RIGHT,), sets=2, rest_ms=10_000)), 0)
    assert heard(timeline, 20, 22) == [(20.0, "rest"), (20.7, "Rest, then right side")]
    both = compile_routine(routine_of(Step(BUTTERFLY, hold_ms=20_000, sets=2, rest_ms=10_000)), 0)
    assert (20.7, "Rest") in heard(both)


def test_a_segment_that_waits_neither_counts_down_nor_marks_the_half() -> None:
    """Nobody knows when it ends."""
    waiting = routine_of(calf_step(), Step(SQUAT, reps=20, ready=Ready(9_000, waits=True)))
    assert not {"tick", "half"} & {text for _at, text in heard(compile_routine(waiting), 55, 120)}


def test_added_time_does_not_mark_the_half_again() -> None:
    """What has been heard is not heard twice; the count-out moves to the new end."""
    timeline = compile_routine(routine_of(calf_step(sides=(RIGHT,))), 0).with_time_added(0, 10_000, 15_000)
    assert [at for at, text in heard(timeline) if text == "half"] == [10.0]
    assert [at for at, text in heard(timeline) if text == "tick"] == [27.0, 28.0, 29.0]


def test_a_repeated_side_is_announced_as_such() -> None:
    """Again, and which side."""
    timeline = compile_routine(routine_of(calf_step()), 0).with_repeat(0)
    assert (20.7, "Again: right side") in heard(timeline)
    both = compile_routine(routine_of(Step(BUTTERFLY, hold_ms=20_000)), 0).with_repeat(0)
    assert (20.7, "Again: butterfly") in heard(both)


def test_a_steps_own_note_is_said_instead_of_the_exercises_cue() -> None:
    """What the author of the routine wrote comes first."""
    timeline = compile_routine(routine_of(calf_step(note="Mind the left ankle.")), 0)
    assert (3.0, "Mind the left ankle.") in heard(timeline)


@pytest.mark.parametrize(("name", "said"), [("Quad ankle pull", "quad ankle pull"), ("PNF calf", "PNF calf")])
def test_a_name_in_mid_sentence_is_not_shouted(name: str, said: str) -> None:
    """A capital that is only the first letter goes; an abbreviation stays."""
    exercise = replace(BUTTERFLY, name=name)
    timeline = compile_routine(routine_of(Step(exercise, hold_ms=20_000)))
    assert timeline.cues[0].text == f"First: {said}"


def sounding(cue: Cue) -> tuple[int, int]:
    """From when to when a cue is heard."""
    length = phrase_ms(cue.text) if cue.kind is CueKind.VOICE else TONE_MS[cue.kind]
    return cue.at_ms, cue.at_ms + length


OPENING = (
    "First:",
    "Next:",
    "Again:",
    "Switch:",
    "Rest",
    "Ease",
    "Push",
    "Let go",
    "Stretch",
    "left",
    "right",
)


@given(routines)
def test_phrases_keep_clear_of_tones_and_of_each_other(routine: Routine) -> None:
    """Only the phrase that opens a gap may be told to hurry; every other one has room for its whole length."""
    cues = compile_routine(routine).cues
    for cue, following in pairwise(cues):
        if cue.kind is CueKind.VOICE and not cue.text.startswith(OPENING):
            assert sounding(cue)[1] <= following.at_ms
        if cue.kind is not CueKind.VOICE and following.kind is CueKind.VOICE:
            assert sounding(cue)[1] <= following.at_ms


@given(routines)
def test_cues_are_in_order_and_the_last_is_the_finish(routine: Routine) -> None:
    """Time never runs back; the finish sounds at the very end and nowhere else."""
    timeline = compile_routine(routine)
    times = [cue.at_ms for cue in timeline.cues]
    assert times == sorted(times)
    assert [cue for cue in timeline.cues if cue.kind is CueKind.FINISH] == [timeline.cues[-1]]
    assert timeline.cues[-1].at_ms == timeline.total_ms


@given(routines, st.lists(st.integers(0, 3_000_000), max_size=20))
def test_any_way_of_cutting_time_gives_each_cue_once(routine: Routine, cuts: list[int]) -> None:
    """Stretches laid end to end hold exactly the cues of the whole."""
    timeline = compile_routine(routine)
    edges = [0, *sorted(cut for cut in cuts if cut < timeline.total_ms), timeline.total_ms + 1]
    pieces = [cue for a, b in pairwise(edges) for cue in timeline.cues_between(a, b)]
    assert pieces == list(timeline.cues)


def test_a_long_name_in_a_short_get_ready_is_said_and_the_count_waits_for_it() -> None:
    """Who hears what comes in full needs no three; the last tick is there."""
    long = replace(calf_step().exercise, name="Palm-up wrist stretch")
    routine = routine_of(Step(BUTTERFLY, hold_ms=9_000), calf_step(exercise=long, ready=Ready(5_000)))
    cues = heard(compile_routine(routine, 0), 9, 14)
    assert cues == [(9.0, "end"), (9.7, "Next: palm-up wrist stretch, right side"), (13.0, "tick")]
