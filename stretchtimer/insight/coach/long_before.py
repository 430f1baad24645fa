"""Holding a muscle still for more than a minute before training."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.shortening import places_of, shortening
from stretchtimer.insight.coach.words import behm, length
from stretchtimer.insight.coach.work import stretched
from stretchtimer.insight.muscles import one
from stretchtimer.routine.model import Routine, When

# Under 60 s costs 1.1 % of performance on average, 60 s and more 4.6 %: Behm 2016.
MOST_MS = 60_000


def long_before(routine: Routine) -> tuple[Note, ...]:
    """A note for each muscle group held for more than MOST_MS a side in a before-routine."""
    if routine.when is not When.BEFORE:
        return ()
    return tuple(
        _note(routine, group, held_ms) for group, held_ms in stretched(routine).items() if held_ms > MOST_MS
    )


def _note(routine: Routine, group: str, held_ms: int) -> Note:
    what = _("The {muscle} is held still for {time} on a side, before the workout.")
    remedy = _("Keep it to {most} a side, and leave the rest for after the workout.")
    return Note(
        Topic.LONG_BEFORE,
        what.format(muscle=one(group), time=length(held_ms)),
        _("Holds of a minute and more made people 4.6 % weaker on average, shorter ones 1.1 %."),
        behm(),
        remedy.format(most=length(MOST_MS)),
        places_of(routine, group),
        shortening(routine, group, MOST_MS),
    )
