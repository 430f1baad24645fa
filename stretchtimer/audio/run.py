"""One run of the session's clock, from a start to the next standstill, as stretches of sound made ahead of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from stretchtimer.audio.pcm import BYTES, lay, ms_after, sample_at, samples_in, silence
from stretchtimer.audio.soundtrack import Soundtrack
from stretchtimer.timeline.cue import CueKind

FIRST_MS = 1_000  # short, so that it is soon made: only what is spoken in it has to be spoken first
GROWTH = 4  # each stretch after it is that much longer,
STRETCH_MS = 30_000  # up to this: a sound card that is 0.2 per mille too fast is 6 ms ahead by then
LEAD_MS = (
    150  # each stretch starts with that much silence, over the end of the one before: the sound never stops
)
LATE_TONE_MS = 250  # a tone that should have begun a moment ago still does; one that is older would mislead
LATE_PHRASE_MS = 2_000


@dataclass
class Run:
    """`position_ms` of the session is due at `clock_ms` of the steady clock; `track` holds what is heard from there on.

    Stretches begin at `cut_ms`; None means that none has been handed over since the start or a break.
    """

    track: Soundtrack
    position_ms: int
    clock_ms: int
    cut_ms: int | None = None
    length_ms: int = FIRST_MS
    in_mid_sound: bool = False  # whether the next stretch goes on with what is sounding
    is_all_handed_over: bool = False
    _ahead: Iterator[object] = field(default_factory=lambda: iter(()))
    _ready: tuple[int, bytes] | None = None

    def at(self, now_ms: int) -> int:
        """The position that is due."""
        return self.position_ms + now_ms - self.clock_ms

    def due_ms(self, position_ms: int) -> int:
        """The clock's reading at which a position is due."""
        return self.clock_ms + position_ms - self.position_ms

    def is_over(self, now_ms: int) -> bool:
        """Whether the last sound of it has died away."""
        return self.is_all_handed_over and self.at(now_ms) >= self.track.end_ms

    @property
    def next_due_ms(self) -> int | None:
        """When the next stretch begins, its silence included; None if there is none, or none before the first."""
        if self.cut_ms is None or self.is_all_handed_over:
            return None
        return self.due_ms(self.cut_ms) - LEAD_MS

    def break_off(self, track: Soundtrack | None = None) -> None:
        """Begin again with the position then due; with another `track`, in the middle of what sounds."""
        self.track, self.in_mid_sound = track or self.track, track is not None
        self.cut_ms, self.length_ms, self._ready, self.is_all_handed_over = None, FIRST_MS, None, False
        self._ahead = iter(())

    def follow(self, track: Soundtrack) -> None:
        """Go on with another track from the next stretch on; what is handed over is heard as it is."""
        self.track, self._ready = track, None
        if self.cut_ms is not None:
            self._ahead = self._after_gate() if self.is_all_handed_over else self._next_stretch(self.cut_ms)

    def plan_first(self, now_ms: int) -> int:
        """Where the first stretch from `now_ms` on will end. Takes as long as its phrases take to speak."""
        return self.track.quiet_cut(max(self.at(now_ms), self.track.since_ms), FIRST_MS)

    def first(self, now_ms: int, cut_ms: int) -> bytes:
        """The first stretch, as heard from `now_ms` on."""
        here_ms = self.at(now_ms)
        since_ms = self.track.since_ms if self.in_mid_sound else max(here_ms, self.track.since_ms)
        part = self._part(since_ms, cut_ms)
        pcm = bytearray(part.render(here_ms, part.end_ms))
        if not self.in_mid_sound:
            self._add_late(pcm, here_ms)
        self._hand_over(cut_ms)
        return bytes(pcm)

    def following(self, now_ms: int) -> bytes:
        """The next stretch, as heard from `now_ms` on."""
        while self._ready is None:
            self.prepare()
        assert self.cut_ms is not None
        next_cut_ms, pcm = self._ready
        late = sample_at(self.at(now_ms)) - sample_at(self.cut_ms - LEAD_MS)
        self._hand_over(next_cut_ms)
        return silence(max(-late, 0)) + pcm[max(late, 0) * BYTES :]

    def prepare(self) -> bool:
        """Do a small piece of the work that lies ahead; False if there is none left."""
        return next(self._ahead, self) is not self

    def _hand_over(self, cut_ms: int) -> None:
        self.cut_ms, self._ready = cut_ms, None
        self.is_all_handed_over = cut_ms >= self.track.limit_ms
        self._ahead = self._after_gate() if self.is_all_handed_over else self._next_stretch(cut_ms)

    def _next_stretch(self, cut_ms: int) -> Iterator[None]:
        self.length_ms = min(self.length_ms * GROWTH, STRETCH_MS)
        for _sound in self.track.sounds(cut_ms, cut_ms + self.length_ms):
            yield
        next_cut_ms = self.track.quiet_cut(cut_ms, self.length_ms)
        part = self._part(cut_ms, next_cut_ms)
        self._ready = next_cut_ms, part.render(cut_ms - LEAD_MS, part.end_ms)
        yield

    def _after_gate(self) -> Iterator[None]:
        """Speak ahead what comes when the person says ready: it will have to come at once."""
        gate_ms = self.track.until_ms
        if gate_ms is not None:
            for _sound in self.track.layout.sounds(gate_ms, gate_ms + FIRST_MS * GROWTH):
                yield

    def _part(self, since_ms: int, cut_ms: int) -> Soundtrack:
        """What begins in [since_ms, cut_ms); at the end of the run, everything that is left."""
        is_last = cut_ms >= self.track.limit_ms
        return self.track.between(since_ms, self.track.until_ms if is_last else cut_ms)

    def _add_late(self, pcm: bytearray, here_ms: int) -> None:
        """Let what should have begun a moment ago begin now; a phrase only if it is over before the next sound."""
        late_ms = here_ms - LATE_PHRASE_MS
        sounds = tuple(sound for sound in self.track.sounds(late_ms, here_ms) if not sound.is_beat)
        if not sounds:
            return
        late, here = sounds[-1], sample_at(here_ms)
        start = max(late.start, here)
        if late.cue.kind is CueKind.VOICE:
            over_ms = ms_after(start + samples_in(late.pcm))
            begins = not self.track.layout.cues(here_ms, over_ms)
        else:
            begins = late.cue.at_ms >= here_ms - LATE_TONE_MS
        if begins:
            missing = start - here + samples_in(late.pcm) - samples_in(pcm)
            pcm += silence(max(missing, 0))
            lay(pcm, late.pcm, start - here)
