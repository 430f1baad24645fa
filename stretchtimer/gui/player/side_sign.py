"""The side that is worked, to be read across a room: the word between the discs of left and right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.wording import side_word
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import side_letter, side_name
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.timeline import Timeline

DISC = 28  # px across
AIR = 21  # px between the word and a disc
PILL = 32  # px high
LARGEST_PILL = 1.25  # of its words, whatever size of text was chosen


@dataclass(frozen=True, slots=True)
class SideReading:
    """What the sign shows: a side, the sides that are done, or, where there is no side, that a minimum is reached."""

    side: Side = Side.BOTH
    done: frozenset[Side] = frozenset()
    minimum: str = ""
    paused: bool = False


def sides_done(timeline: Timeline, index: int) -> frozenset[Side]:
    """The sides of the step around segment `index` that have nothing more to do in it."""
    segments = timeline.segments
    step = segments[index].step_index
    first, last = index, index
    while first and segments[first - 1].step_index == step:
        first -= 1
    while last < len(segments) and segments[last].step_index == step:
        last += 1
    begun = {segment.side for segment in segments[first:index] if segment.kind.is_work}
    return frozenset(begun - {segment.side for segment in segments[index:last] if segment.kind.is_work})


class SideSign(QWidget):
    """Draws a `SideReading` in the middle of its width."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._reading = SideReading()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def reading(self) -> SideReading:
        """What it shows."""
        return self._reading

    def place(self, rect: QRect, scale: float) -> None:
        """Lie in `rect` of the parent, `scale` times as large as in a window. Discs may reach out to the sides."""
        self._scale = scale / self._theme.text_scale  # large already, whatever size of text was chosen
        reach = round(80 * scale)
        self.setGeometry(rect.adjusted(-reach, 0, reach, 0))
        self.update()

    def read(self, reading: SideReading) -> None:
        """Show another side."""
        if reading != self._reading:
            self._reading = reading
            self.setAccessibleName(side_name(reading.side) or reading.minimum)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        word = side_word(self._reading.side)
        if word:
            self._paint_word(painter, word)
        elif self._reading.minimum:
            self._paint_pill(painter, self._reading.minimum)

    def _paint_word(self, painter: QPainter, word: str) -> None:
        c = self._theme.colours
        font = self._theme.font(scaled(TYPE.side, self._scale))
        width = QFontMetricsF(font).horizontalAdvance(word)
        rect = QRectF(self.rect())
        left = rect.center().x() - width / 2
        tint = c.text_2 if self._reading.paused else c.text
        words(painter, QRectF(left, 0, width + 4, rect.height()), word, font, tint)
        away = width / 2 + (AIR + DISC / 2) * self._scale * self._theme.text_scale
        for side, dx in ((Side.LEFT, -away), (Side.RIGHT, away)):
            self._paint_disc(painter, rect.center() + QPointF(dx, 0), side)

    def _paint_disc(self, painter: QPainter, centre: QPointF, side: Side) -> None:
        c, size = self._theme.colours, DISC * self._scale * self._theme.text_scale
        rect = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        letter, font = side_letter(side), self._theme.font(scaled(TYPE.body_strong, self._scale * 12 / 14))
        middle, line = Qt.AlignmentFlag.AlignHCenter, size / 14
        if side is self._reading.side:
            box(painter, rect, size / 2, c.accent)
            words(painter, rect, letter, font, c.on_accent, middle)
        elif side in self._reading.done:
            box(painter, rect, size / 2, line=c.accent, width=line)
            inset = size * 0.2
            self._theme.icons.paint(painter, rect.adjusted(inset, inset, -inset, -inset), "check", c.accent)
        else:
            box(painter, rect, size / 2, line=c.border_2, width=line)
            words(painter, rect, letter, font, c.text_3, middle)

    def _paint_pill(self, painter: QPainter, text: str) -> None:
        c, scale = self._theme.colours, max(self._scale * self._theme.text_scale, 0.85)
        font = self._theme.font(
            scaled(TYPE.body_strong, scale * min(LARGEST_PILL / self._theme.text_scale, 1.0))
        )
        icon, air = 16 * scale, 14 * scale
        width = 2 * air + icon + 5 * scale + QFontMetricsF(font).horizontalAdvance(text)
        rect = QRectF(0, 0, round(width), round(PILL * scale))
        rect.moveCenter(QRectF(self.rect()).center())
        box(painter, rect, rect.height() / 2, c.accent_soft)
        place = QRectF(rect.left() + air, rect.center().y() - icon / 2, icon, icon)
        self._theme.icons.paint(painter, place, "check", c.accent_text)
        words(painter, rect.adjusted(air + icon + 5 * scale, 0, 0, 0), text, font, c.accent_text)


def minimum_words(length: str) -> str:
    """What the pill says."""
    return _("Minimum of {length} reached").format(length=length)
