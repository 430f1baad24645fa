"""Muscle groups by their everyday names."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Side


def group_words(group: str) -> str:
    """A muscle group on both sides; one of a person's own file by the name it has there."""
    names = {
        "calf": _("Calves"),
        "legs": _("Legs"),
        "back": _("Back"),
        "glutes": _("Glutes"),
        "shoulders": _("Shoulders"),
        "hamstrings": _("Hamstrings"),
        "hips": _("Hips"),
        "quads": _("Quads"),
        "adductors": _("Inner thighs"),
        "chest": _("Chest"),
        "neck": _("Neck"),
        "forearms": _("Forearms"),
        "ankles": _("Ankles"),
        "hip flexors": _("Hip flexors"),
        "outer hip": _("Outer hips"),
        "shins": _("Shins"),
        "feet": _("Feet"),
        "arms": _("Arms"),
        "whole body": _("Whole body"),
        "breath": _("Breathing"),
    }
    return names.get(group, sentence(group))


def side_group_words(group: str, side: Side) -> str:
    """The same on one side: "Right calf"."""
    if side is Side.BOTH:
        return group_words(group)
    one = {
        "calf": _("calf"),
        "legs": _("leg"),
        "glutes": _("glute"),
        "shoulders": _("shoulder"),
        "hamstrings": _("hamstring"),
        "hips": _("hip"),
        "quads": _("quad"),
        "adductors": _("inner thigh"),
        "forearms": _("forearm"),
        "ankles": _("ankle"),
        "hip flexors": _("hip flexor"),
        "shins": _("shin"),
        "feet": _("foot"),
        "arms": _("arm"),
    }.get(group, group)
    words = _("Right {muscle}") if side is Side.RIGHT else _("Left {muscle}")
    return words.format(muscle=one)


def sentence(name: str) -> str:
    """A name as the beginning of a sentence."""
    return name[:1].upper() + name[1:]
