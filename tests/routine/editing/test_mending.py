"""A draft brought to what a routine has become: it reads the same, and what was not changed keeps its lines."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.insight.coach.advising import notes_on
from stretchtimer.insight.fit.fitting import fit
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing.mending import mended
from stretchtimer.routine.model import Round, Routine, Step
from tests.routine.editing.drafts import CALVES, differences, opened, read
from tests.routine.editing.written import files, routines
from tests.routine.files import EXERCISES


@settings(max_examples=60)
@given(files(), routines, st.data())
def test_a_mended_draft_reads_as_what_the_routine_has_become(
    text: str, other: Routine, data: st.DataObject
) -> None:
    """Steps left, taken out, changed, put in and moved, in any order and in rounds too."""
    draft = opened(text)
    before = draft.read(EXERCISES)
    pool = [*before.steps, *other.steps, *(_thinned(item) for item in before.steps)]
    steps = tuple(data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=6)))
    after = replace(before, steps=steps, when=other.when, about=other.about, tags=other.tags)
    assert mended(draft, before, after).read(EXERCISES) == after


@settings(max_examples=40)
@given(files())
def test_what_has_not_changed_keeps_its_bytes(text: str) -> None:
    """The same routine again: the same draft."""
    draft = opened(text)
    routine = draft.read(EXERCISES)
    assert mended(draft, routine, routine).text == draft.text


@settings(max_examples=40)
@given(files())
def test_advice_and_fitting_can_be_taken_into_the_file(text: str) -> None:
    """Whatever the coach mends and whatever is fitted, the file says it afterwards."""
    draft = opened(text)
    routine = draft.read(EXERCISES)
    for note in notes_on(routine):
        if note.mend is not None:
            wanted = note.mend(routine)
            assert mended(draft, routine, wanted).read(EXERCISES) == wanted
    fitted = replace(fit(routine, 120_000, 0, Doses()).routine, fitted_ms=None)
    assert mended(draft, routine, fitted).read(EXERCISES) == fitted


def test_one_shorter_hold_changes_one_line() -> None:
    """The comment behind the value stays too."""
    before = read(CALVES)
    first, *others = before.steps
    assert isinstance(first, Step)
    after = replace(before, steps=(replace(first, hold_ms=15_000), *others))
    text = mended(opened(CALVES), before, after).text
    assert differences(CALVES, text) == ["- hold = 20  # enough", '+ hold = "15 s"  # enough']


def test_a_moved_step_takes_its_comment_along() -> None:
    """The calf goes to the end, the wall in the hall with it."""
    before = read(CALVES)
    first, *others = before.steps
    text = mended(opened(CALVES), before, replace(before, steps=(*others, first))).text
    assert text.index("# The wall in the hall.") > text.index('exercise = "walk"')
    assert read(text).steps == (*others, first)


def test_a_step_gone_from_a_round_leaves_the_round_and_its_comments() -> None:
    """The squat goes; what stands above the round and its other step stays."""
    before = read(CALVES)
    calf, twice, walk = before.steps
    assert isinstance(twice, Round)
    after = replace(before, steps=(calf, replace(twice, steps=twice.steps[:1]), walk))
    text = mended(opened(CALVES), before, after).text
    assert "# Twice over." in text and "# on the stair" in text and "squat" not in text


def _thinned(item: Step | Round) -> Step | Round:
    """The same with less of it."""
    if isinstance(item, Round):
        return replace(item, rounds=1, steps=item.steps[-1:])
    return replace(item, sets=1, note="less", optional=not item.optional)
