"""The Today page. What is on it is made when the journal has answered, so that the first frame need not wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.regional import month_name, weekday_names
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Ground

if TYPE_CHECKING:  # loaded after the first frame
    from stretchtimer.gui.library.card import Card
    from stretchtimer.gui.today.board import Board
    from stretchtimer.gui.today.standing import Standing


class TodayPage(Ground):
    """`came` tells that it is seen.

    `start_wanted` carries a routine and its moment, `change_wanted` a moment, `training_wanted` whether it begins.
    """

    start_wanted = Signal(object, object)
    change_wanted = Signal(object)
    training_wanted = Signal(bool)
    glass_wanted = Signal()
    undo_wanted = Signal()
    came = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self._board: Board | None = None
        self._standing: Standing | None = None
        self._cramp: QWidget | None = None
        self._date = Label(theme, "", TYPE.body, "text_2")
        self._date.setContentsMargins(0, Space.XS, 0, 0)  # nearer to the line that the title stands on
        title = Label(theme, _("Today"), TYPE.title)
        title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.XL, Space.PAGE, Space.M)
        head.setSpacing(Space.S)
        head.addWidget(title)
        head.addWidget(self._date)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._rest = QWidget()
        self._column.addWidget(self._rest, 1)
        theme.keys.bind(self, "next", self._on_next)
        theme.keys.bind(self, "workout", self._on_workout)
        theme.keys.bind(self, "glass", self.glass_wanted.emit)
        theme.keys.bind(self, "undo", self.undo_wanted.emit)

    @property
    def board(self) -> Board | None:
        """What is on it, None until the journal has answered."""
        return self._board

    @property
    def standing(self) -> Standing | None:
        """What is shown, None until the journal has answered."""
        return self._standing

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round: the one thing to do, the moments, water."""
        if self._board is None:
            return ()
        buttons = (self._board.strip.button, *(card.start_button for card in self._board.moments))
        return (*buttons, self._board.water.glass_button)

    def put(self, standing: Standing, cards: Mapping[str, Card]) -> None:
        """Show how everything stands."""
        self._standing = standing
        self._date.put(_date_words(standing))
        if self._board is None:
            self._board = self._make_board()
            if self._cramp is not None:
                self._board.put_cramp(self._cramp)
        self._board.put(standing, cards)
        self._board.arrange(self.width())

    def put_cramp(self, card: QWidget) -> None:
        """Have `card`, the way to relief, as the last of the moments."""
        self._cramp = card
        if self._board is not None:
            self._board.put_cramp(card)
            self._board.arrange(self.width())

    def focus_next(self) -> None:
        """Put the keyboard on the page itself, whose keys do what is next."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._board is not None:
            self._board.arrange(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came.emit()

    def _make_board(self) -> Board:
        from stretchtimer.gui.today.board import Board
        from stretchtimer.gui.widgets.surfaces import Scroll

        board = Board(self._theme)
        board.acted.connect(self._on_acted)
        board.start_wanted.connect(self.start_wanted)
        board.change_wanted.connect(self.change_wanted)
        board.glass_wanted.connect(self.glass_wanted)
        board.undo_wanted.connect(self.undo_wanted)
        scroll = Scroll(board)
        self._column.replaceWidget(self._rest, scroll)
        self._rest.deleteLater()
        return board

    def _on_next(self) -> None:
        """Space: what is next."""
        if self._standing is None or self._board is None:
            return
        if self._standing.step is not None and self._standing.step.is_next:
            self._on_acted()
            return
        for card, moment in zip(self._board.moments, self._standing.moments, strict=True):
            if moment.has_space:
                card.start()
                return

    def _on_workout(self) -> None:
        """E: begin or end the training, where the strip offers it."""
        if self._standing is not None and self._standing.step is not None:
            self._on_acted()

    def _on_acted(self) -> None:
        from stretchtimer.insight.workout_today import Next

        if self._standing is not None and self._standing.step is not None:
            self.training_wanted.emit(self._standing.step.act is Next.START_TRAINING)


def _date_words(standing: Standing) -> str:
    """The day in full: "Saturday 22 November"."""
    today = standing.today
    weekday, month = weekday_names("wide")[today.weekday()], month_name(today.month, "wide")
    return _("{weekday} {day} {month}").format(weekday=weekday, day=today.day, month=month)
