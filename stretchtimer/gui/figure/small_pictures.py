"""Pictures of the person's own, small: each is read once beside the window, made small there, and kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from stretchtimer.gui.errands import Errands
from stretchtimer.gui.figure.picture import Loaded, load_picture
from stretchtimer.gui.in_turn import InTurn
from stretchtimer.gui.theme.mirroring import seen

ROOM = QSize(512, 256)  # px that a picture is kept in: a card of the library on a screen of twice the pixels
MOST_KEPT = 200  # pictures; the oldest go first


class SmallPictures(QObject):
    """`come` tells that there is another one to paint."""

    come = Signal()

    def __init__(self, parent: QObject, load: Callable[[Path], Loaded] = load_picture) -> None:
        super().__init__(parent)
        self._load = load
        self._turns = InTurn(Errands(self))
        self._kept: dict[Path, QImage | None] = {}  # None is still being read, an empty one cannot be shown

    def paint(self, painter: QPainter, rect: QRectF, path: Path) -> bool:
        """Paint the picture at `path` as large as it fits into `rect`; False if it cannot be shown.

        One that is still being read is painted after `come`.
        """
        if path not in self._kept:
            self._fetch(path)
        image = self._kept[path]
        if image is not None and not image.isNull():
            _paint_inside(painter, seen(painter, rect), image)
        return image is None or not image.isNull()

    def _fetch(self, path: Path) -> None:
        if len(self._kept) >= MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[path] = None
        self._turns.run(
            lambda: _fitted(self._load(path).image, ROOM),
            lambda image: self._keep(path, image),
            lambda _error: self._keep(path, QImage()),
        )

    def _keep(self, path: Path, image: QImage) -> None:
        self._kept[path] = image
        self.come.emit()


def _fitted(image: QImage, room: QSize) -> QImage:
    """`image` as large as it fits into `room`, and no larger than it is."""
    if image.width() <= room.width() and image.height() <= room.height():
        return image
    return image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _paint_inside(painter: QPainter, rect: QRectF, image: QImage) -> None:
    ratio = painter.device().devicePixelRatioF()
    fitted = _fitted(image, (rect.size() * ratio).toSize())
    size = QSizeF(fitted.size()) / ratio
    middle = rect.center() - QPointF(size.width(), size.height()) / 2
    painter.drawImage(QRectF(middle, size), fitted)
