"""The field of the picker: it keeps the keyboard while the arrows go up and down in what is found."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import words
from stretchtimer.gui.widgets.search_field import SearchField

COUNT = 120  # px
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class PickerSearch(SearchField):
    """`moved` carries by how many rows, `entered` whether the picker is to stay."""

    moved = Signal(int)
    entered = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Find an exercise"))
        self._count = ""
        self.setTextMargins(0, 0, theme.size(COUNT), 0)

    def put_count(self, count: str) -> None:
        """Show how many were found."""
        self._count = count
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # the picker closes
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rect = QRectF(self.rect()).adjusted(0, 0, -Space.M, 0)
        font = self._theme.font(TYPE.secondary)
        words(
            QPainter(self), rect, self._count, font, self._theme.colours.text_2, Qt.AlignmentFlag.AlignRight
        )
