"""The chip that says which figure the list answers, and takes it away again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.ink import Ink
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable

CROSS = 14


class AskedChip(Pressable):
    """Pressed, it goes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFont(theme.font(TYPE.body_medium))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.put("")

    @property
    def focus_radius(self) -> int:
        return self.height() // 2

    def put(self, text: str) -> None:
        """Say which; nothing hides it."""
        self.setText(text)
        only = _("Only {what}; show all again").format(what=text)
        self.setAccessibleName(only if text else _("Show all again"))
        self.setToolTip(_("Show all again"))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(int(Size.CHIP), self.theme.line(TYPE.body_medium) + Space.S)
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * Space.S + Space.XS + CROSS + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * Space.XXL, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        ink = self.eased(Ink(c.surface_3 if self.is_hovered else c.accent_soft, c.accent, c.accent_text))
        box(painter, rect, rect.height() / 2, ink.fill, ink.line)
        cross = QRectF(rect.right() - Space.S - CROSS, rect.center().y() - CROSS / 2, CROSS, CROSS)
        self.theme.icons.paint(painter, cross, "close", ink.text)
        text = rect.adjusted(Space.S, 0, 0, 0)
        text.setRight(cross.left() - Space.XXS)
        words(painter, text, self.text(), self.font(), ink.text)
