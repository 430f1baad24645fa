"""A few sounds by themselves, to be tried out: a soundtrack so short that it is made in one piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.timeline.cue import Cue


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`cues`, in order of time, as if there were nothing else in the session."""

    cues: tuple[Cue, ...]

    @property
    def total_ms(self) -> int:
        """Until the last of them begins; it rings out after that."""
        return self.cues[-1].at_ms

    def cues_between(self, from_ms: int, to_ms: int) -> tuple[Cue, ...]:
        """Those in [from_ms, to_ms)."""
        return tuple(cue for cue in self.cues if from_ms <= cue.at_ms < to_ms)

    def beats_between(self, from_ms: int, to_ms: int) -> tuple[int, ...]:  # noqa: ARG002  # the port hands them over
        """Nothing beats in it."""
        return ()

    def gate_after(self, t_ms: int) -> None:  # the port hands it over
        """Time never stands still in it."""


def excerpt_of(cues: Sequence[Cue], bank: SoundBank, voice: Voice, options: SoundOptions) -> bytes:
    """The samples of `cues`, one or more, the first at once; as loud as in a session, even where they are muted."""
    first_ms = cues[0].at_ms
    moved = tuple(replace(cue, at_ms=cue.at_ms - first_ms) for cue in cues)
    heard = replace(options, mute=False, tones=True, voice=True, ticks=True)
    return b"".join(soundtrack_of(Excerpt(moved), bank, voice, heard).whole())
