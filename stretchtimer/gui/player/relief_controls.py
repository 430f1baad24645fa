"""The foot of the page while a cramp is eased: when to get help, pause, the other leg, and on to the next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.column import Column
from stretchtimer.gui.player.command_button import PauseButton
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.painting import box

HELP_SIZES = (1.0, 0.85, 0.7, 0.6)  # of the line on help, tried until all of it can be read
MIDDLE = 42  # px from the top to the middle of the buttons
FLOATING_SIDE = Space.M


class ReliefControls(QWidget):
    """In the place of the usual controls. On a full screen it floats as a card, without the line on help."""

    toggled = Signal()
    switched = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._floats = False
        self._help = ""
        self.pause = PauseButton(theme, self)
        self.other = Button(
            theme, _("Other leg"), Kind.SECONDARY, icon="switch", key="other_leg", parent=self
        )
        self.skip = Button(theme, _("Skip"), Kind.SECONDARY, key="skip", parent=self)
        self.pause.clicked.connect(self.toggled)
        self.other.clicked.connect(self.switched)
        self.skip.clicked.connect(self.skipped)
        theme.changed.connect(self.update)
        self.hide()

    def place(self, rect: QRect, *, floats: bool) -> None:
        """Lie in `rect` of the parent; with `floats`, as a card on the stage."""
        self._floats = floats
        self.setGeometry(rect)
        side = FLOATING_SIDE if floats else Space.PAGE_PLAYER
        middle, right = MIDDLE, self.width() - side
        self.pause.move(self._pause_middle - self.pause.width() // 2, middle - self.pause.height() // 2)
        for button in (self.skip, self.other):
            button.adjustSize()
            right -= button.width()
            button.move(right, middle - button.height() // 2)
            right -= Space.S
        # A card may be too narrow for it in large text; the sides can be pressed above the ring as well.
        self.other.setVisible(self.other.x() >= self.pause.geometry().right() + Space.S)

    def put(self, help_: str) -> None:
        """Show when to get help."""
        self._help = help_
        self.setAccessibleName(help_)
        self.update()

    def show_state(self, *, paused: bool, asked: bool, sided: bool, another: bool) -> None:
        """Say what can be done: `asked` while a button elsewhere is what is asked for, `another` position to take."""
        word = _("Go on") if paused else _("Pause")
        name = self._theme.keys.tip(word, "pause")
        self.pause.show_as("play" if paused else "pause", name, ringed=paused or not asked)
        self.other.setEnabled(sided)
        word = _("Another position") if another else _("Skip")
        if word != self.skip.text():
            self.skip.put(word, "skip")
            self.place(self.geometry(), floats=self._floats)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, c = QPainter(self), self._theme.colours
        if self._floats:
            box(painter, QRectF(self.rect()), Radius.POPOVER, c.raised, c.border_2)
            return
        icon, left = self._theme.size(Size.ICON), int(Space.PAGE_PLAYER)
        width = self._pause_middle - self.pause.width() // 2 - left - icon - Space.XL
        heights = ((size, self._help_height(width, size)) for size in HELP_SIZES)
        size, height = next(
            (fit for fit in heights if fit[1] <= self.height()), (HELP_SIZES[-1], self.height())
        )
        top = max(min(MIDDLE - height / 2, self.height() - height), 0)
        place = QRectF(left, MIDDLE - icon / 2, icon, icon)
        self._theme.icons.paint(painter, place, "info", c.text_2)
        column = Column(self._theme, painter, left + icon + Space.S, top, width, size)
        column.text(self._help, TYPE.secondary, c.text_2)

    def _help_height(self, width: float, size: float) -> float:
        measured = Column(self._theme, None, 0, 0, width, size)
        measured.text(self._help, TYPE.secondary, "")
        return measured.y

    @property
    def _pause_middle(self) -> int:
        """Near the left on a card; in a window in the middle, or further left where the buttons need the room."""
        if self._floats:
            return FLOATING_SIDE + self.pause.width() // 2
        buttons = self.other.sizeHint().width() + self.skip.sizeHint().width() + Space.S + Space.PAGE_PLAYER
        return min(self.width() // 2, self.width() - buttons - Space.XL - self.pause.width() // 2)
