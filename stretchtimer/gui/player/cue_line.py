"""The cue under the stage, in one or two lines, beside the sign of who says it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.column import Column
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.painting import words

ICON, INDENT = 22, 34  # px
SMALLER = (
    0.76,
    0.66,
    0.56,
    0.46,
    0.38,
)  # of the size, once one line is not enough, tried until all of it fits


class CueLine(QWidget):
    """Shows one caption."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._text, self._icon = "", "voice"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def place(self, rect: QRect, scale: float) -> None:
        """Lie in `rect` of the parent, `scale` times as large as in a window."""
        self._scale = scale
        self.setGeometry(rect)
        self.update()

    def put(self, text: str, icon: str = "voice") -> None:
        """Show `text` with an icon before it."""
        if (text, icon) != (self._text, self._icon):
            self._text, self._icon = text, icon
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        icon = ICON * self._scale
        middle = self.height() / 2
        self._theme.icons.paint(painter, QRectF(0, middle - icon / 2, icon, icon), self._icon, c.accent)
        indent = INDENT * self._scale
        room = QRectF(indent, 0, self.width() - indent, self.height())
        font = self._theme.font(scaled(TYPE.cue, self._scale))
        if QFontMetricsF(font).horizontalAdvance(self._text) <= room.width():
            words(painter, room, self._text, font, c.text)
            return
        sizes = ((self._scale * size, self._height_at(room, self._scale * size)) for size in SMALLER)
        small, height = next(
            (fit for fit in sizes if fit[1] <= self.height()), (self._scale * SMALLER[-1], 0.0)
        )
        column = Column(self._theme, painter, indent, max(middle - height / 2, 0), room.width(), small)
        column.text(self._text, TYPE.cue, c.text)

    def _height_at(self, room: QRectF, scale: float) -> float:
        measured = Column(self._theme, None, room.left(), 0, room.width(), scale)
        measured.text(self._text, TYPE.cue, "")
        return measured.y
