"""All that the coach has to say of a routine."""

from __future__ import annotations

from stretchtimer.insight.coach.article import article
from stretchtimer.insight.coach.cold import cold
from stretchtimer.insight.coach.ends_still import ends_still
from stretchtimer.insight.coach.long_before import long_before
from stretchtimer.insight.coach.much import much
from stretchtimer.insight.coach.no_ready import no_ready
from stretchtimer.insight.coach.note import Note, Rule
from stretchtimer.insight.coach.short import short
from stretchtimer.insight.coach.unequal import unequal
from stretchtimer.routine.model import Routine

RULES: tuple[Rule, ...] = (long_before, ends_still, cold, unequal, short, much, no_ready, article)


def notes_on(routine: Routine) -> tuple[Note, ...]:
    """The notes of every rule, in the order of RULES."""
    return tuple(note for rule in RULES for note in rule(routine))
