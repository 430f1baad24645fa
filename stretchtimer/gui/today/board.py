"""All that Today tells: the strip, the moments, the week, the focus muscles and water, as the width allows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.card import Card
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.today.focus_card import FocusCard
from stretchtimer.gui.today.moment_card import MomentCard
from stretchtimer.gui.today.standing import Standing
from stretchtimer.gui.today.strip import WorkoutStrip
from stretchtimer.gui.today.water_card import WaterCard
from stretchtimer.gui.today.week_card import WeekCard
from stretchtimer.gui.widgets.laying import ACROSS, lay, lay_across
from stretchtimer.routine.model import When

NEXT_SHARE, OTHER_SHARE, CRAMP_SHARE = 376, 256, 248  # of the row's width
WEEK_SHARE, FOCUS_SHARE, WATER_SHARE = 368, 344, 168
THREE_LEAST = 820  # px below which the cramp stands below the moments
MOMENTS_LEAST = 560  # px below which the moments stand below each other
FOOT_LEAST = 820  # px below which water stands with the focus muscles
PAIR_LEAST = 600  # px below which everything of the foot stands below each other


class Board(QWidget):
    """Signals as those of the cards in it; `acted` is the strip's button."""

    acted = Signal()
    start_wanted = Signal(object, object)
    change_wanted = Signal(object)
    glass_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        thumbnails = Thumbnails(theme)
        self.strip = WorkoutStrip(theme)
        self.moments = tuple(MomentCard(theme, when, thumbnails) for when in (When.BEFORE, When.AFTER))
        self.week, self.focus, self.water = WeekCard(theme), FocusCard(theme), WaterCard(theme)
        self._cramp: QWidget | None = None
        self._moments_row = _row(self.moments)
        self._first_row = _row(())
        self._first_row.addLayout(self._moments_row)
        self._pair = _row((self.focus, self.water))
        self._foot = _row((self.week,))
        self._foot.addLayout(self._pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.strip)
        column.addLayout(self._first_row)
        column.addLayout(self._foot)
        column.addStretch(1)
        self._connect()

    def put(self, standing: Standing, cards: Mapping[str, Card]) -> None:
        """Show how everything stands; `cards` has the figures of each routine by its id."""
        self.strip.put(standing.stations, standing.step)
        for number, (card, moment) in enumerate(zip(self.moments, standing.moments, strict=True)):
            proposed = cards.get(moment.suggestion.routine.id) if moment.suggestion else None
            card.put(moment, proposed)
            self._moments_row.setStretch(number, NEXT_SHARE if moment.is_next else OTHER_SHARE)
        shares = [NEXT_SHARE if moment.is_next else OTHER_SHARE for moment in standing.moments]
        self._first_row.setStretch(0, sum(shares) + Space.M)
        self.week.put(standing.week)
        self.focus.put(standing.focus)
        self.water.put(standing.water)

    def put_cramp(self, card: QWidget) -> None:
        """Have `card`, the way to relief, as the last of the moments, in place of the one before it."""
        if self._cramp is not None:
            self._first_row.removeWidget(self._cramp)
            self._cramp.deleteLater()
        self._cramp = card
        self._first_row.addWidget(card, CRAMP_SHARE)

    def arrange(self, room: int) -> None:
        """Lay the cards out for `room` px across, margins and all."""
        size, width = self._theme.size, room - 2 * Space.PAGE
        self.strip.arrange(width)
        for card in self.moments:
            card.arrange(width)
        lay_across(self._moments_row, width, size(MOMENTS_LEAST))
        lay_across(self._first_row, width, size(THREE_LEAST))
        is_wide = lay_across(self._pair, width, size(FOOT_LEAST)) and lay_across(self._foot, width)
        if not is_wide:  # water goes below the focus muscles; if that is too much still, all below each other
            lay(self._pair, across=False)
            lay_across(self._foot, width, size(PAIR_LEAST))
        self._pair.setStretch(0, FOCUS_SHARE)
        self._pair.setStretch(1, WATER_SHARE if is_wide else 0)
        self._foot.setStretch(0, WEEK_SHARE)
        self._foot.setStretch(1, FOCUS_SHARE + WATER_SHARE if is_wide else FOCUS_SHARE)

    def _connect(self) -> None:
        self.strip.acted.connect(self.acted)
        for card in self.moments:
            card.start_wanted.connect(self.start_wanted)
            card.change_wanted.connect(self.change_wanted)
        self.water.glass_wanted.connect(self.glass_wanted)
        self.water.undo_wanted.connect(self.undo_wanted)


def _row(cards: tuple[QWidget, ...]) -> QBoxLayout:
    row = QBoxLayout(ACROSS)
    row.setSpacing(Space.M)
    for card in cards:
        row.addWidget(card)
    return row
