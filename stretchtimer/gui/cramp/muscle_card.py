"""One muscle to choose: a small figure of what eases it, its name, and its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.posing import mirrored_for
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box, hint, hint_width, words
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.routine.exercise import Side

WIDTH, WELL = 152, 112  # px


class MuscleCard(Pressable):
    """Pressed, it is this muscle."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        key: str,
        figure: Figure | None,
        *,
        width: int = WIDTH,
        well: int = WELL,
        parent: QWidget | None = None,
    ) -> None:
        """`key` is shown as a hint, if there is one; `width` and the height of the `well` are its least, in px."""
        super().__init__(theme, parent)
        self._least, self._well = width, well
        self._style = TYPE.subhead if width >= WIDTH else TYPE.body_strong
        self._key, self._figure, self._side = key, figure, Side.RIGHT
        self._figures = Thumbnails(theme)
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return int(Radius.CARD)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(self._least), self._well + self.theme.line(self._style) + 3 * Space.S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_side(self, side: Side) -> None:
        """Show the figure as it eases that side."""
        self._side = side
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        lit = self.is_hovered or self.isDown()
        box(painter, rect, Radius.CARD, c.warm_soft if lit else c.surface, c.warm_line if lit else c.border)
        well = QRectF(Space.XS, Space.XS, rect.width() - 2 * Space.XS, self._well)
        ground = c.warm_soft if lit else c.surface_2
        box(painter, well, Radius.BUTTON, ground)
        if self._figure is not None:
            mirrored = mirrored_for(self._figure, self._side)
            self._figures.paint(painter, well, self._figure, ground, mirrored=mirrored)
        foot = QRectF(Space.S, well.bottom(), rect.width() - 2 * Space.S, rect.height() - well.bottom())
        if self._key:
            hint(painter, self.theme, foot.right(), foot.center().y(), self._key, c.text_2)
            foot.setRight(foot.right() - hint_width(self.theme, self._key) - Space.XXS)
        font = self.theme.font(self._style)
        if QFontMetricsF(font).horizontalAdvance(self.text()) > foot.width():
            font = self.theme.font(TYPE.caption)
        words(painter, foot, self.text(), font, c.text)
