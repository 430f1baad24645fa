"""Poses put between others, and taken out again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stretchtimer.figure.definition import Anchor, Figure, Keyframe, Motion
from stretchtimer.figure.motion import Course
from stretchtimer.figure.posing.moving import even_places
from stretchtimer.figure.posing.writing import with_frames
from stretchtimer.figure.reading.keyframes import GROUPS, MAX_KEYFRAMES

Table = Mapping[str, Any]
FEWEST = 2


def can_add(figure: Figure) -> bool:
    """Whether there may be another pose."""
    return len(figure.keyframes) < MAX_KEYFRAMES


def can_remove(figure: Figure) -> bool:
    """Whether there are still enough poses without one of them."""
    return len(figure.keyframes) > FEWEST


def with_pose_after(table: Table, figure: Figure, number: int) -> dict[str, Any]:
    """`table`, of which `figure` was read, with one pose more after that of keyframe `number`.

    It is what the figure is on its way from there; behind the last it is a copy, or in a cycle on the way to the first.
    All poses then follow each other at the same pace.
    """
    rows, frames = list(table["keyframe"]), list(figure.keyframes)
    rows.insert(number + 1, {})
    frames.insert(number + 1, _after(figure, number))
    return _spread(table, figure, rows, frames)


def without_pose(table: Table, figure: Figure, number: int) -> dict[str, Any]:
    """`table` without the pose of keyframe `number`; the others follow each other at the same pace."""
    rows, frames = [dict(row) for row in table["keyframe"]], list(figure.keyframes)
    gone = rows.pop(number)
    del frames[number]
    if number < len(rows):
        # What the next one has said by saying nothing it must say itself now.
        kept = gone if number == 0 else {key: gone[key] for key in ("planted", "anchor") if key in gone}
        rows[number] = _said_over(kept, rows[number])
    return _spread(table, figure, rows, frames)


def _after(figure: Figure, number: int) -> Keyframe:
    frames, frame = figure.keyframes, figure.keyframes[number]
    if number + 1 < len(frames):
        at = (frame.at + frames[number + 1].at) / 2
    else:
        at = (frame.at + 1) / 2 if figure.motion is Motion.CYCLE else frame.at
    course = Course(figure)
    angles = course.angles(at)
    anchor = Anchor(frame.anchor.point, course.points(at, dict(angles))[frame.anchor.point])
    return Keyframe(at, angles, anchor, frame.planted)


def _said_over(row: Table, over: Table) -> dict[str, Any]:
    """`row` with what `over` says, limb by limb."""
    limbs = {
        name: {**row.get(name, {}), **over.get(name, {})} for name in GROUPS if name in row or name in over
    }
    return {**row, **over, **limbs}


def _spread(
    table: Table, figure: Figure, rows: Sequence[Table], frames: Sequence[Keyframe]
) -> dict[str, Any]:
    places = even_places(len(rows), figure.motion)
    told = [{**row, "at": place} for row, place in zip(rows, places, strict=True)]
    return with_frames({**table, "keyframe": told}, figure.view, frames)
