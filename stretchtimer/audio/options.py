"""How a person wants to hear a session."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.settings import Settings
from stretchtimer.timeline.cue import CueKind


@dataclass(frozen=True, slots=True)
class SoundOptions:
    """Which sounds are made, and how loud. `mute` silences everything for the moment.

    `volume` is 0 to 100; `tone_volume` and `voice_volume` are parts of it, 0 to 100 too. `voice_speed` is in percent
    of the voice's usual speed.
    """

    tones: bool = True
    voice: bool = True
    volume: int = 80
    mute: bool = False
    tone_volume: int = 100
    voice_volume: int = 100
    voice_speed: int = 100
    ticks: bool = True
    beat: bool = False

    def wants(self, kind: CueKind) -> bool:
        """Whether a cue of that kind is to be heard."""
        if self.mute:
            return False
        if kind is CueKind.VOICE:
            return self.voice
        return self.tones and (self.ticks or kind is not CueKind.TICK)

    @property
    def wants_beat(self) -> bool:
        """Whether the beat of moves and pedals is to be heard."""
        return self.beat and self.tones and not self.mute

    @property
    def tone_gain(self) -> float:
        """What the samples of tones are multiplied by."""
        return _gain(self.volume, self.tone_volume)

    @property
    def voice_gain(self) -> float:
        """What the samples of the voice are multiplied by."""
        return _gain(self.volume, self.voice_volume)

    def gain(self, kind: CueKind) -> float:
        """What the samples of a cue of that kind are multiplied by."""
        return self.voice_gain if kind is CueKind.VOICE else self.tone_gain

    @property
    def voice_rate(self) -> float:
        """The speed of the voice, 1.0 being its usual one."""
        return self.voice_speed / 100

    @property
    def turned(self) -> tuple[int, ...]:
        """What is turned like a knob, in many small steps."""
        return self.volume, self.tone_volume, self.voice_volume, self.voice_speed


def options_of(settings: Settings) -> SoundOptions:
    """What the person's settings ask for."""
    return SoundOptions(
        tones=settings.sound,
        voice=settings.voice,
        volume=settings.volume,
        mute=settings.mute,
        tone_volume=settings.tone_volume,
        voice_volume=settings.voice_volume,
        voice_speed=settings.voice_speed,
        ticks=settings.ticks,
        beat=settings.beat,
    )


def _gain(*volumes: int) -> float:
    """The square of the volume, a part of a part multiplied: halfway then sounds about half as loud."""
    gain = 1.0
    for volume in volumes:
        gain *= (min(max(volume, 0), 100) / 100) ** 2
    return gain
