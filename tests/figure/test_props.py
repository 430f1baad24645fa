"""Things in the picture."""

from __future__ import annotations

from math import dist

import pytest

from stretchtimer.figure.curves import bounds
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.props import elliptical
from stretchtimer.figure.props.kinds import KINDS
from stretchtimer.figure.scene import Mood
from stretchtimer.figure.shapes import Role
from tests.figure.figures import made

TOLD: dict[str, dict[str, object]] = {
    "wall": {"x": 0.3},
    "post": {"x": 0.3},
    "step": {"x": [-0.1, 0.3], "height": 0.1},
    "rail": {"x": 0.3, "height": 0.6},
    "chair": {"x": -0.1, "width": 0.3, "seat": 0.27},
    "doorway": {"x": [-0.3, 0.3]},
    "mat": {"x": [-0.3, 0.3]},
    "pillow": {"x": [-0.3, 0.0], "top": 0.04},
    "bed": {"x": [-0.6, 0.2], "top": 0.27},
    "strap": {"points": ["right_palm", "right_ball"]},
    "bike": {},
    "elliptical": {},
    "rower": {},
    "push": {"points": ["right_heel"], "angle": 60, "length": 0.1, "offset": 0.03},
    "arc": {"centre": [0, 0.5], "radii": [0.2, 0.2], "from": 0, "to": 200},
    "arrow": {"from": [0.2, 0.1], "to": [0.2, 0.3]},
}
FIELD = {"corners": [[-0.3, 0], [0.3, 0], [0.2, 0.3], [-0.2, 0.3]]}
VARIANTS = [
    *((kind, told) for kind, told in TOLD.items()),
    ("chair", TOLD["chair"] | {"back": [[-0.08, 0.27], [-0.1, 0.6]]}),
    ("mat", {}),
    ("mat", FIELD),
    ("pillow", FIELD),
    ("pillow", {}),
    ("arrow", TOLD["arrow"] | {"both": True}),
]


def test_every_kind_is_tried_here() -> None:
    """None is forgotten."""
    assert set(TOLD) == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "told", "view"),
    [(kind, told, view.value) for kind, told in VARIANTS for view in sorted(KINDS[kind].views)],
)
def test_every_prop_adds_to_the_picture_and_lies_inside_it(
    kind: str, told: dict[str, object], view: str
) -> None:
    """It is drawn, and the picture makes room for it."""
    plain = Mannequin(made(view))
    figure = made(view, prop=[{"kind": kind} | told])
    mannequin = Mannequin(figure)
    stage = mannequin.stage(400, 400)
    frame = mannequin.frame(0.3, stage, Mood(pushing=True))
    more = [shape for shape in frame.still + frame.shapes if shape.role in (Role.PROP, Role.HINT)]
    assert more
    assert not any(shape.role is Role.PROP for shape in plain.frame(0, stage).shapes)
    for shape in more:
        left, _, right, bottom = bounds(shape.path)
        assert left >= -1 or kind == "wall"
        assert right <= 401 or kind == "wall"
        assert bottom <= 401 or kind == "push"


@pytest.mark.parametrize("side", ["r", "l"])
def test_the_cross_trainer_never_comes_apart(side: str) -> None:
    """Pedal bar and pole keep their lengths through a whole turn, and the pedals go round."""
    parts = [elliptical.linkage(step / 48, side) for step in range(48)]
    for part in parts:
        assert dist(part.pin, part.low) == pytest.approx(elliptical.BAR)
        assert dist(part.low, elliptical.PIVOT) == pytest.approx(elliptical.POLE_LOWER)
        assert dist(part.grip, elliptical.PIVOT) == pytest.approx(elliptical.POLE_UPPER)
    assert max(part.pedal[0] for part in parts) - min(part.pedal[0] for part in parts) > 0.2


def test_both_sides_of_the_cross_trainer_are_half_a_turn_apart() -> None:
    """Where the right one is now, the left one will be."""
    assert elliptical.linkage(0.2, "r").pedal == pytest.approx(elliptical.linkage(0.7, "l").pedal)
