"""The focus muscles: how long each was stretched this week, left and right, and which side is behind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.today.card import FactCard
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, clock_text
from stretchtimer.insight.dose import DAYS, WEEKLY_MS, GroupDose, SideDose
from stretchtimer.insight.suggest import WORTH_CATCHING_UP_MS
from stretchtimer.routine.exercise import Side

MOST_SHOWN = 3
TRACK = 6.0  # px high
SHORTEST_TRACK = 40


class FocusCard(FactCard):
    """Shows the doses it is given, the first few of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Focus muscles"))
        self._theme = theme
        self.head.addWidget(Label(theme, _("Last {n} days").format(n=DAYS), TYPE.secondary, "text_2"))
        self._rows = tuple(DoseRow(theme) for _number in range(MOST_SHOWN))
        self._none = Label(
            theme, _("Choose your focus muscles in the settings."), TYPE.body, "text_2", wraps=True
        )
        self.column.addWidget(self._none)
        for row in self._rows:
            self.column.addWidget(row)
        self.column.addStretch(1)

    def put(self, doses: tuple[GroupDose, ...]) -> None:
        """Show `doses`, the most important first."""
        self._none.setVisible(not doses)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(doses))
            if number < len(doses):
                row.put(doses[number])


class DoseRow(QWidget):
    """One muscle: its name, what is aimed at, who is behind; below, both sides."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Label(theme, "", TYPE.body_medium)
        goal = _("of {length}").format(length=about_text(WEEKLY_MS))
        self._goal = Label(theme, goal, TYPE.secondary, "text_3")
        self._lag = Label(theme, "", TYPE.secondary, "warm_text", digits=True)
        self._sides = _Sides(theme)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._name)
        head.addWidget(self._goal)
        head.addStretch(1)
        head.addWidget(self._lag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XXS, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._sides)

    def put(self, dose: GroupDose) -> None:
        self._name.put(group_words(dose.group))
        lagging = dose.lagging if dose.behind_ms >= WORTH_CATCHING_UP_MS else None
        self._lag.put(_lag_words(lagging, dose.behind_ms))
        self._lag.setVisible(lagging is not None)
        self._sides.put(dose, lagging)


class _Sides(QWidget):
    """Left and right beside each other: a letter, a bar, the time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dose: GroupDose | None = None
        self._lagging: Side | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        font = self._theme.font(TYPE.secondary, digits=True)
        ends = QFontMetricsF(font).horizontalAdvance("L" + "00:00") + 2 * Space.XS
        return QSize(2 * (round(ends) + SHORTEST_TRACK) + Space.M, self._theme.line(TYPE.secondary))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def put(self, dose: GroupDose, lagging: Side | None) -> None:
        self._dose, self._lagging = dose, lagging
        told = _("{muscle}: left {left}, right {right}")
        self.setAccessibleName(
            told.format(
                muscle=group_words(dose.group),
                left=clock_text(dose.left.held_ms),
                right=clock_text(dose.right.held_ms),
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dose is None:
            return
        painter, half = QPainter(self), (self.width() - Space.M) / 2
        self._paint(painter, QRectF(0, 0, half, self.height()), _("L"), self._dose.left, Side.LEFT)
        right = QRectF(half + Space.M, 0, half, self.height())
        self._paint(painter, right, _("R"), self._dose.right, Side.RIGHT)

    def _paint(self, painter: QPainter, rect: QRectF, letter: str, dose: SideDose, side: Side) -> None:
        c, font = self._theme.colours, self._theme.font(TYPE.secondary, digits=True)
        metrics = QFontMetricsF(font)
        words(painter, rect, letter, self._theme.font(TYPE.caption), c.text_2)
        time = clock_text(dose.held_ms)
        time_width = metrics.horizontalAdvance("00:00") + 1
        left = metrics.horizontalAdvance("R") + Space.XS
        words(
            painter,
            rect.adjusted(rect.width() - metrics.horizontalAdvance(time) - 1, 0, 0, 0),
            time,
            font,
            c.text,
        )
        track = QRectF(rect.left() + left, 0, rect.width() - left - time_width - Space.XS, TRACK)
        track.moveTop(round(rect.center().y() - TRACK / 2))
        box(painter, track, TRACK / 2, c.surface_3)
        if dose.held_ms:
            filled = QRectF(track)
            filled.setWidth(max(track.width() * min(dose.share, 1.0), TRACK))
            box(painter, filled, TRACK / 2, c.warm if side is self._lagging else c.accent)


def _lag_words(lagging: Side | None, behind_ms: int) -> str:
    if lagging is None:
        return ""
    words = _("Left {time} behind") if lagging is Side.LEFT else _("Right {time} behind")
    return words.format(time=clock_text(behind_ms))
