"""Work beside the window: results come back to it, faults too, and nothing after it has gone."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stretchtimer.gui.errands import Errands


def test_the_result_comes_back_to_the_windows_thread(qtbot: QtBot) -> None:
    """Work is done in another thread, what follows in this one."""
    errands = Errands()
    worked: list[str] = []
    done: list[tuple[str, str]] = []

    def work() -> str:
        worked.append(threading.current_thread().name)
        return "read"

    errands.run(work, lambda result: done.append((result, threading.current_thread().name)), _never)
    qtbot.waitUntil(lambda: bool(done))
    assert worked == ["errand"]
    assert done == [("read", "MainThread")]


def test_what_it_raised_comes_back_too(qtbot: QtBot) -> None:
    """The exception itself, to be told."""
    errands = Errands()
    failed: list[Exception] = []
    errands.run(lambda: 1 // 0, _never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)


def test_once_closed_nothing_comes_back(qtbot: QtBot) -> None:
    """The window has gone: it must not be called any more."""
    errands = Errands()
    hold = threading.Event()
    came: list[object] = []
    errands.run(lambda: hold.wait(1), came.append, came.append)
    hold.set()
    errands.close()
    qtbot.wait(20)
    assert came == []


def test_what_is_deleted_with_its_parent_is_left_in_peace(qtbot: QtBot) -> None:
    """A page went away while something was read for it: the thread ends as if nothing were there."""
    parent = QObject()
    errands = Errands(parent)
    hold = threading.Event()
    came: list[object] = []
    errands.run(lambda: hold.wait(1), came.append, came.append)
    reading = next(thread for thread in threading.enumerate() if thread.name == "errand")
    shiboken6.delete(parent)
    hold.set()
    reading.join(1)
    qtbot.wait(20)
    assert came == [] and not reading.is_alive()


def _never(_what: object) -> None:
    raise AssertionError("it was the other way round")
