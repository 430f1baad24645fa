"""Muscle groups in everyday words: as one of two, as both, and on a side."""

from __future__ import annotations

from functools import cache

from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Side


def one(group: str) -> str:
    """The one on one side: "calf", "quad", "foot". A group that is not known is called as its file calls it."""
    return _names().get(group, (group, group))[0]


def both(group: str) -> str:
    """Both of them, or the whole: "calves", "quads", "feet"."""
    return _names().get(group, (group, group))[1]


def on_side(group: str, side: Side) -> str:
    """At the start of a sentence, with its side: "Right calf", "Left quad", "Calves"."""
    if side is Side.BOTH:
        words = both(group)
    else:
        pattern = _("Left {muscle}") if side is Side.LEFT else _("Right {muscle}")
        words = pattern.format(muscle=one(group))
    return words[:1].upper() + words[1:]


@cache
def _names() -> dict[str, tuple[str, str]]:
    """By the group's name in exercise files. Kept, as the language is: a figure that moves asks in every frame."""
    return {
        "adductors": (_("inner thigh"), _("inner thighs")),
        "ankles": (_("ankle"), _("ankles")),
        "arms": (_("arm"), _("arms")),
        "back": (_("back"), _("back")),
        "breath": (_("breathing"), _("breathing")),
        "calf": (_("calf"), _("calves")),
        "chest": (_("chest"), _("chest")),
        "feet": (_("foot"), _("feet")),
        "forearms": (_("forearm"), _("forearms")),
        "glutes": (_("glute"), _("glutes")),
        "hamstrings": (_("hamstring"), _("hamstrings")),
        "hip flexors": (_("hip flexor"), _("hip flexors")),
        "hips": (_("hip"), _("hips")),
        "legs": (_("leg"), _("legs")),
        "neck": (_("neck"), _("neck")),
        "outer hip": (_("outer hip"), _("outer hips")),
        "quads": (_("quad"), _("quads")),
        "shins": (_("shin"), _("shins")),
        "shoulders": (_("shoulder"), _("shoulders")),
        "whole body": (_("whole body"), _("whole body")),
    }
