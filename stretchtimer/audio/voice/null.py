"""No voice: every phrase is silent."""

from __future__ import annotations

from stretchtimer.config.translations import _


class NoVoice:
    """Says nothing, and can always do that."""

    @property
    def name(self) -> str:
        """What it is called, for the person."""
        return _("no voice")

    def why_not(self) -> str | None:
        """Silence is always to be had."""
        return None

    def speak(self, text: str, rate: float = 1.0) -> bytes:  # noqa: ARG002  # the port hands over both
        """Nothing."""
        return b""
