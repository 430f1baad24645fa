"""A short word at the bottom of the window that goes by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Motion, Radius, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, colour

WIDEST = 560  # px of words
SHADOW_BLUR = 24
SHADOW_DOWN = 8
SHADOW_STEPS = 12  # rings that fade out; enough for no edge to be seen


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is said, and what can be done about it, if anything."""

    text: str
    verb: str = ""
    act: Callable[[], object] | None = None


class Toast(QWidget):
    """One line at a time, 6 s each, 10 s with something to do about it; longer while it is pointed at or focused."""

    def __init__(self, theme: Theme, window: QWidget, shown_ms: int = Motion.TOAST_SHOWN_MS) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._waiting: deque[_Saying] = deque()
        self._said = _Saying("")
        self._shown_ms = shown_ms
        self._label = Label(theme, "", TYPE.body_medium, wraps=True)
        row = QHBoxLayout(self)
        side = SHADOW_BLUR + Space.M
        row.setContentsMargins(side, SHADOW_BLUR, side, SHADOW_BLUR)
        row.setSpacing(Space.S)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignCenter)
        self.button = Button(theme, "", Kind.TONAL, SMALL)
        self.button.clicked.connect(self._on_acted)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_up)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while it is not there."""
        return self._said.text if self.isVisible() else ""

    def tell(self, text: str) -> None:
        """Say `text`, after whatever is being said."""
        self._waiting.append(_Saying(text))
        if not self.isVisible():
            self._next()

    def offer(self, text: str, verb: str, act: Callable[[], object]) -> None:
        """Say `text` now, with a button that does `act`: what was said before is out of date."""
        self._waiting.clear()
        self._waiting.append(_Saying(text, verb, act))
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
            self._wait()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        card = QRectF(self.rect()).adjusted(SHADOW_BLUR, SHADOW_BLUR, -SHADOW_BLUR, -SHADOW_BLUR)
        for ring in range(SHADOW_STEPS):
            reach = SHADOW_BLUR * (SHADOW_STEPS - ring) / SHADOW_STEPS / 2
            shade = card.adjusted(-reach, -reach + SHADOW_DOWN, reach, reach + SHADOW_DOWN)
            box(painter, shade, Radius.CARD + reach, colour(c.shadow, c.shadow_alpha / SHADOW_STEPS * 1.4))
        box(painter, card, Radius.CARD, c.raised, c.border_2)

    @property
    def _widest(self) -> int:
        """The whole of it may be so wide, px."""
        return self._window.width()

    def _next(self) -> None:
        self._said = self._waiting.popleft()
        self._label.put(self._said.text)
        self.button.put(self._said.verb)
        self.button.setVisible(self._said.act is not None)
        self._place()
        self.show()
        self.raise_()
        self._wait()

    def _wait(self) -> None:
        longest = self._shown_ms if self._said.act is None else max(self._shown_ms, Motion.TOAST_UNDO_MS)
        self._timer.start(longest)

    def _on_acted(self) -> None:
        act = self._said.act
        self.dismiss()
        if act is not None:
            act()

    def _on_time_up(self) -> None:
        if self.button.hasFocus():  # whoever has gone there with the keyboard is about to press it
            self._wait()
            return
        self.hide()
        if self._waiting:
            self._next()

    def _place(self) -> None:
        """At the bottom in the middle, as wide as its words, which flow over lines where they are many."""
        window, around = self._window, 2 * (SHADOW_BLUR + Space.M)
        if self._said.act is not None:
            around += self.button.sizeHint().width() + Space.S
        natural = round(QFontMetricsF(self._label.font()).horizontalAdvance(self._said.text)) + 1
        words = min(natural, self._theme.size(WIDEST), self._widest - around)
        self._label.setFixedWidth(words)
        lines = self._label.heightForWidth(words)
        height = max(int(Size.TOAST), lines + 2 * Space.S + Space.XXS) + 2 * SHADOW_BLUR
        width = words + around
        bottom = window.height() - Space.XL + SHADOW_BLUR
        self.setGeometry((window.width() - width) // 2, bottom - height, width, height)
