"""The ring: how much is left, drawn at the pace of the screen, and the digits that are read across a room."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.digits import digits_font, measure, paint_digits
from stretchtimer.gui.player.reading import Reading
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, TypeStyle
from stretchtimer.gui.widgets.painting import colour, words

STROKE = 16  # px of a ring 340 px wide
MARGIN = 44  # px around the circle for the label of the notch
NOTCH, NOTCH_REACH = 4, 160  # px: its width, and how far it and its label reach from their place on the ring
WHOLE = 360 * 16  # the way round, in the units of QPainter
PIECES = 12
PIECE, LAP = WHOLE // PIECES, 8  # each reaches a little into the next, so that no seam shows
BELL = 15
AIR = 28  # px between the digits and the words above and below
LINE_WIDTH = 212  # px: what fits between the sides of the ring at the height of a line
LARGEST_TEXT = 1.25  # of the lines in the ring, whatever size of text was chosen
LEAST_STEP = 0.25  # px the tip must move to be drawn anew
UNDER = scaled(TYPE.body_medium, 16 / TYPE.body_medium.px)
BREATH = (0.8, 0.98)  # the disc of an empty and a full breath, of the ring's inner width


class Ring(QWidget):
    """Draws a `Reading`. Only the tip of the arc is drawn anew from frame to frame."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._arc = QRectF()  # the middle of the stroke
        self._inner = QRectF()  # the room that words and digits have
        self._drawn_tip = QRectF()
        self._digits = QRectF()  # what the digits take of it
        self._reading = Reading("", "", "")
        self._share = 0.0
        self._notch: tuple[float, str] | None = None
        self._breath: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # from frame to frame nothing below is drawn
        theme.changed.connect(self.update)

    def place(self, circle: QRect, scale: float) -> None:
        """Draw the ring in `circle` of the parent, its type `scale` times as large as in a window."""
        margin = round(MARGIN * scale)
        self._scale = scale
        self.setGeometry(circle.adjusted(-margin, -margin, margin, margin))
        inset = (MARGIN + STROKE / 2) * scale
        self._arc = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        inset = STROKE * scale
        self._inner = self._arc.adjusted(inset, inset, -inset, -inset)
        self._drawn_tip = self._tip(self._share)
        self._measure()
        self.update()

    @property
    def reading(self) -> Reading:
        """What it reads."""
        return self._reading

    @property
    def notch(self) -> tuple[float, str] | None:
        """Where the minimum lies, as a share of the ring, and its time."""
        return self._notch

    @property
    def circumference_px(self) -> float:
        """The way round, in px of the device."""
        return pi * self._arc.width() * self.devicePixelRatioF()

    def read(self, reading: Reading) -> None:
        """Show other words or digits."""
        if reading != self._reading:
            if (reading.still, reading.warm) != (self._reading.still, self._reading.warm):
                self.update()
            self._reading = reading
            self._measure()
            self.update(self._inner.toAlignedRect())

    def mark(self, notch: tuple[float, str] | None) -> None:
        """Show where the minimum lies, as a share of the ring and its time; None shows none."""
        if notch != self._notch:
            self._notch = notch
            self.update()

    def breathe(self, level: float | None) -> None:
        """Show how full the lungs are, 0 to 1; None shows nothing."""
        if level == self._breath:
            return
        grown = None if level is None or self._breath is None else abs(level - self._breath)
        if grown is None or grown * (BREATH[1] - BREATH[0]) * self._inner.width() / 2 >= LEAST_STEP:
            self._breath = level
            self.update(self._inner.toAlignedRect())

    def draw_to(self, share: float) -> None:
        """Draw so much of the ring, 0 to 1."""
        moved = abs(share - self._share) * self.circumference_px
        if moved < LEAST_STEP and share not in (0.0, 1.0):
            return
        last, self._drawn_tip = self._drawn_tip, self._tip(share)
        self._share = share
        if moved > self._scale * STROKE:
            self.update()
        elif moved:
            self.update(last.united(self._drawn_tip).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, clip = QPainter(self), QRectF(event.rect())
        painter.fillRect(clip, QColor(self._theme.colours.bg))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_arc(painter, self._pieces(clip))
        if self._notch and clip.intersects(self._notch_room(self._notch[0])):
            self._paint_notch(painter, *self._notch)
        self._paint_words(painter, clip)

    def _point(self, share: float, out: float = 0.0) -> QPointF:
        """The place on the arc at `share` of the way round from the top, `out` px further out."""
        angle, radius = 2 * pi * share, self._arc.width() / 2 + out
        return self._arc.center() + QPointF(radius * sin(angle), -radius * cos(angle))

    def _tip(self, share: float) -> QRectF:
        reach = STROKE * self._scale / 2 + 2
        return QRectF(self._point(share) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))

    def _paint_arc(self, painter: QPainter, pieces: range) -> None:
        """The track and what is drawn of it, in `pieces` of PIECES.

        Pieces always end at the same places: drawn alone around the tip, they look as they do in the whole.
        """
        c, end = self._theme.colours, round(WHOLE * self._share)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tint, upto in ((c.surface_3, WHOLE), (self._tint, end)):
            painter.setPen(QPen(QColor(tint), STROKE * self._scale, c=Qt.PenCapStyle.FlatCap))
            for piece in pieces:
                start = piece * PIECE
                length = min(start + PIECE + LAP, upto) - start
                if length > 0:
                    painter.drawArc(self._arc, WHOLE // 4 - start, -length)
        if end:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tint))
            half = STROKE * self._scale / 2
            painter.drawEllipse(self._point(0.0), half, half)
            painter.drawEllipse(self._point(end / WHOLE), half, half)

    def _pieces(self, clip: QRectF) -> range:
        """The pieces that `clip` may meet: around the tip only those beside it, unless that is where it all starts."""
        reach, at = STROKE * self._scale, int(self._share * PIECES)
        beside = range(at - 1, at + 2)
        near = self._drawn_tip.adjusted(-reach, -reach, reach, reach).contains(clip)
        return beside if near and beside.start >= 0 and beside.stop <= PIECES else range(PIECES)

    def _notch_room(self, share: float) -> QRectF:
        """What the notch and its label take at most; the tip seldom comes near it."""
        reach = NOTCH_REACH * max(self._scale, 1.0)
        return _around(self._point(share), 2 * reach, 2 * reach)

    def _paint_notch(self, painter: QPainter, share: float, label: str) -> None:
        c, half = self._theme.colours, STROKE * self._scale / 2 + 1
        painter.setPen(QPen(QColor(c.bg), NOTCH * self._scale, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(self._point(share, -half), self._point(share, half))
        font = self._theme.font(self._style(TYPE.caption))
        bell, gap = BELL * max(self._scale, 1.0), 5.0
        metrics = QFontMetricsF(font)
        cap, width = metrics.capHeight(), bell + gap + metrics.horizontalAdvance(label) + 2
        at = self._point(share, half + 6 + max(cap, abs(sin(2 * pi * share)) * width / 2))
        rect = QRectF(at.x() - width / 2, at.y() - bell / 2, width, bell)
        rect.moveLeft(min(max(rect.left(), 0.0), self.width() - width))
        self._theme.icons.paint(painter, QRectF(rect.left(), rect.top(), bell, bell), "bell", c.text_2)
        words(painter, rect.adjusted(bell + gap, 0, 0, 0), label, font, c.text_2)

    def _paint_words(self, painter: QPainter, clip: QRectF) -> None:
        """The breath, the digits and the lines around them, as far as they lie in `clip`: the tip seldom meets them."""
        c, reading, inner = self._theme.colours, self._reading, self._inner
        if reading.warm and clip.intersects(inner):
            self._paint_disc(painter, BREATH[1], c.warm_soft)
        if self._breath is not None and clip.intersects(inner):
            empty, full = BREATH
            self._paint_disc(painter, empty + (full - empty) * self._breath, c.accent_soft)
        tint, beside = (c.text_2, c.text) if reading.paused else (c.text, c.text_2)
        if clip.intersects(self._digits):
            font = digits_font(self._theme, reading.digits, self._scale)
            paint_digits(painter, inner.center(), reading.digits, font, tint)
        away = self._digits.height() / 2 + AIR * self._scale
        self._paint_line(painter, clip, -away, reading.phase, TYPE.subhead_hero, beside)
        self._paint_line(painter, clip, away, reading.under, UNDER, c.text_2)

    def _paint_line(
        self, painter: QPainter, clip: QRectF, dy: float, text: str, style: TypeStyle, tint: str
    ) -> None:
        style = self._style(style)
        rect = _around(
            self._inner.center() + QPointF(0, dy), LINE_WIDTH * self._scale, self._theme.line(style)
        )
        if clip.intersects(rect):
            words(painter, rect, text, self._theme.font(style), tint, Qt.AlignmentFlag.AlignHCenter)

    @property
    def _tint(self) -> str:
        """The colour of what is drawn of the ring."""
        c = self._theme.colours
        if self._reading.still:
            return c.text_3
        return c.warm if self._reading.warm else c.accent

    def _paint_disc(self, painter: QPainter, share: float, tint: str) -> None:
        """A disc behind the words, as a share of the room inside the ring."""
        radius = self._inner.width() / 2 * share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tint))
        painter.drawEllipse(self._arc.center(), radius, radius)

    def _measure(self) -> None:
        """Find the room that the digits take."""
        font = digits_font(self._theme, self._reading.digits, self._scale)
        self._digits = _around(self._inner.center(), *measure(font, self._reading.digits))

    def _style(self, style: TypeStyle) -> TypeStyle:
        """A small type style does not shrink below what can be read."""
        chosen = self._theme.text_scale
        return scaled(style, max(self._scale, 0.85) * min(LARGEST_TEXT / chosen, 1.0), chosen)


def _around(centre: QPointF, width: float, height: float) -> QRectF:
    """The rectangle of that size in whose middle `centre` is."""
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
