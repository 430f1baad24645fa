"""Errands that come one after the other: two that change the same file never meet."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands


class InTurn:
    """Takes the next errand when the one before has come back, however it went."""

    def __init__(self, errands: Errands) -> None:
        self._errands = errands
        self._waiting: deque[Callable[[], object]] = deque()
        self._is_out = False

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do `work` beside the window when its turn comes, then call `done` or `failed`; see `Errands.run`."""
        self._waiting.append(lambda: self._errands.run(work, done, failed, back=self._next))
        if not self._is_out:
            self._next()

    def _next(self) -> None:
        self._is_out = bool(self._waiting)
        if self._waiting:
            self._waiting.popleft()()
