"""How a person wants to hear a session."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SoundOptions:
    """Which sounds are made, and how loud: `volume` is 0 to 100. `mute` silences everything for the moment."""

    tones: bool = True
    voice: bool = True
    volume: int = 80
    mute: bool = False

    @property
    def gain(self) -> float:
        """What samples are multiplied by. The square of the volume: halfway then sounds about half as loud."""
        return (min(max(self.volume, 0), 100) / 100) ** 2
