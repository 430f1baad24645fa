"""Poses put into the `[figure]` table of an exercise: what has changed is written, the rest stays as it is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stretchtimer.figure.angles import SIDES, View
from stretchtimer.figure.definition import Anchor, Figure, Keyframe
from stretchtimer.figure.motion import Course
from stretchtimer.figure.planting import FOOT, can_be_planted
from stretchtimer.figure.posing.posture import Posture
from stretchtimer.figure.reading.checks import Checks
from stretchtimer.figure.reading.keyframes import (
    SIDE_NAMES,
    read_anchor,
    read_keyframes,
    read_planted,
    spelled,
)
from stretchtimer.figure.skeleton import point_names

Table = Mapping[str, Any]
LIMB_NAMES = ("leg", "arm")
_DEGREE_DIGITS, _LENGTH_DIGITS, _PLACE_DIGITS = 1, 4, 4
_SIDE_WORDS = {short: word for word, short in SIDE_NAMES.items()}


def with_posture(table: Table, figure: Figure, number: int, posture: Posture) -> dict[str, Any]:
    """`table`, of which `figure` was read, with another pose in keyframe `number`; all others stay."""
    frames = list(figure.keyframes)
    frames[number] = posture.keyframe(frames[number])
    return with_frames(table, figure.view, frames)


def with_copy(table: Table, figure: Figure, source: int, target: int) -> dict[str, Any]:
    """`table` with the pose of keyframe `source` in `target` too; one past the last makes another keyframe."""
    frames = list(figure.keyframes)
    rows = list(table["keyframe"])
    if target == len(frames):
        rows.append({"at": 1})
        frames[-1] = Keyframe(0.0, frames[-1].angles, frames[-1].anchor, frames[-1].planted)
        rows[source] = {**rows[source], "at": 0}
        frames.append(frames[-1])
    like, pose = frames[target], frames[source]
    frames[target] = Keyframe(like.at, pose.angles, pose.anchor, like.planted)
    return with_frames({**table, "keyframe": rows}, figure.view, frames)


def planted_limbs(figure: Figure) -> frozenset[tuple[str, str]]:
    """The limbs, as side and "leg" or "arm", that stay where they are in every keyframe, or carry the body."""
    always = frozenset.intersection(*(frame.planted for frame in figure.keyframes))
    always |= {figure.keyframes[0].anchor.point}
    return frozenset(
        (side, limb)
        for side in SIDES
        for limb in LIMB_NAMES
        if always & set(_contacts(figure.view, side, limb))
    )


def with_limb(table: Table, figure: Figure, side: str, limb: str, *, planted: bool) -> dict[str, Any]:
    """`table` with a hand or foot that stays where it is from now on, or is free."""
    points = set(_contacts(figure.view, side, limb))
    held = set(frozenset.intersection(*(frame.planted for frame in figure.keyframes)))
    held = held | set(_usual(figure.view, side, limb)) if planted else held - points
    spelling = _spelling(figure.view)
    told = {**table, "planted": [spelling[name] for name in can_be_planted(figure.view) if name in held]}
    told["keyframe"] = [{k: v for k, v in row.items() if k != "planted"} for row in table["keyframe"]]
    if planted or not any(frame.anchor.point in points for frame in figure.keyframes):
        return told
    course = Course(figure)
    frames = [
        Keyframe(f.at, f.angles, Anchor("hip", course.points(f.at, dict(f.angles))["hip"]), f.planted)
        for f in figure.keyframes
    ]
    return with_frames(told, figure.view, frames)


def with_frames(table: Table, view: View, wanted: Sequence[Keyframe]) -> dict[str, Any]:
    """`table` with rows that are read as the angles and anchors of `wanted`, one row for each."""
    rows = [dict(row) for row in table["keyframe"]]
    for number, frame in enumerate(wanted):
        read = _read({**table, "keyframe": rows}, view)[number]
        _say_angles(rows[number], frame, read)
        # A hand that no row speaks of has gone with its arm, so it is looked at once more.
        _say_angles(rows[number], frame, _read({**table, "keyframe": rows}, view)[number])
        if _place_of(frame.anchor, view) != _place_of(read.anchor, view):
            rows[number]["anchor"] = _place_of(frame.anchor, view)
    return {**table, "keyframe": rows}


def _contacts(view: View, side: str, limb: str) -> tuple[str, ...]:
    """Every point of that limb that can be planted."""
    of_side = [name for name in can_be_planted(view) if name.startswith(side)]
    return tuple(name for name in of_side if (name[2:] in FOOT) == (limb == "leg"))


def _usual(view: View, side: str, limb: str) -> tuple[str, ...]:
    """The points that hold a whole sole, or a palm."""
    return _contacts(view, side, limb) if limb == "leg" else (f"{side}_palm",)


def _read(table: Table, view: View) -> tuple[Keyframe, ...]:
    """The keyframes that the table says, whatever may be wrong on the way."""
    checks = Checks(lambda _path, _message: None, str)
    anchor = read_anchor(checks, table["anchor"], (), view) or Anchor("hip", (0.0, 0.0))
    planted = read_planted(checks, table.get("planted", ()), (), view)
    return read_keyframes(checks, tuple(table["keyframe"]), view, anchor, planted)


def _say_angles(row: dict[str, Any], wanted: Keyframe, read: Keyframe) -> None:
    for name, value in wanted.angles.items():
        written = _written(name, value)
        if written == _written(name, read.angles[name]):
            continue
        side = _SIDE_WORDS.get(name[0]) if name[1] == "_" else None
        if side:
            row[side] = {**row.get(side, {}), name[2:]: written}
        else:
            row[name] = written


def _written(name: str, value: float) -> float:
    is_factor = name.endswith(("_length", "_width", "_up", "_out", "_forward", "breath"))
    rounded = round(value, _LENGTH_DIGITS if is_factor else _DEGREE_DIGITS)
    return int(rounded) if rounded == int(rounded) else rounded


def _place_of(anchor: Anchor, view: View) -> dict[str, Any]:
    """An anchor as a table."""
    at = [round(value, _PLACE_DIGITS) + 0.0 for value in anchor.at]
    return {"point": _spelling(view)[anchor.point], "at": at}


def _spelling(view: View) -> dict[str, str]:
    """Points of the body by their short names."""
    return {short: name for name, short in spelled(point_names(view)).items()}
