"""The output in use: opened in order of preference, watched, and looked for again when it is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stretchtimer.audio.output.output import Output, Playing, SoundLost
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _

RETRY_MS = 3_000  # until the first new try; each further wait is twice as long
LONGEST_RETRY_MS = 15_000


class Device:
    """The first of `outputs` that works; the last of them always does, and stands for silence.

    While only that is left, the others are tried again from time to time. What the person should know is told to
    `tell`, one sentence each.
    """

    def __init__(self, outputs: Sequence[Output], tell: Callable[[str], None]) -> None:
        *self._real, self._silent = outputs
        self._output: Output = self._silent
        self._tell = tell
        self._lost = False
        self._taken_at_ms = 0
        self._retry_at_ms = 0
        self._wait_ms = RETRY_MS

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard although something should be: every real output is missing or lost."""
        return bool(self._real) and self._output is self._silent

    @property
    def name(self) -> str:
        """What the output in use is called."""
        return self._output.name

    @property
    def retry_at_ms(self) -> int:
        """The clock's reading at which a new try is due; it means something while it is silent."""
        return self._retry_at_ms

    def open(self, now_ms: int) -> None:
        """Take the first output that works. Where it is not the first of all, or none is, nothing need be lost."""
        reasons = self._take_first(now_ms)
        if self.is_silent:
            self._lost = True
            self._wait_from(now_ms)
            self._tell(_("No sound: {why} The session goes on.").format(why=in_a_row(reasons)))

    def play(self, pcm: bytes, now_ms: int) -> Playing | None:
        """Start sounding; None if the output was lost over it."""
        try:
            return self._output.play(pcm)
        except SoundLost as lost:
            self.lose(str(lost), now_ms)
            return None

    def lose(self, why: str, now_ms: int) -> None:
        """The output has failed: say so, once, and look for one that works."""
        if not self._lost:
            self._tell(_("Sound lost: {why} The session goes on.").format(why=why))
        self._lost = True
        self._output.close()
        self._output = self._silent
        if now_ms - self._taken_at_ms < RETRY_MS:
            self._wait_from(now_ms)  # it opens, and then fails at once: not over and over
        else:
            self._wait_ms = RETRY_MS
            self.retry(now_ms)

    def retry(self, now_ms: int) -> bool:
        """Look for an output that works. True if there is sound again."""
        self._take_first(now_ms)
        if self.is_silent:
            self._wait_from(now_ms)
        elif self._lost:
            self._lost = False
            self._tell(_("Sound is back ({name}).").format(name=self.name))
        return not self.is_silent

    def close(self) -> None:
        """Let go of everything."""
        self._output.close()
        self._output = self._silent

    def _take_first(self, now_ms: int) -> list[str]:
        """Open the first output that works; the reasons of those that do not."""
        self._taken_at_ms = now_ms
        reasons: list[str] = []
        for output in self._real:
            if reason := _opening_fault(output):
                reasons.append(reason)
            else:
                self._output = output
                return reasons
        self._output = self._silent
        return reasons

    def _wait_from(self, now_ms: int) -> None:
        self._retry_at_ms = now_ms + self._wait_ms
        self._wait_ms = min(self._wait_ms * 2, LONGEST_RETRY_MS)


def _opening_fault(output: Output) -> str | None:
    """Why the output cannot be opened; None if it now is."""
    if reason := output.why_not():
        return reason
    try:
        output.open()
    except SoundLost as lost:
        return str(lost)
    return None
