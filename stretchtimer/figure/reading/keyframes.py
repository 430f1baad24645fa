"""Reading keyframes: what one leaves out stays as in the one before; the first must say what no pose can do without."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.figure.angles import LIMBS, NEEDED, SIDES, TRUNK, Angle, View, defaults, overreaches
from stretchtimer.figure.definition import Anchor, Keyframe
from stretchtimer.figure.planting import can_be_planted
from stretchtimer.figure.reading.checks import Checks, KeyPath, Table
from stretchtimer.figure.skeleton import point_names

MAX_KEYFRAMES = 64
REACH = 3.0  # no point of a picture lies farther from its origin, in statures
SIDE_NAMES = {"right": "r", "left": "l"}
GROUPS = {"both": SIDES, "right": ("r",), "left": ("l",)}


def spelled(names: tuple[str, ...]) -> dict[str, str]:
    """Points of the body by the names they have in files: r_heel is right_heel."""
    return {{"r_": "right_", "l_": "left_"}.get(name[:2], name[:2]) + name[2:]: name for name in names}


@dataclass(slots=True)
class _Before:
    """What the next keyframe goes on from."""

    angles: dict[str, float]
    anchor: Anchor
    planted: frozenset[str]
    said: set[str]


def read_anchor(checks: Checks, value: object, path: KeyPath, view: View) -> Anchor | None:
    """An anchor: which point of the body lies where."""
    table = checks.table(value, path)
    if table is None:
        return None
    checks.known(table, ("point", "at"), path)
    points = spelled(point_names(view))
    name = checks.near_name(table.get("point"), (*path, "point"), points)
    at = checks.pair(table.get("at"), (*path, "at"), -REACH, REACH)
    return Anchor(points[name], at) if name and at else None


def read_planted(checks: Checks, value: object, path: KeyPath, view: View) -> frozenset[str]:
    """The points that do not slide."""
    points = spelled(can_be_planted(view))
    return frozenset(points[name] for name in checks.names(value, path, points))


def read_keyframes(
    checks: Checks, rows: tuple[Table, ...], view: View, anchor: Anchor, planted: frozenset[str]
) -> tuple[Keyframe, ...]:
    """The keyframes of `rows`, in their order."""
    before = _Before(defaults(view), anchor, planted, set())
    frames: list[Keyframe] = []
    for index, row in enumerate(rows):
        path: KeyPath = ("keyframe", index)
        frames.append(_read(checks, row, path, view, before, first=index == 0))
        if index and frames[-1].at <= frames[-2].at:
            checks.problem((*path, "at"), checks._("must come later than the keyframe before"))
    return tuple(frames)


def _read(checks: Checks, row: Table, path: KeyPath, view: View, before: _Before, *, first: bool) -> Keyframe:
    checks.known(row, ("at", "anchor", "planted", *GROUPS, *TRUNK[view]), path)
    at = checks.number(row.get("at"), (*path, "at"), 0, 1)
    for name, angle in TRUNK[view].items():
        if name in row:
            _take(checks, row[name], (*path, name), angle, before, [name])
    for group, sides in GROUPS.items():
        if group in row:
            _take_limbs(checks, row[group], (*path, group), view, before, sides)
    if first:
        _ask_for_missing(checks, path, view, before.said)
    if view is View.SIDE:
        _let_hands_follow(before)
    if "anchor" in row:
        before.anchor = read_anchor(checks, row["anchor"], (*path, "anchor"), view) or before.anchor
    if "planted" in row:
        before.planted = read_planted(checks, row["planted"], (*path, "planted"), view)
    _judge(checks, path, view, before.angles)
    return Keyframe(at or 0.0, dict(before.angles), before.anchor, before.planted)


def _take(
    checks: Checks, value: object, path: KeyPath, angle: Angle, before: _Before, names: list[str]
) -> None:
    """Take one written value over into every angle it stands for."""
    found = checks.number(value, path, angle.low, angle.high)
    for name in names:
        before.angles[name] = angle.default if found is None else float(found)
        before.said.add(name)


def _take_limbs(
    checks: Checks, value: object, path: KeyPath, view: View, before: _Before, sides: tuple[str, ...]
) -> None:
    table = checks.table(value, path)
    if table is None:
        return
    checks.known(table, LIMBS[view], path)
    for name, angle in LIMBS[view].items():
        if name in table:
            _take(checks, table[name], (*path, name), angle, before, [f"{side}_{name}" for side in sides])


def _ask_for_missing(checks: Checks, path: KeyPath, view: View, said: set[str]) -> None:
    missing = [] if "torso" in said else ["torso"]
    for name, side in SIDE_NAMES.items():
        missing += [f"{name}.{angle}" for angle in NEEDED[view] if f"{side}_{angle}" not in said]
    if missing:
        words = checks._("the first keyframe must also say {names}")
        checks.problem(path, words.format(names=checks._(", ").join(missing)))


def _let_hands_follow(before: _Before) -> None:
    """A hand that no keyframe has spoken of yet goes on from its forearm."""
    for side in SIDES:
        if f"{side}_hand" not in before.said:
            forearm = before.angles[f"{side}_shoulder"] + before.angles[f"{side}_elbow"]
            before.angles[f"{side}_hand"] = forearm


def _judge(checks: Checks, path: KeyPath, view: View, angles: dict[str, float]) -> None:
    for over in overreaches(view, angles):
        side, joint = over.key.split("_")
        name = {"r": "right", "l": "left"}[side]
        words = checks._("bends the {joint} to {found:g}°, expected {low:g}° to {high:g}°")
        text = words.format(joint=joint, found=over.found, low=over.low, high=over.high)
        checks.problem((*path, name, joint), text)
