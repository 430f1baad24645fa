"""Words on a small card above the place they belong to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius
from stretchtimer.gui.widgets.painting import box, words

HEIGHT, SIDE, ABOVE = 30, 10, 12  # px


class Tip(QWidget):
    """Goes with the pointer and never takes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while it is not there."""
        return self._text if self.isVisible() else ""

    def tell(self, text: str, at: QPoint) -> None:
        """Say `text` above the point `at` of the parent."""
        self._text = text
        metrics = QFontMetricsF(self._theme.font(TYPE.caption))
        width = min(round(metrics.horizontalAdvance(text)) + 2 * SIDE + 2, self._page.width() - 2 * SIDE)
        height = max(HEIGHT, round(metrics.height()) + SIDE)
        most = self._page.width() - width - SIDE
        self.setGeometry(min(max(at.x() - width // 2, SIDE), most), at.y() - height - ABOVE, width, height)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        rect = QRectF(self.rect())
        box(painter, rect, Radius.BUTTON, c.raised, c.border_2)
        words(
            painter, rect, self._text, self._theme.font(TYPE.caption), c.text, Qt.AlignmentFlag.AlignHCenter
        )
