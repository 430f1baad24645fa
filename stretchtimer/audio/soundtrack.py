"""A session, or a part of one, as samples: what is played live and what is written to a file are the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from stretchtimer.audio.layout import LONGEST_MS, Cued, Layout, Placed
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.pcm import BYTES, lay, ms_after, ms_before, sample_at
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.voice.voice import Voice

STRETCH_MS = 60_000  # one piece of the whole, some 2.6 MB
AHEAD_OF_SOUND_MS = 500  # a cut leaves up to this much silence before what sounds next


@dataclass(frozen=True)
class Soundtrack:
    """The sounds whose cues are in [since_ms, until_ms) of a layout; everything else is silence.

    Where the clock starts, what began before is not heard from its middle; where it will stand still, what began
    rings out. Times are milliseconds from the session's start, and may lie outside of it: there, nothing sounds.
    """

    layout: Layout
    since_ms: int = -LONGEST_MS
    until_ms: int | None = None

    def between(self, since_ms: int, until_ms: int | None) -> Soundtrack:
        """Only what begins in [since_ms, until_ms); until the end, if that is None."""
        return replace(self, since_ms=since_ms, until_ms=until_ms)

    @property
    def end_ms(self) -> int:
        """When it is over: the last sound has died away, and the session's end or `until_ms` has come."""
        sounds = self.sounds(self.limit_ms - LONGEST_MS, self.limit_ms + 1)
        return max([self.limit_ms, *(ms_after(sound.end) for sound in sounds)])

    def sounds(self, from_ms: int, to_ms: int) -> Iterator[Placed]:
        """The sounds whose cues are in [from_ms, to_ms) and belong to it, in order."""
        first_ms = max(from_ms, self.since_ms)
        last_ms = to_ms if self.until_ms is None else min(to_ms, self.until_ms)
        return self.layout.sounds(first_ms, last_ms) if first_ms < last_ms else iter(())

    def render(self, from_ms: int, to_ms: int) -> bytes:
        """The samples of [from_ms, to_ms). Pieces that meet, put together, are the same as one."""
        first = sample_at(from_ms)
        buffer = bytearray(max(sample_at(to_ms) - first, 0) * BYTES)
        for sound in self.sounds(from_ms - LONGEST_MS, to_ms):
            lay(buffer, sound.pcm, sound.start - first)
        return bytes(buffer)

    def quiet_cut(self, after_ms: int, at_most_ms: int) -> int:
        """Where to cut: later than `after_ms`, by at most `at_most_ms` (1 or more), and where nothing sounds.

        The end, if it is near enough; else the latest place with some silence after it. If it sounds all the time,
        as late as may be.
        """
        latest_ms = after_ms + at_most_ms
        if self.limit_ms <= latest_ms and self.end_ms <= latest_ms:
            return max(self.end_ms, after_ms + 1)
        gaps = self._silences(after_ms + 1, latest_ms)
        over_ms, next_ms = max(gaps, key=_worth, default=(latest_ms, latest_ms))
        return max(over_ms, min(next_ms - AHEAD_OF_SOUND_MS, latest_ms))

    def whole(self) -> Iterator[bytes]:
        """All of it from the session's start, piece by piece."""
        end_ms = self.end_ms
        cuts = [*range(0, end_ms, STRETCH_MS), end_ms]
        return (self.render(from_ms, to_ms) for from_ms, to_ms in pairwise(cuts))

    @property
    def limit_ms(self) -> int:
        """Where time stands still or the session ends; what began before may sound for longer."""
        return self.layout.timeline.total_ms if self.until_ms is None else self.until_ms

    def _silences(self, first_ms: int, latest_ms: int) -> list[tuple[int, int]]:
        """The gaps that begin in [first_ms, latest_ms], as far as they go until a little later."""
        gaps: list[tuple[int, int]] = []
        horizon_ms = latest_ms + AHEAD_OF_SOUND_MS
        over_ms = first_ms
        for sound in self.sounds(first_ms - LONGEST_MS, horizon_ms):
            gaps.append((over_ms, ms_before(sound.start)))
            over_ms = max(over_ms, ms_after(sound.end))
        gaps.append((over_ms, horizon_ms))
        return [(start, end) for start, end in gaps if start <= min(end, latest_ms)]


def _worth(gap: tuple[int, int]) -> tuple[int, int]:
    """The longer a silence the better, up to a point; then the later."""
    start_ms, end_ms = gap
    return min(end_ms - start_ms, AHEAD_OF_SOUND_MS), start_ms


def soundtrack_of(timeline: Cued, bank: SoundBank, voice: Voice, options: SoundOptions) -> Soundtrack:
    """The whole soundtrack of a timeline."""
    return Soundtrack(Layout(timeline, bank, voice, options))
