"""Two pictures of the window, held against each other as an eye would: not pixel by pixel, but place by place.

Pictures are kept at half their size and in fewer colours, which leaves all that is laid out and most of what is drawn.
They differ if in any small place too much is far apart, as where a button has moved, or if any larger place has another
tone on the whole, as where a card has another ground. An edge or a letter that is rounded otherwise does neither.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

LEVELS = 32  # of each colour, in a picture that is kept
FAR = 64  # of 255, in any colour
PLACE, MOST_FAR = 6, 0.2  # px of a kept picture, and the share of such a place that may be far apart
ROOM, MOST_TONE = 12, 12  # px, and the difference of its tone on the whole, of 255
GAP = 8

Gray = QImage.Format.Format_Grayscale8
_ROUNDED = bytes(round(round(value * (LEVELS - 1) / 255) * 255 / (LEVELS - 1)) for value in range(256))
_FAR = bytes(255 if value > FAR else 0 for value in range(256))
_ANY = bytes(255 if value else 0 for value in range(256))


def kept(picture: QImage) -> QImage:
    """As it is stored: half as wide and high, in fewer colours."""
    return _mapped(_scaled(picture.convertToFormat(QImage.Format.Format_RGB32), picture.size() / 2), _ROUNDED)


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether nobody would say that something has changed."""
    if one.size() != other.size():
        return False
    return far_share(one, other) <= MOST_FAR and tone_difference(one, other) <= MOST_TONE


def far_share(one: QImage, other: QImage) -> float:
    """How much of the place that differs most is far apart, from 0 to 1."""
    return _largest(_places(marked(one, other), PLACE)) / 255


def tone_difference(one: QImage, other: QImage) -> int:
    """By how much the room that differs most has another tone on the whole, of 255, in any colour."""
    return _largest(_apart(_places(one, ROOM), _places(other, ROOM)))


def marked(one: QImage, other: QImage) -> QImage:
    """White where the two are far apart, black elsewhere."""
    return _mapped(_mapped(_apart(one, other), _FAR).convertToFormat(Gray), _ANY)


def beside(approved: QImage, painted: QImage) -> QImage:
    """What was approved, what was painted, and where they differ, side by side."""
    pictures = [approved, painted]
    if approved.size() == painted.size():
        pictures.append(marked(approved, painted))
    width = sum(picture.width() + GAP for picture in pictures) - GAP
    row = QImage(width, max(picture.height() for picture in pictures), QImage.Format.Format_RGB32)
    row.fill(QColor("magenta"))
    painter, left = QPainter(row), 0
    for picture in pictures:
        painter.drawImage(left, 0, picture)
        left += picture.width() + GAP
    painter.end()
    return row


def _apart(one: QImage, other: QImage) -> QImage:
    """The difference of each colour of each pixel."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return apart


def _places(picture: QImage, side: int) -> QImage:
    """One pixel, the mean, for each square of so many px."""
    return _scaled(picture, QSize(max(picture.width() // side, 1), max(picture.height() // side, 1)))


def _scaled(picture: QImage, size: QSize) -> QImage:
    return picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _largest(picture: QImage) -> int:
    """The largest value of any colour in it."""
    colours = picture.convertToFormat(QImage.Format.Format_RGB888)
    values, wide = bytes(colours.constBits()), colours.bytesPerLine()  # which is rounded up
    return max(max(values[wide * row : wide * row + 3 * colours.width()]) for row in range(colours.height()))


def _mapped(picture: QImage, table: bytes) -> QImage:
    """Each value of each pixel by `table`; a picture in colour stays one."""
    shape = Gray if picture.format() == Gray else QImage.Format.Format_RGB888
    rows = picture.convertToFormat(shape)
    mapped = bytes(rows.constBits()).translate(table)
    return QImage(mapped, rows.width(), rows.height(), rows.bytesPerLine(), shape).copy()
