"""What each muscle got in the last seven days, on each side, against what research finds enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.journal.charts.sided import SIDES, SidedPlot
from stretchtimer.gui.muscles import group_words, side_group_words
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import about_text, minutes_text
from stretchtimer.insight.dose import ENOUGH_DAYS, GroupDose, SideDose, sessions_of
from stretchtimer.journal.history import SessionFilter
from stretchtimer.routine.exercise import Side

TRACK = 6.0  # px high
DOT = 6.0


@dataclass(frozen=True)
class DoseBars(SidedPlot[GroupDose]):
    """The seven days up to `today`."""

    today: date

    name_share = 0.32
    gap = float(Space.S)

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """The heads, the names, and for each side a bar up to ten minutes, the time, a dot for each day."""
        c, lines = self.theme.colours, self.lines
        for side, name in zip(SIDES, (_("Left"), _("Right")), strict=True):
            over = lines.place(0, side, size)
            over.moveTop(0)
            over.setHeight(lines.head)
            words(painter, over, name, self.theme.font(TYPE.caption), c.text_2)
        for number, dose in enumerate(self.rows):
            font = self.theme.font(TYPE.secondary)
            words(painter, lines.name(number, size), group_words(dose.group), font, c.text_2)
            for side in SIDES:
                self._draw_side(painter, lines.place(number, side, size), dose.on(side))

    def _draw_side(self, painter: QPainter, place: QRectF, dose: SideDose) -> None:
        c, font = self.theme.colours, self.theme.font(TYPE.caption, digits=True)
        dots = ENOUGH_DAYS * (DOT + 2.0)
        time = QFontMetricsF(font).horizontalAdvance("00")
        track = QRectF(place.left(), place.center().y() - TRACK / 2, 0, TRACK)
        track.setWidth(max(place.width() - time - dots - 2 * Space.XS, TRACK))
        box(painter, track, TRACK / 2, c.surface_3)
        if dose.held_ms:
            filled = QRectF(track)
            filled.setWidth(max(track.width() * min(dose.share, 1.0), TRACK))
            box(painter, filled, TRACK / 2, c.accent)
        said = QRectF(track.right() + Space.XXS, place.top(), time, place.height())
        words(painter, said, minutes_text(dose.held_ms), font, c.text, Qt.AlignmentFlag.AlignRight)
        for number in range(ENOUGH_DAYS):
            left = said.right() + Space.XXS + 2 + number * (DOT + 2.0)
            dot = QRectF(left, place.center().y() - DOT / 2, DOT, DOT)
            if number < dose.days:
                box(painter, dot, DOT / 2, c.accent)
            else:
                box(painter, dot, DOT / 2, None, c.control, 1.2)

    def words(self, row: GroupDose, side: Side) -> str:
        found = row.on(side)
        days = ngettext("{n} day with 60 s", "{n} days with 60 s", found.days).format(n=found.days)
        return _("{muscle}: {length} of 10 min, {days}").format(
            muscle=side_group_words(row.group, side), length=about_text(found.held_ms), days=days
        )

    def asked(self, row: GroupDose, side: Side) -> SessionFilter:
        return sessions_of(row.group, side, self.today)
