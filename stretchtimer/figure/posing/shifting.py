"""Props that are moved: where one takes hold of each, and what of it goes along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stretchtimer.figure.posing.parts import with_list
from stretchtimer.figure.vectors import Point, clamped

Table = Mapping[str, Any]

_TALL = {"wall": 0.9, "post": 0.87, "doorway": 1.1}  # statures; where one takes hold of what has no height
_HEIGHTS = ("seat", "top", "height")
_LOWEST, _HIGHEST, _FARTHEST = 0.02, 1.5, 2.0  # statures; what belongs to it stays within the picture
_LAST = 3  # digits that are written


@dataclass(frozen=True, slots=True)
class PropHandle:
    """Takes hold of the prop `number` of the figure, at the point `at`. Those that `rise` go up and down too."""

    number: int
    kind: str
    at: Point
    rises: bool


def prop_handles(table: Table) -> tuple[PropHandle, ...]:
    """The props that can be moved. What is under the whole body or in its hands goes with it and is none of them."""
    found = []
    for number, prop in enumerate(table.get("prop", ())):
        if "x" in prop:
            height = _height_of(prop)
            high = prop[height] if height else _TALL.get(prop["kind"], 0.0)
            found.append(PropHandle(number, prop["kind"], (_middle(prop), high), bool(height)))
    return tuple(found)


def with_prop_moved(table: Table, number: int, way: Point) -> dict[str, Any]:
    """`table` with the prop `number` moved along `way`; its feet stay on the ground."""
    props = list(table["prop"])
    props[number] = _moved(props[number], way)
    return {**table, "prop": props}


def without_prop(table: Table, number: int) -> dict[str, Any]:
    """`table` without the prop `number`."""
    return with_list(table, "prop", [prop for other, prop in enumerate(table["prop"]) if other != number])


def _moved(prop: Table, way: Point) -> dict[str, Any]:
    told = dict(prop)
    height = _height_of(prop)
    up = clamped(prop[height] + way[1], _LOWEST, _HIGHEST) - prop[height] if height else 0.0
    across = _across(prop, way[0])
    told["x"] = _shifted(prop["x"], across)
    if height:
        told[height] = round(prop[height] + up, _LAST)
    if "back" in prop:
        told["back"] = [[round(x + across, _LAST), round(y + up, _LAST)] for x, y in prop["back"]]
    return told


def _across(prop: Table, way: float) -> float:
    """As much of `way` as keeps the prop within the picture."""
    ends = _ends(prop)
    return clamped(way, -_FARTHEST - min(ends), _FARTHEST - max(ends))


def _shifted(x: Any, way: float) -> Any:
    if isinstance(x, Sequence):
        return [round(one + way, _LAST) for one in x]
    return round(x + way, _LAST)


def _middle(prop: Table) -> float:
    ends = _ends(prop)
    return float(sum(ends) / len(ends))


def _ends(prop: Table) -> list[float]:
    x = prop["x"]
    return list(x) if isinstance(x, Sequence) else [x, x + prop.get("width", 0.0)]


def _height_of(prop: Table) -> str | None:
    return next((name for name in _HEIGHTS if name in prop), None)
