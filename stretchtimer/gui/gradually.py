"""Work that is too long for one frame, done in pieces between what else the window has to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_S = 0.006  # a step may run over it, and the window still lays out and paints within its frame of 16 ms


class Gradually(QObject):
    """Steps in their order, whoever asks for them."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_idle)

    @property
    def is_done(self) -> bool:
        """Whether no step is left."""
        return not self._steps

    def do(self, number: int) -> None:
        """Do as many of the steps that are left, now."""
        for _step in range(min(number, len(self._steps))):
            self._steps.popleft()()

    def finish(self) -> None:
        """Do all that is left, now."""
        self.do(len(self._steps))

    def go_on(self) -> None:
        """Do the rest in slices, each when the window has nothing else to do."""
        if self._steps:
            self._timer.start()

    def rest(self) -> None:
        """Leave the rest for later."""
        self._timer.stop()

    def _on_idle(self) -> None:
        until = perf_counter() + SLICE_S
        while self._steps and perf_counter() < until:
            self.do(1)
        if not self._steps:
            self._timer.stop()
