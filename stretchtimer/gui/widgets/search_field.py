"""The field one types into to find something: a glass before the words, the key that leads here after them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.painting import hint, hint_width


class SearchField(QLineEdit):
    """`left` tells that the person wants to go on into what was found: Down or Enter was pressed."""

    left = Signal()

    def __init__(self, theme: Theme, prompt: str, key: str = "", parent: QWidget | None = None) -> None:
        """`prompt` stands there while it is empty; `key`, a row of the key table, is the hint; it binds nothing."""
        super().__init__(parent)
        self._theme, self._key = theme, key
        self.setProperty("leading", "true")
        self.setFont(theme.font(TYPE.body))
        self.setFixedHeight(max(int(Size.FIELD), theme.line(TYPE.body) + Space.L))
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(False)
        theme.changed.connect(self.update)
        theme.keys.changed.connect(self._on_keys_changed)
        self.textChanged.connect(self._make_room)
        self._make_room()

    @property
    def words_width(self) -> int:
        """The least, px, at which its prompt is read whole."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + Space.L + Space.M + 2 * Space.S

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, c = QPainter(self), self._theme.colours
        middle = self.height() / 2
        glass = QRectF(Space.S - 2, middle - Size.ICON / 2, Size.ICON, Size.ICON)  # the text begins after it
        self._theme.icons.paint(painter, glass, "search", c.text)
        if key := self._key_shown:
            hint(painter, self._theme, self.width() - Space.S, middle, key, c.text_3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    @property
    def _key_shown(self) -> str:
        """Nothing once something was typed, or where the prompt needs its room."""
        key = self._theme.keys.shown(self._key) if self._key and not self.text() else ""
        fits = self.words_width + self._room_for(key) <= self.width()
        return key if fits else ""

    def _room_for(self, key: str) -> int:
        return round(hint_width(self._theme, key)) + Space.XXS if key else 0

    def _make_room(self) -> None:
        """For the key, at the end of the prompt; Qt keeps these margins left and right whichever way words run."""
        room = self._room_for(self._key_shown)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)

    def _on_keys_changed(self) -> None:
        self._make_room()
        self.update()
