"""Where a muscle lies on a limb: rows of (u, outer, inner) along it.

u runs from 0 at its origin to 1 at its end. Outer and inner are shares of the limb's half width on the muscle's face: 1
is the limb's edge, 0 the bone, negative the other face.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from stretchtimer.figure.limbs import Bone
from stretchtimer.figure.profiles import Profile, half_width
from stretchtimer.figure.vectors import Point

Station = tuple[float, float, float]
INSET: Final = 0.0022  # the skin over a muscle

STATIONS: Final[Mapping[str, tuple[Station, ...]]] = {
    "gastrocnemius": (
        *((0, 0.42, 0.12), (0.10, 0.78, -0.12), (0.28, 0.96, -0.42), (0.48, 1.0, -0.45), (0.68, 1.0, -0.20)),
        *((0.86, 0.98, 0.18), (1, 0.80, 0.52)),
    ),
    "soleus": (
        *((0, 0.60, 0.20), (0.14, 0.92, -0.15), (0.36, 1.0, -0.38), (0.60, 1.0, -0.25), (0.82, 1.0, 0.05)),
        (1, 0.90, 0.45),
    ),
    "tibialis_anterior": (
        *((0, 0.60, 0.25), (0.12, 0.95, 0.0), (0.30, 1.0, -0.18), (0.52, 1.0, -0.15), (0.74, 1.0, 0.05)),
        *((0.90, 0.95, 0.30), (1, 0.82, 0.50)),
    ),
    "quadriceps": (
        *((0, 0.45, 0.10), (0.10, 0.85, -0.15), (0.28, 1.0, -0.32), (0.50, 1.0, -0.34), (0.70, 1.0, -0.25)),
        *((0.86, 0.96, 0.0), (1, 0.72, 0.32)),
    ),
    "rectus_femoris": (
        *((0, 0.55, 0.25), (0.14, 0.92, 0.05), (0.40, 1.0, -0.05), (0.68, 1.0, 0.10), (0.88, 0.96, 0.35)),
        (1, 0.80, 0.58),
    ),
    "hamstrings": (
        *((0, 0.55, 0.15), (0.12, 0.92, -0.12), (0.34, 1.0, -0.32), (0.58, 1.0, -0.28), (0.80, 1.0, 0.0)),
        *((0.92, 0.95, 0.25), (1, 0.80, 0.50)),
    ),
    "adductors": (
        *((0, 0.80, 0.10), (0.10, 0.98, -0.25), (0.30, 1.0, -0.30), (0.55, 1.0, -0.10), (0.80, 0.98, 0.30)),
        (1, 0.85, 0.60),
    ),
    "tensor_fasciae_latae": (
        *((0, 0.60, 0.10), (0.10, 0.95, -0.20), (0.22, 1.0, -0.10), (0.34, 1.0, 0.35), (0.50, 1.0, 0.58)),
        *((0.80, 1.0, 0.62), (1, 0.90, 0.68)),
    ),
    "gluteus_front": (
        *((0, 0.50, 0.0), (0.16, 0.95, -0.35), (0.40, 1.0, -0.45), (0.66, 1.0, -0.30), (0.88, 0.96, 0.15)),
        (1, 0.80, 0.50),
    ),
    "deltoid": (
        *((0, 0.60, 0.05), (0.20, 0.98, -0.35), (0.45, 1.0, -0.30), (0.75, 0.98, 0.20)),
        (1, 0.75, 0.50),
    ),
    "front_deltoid": (
        *((0, 0.55, 0.10), (0.16, 0.95, -0.15), (0.42, 1.0, -0.15), (0.72, 1.0, 0.15)),
        (1, 0.80, 0.50),
    ),
    "biceps": (
        *((0, 0.50, 0.20), (0.14, 0.90, -0.10), (0.36, 1.0, -0.25), (0.60, 1.0, -0.20), (0.84, 0.96, 0.05)),
        (1, 0.75, 0.35),
    ),
    "triceps": (
        *(
            (0, 0.25, -0.25),
            (0.12, 0.62, -0.62),
            (0.35, 0.84, -0.84),
            (0.58, 0.82, -0.82),
            (0.78, 0.62, -0.62),
        ),
        *((0.92, 0.36, -0.36), (1, 0.16, -0.16)),
    ),
    "forearm": (
        *((0, 0.45, 0.05), (0.12, 0.90, -0.25), (0.32, 1.0, -0.40), (0.55, 1.0, -0.25), (0.78, 0.98, 0.05)),
        (1, 0.80, 0.40),
    ),
}


def along(
    bone: Bone, profile: Profile, side: int, start: float, end: float, stations: tuple[Station, ...]
) -> tuple[list[Point], list[Point]]:
    """Outer and inner row of a muscle on one face of a limb, between two shares of the bone."""
    outer, inner = [], []
    for u, out, in_ in stations:
        t = start + (end - start) * u
        face, other = half_width(profile, t, side) - INSET, half_width(profile, t, -side) - INSET
        outer.append(bone.at(t, side * out * (face if out > 0 else other)))
        inner.append(bone.at(t, side * in_ * (face if in_ > 0 else other)))
    return outer, inner
