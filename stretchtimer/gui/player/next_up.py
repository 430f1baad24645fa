"""What comes after this, so that nobody is taken by surprise."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.posing import mirrored_for
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.scaling import held, scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import side_letter
from stretchtimer.timeline.segment import Segment

BADGE, INDENT = 48, 60  # px


class NextUp(QWidget):
    """A small figure of what is next, or else a badge with its side, and what it is in words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._text = ""
        self._work: Segment | None = None
        self._figures = Thumbnails(theme)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says is next."""
        return self._text

    def place(self, rect: QRect, scale: float) -> None:
        """Lie in `rect` of the parent, `scale` times as large as in a window."""
        self._scale = scale
        self.setGeometry(rect)
        self.update()

    def put(self, text: str, work: Segment | None) -> None:
        """Show what is next; None at the end of the session."""
        if (text, work) != (self._text, self._work):
            self._text, self._work = text, work
            self.setAccessibleName(_("Next: {what}").format(what=text))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, scale = self._theme.colours, QPainter(self), self._scale
        side, middle = BADGE * scale, self.height() / 2
        rect = QRectF(0, middle - side / 2, side, side)
        figure = self._work.exercise.figure if self._work else None
        if self._work is None or figure is None:
            self._paint_badge(painter, rect)
        else:
            box(painter, rect, Radius.WELL * scale, c.surface, c.border)
            mirrored = mirrored_for(figure, self._work.side)
            self._figures.paint(painter, rect, figure, c.surface, mirrored=mirrored)
        left, line = INDENT * scale, 22 * scale
        room = QRectF(left, middle - line + scale, self.width() - left, line)
        text_scale = held(self._theme, scale)
        words(
            painter,
            room,
            _("Next"),
            self._theme.font(scaled(TYPE.body, text_scale, self._theme.text_scale)),
            c.text_2,
        )
        font = self._theme.font(
            scaled(TYPE.body_strong, text_scale * 15 / 14, self._theme.text_scale), digits=True
        )
        words(painter, room.translated(0, line), self._text, font, c.text)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        c = self._theme.colours
        box(painter, rect, Radius.WELL * self._scale, c.accent_soft)
        letter = side_letter(self._work.side) if self._work else ""
        if letter:
            font = self._theme.font(scaled(TYPE.heading, self._scale))
            words(painter, rect, letter, font, c.accent_text, Qt.AlignmentFlag.AlignHCenter)
            return
        inset = rect.width() * 0.26
        icon = "chevron-right" if self._work is not None else "flag"
        self._theme.icons.paint(painter, rect.adjusted(inset, inset, -inset, -inset), icon, c.accent_text)
