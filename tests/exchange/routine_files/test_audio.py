"""A routine's sound as MP3 and WAV: its chapters and cues held against the timeline."""

from __future__ import annotations

import sys
from array import array
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
import soundfile
from hypothesis import given, settings
from mutagen.id3 import ID3

from stretchtimer.audio.pcm import RATE, sample_at
from stretchtimer.audio.soundtrack import Soundtrack, soundtrack_of
from stretchtimer.errors import UserError
from stretchtimer.exchange.routine_files.audio_file import write_audio
from stretchtimer.exchange.routine_files.chapters import MOST, chapters_of
from stretchtimer.exchange.routine_files.mp3 import mp3_of
from stretchtimer.routine.model import Round, Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import CueKind
from stretchtimer.timeline.timeline import Timeline
from tests.audio.fakes import BANK, LOUD, LetterVoice
from tests.routines import BUTTERFLY, Step, calf_step, routine_of
from tests.strategies import routines

TWO = routine_of(calf_step(), Step(BUTTERFLY, hold_ms=20_000), name="Calves ü 🦵")
LOUD_ENOUGH = 500  # a sample; the hiss of the coder stays below


def made(routine: Routine) -> tuple[Timeline, Soundtrack]:
    """The routine laid out, and its sound."""
    timeline = compile_routine(routine)
    return timeline, soundtrack_of(timeline, BANK, LetterVoice(), LOUD)


def samples(mp3: bytes) -> array[int]:
    """The sound of an MP3 file, as a player has it."""
    with soundfile.SoundFile(BytesIO(mp3)) as file:
        assert (file.samplerate, file.channels) == (RATE, 1)
        return array("h", bytes(file.buffer_read(dtype="int16")))


def test_the_cues_are_where_the_timeline_has_them() -> None:
    """Silence before each tone that follows silence, and the tone within 30 ms of its time."""
    timeline, soundtrack = made(TWO)
    heard = samples(mp3_of(soundtrack, timeline))
    assert abs(len(heard) * 1_000 // RATE - soundtrack.end_ms) <= 1
    placed = list(soundtrack.sounds(0, timeline.total_ms + 1))
    first = placed[0]
    after_silence = [first, *(sound for before, sound in pairwise(placed) if sound.start - before.end > RATE)]
    assert len(after_silence) >= 4
    for sound in after_silence:
        quiet = heard[max(sound.start - sample_at(200), 0) : max(sound.start - sample_at(30), 0)]
        assert max(map(abs, quiet), default=0) < LOUD_ENOUGH
        onset = next(
            at for at in range(sound.start - sample_at(30), sound.end) if abs(heard[at]) >= LOUD_ENOUGH
        )
        assert abs(onset - sound.start) <= sample_at(30)


def test_every_step_is_a_chapter() -> None:
    """From the moment it is announced; the names are whole, whatever letters they have."""
    timeline, soundtrack = made(TWO)
    tag = ID3(BytesIO(mp3_of(soundtrack, timeline)))
    assert (tag["TIT2"].text, tag["TALB"].text) == (["Calves ü 🦵"], ["Stretch Timer"])
    (contents,) = tag.getall("CTOC")
    chapters = [tag[f"CHAP:{id_}"] for id_ in contents.child_element_ids]
    told = [(one.sub_frames["TIT2"].text[0], one.start_time, one.end_time) for one in chapters]
    assert told == [("Calf wall stretch", 0, 55_000), ("Butterfly", 55_000, 75_000)]
    announced = [timeline.at(start_ms).segment.exercise.name for _name, start_ms, _end in told]
    assert announced == [name for name, _start, _end in told]


@settings(max_examples=60)
@given(routines)
def test_chapters_cover_the_whole_and_begin_where_steps_do(routine: Routine) -> None:
    """Without gap or overlap, each at a segment's start."""
    timeline = compile_routine(routine)
    chapters = chapters_of(timeline)
    assert (chapters[0].start_ms, chapters[-1].end_ms) == (0, timeline.total_ms)
    assert all(one.end_ms == other.start_ms for one, other in pairwise(chapters))
    starts = {segment.start_ms for segment in timeline.segments}
    assert {chapter.start_ms for chapter in chapters} <= starts
    assert len(chapters) == min(timeline.segments[-1].step_index + 1, MOST)


def test_more_chapters_than_a_tag_counts_end_with_a_long_one() -> None:
    """Three hundred rounds: 255 chapters, the last to the end."""
    timeline = compile_routine(routine_of(Round(300, (Step(BUTTERFLY, hold_ms=1_000),))))
    chapters = chapters_of(timeline)
    assert len(chapters) == MOST and chapters[-1].end_ms == timeline.total_ms


def test_the_name_of_the_file_says_of_which_kind_it_is(tmp_path: Path) -> None:
    """MP3 in any letters, anything else is WAV."""
    timeline, soundtrack = made(routine_of(Step(BUTTERFLY, hold_ms=1_000)))
    write_audio(soundtrack, timeline, tmp_path / "a.MP3")
    write_audio(soundtrack, timeline, tmp_path / "a.wav")
    assert (tmp_path / "a.MP3").read_bytes()[:3] == b"ID3"
    assert (tmp_path / "a.wav").read_bytes()[:4] == b"RIFF"


def test_where_no_mp3_can_be_made_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A system for which the coder was not built: with the way out, and without half a file."""
    timeline, soundtrack = made(TWO)
    monkeypatch.setitem(sys.modules, "soundfile", None)
    with pytest.raises(UserError, match=r"cannot be made on this system: .* A WAV file can be\."):
        write_audio(soundtrack, timeline, tmp_path / "a.mp3")
    assert list(tmp_path.iterdir()) == []


def test_a_sound_library_without_mp3_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As some systems ship it."""
    timeline, soundtrack = made(TWO)
    monkeypatch.setattr(soundfile, "available_formats", lambda: {"WAV": "WAV (Microsoft)"})
    with pytest.raises(UserError, match="too old"):
        mp3_of(soundtrack, timeline)


def test_tones_are_loud_enough_to_be_found() -> None:
    """The routine of these tests has tones, else they would hold for silence too."""
    timeline, _soundtrack = made(TWO)
    assert {cue.kind for cue in timeline.cues} >= {CueKind.START, CueKind.SWITCH, CueKind.VOICE}
