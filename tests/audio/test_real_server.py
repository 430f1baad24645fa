"""A session on a real sound server: heard on time, and heard again after the server has gone and come back."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.output.output import Output
from stretchtimer.audio.sounds import load_bank
from stretchtimer.audio.soundtrack import soundtrack_of
from stretchtimer.audio.speaker import Speaker, steady_ms
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.config.resources import assets
from stretchtimer.routine.model import Ready
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Timeline
from tests.audio.fakes import Score, tone
from tests.audio.sound_server import RATE, Recording, SoundServer, onsets
from tests.routines import calf_step, routine_of

WITHIN_MS = 25  # of where it should be, any cue
HELD_UP_MS = 100  # this machine's own hiccups; the server hangs for a second
PATIENCE_S = 12
REAL = ("simpleaudio", "qt")

pytestmark = [pytest.mark.sound, pytest.mark.slow]


@pytest.fixture(name="output", params=REAL)
def _output(request: pytest.FixtureRequest) -> Output:
    """Each real output by itself."""
    output = outputs(request.param)[0]
    if reason := output.why_not():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    return output


@contextmanager
def speaking(output: Output) -> Iterator[Speaker]:
    """A speaker with that output, ready."""
    speaker = Speaker(
        load_bank(assets() / "sounds" / "clear"),
        choose_voice(voices()),
        (output, NoOutput()),
        SoundOptions(volume=100),
    )
    speaker.play(Score((), 0), 0, steady_ms())  # so that it is open before the session begins
    time.sleep(1.0)
    yield speaker
    speaker.close()


def expected_ms(timeline: Timeline) -> list[float]:
    """Where in the session something begins to sound, as the soundtrack has it."""
    track = soundtrack_of(
        timeline, load_bank(assets() / "sounds" / "clear"), choose_voice(voices()), SoundOptions(volume=100)
    )
    return [at * 1_000 / RATE for at in onsets(b"".join(track.whole()))]


def test_every_cue_is_heard_on_time(server: SoundServer, output: Output) -> None:
    """Tones and words of a short routine, held against the timeline by the server's own record."""
    step = calf_step(hold_ms=3_500, switch_ms=0, ready=Ready(0))
    timeline = compile_routine(routine_of(step), lead_in_ms=2_500)
    expected = expected_ms(timeline)
    with speaking(output) as speaker:
        recording = Recording(server)
        start_ms = steady_ms()
        speaker.play(timeline, 0, start_ms)
        time.sleep(timeline.total_ms / 1_000 + 1.8)
        notices = speaker.notices()
        recording.stop()
    errors = errors_ms(recording, start_ms, expected)
    assert notices == ()
    assert len(expected) >= 8
    assert max(map(abs, errors)) <= WITHIN_MS, errors


def test_sound_comes_back_when_the_server_does(server: SoundServer, output: Output) -> None:
    """It is killed in mid-session and started again: the person reads two lines, and the next cues are on time."""
    ticks = Score(tuple(tone(at_ms) for at_ms in range(500, 60_000, 500)), 60_000)
    with speaking(output) as speaker:
        start_ms = steady_ms()
        speaker.play(ticks, 0, start_ms)
        time.sleep(1.5)
        server.kill()
        lost = notices_until(speaker, 1)
        server.start()
        back = notices_until(speaker, 1)
        recording = Recording(server)
        # The recorder may begin in the middle of a tone; what is judged comes well after that.
        time.sleep(2.8)
        end_ms = steady_ms() - start_ms
        recording.stop()
    assert [line.partition(":")[0] for line in lost] == ["Sound lost"]
    assert lost[0].endswith("The session goes on.")
    assert back == [f"Sound is back ({output.name})."]
    due = [float(at_ms) for at_ms in range(500, 60_000, 500) if end_ms - 2_000 <= at_ms <= end_ms - 200]
    errors = errors_ms(recording, start_ms, due)
    assert len(due) >= 3
    assert max(map(abs, errors)) <= WITHIN_MS, errors


def test_a_server_that_hangs_holds_up_nobody(server: SoundServer, output: Output) -> None:
    """The thread that draws goes on while the sound's waits for an answer."""
    ticks = Score((tone(500), tone(1_000)), 60_000)
    with speaking(output) as speaker:
        server.hang()
        speaker.play(ticks, 0, steady_ms())
        longest_ms, last = 0.0, time.perf_counter()
        until = last + 1.0
        while last < until:
            time.sleep(0.002)
            now = time.perf_counter()
            longest_ms, last = max(longest_ms, (now - last) * 1_000), now
        server.go_on()
    assert longest_ms < HELD_UP_MS


def notices_until(speaker: Speaker, count: int) -> list[str]:
    """What the person reads, as soon as it is that many lines."""
    lines: list[str] = []
    end = time.monotonic() + PATIENCE_S
    while len(lines) < count and time.monotonic() < end:
        lines += speaker.notices()
        time.sleep(0.02)
    return lines


def errors_ms(recording: Recording, start_ms: int, due: list[float]) -> list[float]:
    """How much too late each onset that was due is heard; of what is missing, how far away the nearest other is."""
    heard = [onset - start_ms for onset in recording.onsets_ms()]
    return [round(min((onset - at_ms for onset in heard), key=abs), 1) for at_ms in due]
