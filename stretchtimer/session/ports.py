"""What a session needs of the world: something that sounds."""

from __future__ import annotations

from typing import Protocol

from stretchtimer.timeline.timeline import Timeline


class Sound(Protocol):
    """Makes a timeline heard. No call waits for the device."""

    def play(self, timeline: Timeline, position_ms: int, clock_ms: int) -> None:
        """Sound the timeline from `position_ms` on, which is due at `clock_ms` of the steady clock."""

    def stop(self) -> None:
        """Be silent."""

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call: sound lost, sound back."""


class Silence:
    """The sound of a session that has none."""

    def play(self, timeline: Timeline, position_ms: int, clock_ms: int) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """Nothing was heard."""

    def notices(self) -> tuple[str, ...]:
        """Nothing to say."""
        return ()
