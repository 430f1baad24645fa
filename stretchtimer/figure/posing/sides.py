"""Whose limbs one takes hold of: in profile the far ones lie under the near ones."""

from __future__ import annotations

from enum import StrEnum

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.handles import Handle, handles_of
from stretchtimer.figure.posing.posture import Posture
from stretchtimer.figure.posing.turning import turned_by


class Sides(StrEnum):
    """The limbs that can be taken hold of."""

    NEAR = "near"
    FAR = "far"
    EACH = "each"  # every one by itself
    BOTH = "both"  # the other one moves along


def sides_of(view: View) -> tuple[Sides, ...]:
    """What there is to choose from, the usual first."""
    return (Sides.NEAR, Sides.FAR, Sides.BOTH) if view is View.SIDE else (Sides.EACH, Sides.BOTH)


def handles_on(posture: Posture, sides: Sides) -> tuple[Handle, ...]:
    """What can be taken hold of in this pose; of the trunk always the same."""
    if posture.view is View.FRONT:
        return handles_of(posture)
    hidden = "r_" if sides is Sides.FAR else "l_"
    return tuple(one for one in handles_of(posture) if not one.point.startswith(hidden))


def along(before: Posture, after: Posture, handle: Handle) -> Posture:
    """`after`, with the joint across from that of `handle` turned as far as this one was since `before`."""
    twin = _twin(after, handle)
    if twin is None or (handle.carries and twin.carries):  # the body has bent that one along already
        return after
    return turned_by(after, twin, after.angles[handle.angle] - before.angles[handle.angle])


def _twin(posture: Posture, handle: Handle) -> Handle | None:
    """The handle of the same joint on the other side, if there is one."""
    if handle.point[1:2] != "_":
        return None
    across = ("l" if handle.angle.startswith("r") else "r") + handle.angle[1:]
    return next((one for one in handles_of(posture) if one.angle == across), None)
