"""Fields whose every letter is an edit of the page they stand on: undo and redo are the page's, not their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class LineField(QLineEdit):
    """A line of text. `put` keeps the cursor where it is."""

    def put(self, text: str) -> None:
        """Show `text`."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def event(self, event: QEvent) -> bool:
        return False if undoes(event) else super().event(event)


class TextField(QPlainTextEdit):
    """The same over several lines; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def put(self, text: str) -> None:
        """Show `text`."""
        if text != self.toPlainText():
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        return False if undoes(event) else super().event(event)


def undoes(event: QEvent) -> bool:
    """Whether a field would take this key for an undo or redo of its own."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
