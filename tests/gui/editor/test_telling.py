"""The sentences on what could not be done: there as long as they are of use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.gui.editor.desks import Desk
from tests.gui.evening import press

CTRL = Qt.KeyboardModifier.ControlModifier
NOTHING = "There are no steps on the clipboard."
REMARK = "1 line was not understood."


def paste(desk: Desk, text: str) -> None:
    """What another program put on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    desk.shown().steps.pane.setFocus()
    press(desk.window, desk.qtbot, Qt.Key.Key_V, CTRL)


def test_a_refusal_stands_alone_and_goes_with_the_next_edit(desk: Desk) -> None:
    """The newest takes the place of the one before; done, there is none."""
    page = desk.edit()
    paste(desk, "see you on Monday")
    assert page.banners.texts == (NOTHING,)
    paste(desk, "Butterfly 20s\nWobble the elbows 20s")
    assert page.banners.texts == (REMARK,)
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.banners.texts == ()


def test_what_is_told_of_the_file_stays(desk: Desk) -> None:
    """A deleted file is still deleted after an edit."""
    page = desk.edit()
    desk.path.unlink()
    desk.qtbot.waitUntil(lambda: bool(page.banners.texts))
    desk.remove_first()
    assert any("deleted" in text for text in page.banners.texts)
