"""A bug is shown and told, never silently fatal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.gui.fault_dialog import FaultDialog
from stretchtimer.gui.faults import Faults
from stretchtimer.gui.theme.theme import Theme


@pytest.fixture
def faults(theme: Theme, qtbot: QtBot) -> Iterator[Faults]:
    """Installed, and its dialog closed in the end."""
    faults = Faults(theme, lambda: None)
    faults.install()
    yield faults
    faults.uninstall()
    if faults.dialog is not None:
        faults.dialog.close()
        faults.dialog.deleteLater()


def hook(error: Exception) -> None:
    """What Python does with an exception that nobody catches."""
    sys.excepthook(type(error), error, error.__traceback__)


def raised(text: str) -> Exception:
    """An error that really was raised, with its traceback."""
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def dialog_of(faults: Faults, qtbot: QtBot) -> FaultDialog:
    """The dialog, as soon as it is there."""
    qtbot.waitUntil(lambda: faults.dialog is not None and faults.dialog.isVisible())
    assert faults.dialog is not None
    return faults.dialog


def test_a_bug_opens_a_report_to_copy(
    faults: Faults, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """The traceback is in the dialog, on the clipboard when asked for, and on standard error."""
    hook(raised("the cat sat on it"))
    dialog = dialog_of(faults, qtbot)
    assert "ValueError: the cat sat on it" in dialog.text and "test_faults.py" in dialog.text
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.text
    assert "the cat sat on it" in capsys.readouterr().err


def test_a_second_bug_does_not_pile_up(faults: Faults, qtbot: QtBot) -> None:
    """It is added to the dialog that is open."""
    hook(raised("first"))
    dialog = dialog_of(faults, qtbot)
    hook(raised("second"))
    qtbot.waitUntil(lambda: "second" in dialog.text)
    assert "first" in dialog.text and faults.dialog is dialog


def test_a_bug_in_a_thread_is_shown_too(faults: Faults, qtbot: QtBot) -> None:
    """Threads have a hook of their own."""
    error = raised("in a thread")
    args = threading.ExceptHookArgs((ValueError, error, error.__traceback__, None))
    threading.excepthook(args)
    assert "in a thread" in dialog_of(faults, qtbot).text


def test_what_the_person_can_mend_is_only_a_line(faults: Faults, qtbot: QtBot) -> None:
    """No traceback for a full disk."""
    with qtbot.waitSignal(faults.told, timeout=500) as told:
        hook(UserError("The disk is full."))
    assert told.args == ["The disk is full."]
    assert faults.dialog is None
