"""A person from the front, the farthest part first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from stretchtimer.figure.anatomy import Body, Limbs
from stretchtimer.figure.angles import SIDES
from stretchtimer.figure.arms import arm_front, crossing, forearm_front, upper_arm_front
from stretchtimer.figure.definition import Layer
from stretchtimer.figure.faces import draw_head
from stretchtimer.figure.hands_feet import Outlines, foot_front
from stretchtimer.figure.legs_front import between_thighs, leg_front
from stretchtimer.figure.muscles.front import ON_ARM, ON_TRUNK, muscle_front
from stretchtimer.figure.muscles.glow import Muscle, draw_muscle
from stretchtimer.figure.palette import (
    LEG,
    LEG_LOW,
    SHADE_SKIN,
    SHADE_TOP,
    SKIN,
    SKIN_FAR,
    TOP,
    TOP_LOW,
)
from stretchtimer.figure.props.placing import Place, draw_among
from stretchtimer.figure.scene import Scene
from stretchtimer.figure.shapes import Ink, Path, Role
from stretchtimer.figure.side_view import ARM_SHADOW, LEG_FADE, SHIRT_FADE
from stretchtimer.figure.trunk_front import bust, chest_point, shirt_front
from stretchtimer.figure.vectors import clamped, moved, trunk_direction

BACK_LEG: Final = Ink("leg", to="leg_far", amount=0.75)
CROSSED: Final = 0.80  # how much of the far tone a crossing forearm takes
NOD: Final = 1.6  # how far a foreshortened trunk tips the head to the viewer
TURNED: Final = 4.0  # degrees from which a turned chest hides one arm
HIDDEN: Final = 40.0  # degrees at which that arm has taken its far tone


class FrontView:
    """One frame of a person from the front: every part is put into `drawing` in turn."""

    def __init__(self, scene: Scene, *, hooked: bool) -> None:
        self._scene, self._hooked = scene, hooked
        self._drawing, self._figure, self._body = scene.drawing, scene.figure, scene.body
        self._bust = bust(scene.body)
        rows = ((light, muscle_front(scene.body, light, self._bust.lines)) for light in scene.figure.muscles)
        self._muscles = [(light.side, muscle) for light, muscle in rows]

    def draw(self) -> list[Muscle]:
        """Put the person into the frame; gives the muscles as they lie."""
        arms = {side: self._arm_layer(side) for side in SIDES}
        hidden = [side for side in SIDES if self._turned(side) > TURNED]
        behind = [side for side in SIDES if arms[side] is Layer.BEHIND and side not in hidden]
        beside = [side for side in SIDES if arms[side] is Layer.BESIDE]
        over = sorted((side for side in SIDES if arms[side] > Layer.BESIDE), key=lambda side: arms[side])
        for side in hidden:
            self._fill(arm_front, side, _blend(self._turned(side) / HIDDEN))
        for side in behind:
            self._fill(forearm_front, side, self._receding(side))
        for side in beside:
            self._fill(arm_front, side, SKIN)
        draw_among(self._scene, Place.DOOR)
        shirt = self._trunk()
        self._glow_on(ON_ARM, beside)
        for side in behind:
            self._upper_arm_behind(side)
        self._legs()
        self._glow_on(ON_TRUNK, SIDES)
        if self._figure.prop("doorway") is None:
            for side in beside:
                self._fill(forearm_front, side, SKIN)
        face = self._head()
        self._arms_over(over, shirt, face)
        draw_among(self._scene, Place.OVER)
        return [muscle for _, muscle in self._muscles]

    def _turned(self, side: str) -> float:
        """How far the chest has turned this side away from us, in degrees."""
        return self._body.angles["turn"] * self._body.limbs[side].outward

    def _arm_layer(self, side: str) -> Layer:
        """A chest that turns away hides the arm on that side and brings the other one forward."""
        if abs(self._body.angles["turn"]) > TURNED:
            return Layer.BEHIND if self._turned(side) > 0 else Layer.FRONT
        return self._figure.layer(f"{side}_arm")

    def _receding(self, side: str) -> Ink:
        """The skin of an arm that goes behind the head: the far tone comes as it is raised."""
        return _blend(self._body.limbs[side].raised)

    def _fill(self, part: Callable[[Limbs], Outlines], side: str, ink: Ink) -> None:
        outlines = part(self._body.limbs[side])
        self._drawing.fill(Role.NEAR_LIMB, self._drawing.path(*outlines), ink)

    def _glow_on(self, names: frozenset[str], sides: tuple[str, ...] | list[str]) -> None:
        for side, muscle in self._muscles:
            if muscle.name in names and side in sides:
                draw_muscle(self._drawing, muscle, self._scene.mood.glow)

    def _trunk(self) -> Path:
        drawing, body = self._drawing, self._body
        drawing.blob(Role.TORSO, self._bust.skin, SKIN)
        chin = moved(body.points["head"], trunk_direction(body.line), -0.055)
        shade = drawing.along(chin, chest_point(body, 1.05, 0), ((0.0, SKIN_FAR), (1.0, SKIN)))
        drawing.blob(Role.TORSO, self._bust.neck, shade)
        top = body.points["shoulder"][1]
        fill = drawing.vertical(top, top - SHIRT_FADE * body.depth, TOP, TOP_LOW)
        return drawing.blob(Role.TORSO, shirt_front(body, self._scene.mood.breath), fill)

    def _upper_arm_behind(self, side: str) -> None:
        """The upper arm of a forearm that is behind the head."""
        arm = self._body.limbs[side].upper_arm
        fill = self._drawing.along(arm.at(0.15), arm.at(0.95), ((0.0, SKIN), (1.0, self._receding(side))))
        path = self._drawing.path(*upper_arm_front(self._body.limbs[side]))
        self._drawing.fill(Role.NEAR_LIMB, path, fill)
        self._glow_on(ON_ARM, [side])

    def _legs(self) -> None:
        layers = {side: self._figure.layer(f"{side}_leg") for side in SIDES}
        on_leg = frozenset(muscle.name for _, muscle in self._muscles) - ON_ARM - ON_TRUNK
        for side in (side for side in SIDES if layers[side] is Layer.BEHIND):
            self._leg(side)
            self._glow_on(on_leg, [side])
        beside = [side for side in SIDES if layers[side] is Layer.BESIDE]
        for side in beside:
            self._leg(side)
        gusset = between_thighs(self._body) if len(beside) == 2 or self._body.depth < 1 else None
        if gusset:
            self._drawing.blob(Role.NEAR_LIMB, gusset, LEG)
        self._glow_on(on_leg, beside)
        for side in (side for side in SIDES if layers[side] > Layer.BESIDE):
            self._leg(side)
            self._glow_on(on_leg, [side])

    def _leg(self, side: str) -> None:
        drawing, body, limbs = self._drawing, self._body, self._body.limbs[side]
        back = self._figure.layer(f"{side}_leg") is Layer.BEHIND
        role = Role.FAR_LIMB if back else Role.NEAR_LIMB
        foot = foot_front(limbs, body.angles[f"{side}_foot_length"])
        drawing.blob(role, foot, SKIN_FAR if back else SKIN)
        top = body.points["hip"][1]
        fill = drawing.vertical(top, top - LEG_FADE, LEG, LEG_LOW)
        if back:
            fill = drawing.along(limbs.thigh.origin, limbs.shank.origin, ((0.0, LEG), (1.0, BACK_LEG)))
        drawing.blob(role, leg_front(body, limbs), fill)

    def _head(self) -> Path:
        body = self._body
        nod = (1 - body.depth) * NOD
        return draw_head(self._drawing, body.points["head"], body.line, body.angles["head_turn"], nod)

    def _arms_over(self, over: list[str], shirt: Path, face: Path) -> None:
        if len(over) == 2 and self._hooked:
            self._hook(over[0], over[1], shirt)
            return
        for side in over:
            path = self._drawing.path(*arm_front(self._body.limbs[side]))
            self._drawing.cast(shirt, path, SHADE_TOP, ARM_SHADOW)
            self._drawing.cast(face, path, SHADE_SKIN, (0, -0.008))
            self._drawing.fill(Role.NEAR_LIMB, path, SKIN)
            self._glow_on(ON_ARM, [side])

    def _hook(self, low: str, high: str, shirt: Path) -> None:
        """One arm held by the other: that one's upper arm under it, its forearm over it."""
        drawing, limbs = self._drawing, self._body.limbs
        upper = drawing.path(*upper_arm_front(limbs[high]))
        drawing.fill(Role.NEAR_LIMB, upper, SKIN)
        held = drawing.path(*arm_front(limbs[low]))
        drawing.cast(shirt, held, SHADE_TOP, ARM_SHADOW)
        drawing.cast(upper, held, SHADE_SKIN, ARM_SHADOW)
        far = _blend(CROSSED * crossing(limbs[low]))
        start, end = limbs[low].upper_arm.origin, limbs[low].forearm.at(0.2)
        drawing.fill(Role.NEAR_LIMB, held, drawing.along(start, end, ((0.2, SKIN), (1.0, far))))
        self._glow_on(ON_ARM, [low])
        fore = drawing.path(*forearm_front(limbs[high]))
        drawing.cast(held, fore, SHADE_SKIN, (-0.004, -0.008))
        drawing.fill(Role.NEAR_LIMB, fore, SKIN)
        self._glow_on(ON_ARM, [high])


def _blend(share: float) -> Ink:
    """Skin on its way to the far tone, in steps too small to be seen."""
    return Ink("skin", to="skin_far", amount=round(clamped(share) * 32) / 32)


def arms_cross(body: Body) -> bool:
    """Whether one arm crosses the other."""
    lines: Mapping[str, list[tuple[tuple[float, float], tuple[float, float]]]] = {
        side: [
            (limbs.upper_arm.origin, limbs.forearm.origin),
            (limbs.forearm.origin, limbs.hand.at(1)),
        ]
        for side, limbs in body.limbs.items()
    }
    return any(_cross(*a, *b) for a in lines["l"] for b in lines["r"])


def _cross(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def turn(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0
