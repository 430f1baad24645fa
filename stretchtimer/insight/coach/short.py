"""Holds too short to do much."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.shortening import LEAST_HOLD_MS
from stretchtimer.insight.coach.words import garber, length
from stretchtimer.insight.coach.work import changed, placed
from stretchtimer.routine.model import Routine


def short(routine: Routine) -> tuple[Note, ...]:
    """A note for each hold below LEAST_HOLD_MS: 10 to 30 s are recommended (ACSM)."""
    return tuple(
        _note(item.place, item.step.exercise.name, item.step.hold_ms)
        for item in placed(routine)
        if item.step.hold_ms is not None and item.step.hold_ms < LEAST_HOLD_MS
    )


def _note(place: int, name: str, hold_ms: int) -> Note:
    return Note(
        Topic.SHORT,
        _("{exercise} is held for {time} only.").format(exercise=name, time=length(hold_ms)),
        _("Ten to thirty seconds are recommended for a stretch, a little longer for older people."),
        garber(),
        _("Hold it for {least} or longer.").format(least=length(LEAST_HOLD_MS)),
        (place,),
        lambda routine: changed(routine, (place,), lambda step: replace(step, hold_ms=LEAST_HOLD_MS)),
    )
