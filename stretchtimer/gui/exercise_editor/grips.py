"""What can be taken hold of in the picture of a figure: the joints of its body, and the props beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from stretchtimer.config.translations import _
from stretchtimer.figure.definition import Figure
from stretchtimer.figure.posing.handles import Handle
from stretchtimer.figure.posing.posture import Posture, posture_of
from stretchtimer.figure.posing.shifting import PropHandle, prop_handles, with_prop_moved, without_prop
from stretchtimer.figure.posing.sides import Sides, along, handles_on
from stretchtimer.figure.posing.turning import dragged, limits_of, moved_by, turned_by
from stretchtimer.figure.posing.writing import with_posture
from stretchtimer.figure.vectors import Point, offset
from stretchtimer.gui.exercise_editor.words import joint_words, prop_names

Table = Mapping[str, Any]
NUDGE = 0.005  # statures


@dataclass(frozen=True, slots=True)
class Turn:
    """The angle of a joint, and how low and how high it may be, all else as it is; degrees."""

    angle: float
    low: float
    high: float


class Grip(Protocol):
    """One of them, as the figure is now. What is done to it gives the figure's table as it is then.

    `key` tells it from the others, `at` is where it is, in statures. What has a `turn` goes up and down by an angle,
    the rest goes where it is moved.
    """

    @property
    def key(self) -> str: ...
    @property
    def at(self) -> Point: ...
    @property
    def is_joint(self) -> bool: ...
    @property
    def turn(self) -> Turn | None: ...
    @property
    def name(self) -> str: ...

    def words(self) -> str:
        """What it is, where it stands, and how far it goes."""
        ...

    def dragged(self, to: Point) -> Table:
        """As near to the point `to` as it can be."""
        ...

    def nudged(self, way: Point, steps: float) -> Table:
        """Moved along `way`, an arrow of length one, by so many steps."""
        ...

    def removed(self) -> Table | None:
        """Without it; None if that cannot be."""
        ...


@dataclass(frozen=True)
class JointGrip:
    """A joint of the pose in keyframe `number`, named as it is seen."""

    table: Table
    figure: Figure
    number: int
    posture: Posture
    handle: Handle
    sides: Sides
    mirrored: bool
    is_joint = True

    @property
    def key(self) -> str:
        return self.handle.point

    @property
    def at(self) -> Point:
        return self.posture.points[self.handle.point]

    @property
    def turn(self) -> Turn | None:
        if not self.handle.angle:
            return None
        return Turn(self.posture.angles[self.handle.angle], *limits_of(self.posture, self.handle))

    @property
    def name(self) -> str:
        return joint_words(self.handle.angle, mirrored=self.mirrored)

    def words(self) -> str:
        turn = self.turn
        if turn is None:
            return _("{joint}: drag it, or use the arrow keys").format(joint=self.name)
        words = _("{joint} {angle}°, from {low}° to {high}°")
        shown = {"angle": turn.angle, "low": turn.low, "high": turn.high}
        rounded = {key: f"{value:.0f}".replace("-", "−") for key, value in shown.items()}
        return words.format(joint=self.name, **rounded)

    def dragged(self, to: Point) -> Table:
        return self._posed(dragged(self.posture, self.handle, to))

    def nudged(self, way: Point, steps: float) -> Table:
        if self.handle.angle:
            return self._posed(turned_by(self.posture, self.handle, (way[0] + way[1]) * steps))
        return self._posed(moved_by(self.posture, (way[0] * steps * NUDGE, way[1] * steps * NUDGE)))

    def removed(self) -> None:
        return None

    def _posed(self, after: Posture) -> Table:
        if self.sides is Sides.BOTH:
            after = along(self.posture, after, self.handle)
        return with_posture(self.table, self.figure, self.number, after)


@dataclass(frozen=True)
class PropGrip:
    """A prop of the figure, the same in all poses."""

    table: Table
    handle: PropHandle
    is_joint = False
    turn = None

    @property
    def key(self) -> str:
        return f"{self.handle.kind} {self.handle.number}"

    @property
    def at(self) -> Point:
        return self.handle.at

    @property
    def name(self) -> str:
        return prop_names()[self.handle.kind]

    def words(self) -> str:
        words = _("{prop}: drag it, or use the arrow keys; Delete takes it away")
        return words.format(prop=self.name)

    def dragged(self, to: Point) -> Table:
        return with_prop_moved(self.table, self.handle.number, offset(self.handle.at, to))

    def nudged(self, way: Point, steps: float) -> Table:
        return with_prop_moved(
            self.table, self.handle.number, (way[0] * steps * NUDGE, way[1] * steps * NUDGE)
        )

    def removed(self) -> Table:
        return without_prop(self.table, self.handle.number)


def grips_of(table: Table, figure: Figure, number: int, sides: Sides, *, mirrored: bool) -> tuple[Grip, ...]:
    """All of them in the pose of keyframe `number`, in the order the keyboard goes through them."""
    posture = posture_of(figure, number)
    joints = [
        JointGrip(table, figure, number, posture, handle, sides, mirrored)
        for handle in handles_on(posture, sides)
    ]
    return (*joints, *(PropGrip(table, handle) for handle in prop_handles(table)))
