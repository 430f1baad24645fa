"""What a voice is to the rest of the app."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Turns words into sound. Used by one thread at a time, and never by the one that draws."""

    @property
    def name(self) -> str:
        """What it is called, for the person."""

    def why_not(self) -> str | None:
        """Why it cannot speak here, as a sentence for the person; None if it can."""

    def speak(self, text: str, rate: float = 1.0) -> bytes:
        """`text` as 16-bit mono samples at `pcm.RATE`, silence at the ends taken off.

        `rate` 1.35 is that much faster than usual. Empty if the text cannot be spoken.
        """
