"""The sound's thread: nobody waits for it, and it leaves when it is told."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

import pytest

from stretchtimer.audio.excerpt import excerpt_of
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.null import NoOutput, NothingPlaying
from stretchtimer.audio.output.output import SoundLost
from stretchtimer.audio.speaker import Speaker, steady_ms
from stretchtimer.timeline.cue import CueKind
from tests.audio.fakes import BANK, LOUD, LetterVoice, Score, tone

TICKS = Score(tuple(tone(at_ms) for at_ms in range(0, 60_000, 1_000)), 60_000)


@dataclass
class Slow:
    """An output that hangs until it is let go, as a stopped sound server does."""

    go_on: threading.Event = field(default_factory=threading.Event)
    heard: list[bytes] = field(default_factory=list)
    played: threading.Event = field(default_factory=threading.Event)
    closed: threading.Event = field(default_factory=threading.Event)
    name: str = "slow"

    def why_not(self) -> str | None:
        return None

    def open(self) -> None:
        self.go_on.wait(10)

    def play(self, pcm: bytes) -> NothingPlaying:
        self.heard.append(pcm)
        self.played.set()
        return NothingPlaying()

    def close(self) -> None:
        self.closed.set()


def speaker(output: Slow, options: SoundOptions | None = None) -> Speaker:
    """A speaker with that output."""
    return Speaker(BANK, LetterVoice(), (output, NoOutput()), options)


def test_no_call_waits_for_the_device() -> None:
    """Not even while it hangs: each returns in a few milliseconds."""
    output = Slow()
    made = speaker(output)
    start = time.perf_counter()
    for _ in range(20):
        made.play(TICKS, 0, steady_ms())
        made.set_options(LOUD)
        made.preview(tone(0, CueKind.START))
        made.stop()
        made.notices()
    took_ms = (time.perf_counter() - start) * 1_000
    output.go_on.set()
    made.close()
    assert took_ms / 100 < 16


def test_what_is_asked_is_done_in_the_order_it_was_asked() -> None:
    """Played, stopped, tried out: one after another, by the thread."""
    output = Slow()
    made = speaker(output, LOUD)
    made.preview(tone(0, CueKind.START))
    made.preview(tone(0))
    output.go_on.set()
    made.close()
    cues = tone(0, CueKind.START), tone(0)
    assert output.heard == [excerpt_of((cue,), BANK, LetterVoice(), LOUD) for cue in cues]


def test_a_session_is_started_by_the_thread() -> None:
    """With the tone that is due at once at its very beginning."""
    output = Slow()
    output.go_on.set()
    made = speaker(output, LOUD)
    made.play(TICKS, 0, steady_ms())
    assert output.played.wait(5)
    made.close()
    assert BANK.tones[CueKind.TICK] in output.heard[0]


def test_notices_are_told_once() -> None:
    """The caller asks on its own tick."""

    class Missing(Slow):
        def open(self) -> None:
            raise SoundLost("There is no device.")

    made = speaker(Missing())
    end = time.monotonic() + 5
    notices: tuple[str, ...] = ()
    while not notices and time.monotonic() < end:
        notices = made.notices()
    assert notices == ("No sound: There is no device. The session goes on.",)
    assert made.notices() == ()
    made.close()


def test_closing_twice_is_harmless() -> None:
    """The window and the program may both do it."""
    output = Slow()
    output.go_on.set()
    made = speaker(output)
    made.close()
    made.close()
    assert output.closed.is_set()


def test_closing_does_not_wait_for_a_device_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app ends all the same."""
    monkeypatch.setattr("stretchtimer.audio.speaker.LEAVE_S", 0.05)
    output = Slow()
    made = speaker(output)
    start = time.perf_counter()
    made.close()
    took_s = time.perf_counter() - start
    output.go_on.set()
    assert took_s < 1


def test_the_clock_is_the_steady_one_in_milliseconds() -> None:
    """The one that sessions run on."""
    assert abs(steady_ms() - time.monotonic() * 1_000) < 1_000
