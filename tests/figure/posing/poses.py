"""Figures to take hold of, for tests."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.posing.beginning import Base, first_table
from stretchtimer.figure.posing.handles import Handle, handles_of
from stretchtimer.figure.posing.posture import Posture
from stretchtimer.figure.reading import read_figure

EXERCISES = Path(__file__).parents[3] / "routines" / "exercises"


def table_of(id_: str) -> dict[str, Any]:
    """The figure of an exercise that comes with the app, as its file has it."""
    table = tomllib.loads((EXERCISES / f"{id_}.toml").read_text())["figure"]
    assert isinstance(table, dict)
    return table


def first(view: View = View.SIDE, base: Base = Base.STANDING, motion: Motion = Motion.HOLD) -> dict[str, Any]:
    """A figure that does nothing yet."""
    return first_table(view, base, motion, sided=True)


def figure_of(table: object) -> Figure:
    """The figure of a table, which must be sound."""
    problems: list[str] = []
    figure = read_figure(table, lambda path, message: problems.append(f"{path}: {message}"))
    assert figure is not None, problems
    return figure


def handle(posture: Posture, point: str) -> Handle:
    """The handle at that point of the body."""
    return next(one for one in handles_of(posture) if one.point == point)
