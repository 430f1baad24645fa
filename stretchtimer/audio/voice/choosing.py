"""Which voice speaks: the first that can."""

from __future__ import annotations

from collections.abc import Sequence

from stretchtimer.audio.voice.espeak import Espeak
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.audio.voice.remembering import RememberingVoice
from stretchtimer.audio.voice.system import SystemVoice
from stretchtimer.audio.voice.voice import Voice


def voices(language: str = "en-us") -> tuple[Voice, ...]:
    """Every voice there is, the preferred first; the last can always be had. `language` is a tag such as "de"."""
    return (SystemVoice(), Espeak(language), NoVoice())


def choose_voice(candidates: Sequence[Voice]) -> Voice:
    """The first of `candidates` that can speak here, with its phrases kept; silence if none can."""
    for voice in candidates:
        if voice.why_not() is None:
            return RememberingVoice(voice)
    return NoVoice()
