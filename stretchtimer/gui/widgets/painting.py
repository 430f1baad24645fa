"""What several drawn widgets do with a painter: rounded boxes, key hints, text cut to fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.mirroring import aligned, seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space

VEIL = 0.55  # how much of the ground lies over what stands still
HINT_ALPHA = 0.45  # the outline of a key hint, of the colour of its text


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A colour from its hex, `alpha` from 0 to 1."""
    value = QColor(name)
    value.setAlphaF(alpha)
    return value


def blank(widget: QWidget) -> QPixmap:
    """An empty picture of the widget's size, as sharp as its screen."""
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap((QSizeF(widget.size()) * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def veil(painter: QPainter, rect: QRect, ground: str) -> None:
    """Let the ground's colour lie over a picture: the session stands still."""
    painter.setOpacity(1.0)
    painter.fillRect(rect, colour(ground, VEIL))


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | str | None = None,
    line: QColor | str | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose outline, if any, lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(QColor(line), width))
        inset = width / 2
        rect, radius = rect.adjusted(inset, inset, -inset, -inset), radius - inset
    painter.drawRoundedRect(seen(painter, rect), radius, radius)


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    tint: QColor | str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text in the middle of `rect`'s height, cut with dots if it is too long."""
    painter.setFont(font)
    painter.setPen(QColor(tint))
    fitted = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    flags = aligned(painter, align) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(seen(painter, rect), int(flags), fitted)


def hint_width(theme: Theme, key: str) -> float:
    """The width of the box that shows `key`, px."""
    metrics = QFontMetricsF(theme.font(TYPE.hint))
    return max(metrics.horizontalAdvance(key) + 2 * Space.XXS + 2, hint_height(theme))


def hint_height(theme: Theme) -> float:
    """The height of the box that shows a key, px."""
    return theme.line(TYPE.hint) + 2.0


def hint(painter: QPainter, theme: Theme, right: float, middle: float, key: str, tint: str) -> None:
    """The key that does the same, in a small outlined box that ends at x `right` around y `middle`."""
    width, height = hint_width(theme, key), hint_height(theme)
    rect = QRectF(right - width, round(middle - height / 2), width, height)
    box(painter, rect, Radius.BAR, line=colour(tint, HINT_ALPHA))
    words(painter, rect, key, theme.font(TYPE.hint), tint, Qt.AlignmentFlag.AlignHCenter)
