"""A segmented control: a few words side by side on one track, one of them raised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable

INSET = 3


class _Segment(Pressable):
    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
        self.setFont(theme.font(TYPE.body_medium))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return Radius.BUTTON - INSET + 1

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        height = max(int(Size.NAV), self.theme.line(TYPE.body_medium) + Space.S) - 2 * INSET
        return QSize(round(width) + 2 * Space.S, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self.theme.colours
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, self.focus_radius, c.surface, c.border_2)
        tint = c.text if self.isChecked() or self.is_hovered else c.text_2
        words(painter, rect, self.text(), self.font(), tint, Qt.AlignmentFlag.AlignHCenter)


class Segmented(QWidget):
    """A choice of one among few."""

    def __init__(
        self, theme: Theme, texts: tuple[str, ...], name: str, parent: QWidget | None = None
    ) -> None:
        """`name` tells a screen reader what is chosen here. The first one is on."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, INSET, INSET, INSET)
        row.setSpacing(0)
        for number, text in enumerate(texts):
            segment = _Segment(theme, text)
            self.group.addButton(segment, number)
            row.addWidget(segment)
        self.group.button(0).setChecked(True)
        theme.changed.connect(self.update)

    @property
    def chosen(self) -> int:
        """The number of the choice, from 0."""
        return self.group.checkedId()

    def choose(self, number: int) -> None:
        """Take choice `number`."""
        self.group.button(number).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), Radius.BUTTON, self._theme.colours.surface_3)
