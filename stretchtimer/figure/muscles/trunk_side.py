"""The muscles of trunk and neck as they lie from the side: rows of (t, outer, inner) up the trunk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import radians, sin
from typing import Final

from stretchtimer.figure.anatomy import Body
from stretchtimer.figure.definition import Highlight
from stretchtimer.figure.muscles.glow import Muscle
from stretchtimer.figure.muscles.stations import INSET, Station
from stretchtimer.figure.profiles import SHIRT_SIDE, half_width
from stretchtimer.figure.vectors import between, moved, trunk_direction, unit

FRONT, BACK = 1, -1
TO_NEAR_SHOULDER: Final = 0.095  # how far the near half of a chest that faces us reaches
# name: (face, fibres, rows); outer and inner are shares of the shirt's half width on that face
_ROWS: Final[Mapping[str, tuple[int, int, tuple[Station, ...]]]] = {
    "latissimus_dorsi": (
        *(BACK, 4),
        (
            *((0.06, 0.85, 0.45), (0.18, 0.94, 0.10), (0.34, 0.95, -0.05), (0.50, 0.95, -0.20)),
            *((0.66, 0.93, -0.35), (0.80, 0.70, -0.45), (0.90, 0.25, -0.40)),
        ),
    ),
    "erector_spinae": (
        *(BACK, 3),
        (
            *((0.02, 0.80, 0.55), (0.12, 0.93, 0.40), (0.28, 0.95, 0.34), (0.45, 0.95, 0.30)),
            *((0.62, 0.95, 0.34), (0.78, 0.95, 0.42), (0.92, 0.94, 0.52), (1.04, 0.85, 0.70)),
        ),
    ),
    "rhomboids": (
        *(BACK, 3),
        ((0.64, 0.88, 0.62), (0.72, 0.95, 0.38), (0.82, 0.96, 0.22), (0.92, 0.95, 0.26), (1.0, 0.86, 0.55)),
    ),
    "pectorals": (
        *(FRONT, 3),
        (
            *((0.60, 0.72, 0.50), (0.66, 0.93, 0.15), (0.76, 0.95, -0.02), (0.86, 0.94, -0.02)),
            *((0.94, 0.85, 0.10), (1.0, 0.62, 0.35)),
        ),
    ),
    "serratus": (
        *(FRONT, 3),
        (
            (0.50, 0.70, 0.35),
            (0.58, 0.80, 0.05),
            (0.68, 0.72, -0.25),
            (0.78, 0.50, -0.40),
            (0.88, 0.15, -0.40),
        ),
    ),
    "obliques": (
        *(FRONT, 3),
        (
            (0.14, 0.70, 0.35),
            (0.24, 0.90, -0.05),
            (0.38, 0.92, -0.25),
            (0.52, 0.80, -0.30),
            (0.64, 0.45, -0.20),
        ),
    ),
    "diaphragm": (
        *(FRONT, 3),
        (
            (0.30, 0.80, 0.40),
            (0.36, 0.93, 0.05),
            (0.44, 0.94, -0.25),
            (0.52, 0.92, -0.30),
            (0.60, 0.70, -0.10),
        ),
    ),
}


def _on_trunk(body: Body, highlight: Highlight) -> Muscle:
    side, fibres, rows = _ROWS[highlight.muscle]
    outer, inner = [], []
    lowest, highest = rows[0][0], rows[-1][0]
    start = lowest if highlight.start is None else highlight.start
    end = highest if highlight.end is None else highlight.end
    facing = sin(radians(body.angles["turn"])) if highlight.muscle == "pectorals" else 0.0
    for t, out, in_ in rows:
        at = start + (t - lowest) / (highest - lowest) * (end - start)
        face, other = half_width(SHIRT_SIDE, at, side), half_width(SHIRT_SIDE, at, -side)
        broad = -TO_NEAR_SHOULDER * facing * (1 - ((at - 0.8) / 0.3) ** 2)
        outer.append(body.trunk.at(at, side * (out * face * (1 - facing) - INSET)))
        inner.append(body.trunk.at(at, side * in_ * (face if in_ > 0 else other) + broad))
    return Muscle(highlight.muscle, outer, inner, fibres)


def _on_neck(body: Body, highlight: Highlight) -> Muscle:
    """A band along the front or the back of the neck, from the shoulders to under the skull."""
    front = highlight.muscle == "neck_flexors"
    up = trunk_direction(body.line)
    side = 1 if front else -1
    ahead = (up[1] * side, -up[0] * side)
    low = body.trunk.at(1.03 if front else 1.06, side * (0.022 if front else 0.030))
    head = body.points["head"]
    high = moved(moved(head, ahead, 0.012 if front else 0.040), up, -0.042 if front else -0.020)
    way = unit((high[0] - low[0], high[1] - low[1]))
    out = (way[1] * side, -way[0] * side)
    shape = (
        (0, 0.0035, 0.0045),
        (0.25, 0.007, 0.0075),
        (0.5, 0.0075, 0.0085),
        (0.78, 0.0065, 0.0075),
        (1, 0.003, 0.004),
    )
    outer = [moved(between(low, high, u), out, w) for u, w, _ in shape]
    inner = [moved(between(low, high, u), out, -w) for u, _, w in shape]
    return Muscle(highlight.muscle, outer, inner, 2)


TRUNK_SIDE: Final[Mapping[str, Callable[[Body, Highlight], Muscle]]] = {
    **dict.fromkeys(_ROWS, _on_trunk),
    "neck_flexors": _on_neck,
    "suboccipitals": _on_neck,
}
