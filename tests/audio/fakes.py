"""A score, a voice, a clock and an output made by hand, to tell the sound's stories with."""

from __future__ import annotations

from dataclasses import dataclass, field

from stretchtimer.audio.conductor import Conductor
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.output.output import SoundLost
from stretchtimer.audio.pcm import lay, sample_at, samples_in, silence
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind

LOUD = SoundOptions(volume=100)


def steady(value: int, ms: int) -> bytes:
    """A sound that has the same value from its first to its last sample."""
    return value.to_bytes(2, "little", signed=True) * sample_at(ms)


def loudness(kind: CueKind) -> int:
    """The value that tells a kind of tone from the others in these tests."""
    return 1_000 + 100 * list(CueKind).index(kind)


BANK = SoundBank({kind: steady(loudness(kind), ms - 60) for kind, ms in TONE_MS.items()})


def tone(at_ms: int, kind: CueKind = CueKind.TICK) -> Cue:
    """A cue that is a tone."""
    return Cue(at_ms, kind)


def said(at_ms: int, text: str) -> Cue:
    """A cue that is a phrase."""
    return Cue(at_ms, CueKind.VOICE, text)


@dataclass(frozen=True)
class Score:
    """Cues and gates as they are given."""

    cues: tuple[Cue, ...]
    total_ms: int
    gates: tuple[int, ...] = ()
    beats: tuple[int, ...] = ()

    def cues_between(self, from_ms: int, to_ms: int) -> tuple[Cue, ...]:
        return tuple(cue for cue in self.cues if from_ms <= cue.at_ms < to_ms)

    def beats_between(self, from_ms: int, to_ms: int) -> tuple[int, ...]:
        return tuple(at_ms for at_ms in self.beats if from_ms <= at_ms < to_ms)

    def gate_after(self, t_ms: int) -> int | None:
        return next((gate for gate in self.gates if gate > t_ms), None)


@dataclass
class LetterVoice:
    """Takes `ms_a_letter` for each letter, at 9000; remembers what it was asked for."""

    ms_a_letter: int = 60
    asked: list[tuple[str, float]] = field(default_factory=list)
    name: str = "letters"
    fault: str | None = None

    def why_not(self) -> str | None:
        return self.fault

    def speak(self, text: str, rate: float = 1.0) -> bytes:
        self.asked.append((text, rate))
        return steady(9_000, round(self.ms_a_letter * len(text) / rate))


@dataclass
class HandClock:
    """A clock that goes on when it is told to."""

    now_ms: int = 1_000_000

    def __call__(self) -> int:
        return self.now_ms


@dataclass
class Heard:
    """One piece that an output was given: since when it sounds, and until when if it was stopped."""

    clock: HandClock
    since_ms: int
    pcm: bytes
    until_ms: int | None = None
    broken: bool = False

    @property
    def over_ms(self) -> int:
        return (
            self.since_ms + samples_in(self.pcm) * 1_000 // 22_050 if self.until_ms is None else self.until_ms
        )

    def is_playing(self) -> bool:
        return not self.broken and self.clock() < self.over_ms

    def stop(self) -> None:
        self.until_ms = min(self.over_ms, self.clock())


@dataclass
class Loudspeaker:
    """An output that keeps what it was given. `fault` keeps it from opening, `slow_ms` is what a start takes."""

    clock: HandClock
    name: str = "loudspeaker"
    fault: str | None = None
    absent: str | None = None
    slow_ms: int = 0
    pieces: list[Heard] = field(default_factory=list)
    opened: int = 0
    is_open: bool = False

    def why_not(self) -> str | None:
        return self.absent

    def open(self) -> None:
        self.opened += 1
        if self.fault:
            raise SoundLost(self.fault)
        self.is_open = True

    def play(self, pcm: bytes) -> Heard:
        if self.fault or not self.is_open:
            raise SoundLost(self.fault or "It is not open.")
        assert pcm, "an empty piece makes simpleaudio crash"
        self.clock.now_ms += self.slow_ms
        self.pieces.append(Heard(self.clock, self.clock(), pcm))
        return self.pieces[-1]

    def close(self) -> None:
        self.is_open = False
        for piece in self.pieces:
            piece.stop()

    def unplug(self, why: str) -> None:
        """Break what sounds, and everything that is tried from now on."""
        self.fault = why
        for piece in self.pieces:
            piece.until_ms = min(piece.over_ms, self.clock())
            piece.broken = True

    def heard(self, from_ms: int, to_ms: int) -> bytes:
        """All that was heard in [from_ms, to_ms) of the clock, put together."""
        first = sample_at(from_ms)
        buffer = bytearray(silence(sample_at(to_ms) - first))
        for piece in self.pieces:
            length = sample_at(piece.over_ms) - sample_at(piece.since_ms)
            pcm = piece.pcm if piece.until_ms is None else piece.pcm[: length * 2]
            lay(buffer, pcm, sample_at(piece.since_ms) - first)
        return bytes(buffer)


@dataclass
class Stage:
    """A conductor with everything around it made by hand."""

    options: SoundOptions = LOUD
    clock: HandClock = field(default_factory=HandClock)
    voice: LetterVoice = field(default_factory=LetterVoice)
    notices: list[str] = field(default_factory=list)
    others: tuple[Loudspeaker, ...] = ()

    def __post_init__(self) -> None:
        self.output = Loudspeaker(self.clock)
        outputs = (self.output, *self.others, NoOutput())
        tell = self.notices.append
        self.conductor = Conductor(BANK, self.voice, outputs, self.options, self.clock, tell)

    def run(self, for_ms: int) -> None:
        """Let time pass, stepping whenever the conductor wants it."""
        until_ms = self.clock() + for_ms
        while True:
            wait_ms = self.conductor.step()
            if wait_ms is None or self.clock() + wait_ms > until_ms:
                self.clock.now_ms = max(until_ms, self.clock())
                return
            self.clock.now_ms += wait_ms


def expected(score: Score, from_ms: int, to_ms: int, options: SoundOptions = LOUD) -> bytes:
    """What should be heard in that part of the session."""
    return soundtrack_of(score, BANK, LetterVoice(), options).render(from_ms, to_ms)


def playing(score: Score, position_ms: int = 0, late_ms: int = 0, **stage: object) -> tuple[Stage, int]:
    """A stage on which `score` plays since `late_ms` ago; and the clock's reading at the session's start."""
    made = Stage(**stage)  # type: ignore[arg-type]  # names are the stage's own fields
    made.conductor.open()
    made.conductor.play(score, position_ms, made.clock() - late_ms)
    return made, made.clock() - late_ms - position_ms
