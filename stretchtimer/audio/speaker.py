"""The sound of the app: a thread of its own that plays what it is told, and keeps nobody waiting."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from stretchtimer.audio.conductor import Conductor
from stretchtimer.audio.layout import Cued
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.output import Output
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.timeline.cue import Cue

LEAVE_S = 2.0  # a device that hangs is left to itself after that


def steady_ms() -> int:
    """The steady clock that sessions run on, in milliseconds."""
    return time.monotonic_ns() // 1_000_000


class Speaker:
    """Makes timelines heard. Every call returns at once; the thread runs from the first to `close`."""

    def __init__(
        self,
        bank: SoundBank,
        voice: Voice,
        outputs: Sequence[Output],
        options: SoundOptions | None = None,
        clock: Callable[[], int] = steady_ms,
    ) -> None:
        self._notices: deque[str] = deque()
        self._commands: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._closing = threading.Event()
        options = options or SoundOptions()
        self._conductor = Conductor(bank, voice, outputs, options, clock, self._notices.append)
        self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
        self._thread.start()

    def play(self, timeline: Cued, position_ms: int, clock_ms: int) -> None:
        """Sound the timeline from `position_ms` on, which is due at `clock_ms` of the steady clock.

        It stops where time stands still until the person says ready; the next `play` goes on from there.
        """
        self._commands.put(partial(self._conductor.play, timeline, position_ms, clock_ms))

    def stop(self) -> None:
        """Be silent."""
        self._commands.put(self._conductor.stop)

    def set_options(self, options: SoundOptions) -> None:
        """Volume, voice, tones and mute, in mid-session too."""
        self._commands.put(partial(self._conductor.set_options, options))

    def set_bank(self, bank: SoundBank, faults: Sequence[str] = ()) -> None:
        """Other tones; a session that runs has them from its next stretch on. `faults` are told with the notices."""
        self.tell(faults)
        self._commands.put(partial(self._conductor.set_bank, bank))

    def set_voice(self, voice: Voice) -> None:
        """Another voice; a session that runs has it from its next stretch on."""
        self._commands.put(partial(self._conductor.set_voice, voice))

    def set_outputs(self, outputs: Sequence[Output]) -> None:
        """Let it come from the first of these that works, in mid-session too."""
        self._commands.put(partial(self._conductor.set_outputs, outputs))

    def preview(self, *cues: Cue) -> None:
        """Let these cues, one or more, be heard by themselves, the first at once; a session's sound goes on."""
        self._commands.put(partial(self._conductor.preview, cues))

    def tell(self, sentences: Sequence[str]) -> None:
        """Let these be among the next notices."""
        self._notices.extend(sentences)

    def notices(self) -> tuple[str, ...]:
        """Sentences for the person since the last call: sound lost, sound back."""
        taken: list[str] = []
        while self._notices:
            taken.append(self._notices.popleft())
        return tuple(taken)

    def close(self) -> None:
        """Fall silent for good. The last call; harmless when made twice."""
        self._commands.put(self._closing.set)
        self._thread.join(LEAVE_S)

    def _work(self) -> None:
        try:
            self._conductor.open()
            while not self._closing.is_set():
                self._obey(self._conductor.step())
        finally:
            self._conductor.close()

    def _obey(self, wait_ms: int | None) -> None:
        """Do all that was asked for; wait up to `wait_ms` for the first command, or for as long as it takes."""
        try:
            command = self._commands.get(wait_ms != 0, wait_ms / 1_000 if wait_ms else None)
            while True:
                command()
                command = self._commands.get_nowait()
        except queue.Empty:
            return
