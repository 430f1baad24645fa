"""How a figure moves, chosen as people say it, and how long that takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.posing.beginning import PERIOD_S
from stretchtimer.figure.posing.writing import with_frames

Table = Mapping[str, Any]
BREATH_S = 10.0  # six breaths a minute
_BREATH = "breath"


class Moves(StrEnum):
    """What a figure does with its poses."""

    HOLD = "hold"
    SWING = "swing"
    CYCLE = "cycle"
    BREATHING = "breathing"  # there and back as well, and the belly rises on the way


def moves_in(view: View) -> tuple[Moves, ...]:
    """What there is to choose from: from the front no belly is seen to rise."""
    return tuple(one for one in Moves if view is View.SIDE or one is not Moves.BREATHING)


def moves_of(figure: Figure) -> Moves:
    """What this figure does."""
    first, last = figure.keyframes[0].angles, figure.keyframes[-1].angles
    if figure.motion is Motion.SWING and last.get(_BREATH, 0.0) > first.get(_BREATH, 0.0):
        return Moves.BREATHING
    return Moves(figure.motion)


def with_moves(table: Table, figure: Figure, moves: Moves) -> dict[str, Any]:
    """`table`, of which `figure` was read, with its poses gone through in another way."""
    was = moves_of(figure)
    if moves is was:
        return dict(table)
    motion = Motion.SWING if moves is Moves.BREATHING else Motion(moves)
    told = {key: value for key, value in table.items() if key not in ("period", "still")}
    told |= {"motion": str(motion), "keyframe": _rows_at(table, figure, motion)}
    if moves is Moves.BREATHING:
        told["period"] = BREATH_S
    elif motion is not Motion.HOLD:
        is_kept = "period" in table and was is not Moves.BREATHING
        told["period"] = table["period"] if is_kept else PERIOD_S
    return _with_breath(told, figure, moves) if Moves.BREATHING in (moves, was) else told


def with_period(table: Table, seconds: float) -> dict[str, Any]:
    """`table` with a swing or cycle that takes so long."""
    return {**table, "period": int(seconds) if seconds == int(seconds) else seconds}


def even_places(count: int, motion: Motion) -> list[float]:
    """Where `count` poses stand in a motion when the way between them always takes the same time."""
    parts = count if motion is Motion.CYCLE else max(count - 1, 1)
    return [round(number / parts, 4) for number in range(count)]


def _rows_at(table: Table, figure: Figure, motion: Motion) -> list[dict[str, Any]]:
    """The rows of `table` where they come in another motion: in a cycle, there is a way from the last to the first."""
    rows = [dict(row) for row in table["keyframe"]]
    count, was = len(rows), figure.motion
    if count == 1 or (motion is Motion.CYCLE) is (was is Motion.CYCLE):
        return rows
    stretch = (count - 1) / count if motion is Motion.CYCLE else 1 / figure.keyframes[-1].at
    for row, frame in zip(rows, figure.keyframes, strict=True):
        row["at"] = round(frame.at * stretch, 4)
    return rows


def _with_breath(table: dict[str, Any], figure: Figure, moves: Moves) -> dict[str, Any]:
    """`table` with a belly that rises on the way to the last pose, or in none."""
    frames = list(figure.keyframes)
    for number, frame in enumerate(frames):
        full = number / max(len(frames) - 1, 1) if moves is Moves.BREATHING else 0.0
        frames[number] = replace(frame, angles={**frame.angles, _BREATH: full})
    return with_frames(table, figure.view, frames)
