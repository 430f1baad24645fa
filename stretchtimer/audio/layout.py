"""Where in a session each tone and phrase sounds, to the sample. Nothing is cut short, no phrase meets a sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import merge
from typing import Protocol

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.pcm import sample_at, samples_in, with_gain
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind

RATES = (1.0, 1.15, 1.35)  # how much faster a phrase may be spoken to find room; beyond, it is hard to follow
AIR_MS = 40  # between a phrase and what comes before or after it
LONGEST_MS = 30_000  # a longer phrase is left out, so nothing needs to look further back than this
HOPELESS = 1.5  # a phrase that much too long finds no room at any rate: no need to try
BEAT_SHARE = 0.3  # of a tick: to be moved to, not to be minded
REMEMBERED = 256  # sounds kept once made, some 100 kB each


class Cued(Protocol):
    """What the sound needs to know of a timeline. All times are milliseconds from the session's start."""

    @property
    def total_ms(self) -> int:
        """The length of the session."""

    def cues_between(self, from_ms: int, to_ms: int) -> tuple[Cue, ...]:
        """The cues in [from_ms, to_ms), in order of time."""

    def beats_between(self, from_ms: int, to_ms: int) -> tuple[int, ...]:
        """When it beats in [from_ms, to_ms), in order."""

    def gate_after(self, t_ms: int) -> int | None:
        """Where time next stands still until the person says so, or None."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A tone or phrase in its place: `start` and `end` are samples from the session's start."""

    cue: Cue
    start: int
    pcm: bytes
    is_beat: bool = False

    @property
    def end(self) -> int:
        """The first sample after it."""
        return self.start + samples_in(self.pcm)


class Layout:
    """Every sound of `timeline`, made when it is first asked for.

    A tone sounds at its time, always. A phrase sounds at its time, or as soon as the tone before it is over. One that
    would run into the next cue is spoken faster; if that does not help it is left out whole. A beat sounds under all
    of it, and nothing makes room for it.
    """

    def __init__(self, timeline: Cued, bank: SoundBank, voice: Voice, options: SoundOptions) -> None:
        self.timeline = timeline
        self._bank = bank
        self._voice = voice
        self._options = options
        self._tone = cache(self._tone_at_volume)
        self._soft_tick = cache(lambda: with_gain(self._tone(CueKind.TICK), BEAT_SHARE))
        self._made = lru_cache(REMEMBERED)(self._place)

    def placed(self, cue: Cue) -> Placed | None:
        """The sound of one of the timeline's wanted cues, or None where there is no room for it."""
        return self._made(cue)

    def cues(self, from_ms: int, to_ms: int) -> tuple[Cue, ...]:
        """The cues that are wanted, in [from_ms, to_ms), each once."""
        cues = self.timeline.cues_between(from_ms, to_ms)
        return tuple(dict.fromkeys(cue for cue in cues if self._wanted(cue)))

    def sounds(self, from_ms: int, to_ms: int) -> Iterator[Placed]:
        """The sounds whose cues are in [from_ms, to_ms), and its beats, in order of their times."""
        cued = (sound for cue in self.cues(from_ms, to_ms) if (sound := self.placed(cue)))
        return merge(cued, self._beats(from_ms, to_ms), key=lambda sound: sound.cue.at_ms)

    def _beats(self, from_ms: int, to_ms: int) -> Iterator[Placed]:
        if not self._options.wants_beat:
            return
        pcm = self._soft_tick()
        for at_ms in self.timeline.beats_between(from_ms, to_ms):
            yield Placed(Cue(at_ms, CueKind.TICK), sample_at(at_ms), pcm, is_beat=True)

    def _wanted(self, cue: Cue) -> bool:
        return self._options.wants(cue.kind)

    def _place(self, cue: Cue) -> Placed | None:
        if cue.kind is not CueKind.VOICE:
            return Placed(cue, sample_at(cue.at_ms), self._tone(cue.kind))
        start = self._free_from(cue)
        pcm = self._spoken_within(cue.text, self._taken_from(cue) - start)
        return Placed(cue, start, with_gain(pcm, self._options.gain(cue.kind))) if pcm else None

    def _tone_at_volume(self, kind: CueKind) -> bytes:
        return with_gain(self._bank.tones[kind], self._options.gain(kind))

    def _free_from(self, cue: Cue) -> int:
        """The sample from which no tone sounds any more: the cue's time, or a breath after the tone."""
        free = sample_at(cue.at_ms)
        for before in self.cues(cue.at_ms - LONGEST_MS, cue.at_ms + 1):
            if before.kind is not CueKind.VOICE:
                over = sample_at(before.at_ms) + self._length(before.kind)
                if over > sample_at(cue.at_ms):
                    free = max(free, over + sample_at(AIR_MS))
        return free

    def _length(self, kind: CueKind) -> int:
        """How many samples words wait for a tone: a longer one, of the person's own, rings on under them."""
        return min(samples_in(self._bank.tones[kind]), sample_at(TONE_MS[kind]))

    def _taken_from(self, cue: Cue) -> int:
        """The sample at which something else begins; a phrase at the very same time goes before this one."""
        last_ms = cue.at_ms + LONGEST_MS
        following = self.cues(cue.at_ms, last_ms)
        for other in following[following.index(cue) + 1 :]:
            if other.at_ms > cue.at_ms or other.kind is CueKind.VOICE:
                return sample_at(other.at_ms) - sample_at(AIR_MS)
        return sample_at(last_ms)

    def _spoken_within(self, text: str, room: int) -> bytes:
        """`text` spoken in at most `room` samples, no faster than need be; empty if that cannot be."""
        for rate in RATES:
            pcm = self._voice.speak(text, rate * self._options.voice_rate)
            if samples_in(pcm) <= room:
                return pcm
            if samples_in(pcm) * rate > room * HOPELESS:
                return b""
        return b""
