"""How a person wants to hear a session."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.settings import Settings
from stretchtimer.timeline.cue import CueKind


@dataclass(frozen=True, slots=True)
class SoundOptions:
    """Which sounds are made, and how loud. `mute` silences everything for the moment.

    `volume` is 0 to 100; the other volumes are parts of it, 0 to 100 too: `hint_volume` that of the tones in the middle
    of a hold, `tone_volume` that of the others but the ticks. `voice_speed` is in percent of the voice's usual speed.
    """

    tones: bool = True
    voice: bool = True
    volume: int = 80
    mute: bool = False
    tone_volume: int = 100
    hint_volume: int = 100
    tick_volume: int = 100
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

    def gain(self, kind: CueKind) -> float:
        """What the samples of a cue of that kind are multiplied by."""
        parts = {
            CueKind.VOICE: self.voice_volume,
            CueKind.TICK: self.tick_volume,
            CueKind.HALF: self.hint_volume,
            CueKind.MINIMUM: self.hint_volume,
        }
        return _gain(self.volume, parts.get(kind, self.tone_volume))

    @property
    def voice_rate(self) -> float:
        """The speed of the voice, 1.0 being its usual one."""
        return self.voice_speed / 100

    @property
    def turned(self) -> tuple[int, ...]:
        """What is turned like a knob, in many small steps."""
        volumes = self.volume, self.tone_volume, self.hint_volume, self.tick_volume, self.voice_volume
        return *volumes, self.voice_speed


def options_of(settings: Settings) -> SoundOptions:
    """What the person's settings ask for."""
    return SoundOptions(
        tones=settings.sound,
        voice=settings.voice,
        volume=settings.volume,
        mute=settings.mute,
        tone_volume=settings.tone_volume,
        hint_volume=settings.hint_volume,
        tick_volume=settings.tick_volume,
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
