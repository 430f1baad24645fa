"""Contact sheets: many figures in one picture, each in a cell of its own with its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.scene import Mood
from stretchtimer.gui.figure.painter import paint_frame

NAME_PX = 13
NAME_BAND = 24  # height kept for the name under a figure


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure at one moment; `mirrored` shows the other side."""

    name: str
    mannequin: Mannequin
    progress: float
    mood: Mood
    mirrored: bool = False


def draw_sheet(
    cells: Sequence[Cell], columns: int, size: int, colours: Mapping[str, QColor], text: str | None
) -> QImage:
    """All `cells`, `size` px square each, in `columns`; with names in the colour `text` unless that is None."""
    band = NAME_BAND if text else 0
    rows = -(-len(cells) // columns)
    image = QImage(columns * size, rows * (size + band), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colours["ground"])
    painter = QPainter(image)
    for index, cell in enumerate(cells):
        x, y = index % columns * size, index // columns * (size + band)
        _draw_cell(painter, cell, QRectF(x, y, size, size), colours)
        if text:
            _write(painter, cell.name, QRectF(x, y + size, size, band), QColor(text))
    painter.end()
    return image


def _draw_cell(painter: QPainter, cell: Cell, box: QRectF, colours: Mapping[str, QColor]) -> None:
    stage = cell.mannequin.stage(box.width(), box.height())
    frame = cell.mannequin.frame(cell.progress, stage.flipped() if cell.mirrored else stage, cell.mood)
    painter.save()
    painter.setClipRect(box)
    painter.translate(QPointF(box.x(), box.y()))
    paint_frame(painter, frame, colours)
    painter.restore()


def _write(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    font = QFont("Inter")
    font.setPixelSize(NAME_PX)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
    painter.setPen(Qt.PenStyle.NoPen)
