"""The coach's notes as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.advising import notes_on
from stretchtimer.routine.model import Routine


def advice(routine: Routine) -> Iterator[str]:
    """A line for each note: what was found, why it matters, who says so, what would help."""
    for note in notes_on(routine):
        words = _("{what} {why} ({source}) {remedy}")
        yield words.format(what=note.what, why=note.why, source=note.source, remedy=note.remedy)
