"""What kinds, joints, props and muscles of a figure are called in the window."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.figure.posing.moving import Moves
from stretchtimer.figure.posing.sides import Sides


def use_names() -> dict[str, str]:
    """When an exercise is of use."""
    return {
        "before": _("Before a workout"),
        "after": _("After a workout"),
        "desk": _("At the desk"),
        "morning": _("In the morning"),
        "bed": _("Before bed"),
        "any": _("Any time"),
    }


def base_names() -> dict[str, str]:
    """The poses that a figure begins with."""
    return {
        Base.STANDING: _("Standing"),
        Base.SITTING: _("Sitting"),
        Base.LYING: _("Lying"),
        Base.KNEELING: _("On hands and knees"),
    }


def sides_names() -> dict[Sides, str]:
    """Whose limbs are taken hold of."""
    return {
        Sides.NEAR: _("Near side"),
        Sides.FAR: _("Far side"),
        Sides.EACH: _("One side"),
        Sides.BOTH: _("Both"),
    }


def moves_names() -> dict[Moves, str]:
    """What a figure does with its poses."""
    return {
        Moves.HOLD: _("Goes there and holds"),
        Moves.SWING: _("There and back"),
        Moves.CYCLE: _("Round and round"),
        Moves.BREATHING: _("Breathes"),
    }


def works_names(*, mirrored: bool = False) -> dict[str, str]:
    """The side that is worked; `mirrored` as it is seen in the mirror."""
    right, left = _sides(mirrored=mirrored, right="right", left="left")
    return {right: _("Right side"), left: _("Left side"), "both": _("Both")}


def limb_names(*, mirrored: bool = False) -> dict[str, str]:
    """What can stay where it is; `mirrored` as it is seen in the mirror."""
    right, left = _sides(mirrored=mirrored)
    return {
        f"{right}_leg": _("Right foot"),
        f"{left}_leg": _("Left foot"),
        f"{right}_arm": _("Right hand"),
        f"{left}_arm": _("Left hand"),
    }


def prop_names() -> dict[str, str]:
    """The props that can be put up."""
    return {
        "wall": _("Wall"),
        "chair": _("Chair"),
        "mat": _("Mat"),
        "step": _("Step"),
        "post": _("Post"),
        "rail": _("Rail"),
        "doorway": _("Doorway"),
        "bed": _("Bed"),
        "pillow": _("Pillow"),
        "strap": _("Strap"),
    }


def joint_words(angle: str, *, mirrored: bool = False) -> str:
    """What a handle turns, by its angle: "Right knee", or "Left knee" in the mirror. Without one, the whole body."""
    if not angle:
        return _("Whole body")
    side, joint = (angle[0], angle[2:]) if angle[1] == "_" else ("", angle)
    name = {
        "torso": _("Trunk"),
        "spine": _("Upper back"),
        "neck": _("Neck"),
        "shoulder": _("upper arm"),
        "elbow": _("elbow"),
        "hand": _("hand"),
        "wrist": _("hand"),
        "hip": _("thigh"),
        "knee": _("knee"),
        "ankle": _("foot"),
        "foot": _("foot"),
    }[joint]
    if not side:
        return name
    right, _left = _sides(mirrored=mirrored)
    return (_("Right {part}") if side == right else _("Left {part}")).format(part=name)


def _sides(*, mirrored: bool, right: str = "r", left: str = "l") -> tuple[str, str]:
    """What the file calls the sides that are seen as the right and the left one."""
    return (left, right) if mirrored else (right, left)
