"""A routine's sound as a file, of the kind that its name says."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.audio.soundtrack import Soundtrack
from stretchtimer.audio.wav_file import write_wav
from stretchtimer.config.saving import save_whole
from stretchtimer.timeline.timeline import Timeline

MP3 = ".mp3"


def write_audio(soundtrack: Soundtrack, timeline: Timeline, path: Path) -> None:
    """Write all of `soundtrack`, the sound of `timeline`: as MP3 if `path` ends so, else as WAV.

    The file appears whole or not at all. Raises UserError if it cannot be written, or not as MP3 on this system.
    """
    if path.suffix.casefold() == MP3:
        from stretchtimer.exchange.routine_files.mp3 import mp3_of

        save_whole(path, mp3_of(soundtrack, timeline))
    else:
        write_wav(soundtrack, path)
