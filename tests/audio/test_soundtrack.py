"""The soundtrack as samples: exact, the same however it is cut, and quiet where it is cut."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from stretchtimer.audio.pcm import ms_after, sample_at, samples_in, silence
from stretchtimer.audio.soundtrack import Soundtrack, soundtrack_of
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind
from stretchtimer.timeline.timeline import Timeline
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, said, tone
from tests.strategies import routines

TONES = [kind for kind in CueKind if kind is not CueKind.VOICE]

_tones = st.builds(Cue, st.integers(0, 30_000), st.sampled_from(TONES))
_phrases = st.builds(said, st.integers(0, 30_000), st.text("ab", min_size=1, max_size=60))
scores = st.lists(st.one_of(_tones, _phrases), max_size=12).map(
    lambda cues: Score(tuple(sorted(cues, key=lambda cue: cue.at_ms)), 30_000)
)


def track(score: Score) -> Soundtrack:
    """The soundtrack of a score."""
    return soundtrack_of(score, BANK, LetterVoice(), LOUD)


@given(scores, st.lists(st.integers(-1_000, 33_000), min_size=2, max_size=6))
def test_pieces_put_together_are_the_whole(score: Score, cuts: list[int]) -> None:
    """Wherever it is cut, in the middle of a sound too."""
    soundtrack, places = track(score), sorted(cuts)
    pieces = b"".join(soundtrack.render(a, b) for a, b in pairwise(places))
    assert pieces == soundtrack.render(places[0], places[-1])


def crowded(timeline: Timeline) -> set[Cue]:
    """Tones that the timeline itself has put into another's place, as where a minimum and its maximum almost meet."""
    tones = [cue for cue in timeline.cues if cue.kind is not CueKind.VOICE]
    pairs = [(a, b) for a, b in pairwise(tones) if a.at_ms + TONE_MS[a.kind] > b.at_ms]
    return {cue for pair in pairs for cue in pair}


@settings(max_examples=50)
@given(routines)
def test_every_tone_of_any_routine_is_at_its_exact_sample(routine: Routine) -> None:
    """Spacing error: none at all."""
    timeline = compile_routine(routine)
    soundtrack = soundtrack_of(timeline, BANK, LetterVoice(), LOUD)
    clear = {cue for cue in timeline.cues if cue.kind is not CueKind.VOICE} - crowded(timeline)
    for cue in clear:
        pcm = BANK.tones[cue.kind]
        from_ms = cue.at_ms - 7
        part = soundtrack.render(from_ms, cue.at_ms + TONE_MS[cue.kind])
        at = (sample_at(cue.at_ms) - sample_at(from_ms)) * 2
        assert part[at : at + len(pcm)] == pcm, cue


@settings(max_examples=50)
@given(routines)
def test_no_two_sounds_of_any_routine_overlap(routine: Routine) -> None:
    """Each is over before the next begins."""
    timeline = compile_routine(routine)
    soundtrack = soundtrack_of(timeline, BANK, LetterVoice(), LOUD)
    sounds = sorted(soundtrack.sounds(0, timeline.total_ms + 1), key=lambda sound: sound.start)
    for one, other in pairwise(sounds):
        assert one.end <= other.start or {one.cue, other.cue} <= crowded(timeline)


@given(scores)
def test_a_phrase_never_meets_another_sound(score: Score) -> None:
    """However badly the cues are placed."""
    sounds = list(track(score).sounds(0, 40_000))
    for phrase in (sound for sound in sounds if sound.cue.kind is CueKind.VOICE):
        for other in sounds:
            assert other is phrase or other.end <= phrase.start or other.start >= phrase.end


@given(scores, st.integers(-500, 31_000), st.integers(1, 12_000))
def test_a_cut_is_near_enough_and_never_in_a_sound_if_there_is_silence(
    score: Score, after_ms: int, at_most_ms: int
) -> None:
    """What is cut in silence needs no second half."""
    soundtrack = track(score)
    cut_ms = soundtrack.quiet_cut(after_ms, at_most_ms)
    assert after_ms < cut_ms <= after_ms + at_most_ms
    sounds = [(sound.start, sound.end) for sound in soundtrack.sounds(-1, 40_000)]

    def is_quiet(ms: int) -> bool:
        return not any(start < sample_at(ms) < end for start, end in sounds)

    assume(any(is_quiet(ms) for ms in range(after_ms + 2, after_ms + at_most_ms - 1)))
    assert is_quiet(cut_ms)


def test_it_is_cut_late_and_with_silence_before_what_comes() -> None:
    """As seldom as may be, and a loudspeaker that slept has time to wake."""
    soundtrack = track(Score((tone(1_000), tone(5_000), tone(9_000), tone(20_000)), 30_000))
    assert soundtrack.quiet_cut(0, 10_000) == 10_000
    assert soundtrack.quiet_cut(0, 9_050) == 8_500
    assert soundtrack.quiet_cut(0, 5_020) == 4_500


def test_where_it_never_stops_sounding_it_is_cut_as_late_as_may_be() -> None:
    """Both halves are the same sound: pieces meet exactly."""
    soundtrack = track(Score((said(0, "x" * 400),), 30_000))
    assert soundtrack.quiet_cut(1_000, 5_000) == 6_000


def test_the_end_is_a_cut_too() -> None:
    """With the last tone rung out."""
    soundtrack = track(Score((tone(30_000, CueKind.FINISH),), 30_000))
    assert soundtrack.quiet_cut(10_000, 60_000) == soundtrack.end_ms == 31_540
    assert soundtrack.quiet_cut(40_000, 1_000) == 40_001


def test_the_whole_lasts_until_the_last_tone_has_died_away() -> None:
    """Here the finish, in a session longer than one piece."""
    soundtrack = track(Score((tone(500), tone(130_000, CueKind.FINISH)), 130_000))
    pieces = list(soundtrack.whole())
    assert len(pieces) == 3
    assert ms_after(samples_in(b"".join(pieces))) == 131_540


def test_what_began_before_a_start_is_not_heard_from_its_middle() -> None:
    """After a pause in mid-phrase, what comes next is heard."""
    from_here = track(Score((said(1_000, "ten letter"), tone(2_000)), 30_000)).between(1_300, None)
    assert from_here.render(1_300, 2_000) == silence(sample_at(2_000) - sample_at(1_300))
    assert (
        from_here.render(2_000, 2_010)
        == BANK.tones[CueKind.TICK][: 2 * (sample_at(2_010) - sample_at(2_000))]
    )


def test_where_time_stands_still_what_began_rings_out_and_no_more_begins() -> None:
    """The cue at the gate belongs to what comes when the person says ready."""
    score = Score((said(4_800, "ten letter"), tone(5_500), tone(6_000)), 30_000)
    until_gate = track(score).between(0, 5_000)
    assert until_gate.end_ms == 5_400
    assert until_gate.render(5_400, 7_000) == silence(sample_at(7_000) - sample_at(5_400))
    assert [sound.cue for sound in until_gate.sounds(0, 30_000)] == [score.cues[0]]


def test_nothing_begins_where_there_is_no_time() -> None:
    """From a gate to itself."""
    assert list(track(Score((tone(1_000),), 30_000)).between(1_000, 1_000).sounds(0, 30_000)) == []


def test_a_piece_that_ends_before_it_starts_is_empty() -> None:
    """And no error."""
    assert track(Score((), 1_000)).render(500, 400) == b""
