"""The line icons of `assets/icons`, tinted with a colour and drawn sharp at any size and device pixel ratio."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from stretchtimer.gui.theme.mirroring import RIGHT_TO_LEFT, seen, way_of

DESKTOP_SIZES = (16, 24, 32, 48, 64, 128)
POINTING = frozenset(
    {"arrow-left", "chevron-left", "chevron-right", "undo", "redo", "skip"}
)  # the way one reads
DRAWN_IN = b"currentColor"  # what the files draw with; a tint takes its place


class Icons:
    """Icons by the name of their file, without its suffix. Each is drawn once a tint and size, and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRectF, name: str, tint: str) -> None:
        """Draw icon `name` into `rect` in colour `tint`, at the resolution of what is painted on."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, tint, rect.width(), ratio)
        if name in POINTING and way_of(painter) is RIGHT_TO_LEFT:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
        painter.drawPixmap(seen(painter, rect).topLeft(), pixmap)

    def pixmap(self, name: str, tint: str, size: float, ratio: float) -> QPixmap:
        """Icon `name`, `size` px square, for a device of `ratio`. Raises OSError if there is no such icon."""
        pixels = max(1, round(size * ratio))
        key = (name, tint, pixels)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, tint, pixels)
        pixmap = QPixmap(self._drawn[key])
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, tint: str) -> QIcon:
        """Icon `name` for what the desktop shows of the window, in every usual size."""
        icon = QIcon()
        for size in DESKTOP_SIZES:
            icon.addPixmap(self.pixmap(name, tint, size, 1.0))
        return icon

    def _draw(self, name: str, tint: str, pixels: int) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(self._sources[name].replace(DRAWN_IN, tint.encode())))
        image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return QPixmap.fromImage(image)
