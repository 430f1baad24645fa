"""The ring: how much is left, drawn at the pace of the screen, and the digits that are read across a room."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.digits import digits_font, measure, paint_digits, scaled
from stretchtimer.gui.player.reading import Reading
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, TypeStyle
from stretchtimer.gui.widgets.painting import colour, words

STROKE = 16  # px of a ring 340 px wide
MARGIN = 44  # px around the circle for the label of the notch
NOTCH = 4
BELL = 15
AIR = 28  # px between the digits and the words above and below
LEAST_STEP = 0.25  # px the tip must move to be drawn anew
UNDER = scaled(TYPE.body_medium, 16 / TYPE.body_medium.px)
BREATH = (0.52, 0.86)  # the disc of an empty and a full breath, of the ring's inner width


class Ring(QWidget):
    """Draws a `Reading`. Only the tip of the arc is drawn anew from frame to frame."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._reading = Reading("", "", "")
        self._share = self._drawn_share = 0.0
        self._notch: tuple[float, str] | None = None
        self._breath: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def place(self, circle: QRect, scale: float) -> None:
        """Draw the ring in `circle` of the parent, its type `scale` times as large as in a window."""
        margin = round(MARGIN * scale)
        self._scale = scale
        self.setGeometry(circle.adjusted(-margin, -margin, margin, margin))
        self.update()

    @property
    def circumference_px(self) -> float:
        """The way round, in px of the device."""
        return pi * self._arc().width() * self.devicePixelRatioF()

    def read(self, reading: Reading) -> None:
        """Show other words or digits."""
        if reading != self._reading:
            if reading.still != self._reading.still:
                self.update()
            self._reading = reading
            self.setAccessibleName(" ".join((reading.phase, reading.under)).strip())
            self.update(self._inner().toAlignedRect())

    def mark(self, notch: tuple[float, str] | None) -> None:
        """Show where the minimum lies, as a share of the ring and its time; None shows none."""
        if notch != self._notch:
            self._notch = notch
            self.update()

    def breathe(self, level: float | None) -> None:
        """Show how full the lungs are, 0 to 1; None shows nothing."""
        if level != self._breath:
            self._breath = level
            self.update(self._inner().toAlignedRect())

    def draw_to(self, share: float) -> None:
        """Draw so much of the ring, 0 to 1."""
        moved = abs(share - self._drawn_share) * self.circumference_px
        if moved < LEAST_STEP and share not in (0.0, 1.0):
            return
        old, self._share = self._drawn_share, share
        self._drawn_share = share
        if moved > self._scale * STROKE:
            self.update()
        elif moved:
            self.update(self._tip(old).united(self._tip(share)).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_arc(painter)
        if self._notch:
            self._paint_notch(painter, *self._notch)
        if event.region().intersects(self._inner().toAlignedRect()):
            self._paint_words(painter)

    def _arc(self) -> QRectF:
        """The middle of the stroke."""
        inset = (MARGIN + STROKE / 2) * self._scale
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def _inner(self) -> QRectF:
        """The room that words and digits have."""
        inset = STROKE * self._scale
        return self._arc().adjusted(inset, inset, -inset, -inset)

    def _point(self, share: float, out: float = 0.0) -> QPointF:
        """The place on the arc at `share` of the way round from the top, `out` px further out."""
        arc, angle = self._arc(), 2 * pi * share
        radius = arc.width() / 2 + out
        return arc.center() + QPointF(radius * sin(angle), -radius * cos(angle))

    def _tip(self, share: float) -> QRectF:
        reach = STROKE * self._scale / 2 + 2
        return QRectF(self._point(share) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))

    def _paint_arc(self, painter: QPainter) -> None:
        c, arc = self._theme.colours, self._arc()
        pen = QPen(QColor(c.surface_3), STROKE * self._scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(arc)
        if self._share <= 0:
            return
        pen.setColor(QColor(c.text_3 if self._reading.still else c.accent))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(arc, 90 * 16, -round(360 * 16 * self._share))

    def _paint_notch(self, painter: QPainter, share: float, label: str) -> None:
        c, half = self._theme.colours, STROKE * self._scale / 2 + 1
        painter.setPen(QPen(QColor(c.bg), NOTCH * self._scale, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(self._point(share, -half), self._point(share, half))
        font = self._theme.font(self._style(TYPE.caption))
        bell, gap = BELL * max(self._scale, 1.0), 5.0
        text_width, cap = measure(font, label)
        width = bell + gap + text_width + 2
        at = self._point(share, half + 6 + max(cap, abs(sin(2 * pi * share)) * width / 2))
        rect = QRectF(at.x() - width / 2, at.y() - bell / 2, width, bell)
        rect.moveLeft(min(max(rect.left(), 0.0), self.width() - width))
        self._theme.icons.paint(painter, QRectF(rect.left(), rect.top(), bell, bell), "bell", c.text_2)
        words(painter, rect.adjusted(bell + gap, 0, 0, 0), label, font, c.text_2)

    def _paint_words(self, painter: QPainter) -> None:
        c, reading, centre = self._theme.colours, self._reading, self._arc().center()
        if self._breath is not None:
            self._paint_breath(painter, self._breath)
        tint, beside = (c.text_2, c.text) if reading.paused else (c.text, c.text_2)
        covered = paint_digits(
            painter, centre, reading.digits, digits_font(self._theme, reading.digits, self._scale), tint
        )
        away = covered.height() / 2 + AIR * self._scale
        self._paint_line(painter, -away, reading.phase, TYPE.subhead_hero, beside)
        self._paint_line(painter, away, reading.under, UNDER, c.text_2)

    def _paint_line(self, painter: QPainter, dy: float, text: str, style: TypeStyle, tint: str) -> None:
        inner = self._inner()
        height = self._style(style).line
        rect = QRectF(inner.left(), inner.center().y() + dy - height / 2, inner.width(), height)
        words(painter, rect, text, self._theme.font(self._style(style)), tint, Qt.AlignmentFlag.AlignHCenter)

    def _paint_breath(self, painter: QPainter, level: float) -> None:
        empty, full = BREATH
        radius = self._inner().width() / 2 * (empty + (full - empty) * level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.colours.accent_soft))
        painter.drawEllipse(self._arc().center(), radius, radius)

    def _style(self, style: TypeStyle) -> TypeStyle:
        """A small type style does not shrink below what can be read."""
        return scaled(style, max(self._scale, 0.85))
