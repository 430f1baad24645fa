"""The list of sections beside the form: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable

WIDTH = 192


class SectionList(QWidget):
    """`wanted` carries the number of a section, from 0."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, sections: tuple[tuple[str, str], ...]) -> None:
        """`sections` are icons with titles."""
        super().__init__()
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, (icon, title) in enumerate(sections):
            button = _SectionButton(theme, icon, title)
            self.group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.group.button(0).setChecked(True)
        self.setFixedWidth(max(theme.size(WIDTH), self.sizeHint().width()))
        self.group.idClicked.connect(self.wanted)

    @property
    def current(self) -> QWidget:
        """The button of the section that is shown."""
        return self.group.checkedButton() or self.group.button(0)

    def mark(self, number: int) -> None:
        """Show that section `number` is the one."""
        self.group.button(number).setChecked(True)


class _SectionButton(Pressable):
    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return Radius.BUTTON

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.theme.font(TYPE.body_strong)).horizontalAdvance(self.text())
        width = round(text) + self.theme.size(Size.ICON) + 2 * Space.S + Space.XS + 1
        return QSize(width, max(int(Size.NAV), self.theme.line(TYPE.body) + Space.M))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        is_on = self.isChecked()
        if is_on or self.is_hovered:
            box(painter, rect, Radius.BUTTON, c.surface_3 if is_on else c.surface_2)
        size = self.theme.size(Size.ICON)
        icon = QRectF(Space.S, (rect.height() - size) / 2, size, size)
        self.theme.icons.paint(painter, icon, self._icon, c.accent if is_on else c.text_2)
        font = self.theme.font(TYPE.body_strong if is_on else TYPE.body_medium)
        place = rect.adjusted(icon.right() + Space.XS, 0, -Space.S, 0)
        align = Qt.AlignmentFlag.AlignLeft
        words(painter, place, self.text(), font, c.text if is_on else c.text_2, align)
