"""A scroll bar that lies over what it scrolls, so that nothing moves aside when it comes or goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from stretchtimer.gui.theme.style import SCROLL_BAR_PX


class OverlayBar(QScrollBar):
    """Takes the place of the upright scroll bar of `area`; shown while there is something to scroll."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own = area.verticalScrollBar()
        own.rangeChanged.connect(self._on_range)
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(own.setValue)
        area.installEventFilter(self)
        self._on_range(own.minimum(), own.maximum())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _on_range(self, low: int, high: int) -> None:
        own = self._area.verticalScrollBar()
        self.setRange(low, high)
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        self.setVisible(high > low)
        self.raise_()
        self._place()

    def _place(self) -> None:
        self.setGeometry(self._area.width() - SCROLL_BAR_PX, 0, SCROLL_BAR_PX, self._area.height())
