"""The cards over the list: every day, the weeks, the balance, the cramps, and the muscles of the last days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.cards import ChartCard
from stretchtimer.gui.journal.charts.balance import Butterfly
from stretchtimer.gui.journal.charts.cramps import CrampLine
from stretchtimer.gui.journal.charts.dose import DoseBars
from stretchtimer.gui.journal.charts.muscle_map import MuscleMap
from stretchtimer.gui.journal.charts.tightness import TightnessLines
from stretchtimer.gui.journal.charts.weeks import WeekBars
from stretchtimer.gui.journal.cramps_card import CrampsCard
from stretchtimer.gui.journal.every_day import EveryDayCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.words import minutes_text
from stretchtimer.insight.dose import GroupDose
from stretchtimer.insight.history.balance import Balance
from stretchtimer.insight.history.looking_back import LookBack

NARROWEST = 268  # of a card beside others, px
MOST_ROWS = 5  # muscles of a chart
MOST_FELT = 4
MOST_SAID = 2  # sides that lag, in words


class Overview(QWidget):
    """`asked` carries a SessionFilter; `pointed` the words of a figure and where they belong on the screen."""

    asked = Signal(object)
    pointed = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.every_day = EveryDayCard(theme)
        self.weeks = ChartCard(theme, _("Minutes a week"), "")
        self.balance = ChartCard(
            theme, _("Balance"), _("Min held, 30 days"), _("Nothing was stretched in the last 30 days.")
        )
        self.cramps = CrampsCard(theme)
        nothing = _("Nothing was stretched in the last 7 days.")
        self.muscles = ChartCard(theme, _("Muscles"), _("Last 7 days"))
        self.dose = ChartCard(theme, _("Dose"), _("Minutes of 10"), nothing)
        self.tightness = ChartCard(
            theme,
            _("How tight"),
            _("Before to after"),
            _("Tell how tight a muscle feels before and after a session, and it shows up here."),
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.every_day)
        column.addLayout(self._grid)
        for card in self.cards:
            card.asked.connect(self.asked)
            card.pointed.connect(self.pointed)
        self._columns = 0
        self._arrange(len(self._small) // 2)

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """All of them, from the top."""
        return (self.every_day, *self._small)

    def put(self, found: LookBack, today: date) -> None:
        """Show what was found."""
        theme, weeks = self._theme, found.weeks
        self.every_day.put_days(found.days, found.streak, today)
        self.weeks.beside.put(_("Goal {minutes}").format(minutes=minutes_text(weeks.goal_ms)))
        self.weeks.put(WeekBars(theme, weeks, today))
        rows = tuple(found.balance[:MOST_ROWS])
        self.balance.put(Butterfly(theme, rows) if rows else None, _lag_words(rows))
        self.cramps.put(CrampLine(theme, weeks, today), weeks.cramp_words)
        self.muscles.put(MuscleMap(theme, found.dose, today))
        doses = sorted(found.dose.values(), key=_amount)[:MOST_ROWS]
        legend = _("A dot is a day with 60 s. Two keep the range, 10 min a week widen it.")
        self.dose.put(DoseBars(theme, tuple(doses), today) if doses else None, legend if doses else "")
        felt = tuple(found.feelings[:MOST_FELT])
        self.tightness.put(
            TightnessLines(theme, felt) if felt else None, _("Ring before, dot after.") if felt else ""
        )

    def minimumSizeHint(self) -> QSize:
        """However wide the cards are beside each other: there are fewer of them where there is no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() + Space.M) // (self._theme.size(NARROWEST) + Space.M)
        self._arrange(max(1, min(room, len(self._small) // 2)))

    @property
    def _small(self) -> tuple[ChartCard, ...]:
        return (self.weeks, self.balance, self.cramps, self.muscles, self.dose, self.tightness)

    def _arrange(self, columns: int) -> None:
        """So many cards beside each other, all equally wide."""
        if columns == self._columns:
            return
        for number, card in enumerate(self._small):
            self._grid.addWidget(card, *divmod(number, columns))
        for column in range(len(self._small)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns


def _lag_words(rows: tuple[Balance, ...]) -> str:
    """The sides that lag, in words: colour is not the only sign."""
    return "\n".join([row.words for row in rows if row.words][:MOST_SAID])


def _amount(dose: GroupDose) -> tuple[int, str]:
    return -dose.left.held_ms - dose.right.held_ms, dose.group
