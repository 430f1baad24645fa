"""The props one can put beside a figure, each where the body is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from stretchtimer.figure.angles import View
from stretchtimer.figure.props.kinds import KINDS
from stretchtimer.figure.skeleton import Points

_AIR = 0.016  # from the body to a wall
_SEAT_UNDER_HIP = 0.055
_SEAT_HALF = 0.14
_POST_AWAY = 0.03
_BED_HEIGHT = 0.05
_STEP_HEIGHT = 0.08
_STEP_HALF = 0.13


def props_of(view: View) -> tuple[str, ...]:
    """The kinds that can be seen from there and put up by one touch, in the order they are offered."""
    return tuple(kind for kind in _PLACED if view in KINDS[kind].views)


def placed(kind: str, points: Points) -> dict[str, Any]:
    """A prop of that kind where a body with these points would want it, as the file tells it."""
    made = _PLACED[kind](points)
    return {"kind": kind} | {name: _rounded(value) for name, value in made.items()}


def _wall(points: Points) -> dict[str, Any]:
    return {"x": max(x for x, _ in points.values()) + _AIR}


def _post(points: Points) -> dict[str, Any]:
    return {"x": points["r_fingertip"][0] + _POST_AWAY}


def _chair(points: Points) -> dict[str, Any]:
    x, y = points["hip"]
    return {"x": x - _SEAT_HALF, "width": 2 * _SEAT_HALF, "seat": max(y - _SEAT_UNDER_HIP, 0.1)}


def _mat(_points: Points) -> dict[str, Any]:
    return {}


def _step(points: Points) -> dict[str, Any]:
    x = points["r_ball"][0]
    return {"height": _STEP_HEIGHT, "x": [x - _STEP_HALF, x + _STEP_HALF]}


def _bed(points: Points) -> dict[str, Any]:
    across = [x for x, _ in points.values()]
    return {"top": _BED_HEIGHT, "x": [min(across) - 0.1, max(across) + 0.1]}


def _pillow(points: Points) -> dict[str, Any]:
    x, _ = points["head"]
    return {"x": [x - 0.08, x + 0.08]}


def _doorway(points: Points) -> dict[str, Any]:
    across = [x for x, _ in points.values()]
    return {"x": [min(across) - _AIR, max(across) + _AIR]}


def _strap(_points: Points) -> dict[str, Any]:
    return {"points": ["right_palm", "right_ball"]}


def _rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [_rounded(one) for one in value]
    return round(value, 3) if isinstance(value, float) else value


_PLACED: Mapping[str, Callable[[Points], dict[str, Any]]] = {
    "wall": _wall,
    "chair": _chair,
    "mat": _mat,
    "step": _step,
    "post": _post,
    "doorway": _doorway,
    "bed": _bed,
    "pillow": _pillow,
    "strap": _strap,
}
