"""Signals that ask a session to end, noted and heeded at the next look instead of in mid-write."""

from __future__ import annotations

import signal
from types import FrameType, TracebackType
from typing import Self

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # those the platform has


class StopSignals:
    """While its `with` block lasts, a signal to end is kept in `received` and does nothing else."""

    def __init__(self) -> None:
        self.received: int | None = None
        self._woken = False
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Self:
        for name in (*_ENDING, "SIGCONT"):
            if number := getattr(signal, name, None):
                self._before[number] = signal.signal(number, self._on_signalled)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # it is what signal() gave us

    @property
    def exit_code(self) -> int:
        """What a shell expects of a process that ended by the signal; 0 if there was none."""
        return 128 + self.received if self.received else 0

    @property
    def hung_up(self) -> bool:
        """Whether the terminal went away."""
        return self.received is not None and self.received == getattr(signal, "SIGHUP", None)

    def woken(self) -> bool:
        """Whether the process was stopped and set going again since the last call."""
        woken, self._woken = self._woken, False
        return woken

    def _on_signalled(self, number: int, _frame: FrameType | None) -> None:
        if number == getattr(signal, "SIGCONT", None):
            self._woken = True
        else:
            self.received = number
