"""A light around the edge of the page at each change, for those who do not hear it; never often enough to do harm."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme

# At most 2.5 a second: more than three flashes in any second can bring on a seizure (WCAG 2.2, criterion 2.3.1).
APART_MS = 400
LIT_MS = 200
SHARE, LEAST = 0.018, 10  # the light's width: of the page's shorter side, and px


def may_flash(last_ms: int | None, now_ms: int) -> bool:
    """Whether it may light up at `now_ms`, having done so at `last_ms` or, with None, never."""
    return last_ms is None or now_ms - last_ms >= APART_MS


class EdgeFlash(QWidget):
    """Lies over the whole page, lets every click through, and is seen only while it is lit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_wanted = False
        self._last_ms: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=LIT_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def want(self, is_wanted: bool) -> None:
        """Light up from now on, or no more."""
        self._is_wanted = is_wanted

    def flash(self, now_ms: int) -> None:
        """Light up once, if that is wanted and not too soon; `now_ms` is of the steady clock."""
        if not self._is_wanted or self._theme.is_still or not may_flash(self._last_ms, now_ms):
            return
        self._last_ms = now_ms
        self.show()
        self.raise_()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._theme.colours.accent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only the edge is ever drawn, so that nothing below the rest has to be."""
        wide = max(round(min(self.width(), self.height()) * SHARE), LEAST)
        inner = QRect(self.rect()).adjusted(wide, wide, -wide, -wide)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
