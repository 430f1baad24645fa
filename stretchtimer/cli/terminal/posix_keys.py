"""Single keys from a POSIX terminal, by its cbreak mode."""

from __future__ import annotations

import codecs
import os
import select
import sys
import time
from types import TracebackType
from typing import Self

from stretchtimer.cli.terminal.keys import names

assert sys.platform != "win32"  # so that mypy, too, knows where termios is
import termios  # noqa: E402
import tty  # noqa: E402

MOST_BYTES = 1_024


class PosixKeys:
    """Keys from the terminal open at `descriptor`. Ctrl-C and Ctrl-Z stay the terminal's own."""

    are_there = True

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._before = termios.tcgetattr(descriptor)
        self._decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        self._gone = False

    def __enter__(self) -> Self:
        self.wake()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._set(self._before)

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        """The keys pressed, after waiting at most `timeout_s` seconds; none from a terminal that hung up."""
        if self._gone:
            time.sleep(timeout_s)
            return ()
        if not select.select([self._descriptor], [], [], timeout_s)[0]:
            return ()
        try:
            typed = os.read(self._descriptor, MOST_BYTES)
        except OSError:
            typed = b""
        self._gone = not typed
        return names(self._decoder.decode(typed))

    def wake(self) -> None:
        """Single keys again, unseen."""
        try:
            tty.setcbreak(self._descriptor, termios.TCSANOW)
        except termios.error:
            self._gone = True

    def _set(self, modes: list[int | list[bytes | int]]) -> None:
        try:
            termios.tcsetattr(self._descriptor, termios.TCSANOW, modes)
        except termios.error:  # the terminal is gone; nobody is left to miss its modes
            self._gone = True
