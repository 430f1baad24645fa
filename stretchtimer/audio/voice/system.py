"""The voice of macOS, through its own `say`: Qt for Python 6.11 can speak aloud, but not hand over the samples."""

from __future__ import annotations

import shutil
import subprocess
import sys
import wave
from pathlib import Path
from tempfile import TemporaryDirectory

from stretchtimer.audio.pcm import RATE, trimmed
from stretchtimer.config.translations import _

WORDS_A_MINUTE = 165
LONGEST_S = 10  # after that a phrase is given up: it would come too late anyway


class SystemVoice:
    """Speaks with the voice the person has chosen in the system's settings. `program` stands in for `say`."""

    def __init__(self, program: str | None = None) -> None:
        self._program = program or (shutil.which("say") if sys.platform == "darwin" else None)

    @property
    def name(self) -> str:
        """What it is called, for the person."""
        return _("the system's voice")

    def why_not(self) -> str | None:
        """Why it cannot speak here; None if it can."""
        return None if self._program else _("Only macOS has a voice that the app can ask.")

    def speak(self, text: str, rate: float = 1.0) -> bytes:
        """`text` as samples, some tenths of a second of work a phrase."""
        if not self._program:
            return b""
        with TemporaryDirectory() as folder:
            spoken = Path(folder) / "spoken.wav"
            form = ["--file-format=WAVE", f"--data-format=LEI16@{RATE}"]
            pace = str(round(WORDS_A_MINUTE * rate))
            try:
                subprocess.run(
                    [self._program, "-r", pace, "-o", str(spoken), *form, "-f", "-"],
                    input=text.encode(),
                    capture_output=True,
                    check=True,
                    timeout=LONGEST_S,
                )
                with wave.open(str(spoken), "rb") as file:
                    fits = (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
                    return trimmed(file.readframes(file.getnframes())) if fits else b""
            except (OSError, EOFError, subprocess.SubprocessError, wave.Error):
                return b""
