"""Stretching one muscle for longer than brings anything in one session."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.shortening import places_of, shortening
from stretchtimer.insight.coach.words import length
from stretchtimer.insight.coach.work import stretched
from stretchtimer.insight.muscles import one
from stretchtimer.routine.model import Routine, When

# Gains in range level off near four minutes a session: Ingram 2025, Sports Medicine.
ENOUGH_MS = 240_000


def much(routine: Routine) -> tuple[Note, ...]:
    """A note for each muscle group stretched for more than ENOUGH_MS a side; before training, a minute is enough."""
    if routine.when is When.BEFORE:
        return ()
    return tuple(
        _note(routine, group, held_ms) for group, held_ms in stretched(routine).items() if held_ms > ENOUGH_MS
    )


def _note(routine: Routine, group: str, held_ms: int) -> Note:
    return Note(
        Topic.MUCH,
        _("The {muscle} is stretched for {time} on a side.").format(muscle=one(group), time=length(held_ms)),
        _("What a session adds to your range levels off near four minutes."),
        _("Ingram and others, 2025, on 189 studies"),
        _("{most} a side will do; another day adds more.").format(most=length(ENOUGH_MS)),
        places_of(routine, group),
        shortening(routine, group, ENOUGH_MS),
    )
