"""Draws the program's icon: `draw_icon.py SIZE FILE`, a PNG of that many pixels or an ICO, by the ending of FILE."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[2] / "assets" / "icons" / "stretchtimer.svg"


def main(size: int, file: Path) -> None:
    """Raises OSError if `file` cannot be written."""
    app = QGuiApplication(["draw_icon", "-platform", "offscreen"])  # Qt draws only while there is one
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} cannot be written")
    app.shutdown()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
