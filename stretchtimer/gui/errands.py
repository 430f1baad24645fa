"""Work for the disk, done in a thread beside the window, its result brought back to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from stretchtimer.errors import UserError

LONGEST_WAIT_S = 2.0  # for what is still under way when the window goes

T = TypeVar("T")


@dataclass(frozen=True)
class _Return:
    """How an errand went: `thing` is its result, or the exception that ended it."""

    back: Callable[[], object]
    then: Callable[[Any], object]
    thing: object


class _Way(QObject):
    """The way back from the threads. It has no parent: it stays as long as a thread may still come along it."""

    returned = Signal(object)


class Errands(QObject):
    """Each errand has a thread of its own, which ends with it. Results arrive in the thread of this object.

    When it is deleted, by its parent as well, nothing is brought back any more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[Thread] = []
        self._is_closed = False
        self._way = _Way()
        self._way.returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
        *,
        back: Callable[[], object] | None = None,
    ) -> None:
        """Do `work` beside the window, then call `done` with its result, or `failed` with a UserError that it raised.

        Without `failed`, and if it is any other exception, it is raised here. `back` is called before all that,
        however it went.
        """
        way = self._way  # all that the thread knows of this object, which may be gone before it

        def go() -> None:
            try:
                result = _Return(back or _nothing, done or _nothing, work())
            except UserError as error:
                result = _Return(back or _nothing, failed or _raised, error)
            except Exception as error:  # noqa: BLE001 - handed over, and raised there
                result = _Return(back or _nothing, _raised, error)
            with suppress(RuntimeError):  # Qt takes the way down with the application, whoever is still out
                way.returned.emit(result)

        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=go, name="errand", daemon=True)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Bring nothing back any more, and wait, for a moment, for what is still under way."""
        self._is_closed = True
        for thread in self._threads:
            thread.join(LONGEST_WAIT_S)

    def _on_returned(self, result: _Return) -> None:
        if not self._is_closed:
            result.back()
            result.then(result.thing)


def _nothing(*_thing: object) -> None:
    """What there is to do where nobody waits for it."""


def _raised(error: Exception) -> None:
    raise error
