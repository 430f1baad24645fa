"""What a sound output is to the rest of the app."""

from __future__ import annotations

from typing import Protocol

from stretchtimer.errors import UserError


class SoundLost(UserError):
    """An output cannot be opened, or has stopped working. Its text says why, in one sentence."""


class Playing(Protocol):
    """One piece of sound on its way."""

    def is_playing(self) -> bool:
        """Whether there is still something to be heard of it."""

    def stop(self) -> None:
        """Be silent at once. Harmless when it is over."""


class Output(Protocol):
    """A way to make samples heard. Used by one thread, which it may keep waiting, and never by the one that draws."""

    @property
    def name(self) -> str:
        """What it is called, for the person."""

    def why_not(self) -> str | None:
        """Why it cannot be used here, as a sentence for the person; None if it may be tried."""

    def open(self) -> None:
        """Get ready, and find out whether it works. May be called again after a loss. Raises SoundLost."""

    def play(self, pcm: bytes) -> Playing:
        """Start sounding 16-bit mono samples at `pcm.RATE`; several may sound at once. Raises SoundLost."""

    def close(self) -> None:
        """Fall silent and let go of the device."""
