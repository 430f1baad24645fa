"""Tones as WAV files: one file for each kind of cue, as the app itself makes them."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.audio.pcm import BYTES, RATE
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.timeline.cue import CueKind


@dataclass(frozen=True)
class SoundBank:
    """The tone of every kind of cue but the voice, as 16-bit mono samples at `pcm.RATE`."""

    tones: Mapping[CueKind, bytes]


def load_bank(folder: Path) -> SoundBank:
    """The tones in `folder`. Raises UserError if one is missing or is not what the app made."""
    kinds = (kind for kind in CueKind if kind is not CueKind.VOICE)
    return SoundBank({kind: load_tone(folder / f"{kind}.wav") for kind in kinds})


def load_tone(path: Path) -> bytes:
    """The samples at `path`. Raises UserError if it is missing or is not what the app made."""
    try:
        with wave.open(str(path), "rb") as file:
            form = file.getnchannels(), file.getsampwidth(), file.getframerate()
            tone = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise UserError(_("The sound {path} cannot be read: {why}.").format(path=path, why=why)) from error
    if form != (1, BYTES, RATE) or not tone:
        raise UserError(_("The sound {path} is not 16-bit mono at {rate} Hz.").format(path=path, rate=RATE))
    return tone


def tone_file(tone: bytes) -> bytes:
    """The content of a file from which `load_tone` reads these samples."""
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(BYTES)
        file.setframerate(RATE)
        file.writeframes(tone)
    return content.getvalue()
