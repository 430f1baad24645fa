"""How long one picture of the mannequin takes: its shapes alone, and shapes and paint, at 600 px square."""

from __future__ import annotations

import tomllib
from statistics import median
from time import perf_counter

from PySide6.QtGui import QImage, QPainter
from row import Row

from stretchtimer.config import resources
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.reading import read_figure
from stretchtimer.gui.figure.colours import figure_colours
from stretchtimer.gui.figure.painter import paint_frame

SIZE = 600


def rows(short: bool) -> list[Row]:
    """Medians over moments spread through the motion of every exercise."""
    moments = 6 if short else 24
    shaping, painting = [], []
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    colours = figure_colours(dark=False)
    for each in drawn():
        stage = each.stage(SIZE, SIZE)
        each.frame(0, stage)  # what stands still is worked out once
        for step in range(moments):
            start = perf_counter()
            frame = each.frame(step / moments, stage)
            shaped = perf_counter()
            image.fill(colours["ground"])
            painter = QPainter(image)
            paint_frame(painter, frame, colours)
            painter.end()
            shaping.append(shaped - start)
            painting.append(perf_counter() - start)
    return [
        Row("shapes of a figure, median of all exercises", median(shaping) * 1e3, 1.5, "ms"),
        Row("shapes and paint at 600x600, median", median(painting) * 1e3, 4, "ms"),
    ]


def drawn() -> list[Mannequin]:
    """The mannequin of every exercise that comes with the app."""
    found = []
    for path in sorted((resources.routines() / "exercises").glob("*.toml")):
        figure = read_figure(tomllib.loads(path.read_text(encoding="utf-8"))["figure"], print)
        if figure is not None:
            found.append(Mannequin(figure))
    return found
