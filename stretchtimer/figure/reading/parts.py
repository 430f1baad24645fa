"""Reading the muscles and props of a figure."""

from __future__ import annotations

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Highlight, Prop
from stretchtimer.figure.muscles.names import MUSCLES
from stretchtimer.figure.props.kinds import KINDS, Kind
from stretchtimer.figure.reading.checks import Checks, KeyPath, Table
from stretchtimer.figure.reading.keyframes import GROUPS, REACH, spelled
from stretchtimer.figure.skeleton import point_names
from stretchtimer.figure.vectors import Point

MAX_MUSCLES = 12
MAX_PROPS = 12
PART = (-0.3, 1.3)  # a muscle may begin before its limb and end after it


def read_muscles(checks: Checks, table: Table, view: View, works: str) -> tuple[Highlight, ...]:
    """The muscles that glow: on the worked side, unless they say another."""
    usual = {"r": "right", "l": "left", "": "both" if view is View.FRONT else "right"}[works]
    found = []
    for index, row in enumerate(checks.tables(table, "muscle", MAX_MUSCLES)):
        path: KeyPath = ("muscle", index)
        checks.known(row, ("name", "side", "part"), path)
        name = checks.near_name(row.get("name"), (*path, "name"), MUSCLES)
        side = checks.name(row.get("side", usual), (*path, "side"), GROUPS)
        part = _part(checks, row, path)
        if name and view not in MUSCLES[name]:
            words = checks._('"{name}" cannot be seen from the {view}')
            checks.problem((*path, "name"), words.format(name=name, view=view))
        elif name and side:
            start, end = part or (None, None)
            found += [Highlight(name, each, start, end) for each in GROUPS[side]]
    return tuple(found)


def _part(checks: Checks, row: Table, path: KeyPath) -> Point | None:
    if "part" not in row:
        return None
    part = checks.pair(row["part"], (*path, "part"), *PART)
    if part and part[0] >= part[1]:
        checks.problem((*path, "part"), checks._("expected where it begins, then where it ends"))
    return part


def read_props(checks: Checks, table: Table, view: View) -> tuple[Prop, ...]:
    """The things in the picture."""
    found = []
    for index, row in enumerate(checks.tables(table, "prop", MAX_PROPS)):
        path: KeyPath = ("prop", index)
        name = checks.near_name(row.get("kind"), (*path, "kind"), KINDS)
        if name is None:
            continue
        kind = KINDS[name]
        checks.known(row, kind.keys, path)
        if view not in kind.views:
            words = checks._('"{name}" cannot be seen from the {view}')
            checks.problem((*path, "kind"), words.format(name=name, view=view))
            continue
        numbers = _numbers(checks, row, path, kind)
        places = _places(checks, row, path, kind)
        found.append(Prop(name, numbers, places, _points(checks, row, path, kind, view)))
    return tuple(found)


def _numbers(checks: Checks, row: Table, path: KeyPath, kind: Kind) -> dict[str, float]:
    numbers = {}
    for name in (*kind.numbers, *kind.may_numbers):
        if name in row or name in kind.numbers:
            low, high = kind.ranges.get(name, (-REACH, REACH))
            number = checks.number(row.get(name), (*path, name), low, high)
            if number is not None:
                numbers[name] = float(number)
    for name in kind.flags:
        if name in row and checks.flag(row[name], (*path, name)):
            numbers[name] = 1.0
    return numbers


def _places(checks: Checks, row: Table, path: KeyPath, kind: Kind) -> dict[str, tuple[Point, ...]]:
    """One place is written [x, y]; several are a list of such."""
    places = {}
    for name, count in (*kind.places.items(), *kind.may_places.items()):
        if name in row or name in kind.places:
            value, where = row.get(name), (*path, name)
            if count == 1:
                read = [checks.pair(value, where, -REACH, REACH)]
            elif isinstance(value, list | tuple) and len(value) == count:
                read = [checks.pair(item, (*where, i), -REACH, REACH) for i, item in enumerate(value)]
            else:
                checks.unfit(where, value, checks._("{count} places, each [x, y]").format(count=count))
                read = []
            places[name] = tuple(place for place in read if place)
    return places


def _points(checks: Checks, row: Table, path: KeyPath, kind: Kind, view: View) -> tuple[str, ...]:
    if kind.points is None:
        return ()
    named = spelled(point_names(view))
    value, (least, most) = row.get("points"), kind.points
    points = checks.names(value, (*path, "points"), named)
    if isinstance(value, list) and not least <= len(value) <= most:
        expected = checks._("{least} to {most} points of the body").format(least=least, most=most)
        checks.unfit((*path, "points"), value, expected)
    return tuple(named[point] for point in points)
