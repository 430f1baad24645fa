"""A position that takes a while to get into, and no time for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.insight.coach.words import length, own_view
from stretchtimer.insight.coach.work import Placed, changed, placed
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Ready, Routine
from stretchtimer.routine.step_keys import READY_MS

LEAST_MS = 5_000


def no_ready(routine: Routine) -> tuple[Note, ...]:
    """A note for each step with less than LEAST_MS to get ready, whose exercise needs more.

    Not for the first, which the session's lead-in opens, nor where one stays in the position of the step before.
    """
    steps = placed(routine)
    return tuple(
        _note(item)
        for before, item in pairwise(steps)
        if item.step.exercise.id != before.step.exercise.id
        and takes_time(item.step.exercise)
        and not item.step.ready.waits
        and item.step.ready.ms < LEAST_MS
    )


def takes_time(exercise: Exercise) -> bool:
    """Whether its position is lying, kneeling, or on or in some gear; "wall or mat" can be done at the wall."""
    return any(_what_takes_time().issuperset(_one_or_other(item)) for item in exercise.equipment)


def _what_takes_time() -> frozenset[str]:
    """What one gets down on, up on or has to lay round a foot, in the words of the exercise files."""
    return frozenset(
        {
            _("mat"),
            _("strap"),
            _("towel"),
            _("bed"),
            _("step"),
            _("rail"),
            _("bike"),
            _("elliptical"),
            _("rowing machine"),
        }
    )


def _one_or_other(gear: str) -> tuple[str, ...]:
    """The things of which one is needed; where the language writes no blanks, its word stands without them too."""
    word = _(" or ")
    parts = gear.split(word if word in gear or word.isascii() else word.strip())
    return tuple(map(str.strip, parts))


def _note(item: Placed) -> Note:
    exercise, place = item.step.exercise, item.place
    what = _("{exercise} takes a while to get into ({gear}), and there are {time} for it.")
    return Note(
        Topic.NO_READY,
        what.format(exercise=exercise.name, gear=listed(exercise.equipment), time=length(item.step.ready.ms)),
        _("The hold counts from when you are in position; the time it takes to get there is lost from it."),
        own_view(),
        _("Give it {time}, or let it wait for you.").format(time=length(READY_MS)),
        (place,),
        lambda routine: changed(routine, (place,), lambda step: replace(step, ready=Ready(READY_MS))),
    )
