"""The kinds of props a figure can have, and what each must say about itself.

`x` and `at` are places in the figure's own world, in statures, y up from the floor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from stretchtimer.figure.angles import View

SIDE = frozenset({View.SIDE})
FRONT = frozenset({View.FRONT})
BOTH = SIDE | FRONT
POSITIVE = (0.0, 3.0)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of prop says: numbers and places it must have and may have, and how many points of the body.

    Of `flags`, those that are set count among the numbers, as 1.
    """

    views: frozenset[View] = BOTH
    numbers: tuple[str, ...] = ()
    may_numbers: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    may_places: Mapping[str, int] = field(default_factory=dict)
    points: tuple[int, int] | None = None
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def keys(self) -> frozenset[str]:
        """Every key it may have."""
        points = ("points",) if self.points else ()
        return frozenset(
            ("kind", *self.numbers, *self.may_numbers, *self.flags, *self.places, *self.may_places, *points)
        )


_SIZES = dict.fromkeys(("width", "height", "seat", "top", "radius", "length"), POSITIVE)
_DEGREES = dict.fromkeys(("from", "to", "angle"), (-720.0, 720.0))

KINDS: Mapping[str, Kind] = {
    "wall": Kind(numbers=("x",)),  # a wall seen edge on; the figure stands left of x
    "post": Kind(SIDE, ("x",)),  # to hold on to, beyond the figure
    "step": Kind(SIDE, ("height",), places={"x": 1}, ranges=_SIZES),  # a block from x[0] to x[1]
    "rail": Kind(SIDE, ("x", "height"), ("foot",), ranges=_SIZES),  # a post with a grip at `height`
    "chair": Kind(BOTH, ("x", "width", "seat"), may_places={"back": 2}, ranges=_SIZES),  # seat from x
    "doorway": Kind(FRONT, places={"x": 1}),  # inner edges of its posts
    "mat": Kind(BOTH, may_places={"x": 1, "corners": 4}),  # on the floor, or seen from above
    "pillow": Kind(BOTH, (), ("top",), may_places={"x": 1, "corners": 4}, ranges=_SIZES),
    "bed": Kind(SIDE, ("top",), places={"x": 1}, ranges=_SIZES),
    "strap": Kind(SIDE, points=(2, 3)),  # from hand round the foot, and back
    "bike": Kind(SIDE),
    "elliptical": Kind(SIDE),
    "rower": Kind(SIDE),
    "push": Kind(SIDE, ("angle", "length", "offset"), points=(1, 1), ranges={**_SIZES, **_DEGREES}),
    "arc": Kind(BOTH, ("from", "to"), (), ("both",), {"centre": 1, "radii": 1}, ranges=_DEGREES),
    "arrow": Kind(BOTH, (), (), ("both",), {"from": 1, "to": 1}),
}
