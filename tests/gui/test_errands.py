"""Work beside the window: results come back to it, faults too, and nothing after it has gone."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
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


def test_what_the_person_can_mend_comes_back_too(qtbot: QtBot) -> None:
    """The exception itself, to be told."""
    errands = Errands()
    failed: list[UserError] = []
    errands.run(_full_disk, _never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "The disk is full."


def test_without_anyone_to_tell_it_is_raised(qtbot: QtBot) -> None:
    """The window shows the sentence as it shows every UserError that nobody caught."""
    errands = Errands()
    with qtbot.captureExceptions() as raised:
        errands.run(_full_disk, _never)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is UserError


def test_a_bug_is_raised_and_not_told_as_the_persons(qtbot: QtBot) -> None:
    """It goes the way of all bugs, in the window's thread, with the traceback of where it was."""
    errands = Errands()
    with qtbot.captureExceptions() as raised:
        errands.run(lambda: 1 // 0, _never, _never)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_that_it_is_back_is_said_first_however_it_went(qtbot: QtBot) -> None:
    """Buttons that wait for it can be pressed again, before the words come, and after a bug too."""
    errands = Errands()
    said: list[str] = []
    with qtbot.captureExceptions():
        errands.run(lambda: None, lambda _done: said.append("done"), back=lambda: said.append("back"))
        qtbot.waitUntil(lambda: len(said) == 2)
        errands.run(
            _full_disk, _never, lambda _error: said.append("failed"), back=lambda: said.append("back")
        )
        qtbot.waitUntil(lambda: len(said) == 4)
        errands.run(lambda: 1 // 0, _never, _never, back=lambda: said.append("back"))
        qtbot.waitUntil(lambda: len(said) == 5)
    assert said == ["back", "done", "back", "failed", "back"]


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


def _full_disk() -> None:
    raise UserError("The disk is full.")
