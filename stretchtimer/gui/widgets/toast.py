"""A short word at the bottom of the window that goes by itself."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Motion, Radius, Size, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, colour

WIDEST = 560  # px of words
SHADOW_BLUR = 24
SHADOW_DOWN = 8
SHADOW_STEPS = 12  # rings that fade out; enough for no edge to be seen


class Toast(QWidget):
    """One line at a time, 6 s each, longer while the pointer is over it. Takes no focus and no clicks away."""

    def __init__(self, theme: Theme, window: QWidget, shown_ms: int = Motion.TOAST_SHOWN_MS) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._waiting: deque[str] = deque()
        self._text = ""
        self._label = Label(theme, "", TYPE.body_medium, wraps=True)
        row = QHBoxLayout(self)
        side = SHADOW_BLUR + Space.M
        row.setContentsMargins(side, SHADOW_BLUR, side, SHADOW_BLUR)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self._on_time_up)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while it is not there."""
        return self._text if self.isVisible() else ""

    def tell(self, text: str) -> None:
        """Say `text`, after whatever is being said."""
        self._waiting.append(text)
        if not self.isVisible():
            self._next()

    def dismiss(self) -> None:
        """Take away what it says and what waits to be said."""
        self._waiting.clear()
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() == QEvent.Type.Close:
            self._timer.stop()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        card = QRectF(self.rect()).adjusted(SHADOW_BLUR, SHADOW_BLUR, -SHADOW_BLUR, -SHADOW_BLUR)
        for ring in range(SHADOW_STEPS):
            reach = SHADOW_BLUR * (SHADOW_STEPS - ring) / SHADOW_STEPS / 2
            shade = card.adjusted(-reach, -reach + SHADOW_DOWN, reach, reach + SHADOW_DOWN)
            box(painter, shade, Radius.CARD + reach, colour(c.shadow, c.shadow_alpha / SHADOW_STEPS * 1.4))
        box(painter, card, Radius.CARD, c.raised, c.border_2)

    def _next(self) -> None:
        self._text = self._waiting.popleft()
        self._label.put(self._text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _on_time_up(self) -> None:
        self.hide()
        if self._waiting:
            self._next()

    def _place(self) -> None:
        """At the bottom in the middle, as wide as its words, which flow over lines where they are many."""
        window, around = self._window, 2 * (SHADOW_BLUR + Space.M)
        natural = round(QFontMetricsF(self._label.font()).horizontalAdvance(self._text)) + 1
        words = min(natural, self._theme.size(WIDEST), window.width() - around)
        self._label.setFixedWidth(words)
        lines = self._label.heightForWidth(words)
        height = max(int(Size.TOAST), lines + 2 * Space.S + Space.XXS) + 2 * SHADOW_BLUR
        width = words + around
        bottom = window.height() - Space.XL + SHADOW_BLUR
        self.setGeometry((window.width() - width) // 2, bottom - height, width, height)
