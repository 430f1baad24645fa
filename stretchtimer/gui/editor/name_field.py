"""The routine's name where a heading would stand, written over in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.routine.limits import MAX_NAME_LENGTH

LEAST, MOST = 120, 420  # px


class NameField(QLineEdit):
    """As wide as what is in it. `written` carries the name at every letter."""

    written = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("quiet", True)
        self.setAccessibleName(_("Name of the routine"))
        self.setToolTip(_("Rename"))
        self.setFont(theme.font(TYPE.heading))
        self.setMaxLength(MAX_NAME_LENGTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        self.textEdited.connect(self.written)
        self.editingFinished.connect(self._on_finished)

    def put(self, name: str) -> None:
        """Show `name`."""
        if name != self.text():
            self.setText(name)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the editor's: every letter is an edit."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * Space.S + Space.M
        height = max(int(Size.FIELD), self._theme.line(TYPE.heading) + Space.S)
        return QSize(round(min(max(wide, LEAST), self._theme.size(MOST))), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.sizeHint().height())

    def _on_finished(self) -> None:
        self.setCursorPosition(0)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
