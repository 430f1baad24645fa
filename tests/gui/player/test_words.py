"""The words around the ring: captions, guidance, what is next, breath, efforts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.gui.player.breath import breath_at
from stretchtimer.gui.player.captions import caption_of, paused_caption
from stretchtimer.gui.player.guidance import Guidance, guidance_of
from stretchtimer.gui.player.wording import amount, effort_word, left_text, next_up
from stretchtimer.routine.exercise import Breath
from stretchtimer.routine.model import Round, Span, Step
from stretchtimer.timeline.compiling import compile_routine
from tests.routines import BREATHING, CALF, LEFT, PNF_CALF, RIGHT, SQUAT, bike_step, calf_step, routine_of


def caption(t_ms: int, *steps: Step | Round) -> str:
    """The line under the stage, `t_ms` into a session of `steps`."""
    timeline = compile_routine(routine_of(*steps))
    moment = timeline.at(t_ms)
    return caption_of(timeline, moment, timeline.segments[moment.index - 1] if moment.index else None)


def guidance(t_ms: int, *steps: Step) -> Guidance:
    """The left of the stage then."""
    timeline = compile_routine(routine_of(*steps))
    moment = timeline.at(t_ms)
    return guidance_of(moment, timeline.segments[moment.index - 1] if moment.index else None)


def following(t_ms: int, *steps: Step) -> str:
    """What is said to come next."""
    timeline = compile_routine(routine_of(*steps))
    moment = timeline.at(t_ms)
    before = timeline.at(moment.work.start_ms - 1).segment if moment.work else None
    return next_up(moment.segment, moment.work, before)


def test_the_caption_is_what_the_voice_said_a_moment_ago() -> None:
    """The count of ten seconds stands for a while, then the form cue is back."""
    step = calf_step(hold_ms=40_000)
    assert caption(10_000 + 30_000, step) == "Ten seconds"
    assert caption(10_000 + 34_000, step) == "Press the back heel down"


@pytest.mark.parametrize(
    ("t_ms", "step", "words"),
    [
        (200, calf_step(), "First: calf wall stretch, right side"),
        (34_900, calf_step(), "Switch: left side"),
        (28_000, Step(SQUAT, reps=6, rep_ms=3_000), "Move"),
        (21_000, Step(PNF_CALF, sides=(RIGHT,)), "Push gently"),
        (10_000 + 40_000, bike_step(), "Very light"),
        (10_000 + 150_000, bike_step(), "Add speed first"),
        (10_000 + 30_000, Step(BREATHING, span=Span(60_000, 60_000)), "Breathe in"),
    ],
)
def test_the_caption_says_what_there_is_to_do(t_ms: int, step: Step, words: str) -> None:
    """For every kind of segment, without the full stop of a single sentence."""
    assert caption(t_ms, step) == words


def test_counted_numbers_are_heard_and_not_read() -> None:
    """The ring has them already."""
    step = Step(SQUAT, reps=6, rep_ms=3_000)
    assert caption(10_000 + 6_100, step) == "Move"


def test_rest_is_captioned() -> None:
    """With the side that comes, where there is one."""
    step = calf_step(sets=2, rest_ms=30_000, sides=(RIGHT,))
    assert caption(10_000 + 20_000 + 29_000, step) == "Rest, then right side"


def test_two_sentences_keep_their_stops() -> None:
    """Only a single one goes without."""
    exercise = replace(CALF, form=("Heel down. Hips square.",))
    assert caption(25_000, Step(exercise, hold_ms=40_000)) == "Heel down. Hips square."


def test_the_caption_of_a_pause() -> None:
    """With and without sleep."""
    assert paused_caption("") == "Paused. Your place is kept."
    assert paused_caption("0:42") == "Paused for 0:42. Your place is kept."


def test_guidance_leaves_out_what_the_caption_says() -> None:
    """No line stands on the page twice."""
    exercise = replace(CALF, form=("Heel down.", "Hips square."), caution="Not with a sore tendon.")
    told = guidance(15_000, Step(exercise, hold_ms=20_000))
    assert (told.eyebrow, told.title, told.muscle) == ("Now", "Calf wall stretch", "Calves")
    assert told.setup == ("Face a wall, palms at chest height.",) and told.mind == ("Hips square.",)
    assert told.caution == "Not with a sore tendon." and told.doing
    assert told.spoken.splitlines()[0] == "Calf wall stretch"


def test_guidance_counts_sets_and_cycles() -> None:
    """Where there is more than one."""
    assert guidance(15_000, calf_step()).count == ""
    assert guidance(65_000, calf_step(sets=2, rest_ms=30_000, sides=(RIGHT,))).count == "Set 2 of 2"
    assert guidance(45_000, Step(PNF_CALF, sides=(RIGHT,))).count == "Cycle 2 of 2"


def test_guidance_says_whether_it_is_next_or_once_more() -> None:
    """First, next, again."""
    assert guidance(0, calf_step()).eyebrow == "First"
    assert guidance(32_000, calf_step()).eyebrow == "Next"
    timeline = compile_routine(routine_of(calf_step())).with_repeat(1)
    assert guidance_of(timeline.at(31_000), timeline.segments[1]).eyebrow == "Again"


def test_the_first_effort_is_known_before_the_ride() -> None:
    """In the lead-in, without a countdown to the next stage."""
    effort = guidance(5_000, bike_step()).effort
    assert effort is not None
    assert (effort.level, effort.word, effort.stage, effort.then) == (2, "light", "Stage 1 of 3", "")
    assert "Effort 2 of 10." in guidance(5_000, bike_step()).spoken


def test_the_last_stage_leads_to_nothing() -> None:
    """It goes on to the end of the ride; one without a cadence names none."""
    effort = guidance(10_000 + 290_000, bike_step()).effort
    assert effort is not None
    assert (effort.stage, effort.then, effort.cadence) == ("Stage 3 of 3", "", "")


def test_a_hold_asks_for_no_effort_of_a_ride_to_come() -> None:
    """The effort is of this step, or of the one that is got ready for."""
    assert guidance(15_000, calf_step(), bike_step()).effort is None


@pytest.mark.parametrize(
    ("t_ms", "steps", "words"),
    [
        (15_000, (calf_step(),), "Left side, 0:20"),
        (40_000, (calf_step(),), "The end of the session"),
        (40_000, (calf_step(), bike_step()), "Cycle warm-up, 5 to 10 min"),
        (40_000, (calf_step(), calf_step()), "Calf wall stretch, right side, 0:20"),
        (15_000, (calf_step(sets=2, rest_ms=5_000, sides=(LEFT,)),), "Set 2, 0:20"),
        (15_000, (Step(PNF_CALF, sides=(RIGHT,)),), "Push gently, 0:06"),
        (15_000, (calf_step(sides=(RIGHT,)), Step(SQUAT, reps=12)), "Bodyweight squat, 12 reps"),
    ],
)
def test_what_is_next_is_said_as_shortly_as_can_be(t_ms: int, steps: tuple[Step, ...], words: str) -> None:
    """The other side by its side, the next set by its number, something new by its name."""
    assert following(t_ms, *steps) == words


def test_the_same_again_is_called_by_its_name() -> None:
    """A repeated side that is neither another side nor another set."""
    timeline = compile_routine(routine_of(calf_step())).with_repeat(1)
    assert (
        next_up(timeline.segments[1], timeline.segments[3], timeline.segments[2]) == "Calf wall stretch, 0:20"
    )


def test_odd_spans_are_told_to_the_second() -> None:
    """Half a minute to ninety seconds."""
    timeline = compile_routine(routine_of(bike_step(30_000, 90_000)))
    assert amount(timeline.segments[1]) == "30 s to 90 s"


def test_efforts_have_words_all_the_way() -> None:
    """From rest to all there is, each no easier than the one before."""
    words = [effort_word(effort) for effort in range(11)]
    assert words[0] == "at rest" and words[3] == "moderate" and words[10] == "all you have"
    assert list(dict.fromkeys(words)) == sorted(set(words), key=words.index)


def test_time_left_is_rounded_up() -> None:
    """Forty seconds are there until the first is over."""
    assert [left_text(ms) for ms in (40_000, 39_001, 39_000, 1, 0)] == [
        "0:40",
        "0:40",
        "0:39",
        "0:01",
        "0:00",
    ]


@given(st.integers(0, 600_000))
def test_a_breath_is_always_somewhere_between_empty_and_full(elapsed_ms: int) -> None:
    """And always has time left in its phase."""
    phase = breath_at(Breath(4_000, 2_000, 6_000, 1_000), elapsed_ms)
    assert 0 <= phase.level <= 1 and 0 < phase.left_ms <= 6_000


def test_a_breath_goes_through_its_phases() -> None:
    """In, full, out, empty, and in again."""
    breath = Breath(4_000, 2_000, 6_000, 1_000)
    found = [
        (phase.word, phase.left_ms, phase.level)
        for phase in (breath_at(breath, t) for t in (0, 5_000, 6_000, 12_500, 13_000))
    ]
    assert found == [
        ("Breathe in", 4_000, 0.0),
        ("Hold", 1_000, 1.0),
        ("Breathe out", 6_000, 1.0),
        ("Hold", 500, 0.0),
        ("Breathe in", 4_000, 0.0),
    ]


def test_a_breath_of_no_length_is_no_trouble() -> None:
    """A file may say so; nothing divides by it."""
    assert breath_at(Breath(0, 0, 0, 0), 5_000).left_ms == 0
