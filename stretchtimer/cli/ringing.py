"""The sound of a session at the command line: its last tone is heard to its end before the program leaves."""

from __future__ import annotations

import time

from stretchtimer.player.clock import Clock
from stretchtimer.session.ports import Sound
from stretchtimer.timeline.cue import TONE_MS, CueKind
from stretchtimer.timeline.timeline import Timeline

DEVICE_MS = 300  # what a device may still hold back when all is handed over


class RingingOut:
    """Hands everything on to `sound`, and knows when its last tone has died away."""

    def __init__(self, sound: Sound, clock: Clock) -> None:
        self._sound = sound
        self._clock = clock
        self._silent_at_ms = 0

    def play(self, timeline: Timeline, position_ms: int, clock_ms: int) -> None:
        """Sound the timeline from `position_ms` on, which is due at `clock_ms` of the steady clock."""
        self._sound.play(timeline, position_ms, clock_ms)
        finish_ms = clock_ms + timeline.total_ms - position_ms
        self._silent_at_ms = finish_ms + TONE_MS[CueKind.FINISH] + DEVICE_MS

    def stop(self) -> None:
        """Be silent."""
        self._silent_at_ms = 0
        self._sound.stop()

    def notices(self) -> tuple[str, ...]:
        """What the sound has to say."""
        return self._sound.notices()

    @property
    def left_ms(self) -> int:
        """How long until the last tone has died away; 0 if nothing sounds."""
        return max(self._silent_at_ms - self._clock().clock_ms, 0)

    def ring_out(self) -> None:
        """Wait until then, but never longer than the last tone takes: a session left in mid-hold has none."""
        if self.left_ms <= TONE_MS[CueKind.FINISH] + DEVICE_MS:
            time.sleep(self.left_ms / 1_000)
