"""No sound output: everything is played to nobody, in no time."""

from __future__ import annotations

from stretchtimer.config.translations import _


class NoOutput:
    """Takes everything, and is never heard."""

    @property
    def name(self) -> str:
        """What it is called, for the person."""
        return _("no sound")

    def why_not(self) -> str | None:
        """Silence is always to be had."""
        return None

    def open(self) -> None:
        """Nothing to get ready."""

    def play(self, pcm: bytes) -> NothingPlaying:  # noqa: ARG002  # the port hands it over
        """Nothing is heard."""
        return NothingPlaying()

    def close(self) -> None:
        """Nothing to let go of."""


class NothingPlaying:
    """A piece of silence. It counts as playing, for it cannot break."""

    def is_playing(self) -> bool:
        """It is, as well as silence can be."""
        return True

    def stop(self) -> None:
        """Nothing was heard."""
