"""A figure at rest in a box, drawn with its floor on the common line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from stretchtimer.figure.definition import Figure
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.stage import Stage
from stretchtimer.gui.figure.colours import theme_colours
from stretchtimer.gui.figure.painter import paint_frame
from stretchtimer.gui.figure.posing import resting_pose
from stretchtimer.gui.theme.theme import Theme

FLOOR_SHARE = 0.09  # of the height, between the floor line and the lower edge
TALLEST = 0.8  # one stature, of the height


def paint_still(
    painter: QPainter, rect: QRectF, figure: Figure, theme: Theme, ground: str, *, mirrored: bool = False
) -> None:
    """Draw `figure` into `rect`, on a ground of that colour; mirrored to show the other side."""
    mannequin, pose = Mannequin(figure), resting_pose(figure)
    stage = mannequin.stage(rect.width(), rect.height())
    if figure.floor and not figure.crop:
        stage = _grounded(stage)
    if mirrored:
        stage = stage.flipped()
    painter.save()
    painter.translate(rect.topLeft())
    paint_frame(painter, mannequin.frame(pose.progress, stage, pose.mood), theme_colours(theme, ground))
    painter.restore()


def _grounded(stage: Stage) -> Stage:
    """The same on the common floor line, no larger than people who stand beside each other are."""
    scale = min(stage.scale, stage.height * TALLEST)
    middle = stage.width / 2
    x = middle + (stage.x - middle) * scale / stage.scale
    return replace(stage, scale=scale, x=x, y=stage.height * (1 - FLOOR_SHARE))
