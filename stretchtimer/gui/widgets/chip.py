"""Chips: small round choices of which one is on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.ink import Ink
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable


class Chip(Pressable):
    """A checkable word, as round as it is high."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font(TYPE.body_medium))
        self.setFixedSize(self.sizeHint())

    @property
    def focus_radius(self) -> int:
        return self.height() // 2

    def rename(self, text: str) -> None:
        """Show another word."""
        self.setText(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        height = max(int(Size.CHIP), self.theme.line(TYPE.body_medium) + Space.S)
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * Space.S + 2, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self.theme.colours
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.isChecked():
            ink = self.eased(Ink(c.accent_soft, c.accent, c.accent_text))
        else:
            ink = self.eased(Ink(c.surface_2 if self.is_hovered else c.surface, c.border_2, c.text))
        box(painter, rect, rect.height() / 2, ink.fill, ink.line)
        left = (rect.width() - QFontMetricsF(self.font()).horizontalAdvance(self.text())) / 2
        words(painter, rect.adjusted(left, 0, 0, 0), self.text(), self.font(), ink.text)


class ChipRow(QWidget):
    """Chips in a row, or several where it has no room; exactly one of them is on."""

    def __init__(
        self, theme: Theme, texts: tuple[str, ...], name: str, parent: QWidget | None = None
    ) -> None:
        """`name` tells a screen reader what is chosen here. The first one is on."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        row = Flow(self)
        for number, text in enumerate(texts):
            chip = Chip(theme, text)
            self.group.addButton(chip, number)
            row.addWidget(chip)
        self.group.button(0).setChecked(True)

    def sizeHint(self) -> QSize:
        chips = [chip.sizeHint() for chip in self.group.buttons()]
        width = sum(chip.width() for chip in chips) + (len(chips) - 1) * Space.XS
        return QSize(width, max(chip.height() for chip in chips))

    @property
    def chosen(self) -> int:
        """The number of the chip that is on, from 0."""
        return self.group.checkedId()

    def choose(self, number: int) -> None:
        """Turn chip `number` on."""
        self.group.button(number).setChecked(True)
