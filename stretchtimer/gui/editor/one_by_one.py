"""Errands that must not overtake each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from stretchtimer.gui.errands import Errands

T = TypeVar("T")


class OneByOne(QObject):
    """Each errand begins when the one before has come back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_under_way, self._is_closed = False, False

    def run(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        """Do `work` beside the window once all that was asked before is done; then as `Errands.run`."""
        if self._is_closed:
            return

        def returned(then: Callable[[T], object] | Callable[[Exception], object]) -> Callable[..., None]:
            def go_on(thing: object) -> None:
                self._is_under_way = False
                try:
                    then(thing)  # type: ignore[arg-type]  # a result for `done`, an exception for `failed`
                finally:
                    self._next()

            return go_on

        self._waiting.append(lambda: self._errands.run(work, returned(done), returned(failed)))
        self._next()

    def close(self) -> None:
        """Bring nothing back any more, and begin nothing."""
        self._is_closed = True
        self._waiting.clear()
        self._errands.close()

    def _next(self) -> None:
        if self._waiting and not self._is_under_way:
            self._is_under_way = True
            self._waiting.popleft()()
