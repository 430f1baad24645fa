"""Which prop is drawn when: what stands still lies behind the figure, the rest goes between its limbs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial
from typing import Final

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Prop
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.props import bike, elliptical, furniture, held, room, rower
from stretchtimer.figure.scene import Scene
from stretchtimer.figure.vectors import Point


class Place(Enum):
    """A gap between the parts of a figure, the farthest first."""

    BEHIND = auto()  # before the far limbs
    FAR_LEG = auto()  # under the far leg
    MIDDLE = auto()  # over the far leg, under trunk and near leg
    DOOR = auto()  # front view: over the arms, under the trunk
    NEAR = auto()  # over the near leg, under the near arm
    OVER = auto()  # over everything


_STILL: Final[Mapping[str, Callable[[Drawing, Prop], None]]] = {
    "wall": room.wall,
    "post": room.post,
    "step": room.step,
    "rail": room.rail,
    "bed": furniture.bed,
    "pillow": furniture.pillow,
    "arc": held.arc,
    "arrow": held.arrow,
}
_MACHINES: Final[Mapping[str, tuple[Callable[[Drawing], None], tuple[Point, ...]]]] = {
    "bike": (bike.base, bike.REACH),
    "elliptical": (elliptical.base, elliptical.REACH),
    "rower": (rower.base, rower.REACH),
}
_ROOM: Final = frozenset(("wall", "post", "step", "rail", "doorway"))
_HELD: Final = frozenset(("arc", "arrow", "push", "strap"))


def draw_still(drawing: Drawing, figure: Figure, low: tuple[float, float]) -> None:
    """Everything that stands behind the figure and never moves; `low` is the span of what touches the floor."""
    for prop in figure.props:
        if prop.kind in _STILL:
            _STILL[prop.kind](drawing, prop)
        elif prop.kind in _MACHINES:
            _MACHINES[prop.kind][0](drawing)
        elif prop.kind == "mat":
            furniture.mat(drawing, prop, low)
        elif prop.kind == "chair":
            chair = furniture.chair_side if figure.view is View.SIDE else furniture.chair_front
            chair(drawing, prop)


def draw_among(scene: Scene, place: Place) -> None:
    """What of the props lies in the gap `place` of the figure's parts."""
    for prop in scene.figure.props:
        for where, draw in _AMONG.get(prop.kind, ()):
            if where is place:
                draw(scene, prop)


def _once(scene: Scene, name: str, draw: Callable[[Drawing], None]) -> None:
    """Something that stands still among the limbs: worked out in the first frame, kept for the others."""
    if name not in scene.kept:
        drawing = Drawing(scene.drawing.stage)
        draw(drawing)
        scene.kept[name] = drawing.shapes
    scene.drawing.shapes += scene.kept[name]


def _push(scene: Scene, prop: Prop) -> None:
    if scene.mood.pushing:
        held.push(scene.drawing, scene.body, prop)


Among = Callable[[Scene, Prop], None]

_AMONG: Final[Mapping[str, tuple[tuple[Place, Among], ...]]] = {
    "doorway": ((Place.DOOR, lambda scene, prop: _once(scene, "doorway", partial(room.doorway, prop=prop))),),
    "strap": ((Place.NEAR, lambda scene, prop: held.strap(scene.drawing, scene.body, prop)),),
    "push": ((Place.OVER, _push),),
    "bike": (
        (Place.FAR_LEG, lambda scene, _: bike.pedal(scene.drawing, scene.body, "l")),
        (Place.MIDDLE, lambda scene, _: _once(scene, "bike", bike.frame)),
        (Place.MIDDLE, lambda scene, _: bike.pedal(scene.drawing, scene.body, "r")),
    ),
    "elliptical": (
        (Place.BEHIND, lambda scene, _: elliptical.far_side(scene.drawing, scene.progress)),
        (Place.BEHIND, lambda scene, _: _once(scene, "wheel", elliptical.wheel)),
        (Place.MIDDLE, lambda scene, _: elliptical.near_bar(scene.drawing, scene.progress)),
        (Place.NEAR, lambda scene, _: elliptical.near_pole(scene.drawing, scene.progress)),
    ),
    "rower": (
        (Place.BEHIND, lambda scene, _: rower.seat(scene.drawing, scene.body)),
        (Place.MIDDLE, lambda scene, _: _once(scene, "plate", rower.plate)),
        (Place.NEAR, lambda scene, _: rower.handle(scene.drawing, scene.body)),
    ),
}


def reach(figure: Figure) -> list[Point]:
    """The points a picture must show, beside the body."""
    points: list[Point] = []
    for prop in figure.props:
        if prop.kind in _MACHINES:
            points += _MACHINES[prop.kind][1]
        elif prop.kind in _ROOM:
            points += room.reach(prop)
        elif prop.kind in _HELD:
            points += held.reach(prop)
        else:
            points += furniture.reach(prop)
    return points
