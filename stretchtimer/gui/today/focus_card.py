"""The focus muscles: how long each was stretched this week, on the sides that matter, and which one is behind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.today.card import FactCard
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, clock_text
from stretchtimer.insight.dose import DAYS, WEEKLY_MS, GroupDose, SideDose
from stretchtimer.insight.focus import Focus, FocusDose
from stretchtimer.routine.exercise import Side

CALM = 3  # muscles that are shown until more are wanted
TRACK = 6.0  # px high
SHORTEST_TRACK = 40


class FocusCard(FactCard):
    """Shows the doses it is given: the first few, and the others when they are asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Focus muscles"))
        self._theme = theme
        self._doses: tuple[FocusDose, ...] = ()
        self._rows: list[DoseRow] = []
        self.head.addWidget(Label(theme, _("Last {n} days").format(n=DAYS), TYPE.secondary, "text_2"))
        self._none = Label(
            theme, _("Choose your focus muscles in the settings."), TYPE.body, "text_2", wraps=True
        )
        self.more_button = Button(theme, "", Kind.GHOST, SMALL)
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show)
        self.column.addWidget(self._none)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        self.column.addLayout(self._column)
        self.column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def put(self, doses: tuple[FocusDose, ...]) -> None:
        """Show `doses`, the most important first."""
        self._doses = doses
        self._show()

    def _show(self) -> None:
        doses, is_open = self._doses, self.more_button.isChecked()
        shown = doses if is_open else doses[:CALM]
        for _number in range(len(self._rows), len(shown)):
            self._rows.append(DoseRow(self._theme))
            self._column.addWidget(self._rows[-1])
        for row in self._rows[len(shown) :]:
            row.hide()
        for row, dose in zip(self._rows, shown, strict=False):
            row.put(dose.dose, dose.focus.side)
            row.show()
        left = len(doses) - CALM
        self.more_button.put(_("Show fewer") if is_open else _("{n} more").format(n=left))
        self.more_button.setVisible(left > 0)
        self._none.setVisible(not doses)


class DoseRow(QWidget):
    """One muscle: its name, what is aimed at, who is behind; below, the sides that matter."""

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

    @property
    def told(self) -> str:
        """The muscle with its sides, as a screen reader reads it."""
        return self._sides.accessibleName()

    def put(self, dose: GroupDose, side: Side = Side.BOTH) -> None:
        """Show what that side of a muscle was stretched, or both of them."""
        focus = Focus(dose.group, side)
        behind = FocusDose(focus, dose).behind
        self._name.put(side_group_words(dose.group, side))
        self._lag.put(_lag_words(behind.side, dose.behind_ms) if behind else "")
        self._lag.setVisible(behind is not None)
        self._sides.put(dose, focus.sides, behind.side if behind else None)


class _Sides(QWidget):
    """Left and right beside each other, or one of them alone: a letter, a bar, the time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dose: GroupDose | None = None
        self._shown: tuple[Side, ...] = ()
        self._lagging: Side | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        font = self._theme.font(TYPE.secondary, digits=True)
        ends = QFontMetricsF(font).horizontalAdvance("L" + "00:00") + 2 * Space.XS
        return QSize(2 * (round(ends) + SHORTEST_TRACK) + Space.M, self._theme.line(TYPE.secondary))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def put(self, dose: GroupDose, shown: tuple[Side, ...], lagging: Side | None) -> None:
        """Show these sides, left before right."""
        self._dose, self._shown, self._lagging = dose, shown, lagging
        self.setAccessibleName(
            listed(
                _("{muscle} {time}").format(
                    muscle=side_group_words(dose.group, side), time=clock_text(dose.on(side).held_ms)
                )
                for side in shown
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dose is None:
            return
        painter, count = QPainter(self), len(self._shown)
        width = (self.width() - (count - 1) * Space.M) / count
        for number, side in enumerate(self._shown):
            place = QRectF(number * (width + Space.M), 0, width, self.height())
            self._paint(painter, place, self._dose.on(side), side)

    def _paint(self, painter: QPainter, rect: QRectF, dose: SideDose, side: Side) -> None:
        letter = _("L") if side is Side.LEFT else _("R")
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


def _lag_words(lagging: Side, behind_ms: int) -> str:
    words = _("Left {time} behind") if lagging is Side.LEFT else _("Right {time} behind")
    return words.format(time=clock_text(behind_ms))
