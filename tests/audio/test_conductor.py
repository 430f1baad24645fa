"""A session as it is heard: on time, through pauses, late starts, losses and changed minds."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.audio.pcm import silence
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.timeline.cue import Cue, CueKind
from tests.audio.fakes import (
    BANK,
    LOUD,
    LetterVoice,
    Score,
    Stage,
    expected,
    playing,
    said,
    steady,
    tone,
)

START = BANK.tones[CueKind.START]
MINUTES = Score(
    (
        said(0, "first: calves"),
        *(tone(at_ms) for at_ms in range(7_000, 200_000, 1_000)),
        tone(200_000, CueKind.FINISH),
    ),
    200_000,
)
TICKS = Score(tuple(tone(at_ms) for at_ms in range(1_000, 60_000, 1_000)), 60_000)


def test_a_session_is_heard_as_its_soundtrack_says() -> None:
    """To the last bit, over more than three minutes and several stretches."""
    stage, start = playing(MINUTES)
    stage.run(205_000)
    assert stage.output.heard(start, start + 205_000) == expected(MINUTES, 0, 205_000)
    assert stage.notices == []


def test_stretches_are_few_and_lie_over_each_other() -> None:
    """So that a loudspeaker is never left without a stream in mid-session."""
    stage, _start = playing(MINUTES)
    stage.run(205_000)
    pieces = stage.output.pieces
    assert len(pieces) <= 10
    assert all(later.since_ms < sooner.over_ms for sooner, later in pairwise(pieces))


_cues = st.one_of(
    st.builds(Cue, st.integers(0, 300).map(lambda n: n * 100), st.sampled_from(list(BANK.tones))),
    st.builds(said, st.integers(0, 300).map(lambda n: n * 100), st.text("ab", min_size=1, max_size=30)),
)


@settings(max_examples=40)
@given(st.lists(_cues, max_size=15), st.integers(0, 1_500).map(lambda n: n * 20))
def test_from_wherever_it_starts_all_that_begins_is_heard_on_time(cues: list[Cue], position_ms: int) -> None:
    """And nothing else."""
    score = Score(tuple(sorted(cues, key=lambda cue: cue.at_ms)), 30_000)
    stage, start = playing(score, position_ms)
    stage.run(35_000)
    track = soundtrack_of(score, BANK, LetterVoice(), LOUD).between(position_ms, None)
    heard = stage.output.heard(start + position_ms, start + 34_000)
    assert heard == track.render(position_ms, 34_000)


def test_only_what_comes_soon_is_spoken_before_it_starts() -> None:
    """The rest is spoken while the first seconds sound."""
    score = Score((said(0, "first"), said(3_000, "then"), said(90_000, "much later")), 100_000)
    stage, _start = playing(score)
    stage.conductor.step()
    assert [text for text, _rate in stage.voice.asked] == ["Ready", "first"]
    stage.run(100)
    assert [text for text, _rate in stage.voice.asked] == ["Ready", "first", "then"]


def test_it_falls_silent_where_time_stands_still_and_goes_on_from_there() -> None:
    """The cue at the gate is heard when the person says ready, however long that takes."""
    score = Score((tone(4_000), tone(5_000, CueKind.START), tone(9_000)), 30_000, gates=(5_000,))
    stage, start = playing(score)
    stage.run(20_000)
    assert stage.output.heard(start, start + 20_000) == expected(score, 0, 4_900) + silence(
        22_050 * 151 // 10
    )
    again = stage.clock()
    stage.conductor.play(score, 5_000, again)
    stage.run(10_000)
    assert stage.output.heard(again, again + 8_000) == expected(score, 5_000, 13_000)


def test_what_comes_after_a_gate_is_spoken_before_it_is_wanted() -> None:
    """The person says ready, and it is there."""
    score = Score((said(5_000, "now"),), 30_000, gates=(5_000,))
    stage, _start = playing(score)
    stage.run(6_000)
    assert ("now", 1.0) in stage.voice.asked


def test_a_pause_is_silent_at_once_and_what_was_cut_is_not_heard_again() -> None:
    """After it, the session goes on with what begins next."""
    score = Score((said(1_000, "a phrase of two seconds and a bit"), tone(4_000)), 30_000)
    stage, start = playing(score)
    stage.run(2_000)
    stage.conductor.stop()
    stage.run(60_000)
    assert stage.output.heard(start + 2_000, start + 60_000) == silence(58 * 22_050)
    stage.conductor.play(score, 2_000, stage.clock())
    since = stage.clock()
    stage.run(5_000)
    assert stage.output.heard(since, since + 3_000) == silence(2 * 22_050) + expected(score, 4_000, 5_000)


def test_where_time_stands_still_the_loudspeaker_is_kept_awake() -> None:
    """With half a minute of silence, until the next sound is there."""
    stage, _start = playing(TICKS)
    stage.run(2_000)
    stage.conductor.stop()
    awake = stage.output.pieces[-1]
    assert awake.pcm == silence(30 * 22_050) and awake.is_playing()
    stage.conductor.play(TICKS, 2_000, stage.clock())
    assert awake.is_playing()
    stage.run(10)
    assert not awake.is_playing()


def test_a_start_that_comes_late_is_heard_late_and_all_the_rest_on_time() -> None:
    """The start of the hold is not lost over 40 ms."""
    score = Score((tone(5_000, CueKind.START), tone(6_000)), 30_000)
    stage, start = playing(score, 5_000, late_ms=40)
    stage.run(3_000)
    assert stage.output.heard(start + 5_040, start + 5_500)[: len(START)] == START
    assert stage.output.heard(start + 6_000, start + 7_000) == expected(score, 6_000, 7_000)


def test_a_start_that_comes_far_too_late_is_let_go() -> None:
    """A tone half a second late would mislead."""
    score = Score((tone(5_000, CueKind.START), tone(6_000)), 30_000)
    stage, start = playing(score, 5_000, late_ms=500)
    stage.run(3_000)
    assert stage.output.heard(start + 5_500, start + 7_000) == expected(score, 5_500, 7_000)


@pytest.mark.parametrize(("next_ms", "is_said"), [(3_000, True), (1_400, False)])
def test_a_phrase_is_said_late_if_it_is_over_before_what_comes(next_ms: int, is_said: bool) -> None:
    """Words may come a second late, but not into a tone."""
    score = Score((said(0, "ten letter"), tone(next_ms)), 30_000)
    stage, start = playing(score, late_ms=900)
    stage.run(4_000)
    words = steady(9_000, 600) if is_said else silence(22_050 * 600 // 1_000)
    assert stage.output.heard(start + 900, start + 1_400) == words[:22_050]
    assert stage.output.heard(start + next_ms, start + next_ms + 80) == expected(score, next_ms, next_ms + 80)


def test_a_loudspeaker_that_wakes_slowly_is_started_again_on_time() -> None:
    """What sounds late is stopped; from then on everything is on time."""
    stage = Stage()
    stage.conductor.open()
    stage.output.slow_ms = 700
    start = stage.clock()
    stage.conductor.play(TICKS, 0, start)
    stage.conductor.step()
    stage.output.slow_ms = 0
    stage.run(10_000)
    assert stage.output.heard(start + 800, start + 10_000) == expected(TICKS, 800, 10_000)


def test_a_loudspeaker_that_is_always_slow_is_not_started_over_and_over() -> None:
    """It is late, but it is heard."""
    stage, start = playing(TICKS)
    stage.output.slow_ms = 200
    stage.run(10_000)
    assert len(stage.output.pieces) <= 10
    heard = stage.output.heard(start + 2_000, start + 2_900)
    assert BANK.tones[CueKind.TICK] in heard


def test_a_machine_that_was_busy_elsewhere_catches_up() -> None:
    """Cues that were missed are gone, the next ones are on time."""
    stage, start = playing(MINUTES)
    stage.run(20_000)
    stage.clock.now_ms += 100_000
    stage.run(10_000)
    assert stage.output.heard(start + 121_000, start + 130_000) == expected(MINUTES, 121_000, 130_000)
