"""This end of the process that plays: orders go out, answers come in, and nobody waits longer than said."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from stretchtimer.audio.output.desk import Order
from stretchtimer.audio.output.output import SoundLost
from stretchtimer.config.translations import _

PATIENCE_S = 6.0  # Qt may have to be read from a slow disk, a loudspeaker to wake up
LEAVE_S = 0.5
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows, a console would flash up
SOURCES = Path(__file__).parents[3]


class Link:
    """A running process that plays as `kind` of output, on the loudspeaker called `device` or the system's.

    Raises SoundLost if it cannot be started.
    """

    def __init__(self, kind: str, device: str = "") -> None:
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._over: set[int] = set()
        try:
            self._process = subprocess.Popen(
                child_command(kind, *([device] if device else [])),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # ALSA and Qt complain there, in the middle of somebody's terminal
                env=child_environment(os.environ),
                creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise SoundLost(_("it cannot be started: {why}").format(why=error)) from error
        self._reader = threading.Thread(target=self._read, name="sound answers", daemon=True)
        self._reader.start()

    def play(self, pcm: bytes) -> int:
        """The number of the piece that now sounds. Raises SoundLost."""
        self._send(Order(pcm=pcm))
        try:
            word, _space, rest = self._answers.get(timeout=PATIENCE_S).partition(" ")
        except queue.Empty as error:
            self._process.kill()
            raise SoundLost(_("the sound server does not answer")) from error
        if word != "playing":
            raise SoundLost(rest or _("it has stopped"))
        return int(rest)

    def stop(self, piece: int) -> None:
        """Silence one piece."""
        with suppress(SoundLost):  # then it is silent already
            self._send(Order(piece=piece))

    def is_playing(self, piece: int) -> bool:
        """Whether the piece still sounds."""
        return piece not in self._over and self._process.poll() is None

    def close(self) -> None:
        """Let the process fall silent and go; one that hangs is ended."""
        assert self._process.stdin and self._process.stdout
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(LEAVE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()

    def _send(self, order: Order) -> None:
        assert self._process.stdin
        try:
            self._process.stdin.write(order.packed())
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise SoundLost(_("it has stopped")) from error

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            word, _space, rest = line.decode("utf-8", "replace").strip().partition(" ")
            if word == "over":
                self._over.add(int(rest))
            else:
                self._answers.put(f"{word} {rest}")
        self._answers.put("")  # nobody shall wait for a process that is gone


def child_command(*arguments: str) -> list[str]:
    """How the process that plays is started, as which kind of output and on which device."""
    if getattr(sys, "frozen", False):  # a bundle has no Python to start; its one program knows this verb
        return [sys.executable, "sound-child", *arguments]
    return [sys.executable, "-P", "-m", "stretchtimer.audio.output.child", *arguments]


def child_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """This process's, with the app findable even where it is not installed."""
    before = ours.get("PYTHONPATH")
    return {**ours, "PYTHONPATH": os.pathsep.join([str(SOURCES), *([before] if before else [])])}
