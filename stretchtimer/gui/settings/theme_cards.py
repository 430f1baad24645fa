"""The theme, chosen among small pictures of the window in each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup

from stretchtimer.config.setting import Setting
from stretchtimer.gui.settings.choice import Choice
from stretchtimer.gui.theme.contrast import HIGH_CONTRAST
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import DARK, LIGHT, TYPE, Colours, Radius, Space
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable

WIDTH, PICTURE, NAME = 104, 54, 30  # px: the card, the height of its picture and of its name
DRAWN = {
    Look.SYSTEM: (LIGHT, DARK),  # left half, right half
    Look.LIGHT: (LIGHT, LIGHT),
    Look.DARK: (DARK, DARK),
    Look.HIGH_CONTRAST: (HIGH_CONTRAST, HIGH_CONTRAST),
}


class ThemeCards(Choice):
    """One card for each theme there is."""

    def made_group(self, theme: Theme, row: Setting) -> QButtonGroup:
        """The cards beside each other, over as many lines as they need."""
        group, flow = QButtonGroup(self), Flow(self)
        for number, (value, name) in enumerate(zip(row.choices, row.names, strict=True)):
            card = _Card(theme, Look(value), name)
            group.addButton(card, number)
            flow.addWidget(card)
        return group


class _Card(Pressable):
    def __init__(self, theme: Theme, look: Look, name: str) -> None:
        super().__init__(theme)
        self._look = look
        self.setText(name)
        self.setFont(theme.font(TYPE.body_medium))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(max(WIDTH, round(text) + 2 * Space.XS), PICTURE + self.theme.size(NAME))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        box(painter, rect, Radius.BUTTON, c.surface_2 if self.is_hovered else c.surface)
        self._paint_picture(painter, QRectF(0, 0, rect.width(), PICTURE))
        is_on = self.isChecked()
        box(painter, rect, Radius.BUTTON, None, c.accent if is_on else c.border_2, 2 if is_on else 1)
        name = QRectF(0, PICTURE, rect.width(), rect.height() - PICTURE)
        font = self.theme.font(TYPE.body_strong if is_on else TYPE.body_medium)
        words(painter, name, self.text(), font, c.text, Qt.AlignmentFlag.AlignHCenter)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        """The window in small: where one goes on the left, a card with a button on the right."""
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), Radius.BUTTON, Radius.BUTTON)
        left, right = DRAWN[self._look]
        painter.save()
        painter.setClipPath(rounded)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        _paint_window(painter, rect, left)
        if right is not left:
            painter.setClipRect(rect.adjusted(rect.width() / 2, 0, 0, 0), Qt.ClipOperation.IntersectClip)
            _paint_window(painter, rect, right)
        painter.restore()


def _paint_window(painter: QPainter, rect: QRectF, c: Colours) -> None:
    painter.fillRect(rect, c.bg)
    nav = QRectF(rect.left() + 8, rect.top() + 8, 20, rect.height() - 16)
    box(painter, nav, Radius.BAR, c.surface_3)
    card = QRectF(nav.right() + 6, nav.top(), rect.right() - nav.right() - 14, nav.height())
    box(painter, card, Radius.BAR, c.surface, c.border)
    box(painter, QRectF(card.left() + 8, card.top() + 8, card.width() * 0.5, 4), 2, c.text_3)
    box(painter, QRectF(card.left() + 8, card.bottom() - 14, card.width() * 0.45, 7), 3.5, c.accent)
