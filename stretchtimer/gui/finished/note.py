"""A note on a session: kept while it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE

KEPT_AFTER_MS = 800  # without another letter
LINES = 4
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteField(QPlainTextEdit):
    """`written` carries the whole note, a moment after the last letter and when it is left; Ctrl Enter is `done`."""

    written = Signal(str)
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kept = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self.setFont(theme.font(TYPE.body))
        self.setFixedHeight(LINES * theme.line(TYPE.body) + 16)
        self.setTabChangesFocus(True)
        self.setAccessibleName(_("Note"))
        self.setPlaceholderText(_("How it went"))
        self.textChanged.connect(self._timer.start)

    def put(self, text: str) -> None:
        """Show what was written before."""
        self._kept = text
        self.setPlainText(text)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()

    def keep(self) -> None:
        """Tell what was written since the last time, without waiting."""
        self._timer.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)
