"""Words and figures as a printer wants them: letters in their exact places, pictures fine enough to be looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath

from stretchtimer.errors import UserError
from stretchtimer.figure.definition import Figure
from stretchtimer.gui.figure.picture import load_picture
from stretchtimer.gui.figure.still import paint_still
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius

FINENESS = 10  # letters are set in units so many times finer than px, or they would stand unevenly
PICTURE_FINENESS = 4  # figures are drawn so: some 400 dots an inch
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_ENDLESS = 1_000_000.0


def text_height(text: str, font: QFont, width: float) -> float:
    """How high `text` is if it is wrapped at `width`; nothing for no text."""
    if not text:
        return 0.0
    room = QRectF(0, 0, width * FINENESS, _ENDLESS)
    return QFontMetricsF(_fine(font)).boundingRect(room, WRAPPED, text).height() / FINENESS


def put_text(
    painter: QPainter, rect: QRectF, text: str, font: QFont, tint: str, flags: int = WRAPPED
) -> None:
    """Draw `text` into `rect`, laid as `flags` of Qt say."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(1 / FINENESS, 1 / FINENESS)
    painter.setFont(_fine(font))
    painter.setPen(QColor(tint))
    painter.drawText(QRectF(0, 0, rect.width() * FINENESS, rect.height() * FINENESS), flags, text)
    painter.restore()


def put_figure(painter: QPainter, well: QRectF, figure: Figure, theme: Theme, *, mirrored: bool) -> None:
    """Draw `figure` into a rounded well. As a picture: what glows through is not kept by every printer."""
    size = QSizeF(well.size() * PICTURE_FINENESS).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    ground = theme.colours.surface_2
    image.fill(QColor(ground))
    inside = QPainter(image)
    box = QRectF(0, 0, size.width(), size.height())
    paint_still(inside, box, figure, theme, ground, mirrored=mirrored)
    inside.end()
    _put_image(painter, well, well, image)


def put_picture(painter: QPainter, well: QRectF, path: Path) -> bool:
    """Draw the person's own picture as large as it fits into a rounded well; whether it can be read."""
    try:
        image = load_picture(path).image
    except UserError:
        return False
    size = QSizeF(image.size()).scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(well.center())
    _put_image(painter, well, place, image)
    return True


def _put_image(painter: QPainter, well: QRectF, place: QRectF, image: QImage) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(well, Radius.WELL, Radius.WELL)
    painter.save()
    painter.setClipPath(outline)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    painter.restore()


def _fine(font: QFont) -> QFont:
    fine = QFont(font)
    fine.setPixelSize(font.pixelSize() * FINENESS)
    return fine
