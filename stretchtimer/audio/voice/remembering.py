"""A voice that says nothing twice: sessions repeat themselves."""

from __future__ import annotations

from functools import lru_cache

from stretchtimer.audio.voice.voice import Voice

PHRASES = 256  # kept, some 100 kB each


class RememberingVoice:
    """`voice`, with its last phrases kept."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._spoken = lru_cache(PHRASES)(voice.speak)

    @property
    def name(self) -> str:
        """What the voice is called."""
        return self._voice.name

    def why_not(self) -> str | None:
        """Why the voice cannot speak here; None if it can."""
        return self._voice.why_not()

    def speak(self, text: str, rate: float = 1.0) -> bytes:
        """`text` as the voice says it, or said it before."""
        return self._spoken(text, rate)
