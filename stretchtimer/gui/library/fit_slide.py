"""The slider that fits a routine to the time there is, with a notch at its length as made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.slide import EDGE, Slide
from stretchtimer.gui.words import about_text, clock_text

NOTCH_WIDTH, NOTCH_HEIGHT = 5, 13
STEP_MS = 30_000
TELLING, TELLING_MS = 0.05, 15_000  # of the length as made, at most that long: less is no other length
MOST_TIMES = 2  # as long as made: further out, the slider would only get coarser


def lengths_of(made_ms: int, shortest_ms: int, longest_ms: int) -> tuple[int, ...]:
    """The lengths to choose from: as made, and each half minute between the bounds that is not as good as that."""
    longest_ms = min(longest_ms, MOST_TIMES * made_ms)
    first = -(-shortest_ms // STEP_MS) * STEP_MS
    telling_ms = min(TELLING * made_ms, TELLING_MS)
    others = (ms for ms in range(first, longest_ms + 1, STEP_MS) if abs(ms - made_ms) >= telling_ms)
    return tuple(sorted({made_ms, *others}))


def length_text(ms: int) -> str:
    """A length to choose: "8 min", and where that would not be exact "7:30"."""
    return clock_text(ms) if ms % 60_000 else about_text(ms)


class FitSlide(Slide):
    """Goes along `lengths`; `made` is the place of the length as made."""

    def __init__(self, theme: Theme, lengths: tuple[int, ...], made_ms: int) -> None:
        super().__init__(theme, 0, len(lengths) - 1, 1)
        self._made = lengths.index(made_ms)
        self.setMaximumWidth(16_777_215)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Fit to"))
        self.show_value(self._made)

    @property
    def notch_x(self) -> float:
        """Where the notch stands, from the left."""
        return EDGE + self._made / self.maximum() * (self.width() - 2 * EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.value() != self._made:  # there, the knob stands in its place
            c, painter = self._theme.colours, QPainter(self)
            x, y = self.notch_x - NOTCH_WIDTH / 2, (self.height() - NOTCH_HEIGHT) / 2
            box(painter, QRectF(x, y, NOTCH_WIDTH, NOTCH_HEIGHT), 1, c.surface, c.accent)


class FitScale(QWidget):
    """Below the slider: the ends in figures, and in words where the notch is."""

    def __init__(self, theme: Theme, slide: FitSlide, lengths: tuple[int, ...]) -> None:
        super().__init__()
        self._theme, self._slide = theme, slide
        self._low, self._high = length_text(lengths[0]), length_text(lengths[-1])
        self.setFixedHeight(theme.line(TYPE.caption))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font, tone = QPainter(self), self._theme.font(TYPE.caption), self._theme.colours.text_3
        metrics = QFontMetricsF(font)
        made = _("as made")
        room = metrics.horizontalAdvance(made)
        left = min(max(self._slide.notch_x - room / 2, 0), self.width() - room)
        words(painter, QRectF(left, 0, room + 2, self.height()), made, font, tone, Qt.AlignmentFlag.AlignLeft)
        if metrics.horizontalAdvance(self._low) + Space.XS < left:
            words(painter, QRectF(self.rect()), self._low, font, tone, Qt.AlignmentFlag.AlignLeft)
        if left + room + Space.XS < self.width() - metrics.horizontalAdvance(self._high):
            words(painter, QRectF(self.rect()), self._high, font, tone, Qt.AlignmentFlag.AlignRight)
