"""Pieces of the coach's sentences."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.local_durations import local_ms_text


def length(ms: int) -> str:
    """A length in whole seconds: "25 s", "1 min 30 s"."""
    return local_ms_text(ms if ms < 1_000 else round(ms, -3))


def side_name(side: Side) -> str:
    """The side as a word: "left", "right"."""
    return _("left") if side is Side.LEFT else _("right")


def behm() -> str:
    """A review of stretching before effort."""
    return _("Behm and others, 2016")


def garber() -> str:
    """A position stand on how much exercise is recommended."""
    return _("American College of Sports Medicine, position stand, 2011")


def article() -> str:
    """The article that this app began with."""
    return _("“What Are the Treatments for Muscle Spasms?”")


def own_view() -> str:
    """What rests on no study."""
    return _("our own judgement")
