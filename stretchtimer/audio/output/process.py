"""An output whose work is done by a process of its own, told about in `child`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stretchtimer.audio.output.link import Link
from stretchtimer.audio.output.output import Playing, SoundLost
from stretchtimer.audio.pcm import RATE, silence
from stretchtimer.config.sentences import unended
from stretchtimer.config.translations import _

TRIAL = silence(RATE // 50)  # 20 ms: an empty buffer makes simpleaudio crash


class ProcessOutput:
    """Plays as `kind`. `fault` says why that cannot be had here, or None; `device` is a loudspeaker that it knows."""

    def __init__(self, kind: str, name: str, fault: Callable[[], str | None], device: str = "") -> None:
        self._kind, self._device = kind, device
        self._name = name
        self._fault = fault
        self._link: Link | None = None

    @property
    def name(self) -> str:
        """What it is called, for the person."""
        return self._name

    def why_not(self) -> str | None:
        """Why it cannot be used here; None if it may be tried."""
        return self._fault()

    def open(self) -> None:
        """Start the process and play a moment of silence. Raises SoundLost if there is no device."""
        self.close()
        if reason := self.why_not():
            raise SoundLost(reason)
        try:
            self._link = Link(self._kind, self._device)
            self._link.play(TRIAL)
        except SoundLost as lost:
            self.close()
            raise self._told(lost) from lost

    def play(self, pcm: bytes) -> Playing:
        """Start sounding. Raises SoundLost if the device does not take it."""
        if self._link is None:
            raise SoundLost(_("{name} is not open.").format(name=self._name))
        try:
            return _Piece(self._link, self._link.play(pcm or TRIAL))
        except SoundLost as lost:
            raise self._told(lost) from lost

    def close(self) -> None:
        """Fall silent and end the process."""
        if self._link is not None:
            self._link.close()
            self._link = None

    def _told(self, lost: SoundLost) -> SoundLost:
        return SoundLost(_("{name} cannot play: {why}.").format(name=self._name, why=unended(str(lost))))


@dataclass(frozen=True, slots=True)
class _Piece:
    link: Link
    number: int

    def is_playing(self) -> bool:
        return self.link.is_playing(self.number)

    def stop(self) -> None:
        self.link.stop(self.number)
