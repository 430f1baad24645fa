"""Figures for tests: all that come with the app, and small ones made to order."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from stretchtimer.figure.angles import View, defaults
from stretchtimer.figure.definition import Anchor, Figure, Keyframe, Motion
from stretchtimer.figure.reading import read_figure

EXERCISES = Path(__file__).parents[2] / "routines" / "exercises"

STANDING: Mapping[str, Mapping[str, object]] = {
    "side": {"hip": 0, "knee": 0, "ankle": 0, "shoulder": 0, "elbow": 0},
    "front": {"hip": 4, "knee": -3, "shoulder": 8, "elbow": -3},
}


@cache
def built_in() -> Mapping[str, Figure]:
    """The figure of every exercise that comes with the app, by its id; test_exercises.py tells whose is missing."""
    files = {
        path: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(EXERCISES.glob("*.toml"))
    }
    return {path.stem: _figure(path, file["figure"]) for path, file in files.items() if "figure" in file}


def _figure(path: Path, table: Mapping[str, object]) -> Figure:
    """What `table` of that file draws; fails the test on anything wrong in it."""
    problems: list[str] = []
    figure = read_figure(table, lambda at, message: problems.append(f"{path.name}: {at}: {message}"))
    assert problems == []
    assert figure is not None
    return figure


def table(view: str = "side", /, **changes: object) -> dict[str, object]:
    """The table of someone who stands still, with some keys changed."""
    frame = {"at": 0, "torso": 0, "both": dict(STANDING[view])}
    base: dict[str, object] = {
        "view": view,
        "motion": "hold",
        "anchor": {"point": "left_heel", "at": [0, 0]},
        "keyframe": [frame],
    }
    return base | changes


def made(view: str = "side", **changes: object) -> Figure:
    """The figure of `table`, which must be sound."""
    problems: list[str] = []
    figure = read_figure(table(view, **changes), lambda at, message: problems.append(f"{at}: {message}"))
    assert problems == []
    assert figure is not None
    return figure


def posed(view: View, *poses: Mapping[str, float], motion: Motion = Motion.SWING) -> Figure:
    """A figure through poses given as angles, evenly spread, hung up by its hip."""
    last = max(len(poses) - 1, 1)
    anchor = Anchor("hip", (0.0, 0.6))
    frames = tuple(
        Keyframe(
            index / last if motion is not Motion.CYCLE else index / len(poses), defaults(view) | pose, anchor
        )
        for index, pose in enumerate(poses)
    )
    return Figure(view, motion, frames, period_ms=1_000)
