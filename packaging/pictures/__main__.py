"""Draws the figures of all exercises, to be looked at: `make pictures`, or `python packaging/pictures [NAME...]`.

Writes, light and dark, a sheet of every exercise as it rests, and a sheet of how each moves from left to right.
"""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from sheet import Cell, draw_sheet

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.reading import read_figure
from stretchtimer.figure.scene import Mood
from stretchtimer.figure.tempo import MATTE, resting
from stretchtimer.gui.figure.colours import figure_colours
from stretchtimer.gui.theme.fonts import load_fonts

COLUMNS = 8
MOMENTS = 6
TEXT = {False: "#465359", True: "#B0BCC1"}


def figures(names: list[str]) -> dict[str, Figure]:
    """The figures of the exercises called `names`, or of all. Raises UserError for a file that is not right."""
    found = {}
    for path in sorted((resources.routines() / "exercises").glob("*.toml")):
        if names and path.stem not in names:
            continue
        found[path.stem] = _figure(path)
    return found


def _figure(path: Path) -> Figure:
    faults: list[str] = []
    table = tomllib.loads(path.read_text(encoding="utf-8")).get("figure")
    figure = read_figure(table, lambda at, message: faults.append(f"{at}: {message}"))
    if figure is None:
        raise UserError(f"{path.name}: " + "; ".join(faults))
    return figure


def resting_cells(drawn: dict[str, Mannequin]) -> list[Cell]:
    """Every exercise as a still picture shows it."""
    return [Cell(name, each, resting(each.figure), Mood(), False) for name, each in drawn.items()]


def moving_cells(drawn: dict[str, Mannequin]) -> list[Cell]:
    """Every exercise at moments of its motion, one row each; the last one is of the other side."""
    cells = []
    for name, each in drawn.items():
        last = MOMENTS if each.figure.motion is Motion.CYCLE else MOMENTS - 1
        for step in range(MOMENTS):
            at = step / last
            hold = each.figure.motion is Motion.HOLD
            mood = Mood(MATTE + (1 - MATTE) * at if hold else 1.0, pushing=step == MOMENTS - 2)
            cells.append(Cell(f"{name} {at:.1f}", each, at, mood, step == MOMENTS - 1))
    return cells


def main() -> int:
    """Write all sheets into one folder."""
    parser = argparse.ArgumentParser(prog="make pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these exercises")
    parser.add_argument("--out", type=Path, default=Path("build/pictures"), help="the folder to write to")
    parser.add_argument("--size", type=int, default=240, help="pixels a figure, both ways")
    options = parser.parse_args()
    app = QGuiApplication([])
    load_fonts(resources.assets() / "fonts")
    options.out.mkdir(parents=True, exist_ok=True)
    drawn = {name: Mannequin(figure) for name, figure in figures(options.names).items()}
    for dark in (False, True):
        colours, look = figure_colours(dark=dark), "dark" if dark else "light"
        for kind, cells, columns in (
            ("exercises", resting_cells(drawn), COLUMNS),
            ("motions", moving_cells(drawn), MOMENTS),
        ):
            path = options.out / f"{kind}_{look}.png"
            draw_sheet(cells, columns, options.size, colours, TEXT[dark]).save(str(path))
            print(path)
    app.quit()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except UserError as error:
        sys.exit(str(error))
