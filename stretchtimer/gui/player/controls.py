"""Every command in one row, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.command_button import (
    ICON_MIDDLE,
    WORD_MIDDLE,
    CommandButton,
    PauseButton,
    TimeButton,
    paint_word_and_key,
)
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.painting import box, hint, hint_width, words

SLOT, NARROW_SLOT, NARROW = 116, 104, 1_100  # px from one command to the next; and from which width on
COMMANDS = 5  # beside each other
TOP = 14  # px above the buttons
PAUSE_MIDDLE = 42
TIME_APART = 22  # px from the middle of the pair to each of it
STEP_MS = 10_000


class Controls(QWidget):
    """Back, repeat, pause, time, skip. On a full screen it floats as a card of its own."""

    toggled = Signal()
    skipped = Signal()
    went_back = Signal()
    repeated = Signal()
    time_added = Signal(int)  # ms, below 0 to take away
    effort_moved = Signal(int)  # by so many levels
    end_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._floats = False
        self._is_paused = False
        self._has_levels = False
        self.back = CommandButton(theme, "back", _("Back"), "back", self)
        self.repeat = CommandButton(theme, "repeat", _("Repeat side"), "repeat", self)
        self.pause = PauseButton(theme, self)
        self.less = TimeButton(theme, "minus", _("Ten seconds less"), "less", self)
        self.more = TimeButton(theme, "plus", _("Ten seconds more"), "more", self)
        self.easier = CommandButton(theme, "minus", _("Easier"), "less", self)
        self.harder = CommandButton(theme, "plus", _("Harder"), "more", self)
        self.skip = CommandButton(theme, "skip", _("Skip"), "skip", self)
        self.end = Button(theme, _("End and save"), Kind.SECONDARY, key="stop", parent=self)
        self.keys = Button(theme, _("All keys"), Kind.GHOST, SMALL, key="keys", parent=self)
        self.end.hide()
        self.show_effort(None)
        self._connect()
        theme.changed.connect(self.update)
        theme.keys.changed.connect(self.update)

    def place(self, rect: QRect, *, floats: bool) -> None:
        """Lie in `rect` of the parent; with `floats`, as a card on the stage."""
        self._floats = floats
        self.setGeometry(rect)
        self._lay_out()
        self._show_sides()

    def show_state(self, *, paused: bool, asked: bool, sided: bool, timed: bool) -> None:
        """Say what can be done: `asked` while another button is what is asked for, `timed` if time can be added."""
        self.repeat.setText(_("Repeat side") if sided else _("Repeat"))
        if paused != self._is_paused:
            self._is_paused = paused
            self._show_sides()
            self.update()
        word = _("Go on") if paused else _("Pause")
        name = self._theme.keys.tip(word, "pause")
        self.pause.show_as("play" if paused else "pause", name, ringed=paused or not asked)
        self.less.setEnabled(timed)
        self.more.setEnabled(timed)

    def show_effort(self, levels: tuple[bool, bool] | None) -> None:
        """Offer easier and harder, as far as each can be had, in the place of less and more time; None: do not."""
        self._has_levels = levels is not None
        for button in (self.easier, self.harder):
            button.setVisible(self._has_levels)
        for button in (self.repeat, self.less, self.more):
            button.setVisible(not self._has_levels)
        if levels is not None:
            for button, can_be in zip((self.easier, self.harder), levels, strict=True):
                button.setEnabled(can_be)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._floats:
            c = self._theme.colours
            box(painter, QRectF(self.rect()), Radius.POPOVER, c.raised, c.border_2)
        if not self._has_levels:
            middle = self.width() / 2 + self._slot
            paint_word_and_key(painter, self._theme, middle, TOP + WORD_MIDDLE, _("10 s"), self._time_keys)
        if not self._floats and not self._is_paused:
            self._paint_pause_hint(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @property
    def _slot(self) -> int:
        if self._floats:
            return min(SLOT, self.width() // COMMANDS)
        return SLOT if self.width() >= NARROW else NARROW_SLOT

    @property
    def _time_keys(self) -> str:
        keys = self._theme.keys
        return f"{keys.shown('less')} {keys.shown('more')}".strip()

    def _connect(self) -> None:
        for button, signal in (
            (self.back, self.went_back),
            (self.repeat, self.repeated),
            (self.pause, self.toggled),
            (self.skip, self.skipped),
            (self.end, self.end_wanted),
            (self.keys, self.keys_wanted),
        ):
            button.clicked.connect(signal)
        self.less.clicked.connect(lambda: self.time_added.emit(-STEP_MS))
        self.more.clicked.connect(lambda: self.time_added.emit(STEP_MS))
        self.easier.clicked.connect(lambda: self.effort_moved.emit(-1))
        self.harder.clicked.connect(lambda: self.effort_moved.emit(1))

    def _lay_out(self) -> None:
        middle, slot = self.width() // 2, self._slot
        places = (
            (self.back, -2),
            (self.repeat, -1),
            (self.easier, -1),
            (self.harder, 1),
            (self.skip, 2),
        )
        for button, place in places:
            button.move(middle + place * slot - button.width() // 2, TOP)
        self.pause.move(middle - self.pause.width() // 2, PAUSE_MIDDLE - self.pause.height() // 2)
        for half, apart in ((self.less, -TIME_APART), (self.more, TIME_APART)):
            half.move(middle + slot + apart - half.width() // 2, TOP + ICON_MIDDLE - half.height() // 2)
        self.end.adjustSize()
        self.end.move(Space.PAGE_PLAYER, PAUSE_MIDDLE - self.end.height() // 2)
        self.keys.adjustSize()
        right = self.width() - Space.PAGE_PLAYER + Space.S
        self.keys.move(right - self.keys.width(), PAUSE_MIDDLE - self.keys.height() // 2)

    def _show_sides(self) -> None:
        self.end.setVisible(self._is_paused and not self._floats)
        self.keys.setVisible(not self._floats)

    def _paint_pause_hint(self, painter: QPainter) -> None:
        c, shown = self._theme.colours, self._theme.keys.shown("pause")
        if not shown:
            return
        left = Space.PAGE_PLAYER + hint_width(self._theme, shown)
        hint(painter, self._theme, left, PAUSE_MIDDLE, shown, c.text_2)
        room = QRectF(left + Space.XS, PAUSE_MIDDLE - 10, 120, 20)
        words(painter, room, _("Pause"), self._theme.font(TYPE.body), c.text_2, Qt.AlignmentFlag.AlignLeft)
