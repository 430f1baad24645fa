"""The ring around whatever the keyboard is on: 2 px wide, 2 px away, as round as the thing itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.pressable import Pressable

REACH = Size.FOCUS_GAP + Size.FOCUS_RING  # px outside the widget


class _Margins(QProxyStyle):
    """Tells the frame how far around its widget to lie, and that all of it is seen."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return int(REACH)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the ring is drawn, not cut out
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """A ring around one drawn button; it follows it wherever it goes, and is cut where a scrolled page cuts.

    It goes when its `parent` does.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._margins = _Margins()
        self._margins.setParent(self)  # or Python may take it away before the ring at the end
        self.setStyle(self._margins)
        theme.changed.connect(self.update)
        # Qt puts the ring under the window, where it would outlive what it was made for.
        parent.destroyed.connect(self.deleteLater)

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self.widget()
        if not isinstance(ringed, Pressable):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ringed.ring_tint), Size.FOCUS_RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = Size.FOCUS_RING / 2
        radius = ringed.focus_radius + Size.FOCUS_GAP + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class KeyboardFocus(FocusRing):
    """The ring of one window that goes with the focus from button to button. What it is on is brought into sight."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._window and new.visibleRegion().isEmpty():
            _scroll_to(new)
        self.setWidget(new if self._rings(new) else None)  # type: ignore[arg-type]  # None takes it away
        QTimer.singleShot(0, self, self._on_scrolled_to)

    def _on_scrolled_to(self) -> None:
        """Qt hides the ring around what is out of sight, and forgets it when the page is scrolled there."""
        ringed = self.widget()
        if isinstance(ringed, Pressable) and ringed.isVisible() and self.isHidden():
            self.setWidget(None)  # type: ignore[arg-type]
            self.setWidget(ringed)

    def _rings(self, widget: QWidget | None) -> bool:
        return isinstance(widget, Pressable) and not widget.rings_itself and widget.window() is self._window


def _scroll_to(widget: QWidget) -> None:
    """Qt does so within one page that is scrolled, but not when the keyboard comes from elsewhere."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
