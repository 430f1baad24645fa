"""How exact the sound is: in the soundtrack itself, live on a real sound server, and how soon it is a file."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from row import Row

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.pcm import sample_at
from stretchtimer.audio.sounds import load_bank
from stretchtimer.audio.soundtrack import Soundtrack, soundtrack_of
from stretchtimer.audio.speaker import Speaker, steady_ms
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.audio.wav_file import write_wav
from stretchtimer.config.resources import assets
from stretchtimer.routine.exercise import Exercise, Kind, Side
from stretchtimer.routine.model import Ready, Routine, Step, When
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import CueKind
from stretchtimer.timeline.timeline import Timeline

sys.path.insert(0, str(Path(__file__).parents[2]))  # the sound server is the tests' own

from tests.audio.sound_server import RATE, Recording, SoundServer, onsets, why_no_server

TEN_MINUTES_S = 600
MINUTE_S, SHORT_S = 60, 20
LOUD = SoundOptions(volume=100)


def rows(short: bool) -> list[Row]:
    """Every figure of the sound; the live ones only where there is a sound server."""
    exact = [
        Row("cue in the soundtrack, furthest off", soundtrack_spacing(), 0, "samples"),
        Row("ten minutes with voice to WAV", wav_time(), 3, "s"),
    ]
    if reason := why_no_server():
        print(f"live sound is not measured: {reason}", file=sys.stderr)
        return exact
    for name in ("simpleaudio", "qt"):
        long_s = (
            MINUTE_S if len(exact) > 2 else TEN_MINUTES_S
        )  # ten minutes once: with the first that there is
        seconds = SHORT_S if short else long_s
        if fault := outputs(name)[0].why_not():
            print(f"{name} is not measured: {fault}", file=sys.stderr)
            continue
        live = live_error(seconds, name)
        exact += [
            Row(f"cue heard with {name}, furthest off", live.worst_ms, 25, "ms", f"{live.onsets} sounds"),
            Row(f"drift with {name} in {seconds} s", live.drift_ms, 10, "ms"),
        ]
    return exact


def soundtrack_spacing(seconds: int = TEN_MINUTES_S) -> int:
    """How many samples the tone furthest from its place is off, found in the rendered samples themselves."""
    timeline = session_of(seconds)
    bank = load_bank(assets() / "sounds" / "clear")
    whole = b"".join(soundtrack_of(timeline, bank, choose_voice(voices()), LOUD).whole())
    worst = 0
    for cue in timeline.cues:
        if cue.kind is not CueKind.VOICE:
            at = sample_at(cue.at_ms)
            near = max(at - RATE // 2, 0)
            found = whole.find(bank.tones[cue.kind], near * 2, (at + RATE * 2) * 2)
            worst = max(worst, abs(found // 2 - at) if found >= 0 else RATE)
    return worst


def wav_time(seconds: int = TEN_MINUTES_S) -> float:
    """The seconds that a session of that length takes to become a file, every phrase spoken anew."""
    timeline = session_of(seconds)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        voice = next(voice for voice in voices() if voice.why_not() is None)
        track = soundtrack_of(timeline, load_bank(assets() / "sounds" / "clear"), voice, SoundOptions())
        write_wav(track, Path(folder) / "session.wav")
        return time.perf_counter() - start


@dataclass(frozen=True, slots=True)
class LiveError:
    """What was heard against what was due: the furthest off of so many onsets, and how much later the end is."""

    onsets: int
    worst_ms: float
    drift_ms: float


def live_error(seconds: int, output: str) -> LiveError:
    """A session of that length, played by `output` on a sound server of its own and recorded there."""
    timeline = session_of(seconds)
    due = [at * 1_000 / RATE for at in onsets(b"".join(_track(timeline).whole()))]
    with sound_server() as server:
        speaker = Speaker(
            load_bank(assets() / "sounds" / "clear"),
            choose_voice(voices()),
            (outputs(output)[0], NoOutput()),
            LOUD,
        )
        time.sleep(1.5)  # Qt takes a while to open
        recording = Recording(server)
        start_ms = steady_ms()
        speaker.play(timeline, 0, start_ms)
        time.sleep(timeline.total_ms / 1_000 + 2)
        speaker.close()
        recording.stop()
    heard = [onset - start_ms for onset in recording.onsets_ms()]
    errors = [min((onset - at_ms for onset in heard), key=abs, default=float("inf")) for at_ms in due]
    tenth = max(len(errors) // 10, 1)
    drift = abs(median(errors[-tenth:]) - median(errors[tenth : 2 * tenth]))
    return LiveError(len(errors), max(map(abs, errors)), drift)


def session_of(seconds: int) -> Timeline:
    """Calf holds on both sides with words before, in and between them, for about that long."""
    exercise = Exercise(
        id="calf_wall_straight",
        name="Calf wall stretch",
        kind=Kind.STATIC,
        sided=True,
        group="calf",
        setup=("Face a wall, palms at chest height.",),
        form=("Press the back heel down.", "Keep the back knee straight.", "Breathe out slowly."),
        hold_ms=20_000,
    )
    sides = (Side.RIGHT, Side.LEFT)
    long = Step(
        exercise, hold_ms=20_000, sides=sides, sets=3, rest_ms=8_000, ready=Ready(8_000), switch_ms=5_000
    )
    short = Step(exercise, hold_ms=4_000, sides=sides, ready=Ready(3_000))
    step = short if seconds < 60 else long
    routine = Routine("bench", "Bench", When.ANY, (step,))
    each_ms = compile_routine(Routine("bench", "Bench", When.ANY, (step,) * 2), 0).total_ms // 2
    times = max(round(seconds * 1_000 / each_ms), 1)
    return compile_routine(Routine(routine.id, routine.name, routine.when, (step,) * times), 3_000)


def _track(timeline: Timeline) -> Soundtrack:
    return soundtrack_of(timeline, load_bank(assets() / "sounds" / "clear"), choose_voice(voices()), LOUD)


@contextmanager
def sound_server() -> Iterator[SoundServer]:
    """A sound server that this process, and those it starts, play to."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        server = SoundServer(Path(folder))
        os.environ.update(server.environment)
        server.start()
        try:
            yield server
        finally:
            server.kill()
            os.environ.clear()
            os.environ.update(before)


if __name__ == "__main__":
    for row in rows("--short" in sys.argv):
        print(row)
