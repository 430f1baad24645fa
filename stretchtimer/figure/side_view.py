"""A person from the side, the farthest part first."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.arms import arm_side
from stretchtimer.figure.curves import ribbon
from stretchtimer.figure.definition import Layer
from stretchtimer.figure.drawing import Drawing
from stretchtimer.figure.faces import draw_head
from stretchtimer.figure.hands_feet import foot_side, hand
from stretchtimer.figure.legs_side import Leg, leg_side
from stretchtimer.figure.muscles.glow import Muscle, draw_muscle
from stretchtimer.figure.muscles.side import ON_ARM, ON_BODY, ON_NECK, muscle_side
from stretchtimer.figure.palette import (
    LEG,
    LEG_FAR,
    LEG_FOLD,
    LEG_FOLD_FAR,
    LEG_LOW,
    SHADE_LEG,
    SHADE_SKIN,
    SHADE_TOP,
    SKIN,
    SKIN_FAR,
    TOP,
    TOP_LOW,
)
from stretchtimer.figure.props.placing import Place, draw_among
from stretchtimer.figure.scene import Scene
from stretchtimer.figure.shapes import Path, Role
from stretchtimer.figure.trunk_side import neck_side, shirt_side
from stretchtimer.figure.vectors import between, moved, trunk_direction

SHIRT_FADE: Final = 0.30  # the shirt darkens over this much downwards
LEG_FADE: Final = 0.45
FOLD_WIDTH: Final = 0.0042
ARM_SHADOW: Final = (-0.007, -0.009)
LEG_SHADOW: Final = (0.016, -0.010)
FACE_TURN: Final = 1.2  # a face turns this many times as far as the chest
SKIN_SHADOW: Final = (-0.004, 0.009)


def draw_side(scene: Scene) -> list[Muscle]:
    """Put the person into the frame; gives the muscles as they lie."""
    drawing, figure, body = scene.drawing, scene.figure, scene.body
    near, far = body.limbs["r"], body.limbs["l"]
    muscles = [muscle_side(body, highlight) for highlight in figure.muscles]
    leg = leg_side(body, near)
    draw_among(scene, Place.BEHIND)
    drawing.fill(Role.FAR_LIMB, drawing.path(*arm_side(far)), SKIN_FAR)
    draw_among(scene, Place.FAR_LEG)
    _, behind = _leg(drawing, body, far, leg_side(body, far))
    drawing.cast(behind, drawing.path(leg.outline), SHADE_LEG, LEG_SHADOW)
    draw_among(scene, Place.MIDDLE)
    shirt = _trunk(drawing, body, scene.mood.breath)
    tucked = figure.layer("r_arm") is Layer.BEHIND
    if tucked:
        _near_arm(drawing, near, shirt, ())
    foot, _ = _leg(drawing, body, near, leg)
    _glow(scene, muscles, ON_BODY)
    face = draw_head(drawing, body.points["head"], body.face, 90 - body.angles["turn"] * FACE_TURN)
    _glow(scene, muscles, ON_NECK)
    draw_among(scene, Place.NEAR)
    if not tucked:
        _near_arm(drawing, near, shirt, (face, foot))
    _glow(scene, muscles, ON_ARM)
    if figure.layer("l_arm") is Layer.FRONT:
        drawing.fill(Role.FAR_LIMB, drawing.path(*hand(far)), SKIN_FAR)
    draw_among(scene, Place.OVER)
    return muscles


def _glow(scene: Scene, muscles: list[Muscle], names: frozenset[str]) -> None:
    for muscle in muscles:
        if muscle.name in names:
            draw_muscle(scene.drawing, muscle, scene.mood.glow)


def _trunk(drawing: Drawing, body: Body, breath: float) -> Path:
    """Neck and shirt; gives the shirt's path."""
    up = trunk_direction(body.line)
    chin = moved(moved(body.points["head"], (up[1], -up[0]), 0.004), up, -0.045)
    shade = drawing.along(chin, body.trunk.at(1.05), ((0.0, SKIN_FAR), (1.0, SKIN)))
    drawing.blob(Role.TORSO, neck_side(body), shade)
    top = body.points["shoulder"][1]
    return drawing.blob(
        Role.TORSO, shirt_side(body, breath), drawing.vertical(top, top - SHIRT_FADE, TOP, TOP_LOW)
    )


def _leg(drawing: Drawing, body: Body, limbs: Limbs, leg: Leg) -> tuple[Path, Path]:
    """Foot, leggings and folds of one leg; gives the paths of the skin and of the leggings."""
    role = Role.FAR_LIMB if limbs.far else Role.NEAR_LIMB
    length = body.angles[f"{limbs.side}_foot_length"]
    skin = drawing.blob(role, foot_side(limbs, length), SKIN_FAR if limbs.far else SKIN)
    top = body.points["hip"][1]
    cloth = LEG_FAR if limbs.far else drawing.vertical(top, top - LEG_FADE, LEG, LEG_LOW)
    path = drawing.blob(role, leg.outline, cloth)
    fold_ink = LEG_FOLD_FAR if limbs.far else LEG_FOLD
    for fold in leg.folds:
        line = [fold.start, between(fold.start, fold.end, 0.5), fold.end]
        ink = fold_ink.faint(round(fold.strength * 32) / 32)
        drawing.fill(role, (ribbon(line, FOLD_WIDTH, drawing.stage, 0.4),), ink)
    return skin, path


def _near_arm(drawing: Drawing, limbs: Limbs, shirt: Path, bare: tuple[Path, ...]) -> None:
    """The near arm, with its shadow on the shirt and on the bare skin it passes."""
    arm = drawing.path(*arm_side(limbs))
    drawing.cast(shirt, arm, SHADE_TOP, ARM_SHADOW)
    for skin in bare:
        drawing.cast(skin, arm, SHADE_SKIN, SKIN_SHADOW)
    drawing.fill(Role.NEAR_LIMB, arm, SKIN)
