"""A real PulseAudio of one's own with a null sink, and what it plays, recorded."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from array import array
from collections.abc import Mapping
from pathlib import Path

RATE = 22_050
PATIENCE_S = 5.0
HOW = ("--raw", "--latency-msec=5")  # in small pieces: they tell when a sample is due
NEEDED = ("pulseaudio", "parec")
ALSA_CONF = Path("/usr/share/alsa/alsa.conf")
ALSA_TO_PULSE = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


def why_no_server() -> str | None:
    """What keeps a sound server from being started here; None if nothing does."""
    missing = [program for program in NEEDED if not shutil.which(program)]
    return f"{' and '.join(missing)} cannot be found" if missing else None


class SoundServer:
    """PulseAudio in `folder`, with one sink that goes nowhere. It plays nothing on the machine's loudspeakers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "pulse").mkdir(parents=True, exist_ok=True)
        (folder / "asound.conf").write_text(ALSA_TO_PULSE, encoding="utf-8")

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to know to be heard here."""
        return {
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "ALSA_CONFIG_PATH": f"{ALSA_CONF}:{self._folder / 'asound.conf'}",
        }

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._socket.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                *("-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"),
                *("-L", f"module-null-sink sink_name=null rate={RATE} channels=1 norewinds=1"),
            ],
            env={**os.environ, **self.environment, "HOME": str(self._folder)},
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + PATIENCE_S
        while not self._socket.exists():
            assert time.monotonic() < end and self._process.poll() is None, "PulseAudio does not start"
            time.sleep(0.01)

    def kill(self) -> None:
        """End it without a word to anybody."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def hang(self) -> None:
        """Stop it from answering, without ending it."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again."""
        assert self._process
        self._process.send_signal(signal.SIGCONT)

    @property
    def _socket(self) -> Path:
        return self._folder / "pulse" / "native"


class Recording:
    """What the null sink of `server` is given, from now until `stop`, with the time at which each sample was due."""

    def __init__(self, server: SoundServer) -> None:
        self._samples = bytearray()
        self._earliest_ms: dict[
            int, float
        ] = {}  # of each second: when sample zero came, by its soonest piece
        self._process = subprocess.Popen(
            ["parec", "-d", "null.monitor", f"--rate={RATE}", "--format=s16le", "--channels=1", *HOW],
            env={**os.environ, **server.environment},
            stdout=subprocess.PIPE,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        end = time.monotonic() + PATIENCE_S
        while len(self._samples) < RATE:  # half a second: then the sink has taken up the recorder's pace
            assert time.monotonic() < end, "nothing is recorded"
            time.sleep(0.01)

    def stop(self) -> None:
        """Record no more."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout
        self._process.stdout.close()

    def onsets_ms(self) -> list[float]:
        """When something began to sound, by the steady clock.

        A sample cannot arrive before it is due, so of the pieces around it the one that came soonest for its place
        tells how the two clocks stand. They have to be compared all along: the null sink rounds each block's length
        down to a microsecond, and so is some 60 ms ahead of the steady clock after ten minutes.
        """
        return [self._due_ms(at) for at in onsets(bytes(self._samples))]

    def _due_ms(self, at: int) -> float:
        second = at // RATE
        around = [
            self._earliest_ms[near] for near in range(second - 1, second + 2) if near in self._earliest_ms
        ]
        return min(around) + at * 1_000 / RATE

    def _read(self) -> None:
        assert self._process.stdout
        while piece := os.read(self._process.stdout.fileno(), 65_536):
            now_ms = time.monotonic() * 1_000
            self._samples += piece
            count = len(self._samples) // 2
            zero_ms = now_ms - count * 1_000 / RATE
            second = (count - 1) // RATE
            self._earliest_ms[second] = min(self._earliest_ms.get(second, zero_ms), zero_ms)


def onsets(pcm: bytes, loud: int = 400, quiet_ms: int = 60) -> list[int]:
    """The samples at which something begins to sound after at least `quiet_ms` of quiet."""
    samples = array("h", pcm[: len(pcm) // 2 * 2])
    found, quiet, last = [], quiet_ms * RATE // 1_000, -RATE
    for at, sample in enumerate(samples):
        if sample > loud or sample < -loud:
            if at - last > quiet:
                found.append(at)
            last = at
    return found
