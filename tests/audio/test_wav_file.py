"""The soundtrack as a file: the same samples, and never half a file."""

from __future__ import annotations

import stat
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from stretchtimer.audio.pcm import RATE
from stretchtimer.audio.soundtrack import Soundtrack, soundtrack_of
from stretchtimer.audio.wav_file import write_wav
from stretchtimer.errors import UserError
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, said, tone

SCORE = Score((said(500, "hello"), tone(60_100), tone(70_000, CueKind.FINISH)), 70_000, gates=(30_000,))


@pytest.fixture(name="track")
def _track() -> Soundtrack:
    return soundtrack_of(SCORE, BANK, LetterVoice(), LOUD)


@dataclass(frozen=True)
class FullDisk(Soundtrack):
    """A soundtrack for which the disk has no room after the first piece."""

    def whole(self) -> Iterator[bytes]:
        yield bytes(1_000)
        raise OSError(28, "No space left on device")


def test_the_file_holds_what_is_heard(track: Soundtrack, tmp_path: Path) -> None:
    """From the first sample to the last tone's end; where the person would be waited for, as laid out."""
    write_wav(track, tmp_path / "calves.wav")
    with wave.open(str(tmp_path / "calves.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.readframes(file.getnframes()) == track.render(0, track.end_ms)


def test_a_file_can_be_read_as_any_other_of_the_person_is(track: Soundtrack, tmp_path: Path) -> None:
    """It is to be taken along, by other programs too."""
    (tmp_path / "mine").touch()
    write_wav(track, tmp_path / "calves.wav")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("mine", "calves.wav")}
    assert len(modes) == 1


def test_an_older_file_is_replaced(track: Soundtrack, tmp_path: Path) -> None:
    """Whole by whole."""
    (tmp_path / "calves.wav").write_bytes(b"old")
    write_wav(track, tmp_path / "calves.wav")
    assert (tmp_path / "calves.wav").read_bytes()[:4] == b"RIFF"
    assert [path.name for path in tmp_path.glob("*.wav")] == ["calves.wav"]


def test_a_full_disk_leaves_the_older_file_and_no_rubbish(track: Soundtrack, tmp_path: Path) -> None:
    """The person reads why."""
    (tmp_path / "calves.wav").write_bytes(b"old")
    with pytest.raises(UserError, match=r"calves\.wav cannot be written: No space left on device\."):
        write_wav(FullDisk(track.layout), tmp_path / "calves.wav")
    assert (tmp_path / "calves.wav").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["calves.wav"]


def test_a_folder_that_is_not_there_is_told(track: Soundtrack, tmp_path: Path) -> None:
    """With the path that was asked for."""
    with pytest.raises(UserError, match=r"nowhere/calves\.wav cannot be written: No such file"):
        write_wav(track, tmp_path / "nowhere" / "calves.wav")
