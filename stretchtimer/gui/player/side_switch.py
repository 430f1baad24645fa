"""Which leg it is, to be read across a room and changed with one press."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.wording import side_word
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.gui.words import side_name
from stretchtimer.routine.exercise import Side

HEIGHT, INSET = 64, 4  # px
SIDES = (Side.LEFT, Side.RIGHT)


class _Half(Pressable):
    def __init__(self, theme: Theme, side: Side, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.side, self.scale = side, 1.0
        self.setText(side_word(side))
        self.setAccessibleName(side_name(side))
        self._show_key()
        theme.keys.changed.connect(self._show_key)
        self.setCheckable(True)

    @property
    def focus_radius(self) -> int:
        return int(Radius.BUTTON)

    def sizeHint(self) -> QSize:
        return self.size()

    def _show_key(self) -> None:
        self.setToolTip(self.theme.keys.tip(side_name(self.side), "other_leg"))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, self.focus_radius, c.surface, c.border_2)
        font = self.theme.font(scaled(TYPE.heading, self.scale))
        tint = c.text if self.isChecked() or self.is_hovered else c.text_2
        words(painter, rect, self.text(), font, tint, Qt.AlignmentFlag.AlignHCenter)


class SideSwitch(QWidget):
    """LEFT and RIGHT on one track; `switched` comes when the person presses the side that is not on."""

    switched = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = Side.BOTH
        self.setAccessibleName(_("Side"))
        self._group = QButtonGroup(self)
        self.halves = tuple(_Half(theme, side, self) for side in SIDES)
        for half in self.halves:
            self._group.addButton(half)
            half.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def side(self) -> Side:
        """The side that is on."""
        return self._side

    def place(self, rect: QRect, scale: float) -> None:
        """Lie in the middle of `rect` of the parent's height, `scale` times as large as in a window."""
        height = round(HEIGHT * scale)
        self.setGeometry(rect.left(), rect.center().y() - height // 2, rect.width(), height)
        width = (rect.width() - 2 * INSET) // 2
        for place, half in enumerate(self.halves):
            half.scale = scale
            half.setGeometry(INSET + place * width, INSET, width, height - 2 * INSET)

    def put(self, side: Side) -> None:
        """Show that this is the side; with both there is nothing to switch, and nothing is shown."""
        self._side = side
        self.setVisible(side is not Side.BOTH)
        for half in self.halves:
            half.setChecked(half.side is side)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), Radius.CARD, self._theme.colours.surface_3)

    def _on_clicked(self) -> None:
        if not self.halves[SIDES.index(self._side)].isChecked():
            self.switched.emit()
