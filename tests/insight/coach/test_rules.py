"""Each thing the coach speaks of: when it does, when it does not, and what its mend makes of the routine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stretchtimer.config.language import LANGUAGES
from stretchtimer.config.translations import catalogue_of
from stretchtimer.insight.coach import no_ready
from stretchtimer.insight.coach.advising import notes_on
from stretchtimer.insight.coach.cold import warming_first
from stretchtimer.insight.coach.ends_still import moving_last
from stretchtimer.insight.coach.no_ready import takes_time
from stretchtimer.insight.coach.note import Note, Topic
from stretchtimer.routine.exercise import Exercise, Side
from stretchtimer.routine.model import Ready, Round, Routine, Step, When
from tests.routines import BUTTERFLY, CALF, PNF_CALF, SQUAT, bike_step, calf_step, routine_of

QUAD = replace(CALF, id="quad_standing_pull", name="Quad ankle pull", group="quads")
LYING = replace(CALF, id="lying", name="Lying pull", equipment=("mat",))
SQUATS = Step(SQUAT, reps=5, rep_ms=3_000)


def of(topic: Topic, *items: Step | Round, when: When = When.BEFORE) -> tuple[Note, ...]:
    """The notes on that topic."""
    return tuple(note for note in notes_on(routine_of(*items, when=when)) if note.topic is topic)


def only(topic: Topic, *items: Step | Round, when: When = When.BEFORE) -> Note:
    """The one note on that topic."""
    (note,) = of(topic, *items, when=when)
    return note


def mended(note: Note, *items: Step | Round, when: When = When.BEFORE) -> Routine:
    """What the note's mend makes of it."""
    assert note.mend is not None
    return note.mend(routine_of(*items, when=when))


def test_a_minute_a_side_before_training_is_allowed() -> None:
    """60 s pass, 61 s do not; after training neither is spoken of."""
    assert not of(Topic.LONG_BEFORE, calf_step(60_000))
    assert of(Topic.LONG_BEFORE, calf_step(61_000))
    assert not of(Topic.LONG_BEFORE, calf_step(61_000), when=When.AFTER)


def test_all_holds_of_a_muscle_count_together() -> None:
    """Sets, rounds and different exercises for one calf; the other side is not added to it."""
    items = (Round(2, (calf_step(20_000),)), calf_step(30_000, exercise=replace(CALF, id="bent")), SQUATS)
    note = only(Topic.LONG_BEFORE, *items)
    assert note.what == "The calf is held still for 1 min 10 s on a side, before the workout."
    assert note.steps == (0, 1)


def test_too_long_is_mended_by_sets_first() -> None:
    """Two sets of 40 s become one; one of 90 s becomes 60 s."""
    items = (calf_step(40_000, sets=2), calf_step(90_000, exercise=QUAD))
    calf, quad = of(Topic.LONG_BEFORE, *items)
    assert [(step.sets, step.hold_ms) for step in mended(calf, *items).each_step()] == [
        (1, 40_000),
        (1, 90_000),
    ]
    assert [step.hold_ms for step in mended(quad, *items).each_step()] == [40_000, 60_000]


def test_what_cannot_be_shortened_enough_has_no_mend() -> None:
    """Seven rounds of 10 s would be 70 s at the least; the phases of contract-relax are the exercise's own."""
    assert only(Topic.LONG_BEFORE, Round(7, (calf_step(10_000),))).mend is None
    assert only(Topic.LONG_BEFORE, Round(9, (Step(PNF_CALF, sides=(Side.RIGHT,)),))).mend is None


def test_more_than_four_minutes_add_little() -> None:
    """240 s pass, 250 s do not, and are cut to what is enough."""
    assert not of(Topic.MUCH, calf_step(60_000, sets=4), when=When.AFTER)
    assert not of(Topic.MUCH, calf_step(125_000, sets=2))
    items = (calf_step(250_000),)
    note = only(Topic.MUCH, *items, when=When.ANY)
    assert [step.hold_ms for step in mended(note, *items).each_step()] == [240_000]


def test_a_warm_up_ends_on_movement() -> None:
    """The last dynamic step moves to the end; without one there is nothing to move, cardio stays in front."""
    items = (bike_step(), SQUATS, calf_step())
    note = only(Topic.ENDS_STILL, *items)
    assert "Calf wall stretch" in note.what and note.steps == (2,)
    assert mended(note, *items).steps == (items[0], items[2], SQUATS)
    assert only(Topic.ENDS_STILL, bike_step(), calf_step()).mend is None
    assert not of(Topic.ENDS_STILL, calf_step(), SQUATS)
    assert not of(Topic.ENDS_STILL, *items, when=When.AFTER)


