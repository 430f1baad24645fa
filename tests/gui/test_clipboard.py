"""What is taken from the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from stretchtimer.gui.clipboard import clipboard_content


def test_an_empty_clipboard_holds_nothing(qapp: QApplication) -> None:
    """Where the platform hands out none at all, too: pasting finds nothing, and no fault is shown."""
    QGuiApplication.clipboard().clear()
    assert clipboard_content().text() == ""
    assert not clipboard_content().hasImage()


def test_what_was_copied_is_found(qapp: QApplication) -> None:
    """Words from elsewhere, say."""
    QGuiApplication.clipboard().setText("20 s calf")
    assert clipboard_content().text() == "20 s calf"
    QGuiApplication.clipboard().clear()
