"""The stretches of the article that this app began with, held for less than it asks for."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.translations import _
from stretchtimer.insight.coach import words
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.work import changed, placed
from stretchtimer.routine.model import Routine, When

ASKED_MS = 20_000
STRETCHES = frozenset({"calf_wall_straight", "quad_standing_pull"})


def article(routine: Routine) -> tuple[Note, ...]:
    """A note for each of its two stretches held for less than ASKED_MS. It has them before and after a workout."""
    if routine.when is When.ANY:
        return ()
    return tuple(
        _note(item.place, item.step.exercise.name, item.step.hold_ms)
        for item in placed(routine)
        if item.step.exercise.id in STRETCHES
        and item.step.hold_ms is not None
        and item.step.hold_ms < ASKED_MS
    )


def _note(place: int, name: str, hold_ms: int) -> Note:
    return Note(
        Topic.ARTICLE,
        _("{exercise} is held for {time}.").format(exercise=name, time=words.length(hold_ms)),
        _("The article asks for at least 20 s here."),
        words.article(),
        _("Hold it for {asked} or longer.").format(asked=words.length(ASKED_MS)),
        (place,),
        lambda routine: changed(routine, (place,), lambda step: replace(step, hold_ms=ASKED_MS)),
    )