def test_cardio_comes_before_stretches() -> None:
    """The bike moves to the front; without it the note only says what would help."""
    items = (calf_step(), bike_step(), SQUATS)
    note = only(Topic.COLD, *items)
    assert mended(note, *items).steps == (items[1], items[0], SQUATS)
    assert only(Topic.COLD, calf_step(), SQUATS).mend is None
    assert not of(Topic.COLD, bike_step(), calf_step())
    assert not of(Topic.COLD, *items, when=When.AFTER)


def test_a_mend_leaves_a_routine_alone_that_lacks_the_step() -> None:
    """The routine may have changed since the note was made."""
    routine = routine_of(calf_step())
    assert moving_last(routine) is routine and warming_first(routine) is routine


def test_sides_are_to_be_equal() -> None:
    """A lone right side gets its left; what both sides do at once, or on two steps, is equal."""
    right, left = calf_step(sides=(Side.RIGHT,)), calf_step(sides=(Side.LEFT,))
    note = only(Topic.UNEQUAL, right, SQUATS)
    assert note.what == "Calf wall stretch: 20 s on the right side, 0 s on the left."
    assert [step.sides for step in mended(note, right, SQUATS).each_step()] == [
        (Side.RIGHT, Side.LEFT),
        (Side.BOTH,),
    ]
    assert not of(Topic.UNEQUAL, right, left, Step(BUTTERFLY, hold_ms=20_000))
    longer = only(Topic.UNEQUAL, calf_step(sides=(Side.LEFT,)), calf_step(sides=(Side.LEFT, Side.RIGHT)))
    assert "40 s on the left side, 20 s on the right" in longer.what


def test_less_than_ten_seconds_is_short() -> None:
    """10 s pass; what is shorter is mended to 10 s."""
    assert not of(Topic.SHORT, calf_step(10_000))
    note = only(Topic.SHORT, SQUATS, calf_step(9_500))
    assert "10 s" in note.what and note.steps == (1,)
    assert [step.hold_ms for step in mended(note, SQUATS, calf_step(9_500)).each_step()] == [None, 10_000]


def test_a_position_on_the_floor_takes_time() -> None:
    """Not the first step, not one that waits, and not one that goes on where one is."""
    lying = Step(LYING, hold_ms=20_000, ready=Ready(0))
    note = only(Topic.NO_READY, calf_step(), lying, lying)
    assert (
        note.what == "Lying pull takes a while to get into (mat), and there are 0 s for it."
        and note.steps == (1,)
    )
    assert [step.ready.ms for step in mended(note, SQUATS, lying).each_step()] == [0, 8_000]
    assert not of(Topic.NO_READY, lying, calf_step())
    assert not of(Topic.NO_READY, calf_step(), replace(lying, ready=Ready(5_000)))
    assert not of(Topic.NO_READY, calf_step(), replace(lying, ready=Ready(0, waits=True)))


@pytest.mark.parametrize(
    ("equipment", "takes"),
    [
        ((), False),
        (("wall",), False),
        (("wall or mat",), False),
        (("towel or strap",), True),
        (("mat", "strap"), True),
        (("rowing machine",), True),
    ],
)
def test_gear_tells_whether_a_position_takes_time(equipment: tuple[str, ...], takes: bool) -> None:
    """A wall is there at once; a mat, a strap or a machine is not, unless there is another way."""
    exercise: Exercise = replace(CALF, equipment=equipment)
    assert takes_time(exercise) is takes


def test_the_article_asks_for_twenty_seconds() -> None:
    """For its two stretches, round a workout; other exercises and other times are free."""
    items = (calf_step(15_000), calf_step(15_000, exercise=QUAD), calf_step(15_000, exercise=LYING))
    notes = of(Topic.ARTICLE, *items)
    assert [note.steps for note in notes] == [(0,), (1,)]
    assert notes[0].why == "The article asks for at least 20 s here."
    assert [step.hold_ms for step in mended(notes[0], *items).each_step()] == [20_000, 15_000, 15_000]
    assert not of(Topic.ARTICLE, *items, when=When.ANY)
    assert not of(Topic.ARTICLE, calf_step(20_000))


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(
    "gear", ["mat", "wall", "towel or strap", "wall or mat", "chair or bed", "step", "bike"]
)
def test_gear_tells_the_same_in_every_language(tag: str, gear: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that come with the app say their gear in the person's language."""
    expected = takes_time(replace(CALF, equipment=(gear,)))
    told = catalogue_of(tag).gettext
    monkeypatch.setattr(no_ready, "_", told)
    assert takes_time(replace(CALF, equipment=(told(gear),))) is expected
