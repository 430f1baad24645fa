"""A figure ready to be drawn: what does not change from frame to frame is worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from stretchtimer.figure.anatomy import Body, body_of
from stretchtimer.figure.angles import View
from stretchtimer.figure.body import HEAD_RADIUS
from stretchtimer.figure.curves import polygon
from stretchtimer.figure.definition import Figure, Motion, Prop
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.front_view import FrontView, arms_cross
from stretchtimer.figure.ground import MARGIN, NARROWEST, Ground, draw_contacts, draw_floor, draw_pools
from stretchtimer.figure.motion import Course
from stretchtimer.figure.muscles.glow import Muscle
from stretchtimer.figure.props.placing import draw_still, reach
from stretchtimer.figure.scene import FELT, Mood, Scene
from stretchtimer.figure.shapes import Ink, Role, Shape
from stretchtimer.figure.side_view import draw_side
from stretchtimer.figure.skeleton import Points
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.tempo import resting
from stretchtimer.figure.vectors import Point, clamped

LOOKS: Final = 13  # how many moments of the motion a picture is framed by
LOW: Final = 0.13  # what is lower than this stands on the floor
TOP_ROOM: Final = 0.055  # over the highest point, in statures
SIDE_ROOM: Final = 0.08
FLOOR_ROOM: Final = 0.095  # under the floor
LARGEST: Final = 0.98  # a lying figure is drawn at most this many times the height per stature
FADE: Final = 0.12  # a close view fades out over this much


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label points to: a muscle's name and its middle, in pixels."""

    muscle: str
    at: Point


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: first `still`, which is the same object in every frame on one stage, then `shapes` over it."""

    still: tuple[Shape, ...]
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]


class Mannequin:
    """Draws one figure, at any moment and on any stage."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self._course = Course(figure)
        self._stage: Stage | None = None
        self._still: tuple[Shape, ...] = ()
        self._kept: dict[str, list[Shape]] = {}

    def frame(self, progress: float, stage: Stage, mood: Mood = FELT) -> Frame:
        """The picture at `progress`, 0 to 1 through the keyframes."""
        if stage != self._stage:
            self._set(stage)
        body = self.body(progress)
        drawing = Drawing(stage)
        if self._on_floor:
            draw_contacts(drawing, self.figure, body)
        for mat in self._from_above:
            draw_pools(drawing, body, mat.places["corners"])
        muscles = self._person(drawing, body, progress, mood)
        if self.figure.crop:
            self._fade(drawing, self.figure.crop[0])
        spots = tuple(Spot(muscle.name, stage.pixel(muscle.belly)) for muscle in muscles)
        return Frame(self._still, tuple(drawing.shapes), spots)

    def points(self, progress: float) -> Points:
        """Where the joints are at `progress`, in the world."""
        return self._course.points(progress, self._course.angles(progress))

    def body(self, progress: float) -> Body:
        """The bones at `progress`."""
        angles = self._course.angles(progress)
        return body_of(self.figure, self._course.points(progress, angles), angles)

    def stage(self, width: float, height: float) -> Stage:
        """A stage of that many pixels that shows the whole motion, the floor near its lower edge."""
        left, bottom, right, top = self._box
        largest = 9 if self.figure.crop else LARGEST
        scale = min(height / (top - bottom), width / (right - left), height * largest)
        x = _centred(width, scale, (left, right), self._middle)
        y = height + bottom * scale
        if not self.figure.floor:
            y = height / 2 + (bottom + top) / 2 * scale
        return Stage(width, height, scale, x, y)

    def _person(self, drawing: Drawing, body: Body, progress: float, mood: Mood) -> list[Muscle]:
        scene = Scene(drawing, self.figure, body, progress, mood, self._kept)
        if self.figure.view is View.SIDE:
            return draw_side(scene)
        return FrontView(scene, hooked=self._hooked).draw()

    @property
    def _from_above(self) -> tuple[Prop, ...]:
        """The mat that is seen from above, if there is one: it is the floor then."""
        return tuple(prop for prop in self.figure.props if prop.kind == "mat" and "corners" in prop.places)

    @property
    def _on_floor(self) -> bool:
        """Whether the floor is seen from its edge; a close view has none."""
        return self.figure.floor and not self.figure.crop and not self._from_above

    def _set(self, stage: Stage) -> None:
        """Work out what stands still on this stage."""
        drawing = Drawing(stage)
        if self._on_floor:
            draw_floor(drawing, self.figure, self._ground)
        draw_still(drawing, self.figure, self._ground.weight)
        self._stage, self._still, self._kept = stage, tuple(drawing.shapes), {}

    def _fade(self, drawing: Drawing, low: float) -> None:
        """Let a close view end softly in the ground's colour."""
        stage = drawing.stage
        edge = Ink("ground")
        box = polygon([(-3, low + FADE), (3, low + FADE), (3, low - 1), (-3, low - 1)], stage)
        fill = drawing.vertical(low + FADE, low, edge.faint(0), edge)
        drawing.fill(Role.FADE, (box,), fill)

    @cached_property
    def _moments(self) -> list[Points]:
        """The body at moments spread over the whole motion."""
        last = LOOKS - 1 if self.figure.motion is not Motion.CYCLE else LOOKS
        return [self.points(step / last) for step in range(LOOKS)]

    @cached_property
    def _ground(self) -> Ground:
        spread: list[float] = []
        low: list[float] = []
        for points in self._moments:
            for name, (x, y) in points.items():
                if y < LOW or name in ("hip", "head") or name.endswith("knee"):
                    spread.append(x)
                if y < LOW / 2:
                    low.append(x)
        wall = self.figure.prop("wall")
        if wall:
            spread.append(wall.numbers["x"] + 0.05)
        spread += [x for x, _ in reach(self.figure) if self.figure.prop("wall") is None]
        low = low or spread
        left, right = min(spread) - MARGIN, max(spread) + MARGIN
        if right - left < NARROWEST:
            middle = (left + right) / 2
            left, right = middle - NARROWEST / 2, middle + NARROWEST / 2
        return Ground((left, right), (min(low), max(low)))

    @cached_property
    def _hooked(self) -> bool:
        """Whether one arm hooks the other in the held pose; decided once, so that nothing flickers."""
        return self.figure.view is View.FRONT and arms_cross(self.body(1.0))

    @cached_property
    def _middle(self) -> float:
        """What the eye takes for the middle of the picture: that of the resting pose and its props."""
        points = [*self.points(resting(self.figure)).values(), *reach(self.figure)]
        return (min(x for x, _ in points) + max(x for x, _ in points)) / 2

    @cached_property
    def _box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of what must be seen, in statures."""
        points = [point for moment in self._moments for point in moment.values()]
        crowns = [(moment["head"][0], moment["head"][1] + HEAD_RADIUS + 0.02) for moment in self._moments]
        points += [*crowns, *reach(self.figure)]
        left, right = min(x for x, _ in points) - SIDE_ROOM, max(x for x, _ in points) + SIDE_ROOM
        if self._on_floor:
            left, right = min(left, self._ground.span[0] - 0.01), max(right, self._ground.span[1] + 0.01)
        if self.figure.crop:
            return left, self.figure.crop[0], right, self.figure.crop[1]
        top = max(y for _, y in points) + TOP_ROOM
        bottom = -FLOOR_ROOM if self.figure.floor else min(y for _, y in points) - TOP_ROOM
        return left, bottom, right, top


def _centred(width: float, scale: float, span: Point, middle: float) -> float:
    """The pixel of x = 0 that brings `middle` to the middle of the picture, as far as all of `span` stays in it."""
    return clamped(width / 2 - middle * scale, -span[0] * scale, width - span[1] * scale)
