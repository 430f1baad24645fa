"""The command line in a real terminal: a pseudo-terminal with a process in it, keys in, screen out."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from types import TracebackType
from typing import Self

from tests.cli.conftest import environment

LONGEST_S = 30.0
_STEERING = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


class Terminal:
    """One call of the command line in a terminal of 80 columns."""

    def __init__(self, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        self.descriptor = os.dup(theirs)  # kept, so that its modes can be looked at afterwards
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.modes = termios.tcgetattr(theirs)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "stretchtimer", *words],
            env=environment(TERM="xterm-256color"),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self._raw = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.hang_up()
        os.close(self.descriptor)

    @property
    def text(self) -> str:
        """Everything that was on the screen so far, one picture after the other."""
        return _STEERING.sub("", self._raw)

    def press(self, keys: str) -> None:
        """Type without Enter."""
        os.write(self._ours, keys.encode())

    def wait_for(self, words: str, after: int = 0) -> int:
        """Until `words` are on the screen, later than place `after` in the text; the place behind them."""
        until = time.monotonic() + LONGEST_S
        while (at := self.text.find(words, after)) < 0:
            assert time.monotonic() < until, f"{words!r} never came; the last was {self.text[-1500:]!r}"
            self._read(0.1)
        return at + len(words)

    def end(self) -> int:
        """The exit code, when the process is over and all it said is read."""
        until = time.monotonic() + LONGEST_S
        while self.process.poll() is None:
            assert time.monotonic() < until, f"it does not end; the last was {self.text[-1500:]!r}"
            self._read(0.05)
        while self._read(0.05):
            pass
        return self.process.returncode

    def hang_up(self) -> None:
        """Close the terminal, as its window would."""
        if self._ours >= 0:
            os.close(self._ours)
            self._ours = -1

    def _read(self, timeout_s: float) -> bool:
        if self._ours < 0 or not select.select([self._ours], [], [], timeout_s)[0]:
            return False
        try:
            some = os.read(self._ours, 65_536)
        except OSError:
            return False
        self._raw += some.decode("utf-8", "replace")
        return bool(some)
