"""A routine's sound as a file."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.audio.soundtrack import Soundtrack
from stretchtimer.audio.wav_file import write_wav
from stretchtimer.config.saving import save_whole
from stretchtimer.timeline.timeline import Timeline

MP3 = ".mp3"


def write_audio(soundtrack: Soundtrack, timeline: Timeline, path: Path, kind: str = "") -> None:
    """Write all of `soundtrack`, the sound of `timeline`, as `kind` says, or else the name of the file.

    What is not MP3 is WAV. The file appears whole or not at all. Raises UserError if it cannot be written, or not as
    MP3 on this system.
    """
    if (kind or path.suffix).casefold() == MP3:
        from stretchtimer.exchange.routine_files.mp3 import mp3_of

        save_whole(path, mp3_of(soundtrack, timeline))
    else:
        write_wav(soundtrack, path)
