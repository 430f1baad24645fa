"""Muscle groups in everyday words: as one of two, as both, and on a side."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Side


class _Names(NamedTuple):
    """A muscle group. Its sides are phrases of their own, since in many languages "left" agrees with the muscle."""

    one: str
    both: str
    left: str
    right: str


def one(group: str) -> str:
    """The one on one side: "calf", "quad", "foot". A group that is not known is called as its file calls it."""
    return _of(group).one


def both(group: str) -> str:
    """Both of them, or the whole: "calves", "quads", "feet"."""
    return _of(group).both


def sided(group: str, side: Side) -> str:
    """Within a sentence, with its side: "right calf", "left quad", "calves"."""
    names = _of(group)
    return {Side.LEFT: names.left, Side.RIGHT: names.right, Side.BOTH: names.both}[side]


def on_side(group: str, side: Side) -> str:
    """The same at the start of a sentence: "Right calf", "Left quad", "Calves"."""
    words = sided(group, side)
    return words[:1].upper() + words[1:]


def _of(group: str) -> _Names:
    return _names().get(group) or _whole(group)


def _whole(name: str) -> _Names:
    left, right = _("left {muscle}"), _("right {muscle}")
    return _Names(name, name, left.format(muscle=name), right.format(muscle=name))


@cache
def _names() -> dict[str, _Names]:
    """By the group's name in exercise files. Kept, as the language is: a figure that moves asks in every frame."""
    return {
        "adductors": _Names(
            _("inner thigh"), _("inner thighs"), _("left inner thigh"), _("right inner thigh")
        ),
        "ankles": _Names(_("ankle"), _("ankles"), _("left ankle"), _("right ankle")),
        "arms": _Names(_("arm"), _("arms"), _("left arm"), _("right arm")),
        "back": _Names(_("back"), _("back"), _("left back"), _("right back")),
        "breath": _whole(_("breathing")),
        "calf": _Names(_("calf"), _("calves"), _("left calf"), _("right calf")),
        "chest": _Names(_("chest"), _("chest"), _("left chest"), _("right chest")),
        "feet": _Names(_("foot"), _("feet"), _("left foot"), _("right foot")),
        "forearms": _Names(_("forearm"), _("forearms"), _("left forearm"), _("right forearm")),
        "glutes": _Names(_("glute"), _("glutes"), _("left glute"), _("right glute")),
        "hamstrings": _Names(_("hamstring"), _("hamstrings"), _("left hamstring"), _("right hamstring")),
        "hip flexors": _Names(_("hip flexor"), _("hip flexors"), _("left hip flexor"), _("right hip flexor")),
        "hips": _Names(_("hip"), _("hips"), _("left hip"), _("right hip")),
        "legs": _Names(_("leg"), _("legs"), _("left leg"), _("right leg")),
        "neck": _Names(_("neck"), _("neck"), _("left neck"), _("right neck")),
        "outer hip": _Names(_("outer hip"), _("outer hips"), _("left outer hip"), _("right outer hip")),
        "quads": _Names(_("quad"), _("quads"), _("left quad"), _("right quad")),
        "shins": _Names(_("shin"), _("shins"), _("left shin"), _("right shin")),
        "shoulders": _Names(_("shoulder"), _("shoulders"), _("left shoulder"), _("right shoulder")),
        "whole body": _whole(_("whole body")),
    }
