"""Errands that come one after the other: two that change the same file never meet."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from stretchtimer.gui.errands import Errands


class InTurn:
    """Takes the next errand when the one before has come back, however it went."""

    def __init__(self, errands: Errands) -> None:
        self._errands = errands
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], object], Callable[[Exception], object]]]
        self._waiting = deque()
        self._is_out = False

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` beside the window when its turn comes, then call `done` or `failed`; see `Errands.run`."""
        self._waiting.append((work, done, failed))
        if not self._is_out:
            self._next()

    def _next(self) -> None:
        self._is_out = bool(self._waiting)
        if self._waiting:
            work, done, failed = self._waiting.popleft()
            self._errands.run(work, self._then(done), self._then(failed))

    def _then(self, back: Callable[[Any], object]) -> Callable[[Any], None]:
        def come_back(thing: Any) -> None:
            self._next()
            back(thing)

        return come_back
