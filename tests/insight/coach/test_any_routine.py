"""Whatever the routine: what the coach says can be followed, and then is not said again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config import resources
from stretchtimer.insight.coach.advising import notes_on
from stretchtimer.insight.coach.note import Topic
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Routine, When
from tests.strategies import routines

any_routine = st.builds(lambda routine, when: replace(routine, when=when), routines, st.sampled_from(When))

# What stays, and why.
EXPLAINED = {("quads_pre", Topic.ENDS_STILL): "the founding article ends with this pull, held for 20 s"}


@given(any_routine)
def test_a_mend_ends_its_note_and_brings_no_other_of_its_kind(routine: Routine) -> None:
    """There is one note less on its topic."""
    notes = notes_on(routine)
    before = Counter(note.topic for note in notes)
    for note in notes:
        if note.mend is not None:
            after = notes_on(note.mend(routine))
            left = [other for other in after if other.topic is note.topic]
            assert len(left) == before[note.topic] - 1
            assert note not in left


@given(any_routine)
def test_a_note_is_whole(routine: Routine) -> None:
    """It says what, why, who says so and what would help, and is about steps that are there."""
    places = range(len(tuple(routine.each_step())))
    for note in notes_on(routine):
        assert all((note.what, note.why, note.source, note.remedy))
        assert note.steps and set(note.steps) <= set(places)


def test_the_built_in_routines_follow_the_advice() -> None:
    """All twenty, but for what is explained."""
    library = load_library([resources.routines()])
    raised = {(routine.id, note.topic) for routine in library.routines.values() for note in notes_on(routine)}
    assert raised == set(EXPLAINED)
