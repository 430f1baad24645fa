"""Errands of which only the newest counts: while one is out, the last that was asked for waits, the others are off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands

T = TypeVar("T")


class Latest(Generic[T]):
    """What comes back after something newer was asked for is dropped."""

    def __init__(
        self, errands: Errands, done: Callable[[T], object], failed: Callable[[UserError], object]
    ) -> None:
        self._errands, self._done, self._failed = errands, done, failed
        self._is_out = False
        self._waiting: Callable[[], T] | None = None

    def ask(self, work: Callable[[], T]) -> None:
        """Do `work` beside the window, as soon as what is out has come back."""
        if self._is_out:
            self._waiting = work
        else:
            self._send(work)

    def _send(self, work: Callable[[], T]) -> None:
        self._is_out = True
        self._errands.run(work, self._told(self._done), self._told(self._failed), back=self._on_back)

    def _told(self, to: Callable[[Any], object]) -> Callable[[Any], None]:
        """Only if nothing newer is on its way."""

        def tell(thing: Any) -> None:
            if not self._is_out:
                to(thing)

        return tell

    def _on_back(self) -> None:
        self._is_out = False
        if self._waiting is not None:
            work, self._waiting = self._waiting, None
            self._send(work)
