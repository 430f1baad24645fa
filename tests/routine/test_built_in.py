from __future__ import annotations

import re
import time

import pytest

from stretchtimer.routine.exercise import Kind, Side
from stretchtimer.routine.exercise_keys import BREATH, EXERCISE, PNF, RAMP, STAGE
from stretchtimer.routine.keys import Table
from stretchtimer.routine.lengths import routine_ms
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.model import Ready, Span, When
from stretchtimer.routine.step_keys import ROUND, ROUTINE, STEP
from tests.routine.files import BUILT_IN

# What each takes without the session's lead-in, reckoned by hand when the routines were written.
LENGTHS_S = {
    "quads_pre": 300 + 300 + 8 + 45,  # the bike may go on for another five minutes
    "quads_post": 95,
    "calves_pre": 278,
    "calves_post": 98,
    "cycle_ramp_5": 300,
    "cycle_ramp_8": 480,
    "cycle_ramp_10": 600,
    "pre_run": 449,
    "post_run": 538,
    "leg_day_pre": 494,
    "leg_day_post": 523,
    "upper_pre": 347,
    "upper_post": 275,
    "desk_3": 175,
    "full_cooldown_10": 592,
    "morning_mobility": 270,
    "bed_calf": 196,
    "pre_swim": 313,
    "pre_tennis": 353,
    "post_swim_racket": 285,
}
LONGEST_CUE = 45  # letters that can be spoken in mid-hold


@pytest.fixture(scope="module")
def library() -> Library:
    """Everything that comes with the app."""
    return load_library([BUILT_IN])


def test_all_built_in_files_are_read(library: Library) -> None:
    """Each exercise and each routine, none with a problem."""
    assert [str(problem) for problem in library.problems] == []
    assert set(library.exercises) == {path.stem for path in (BUILT_IN / "exercises").glob("*.toml")}
    assert set(library.routines) == {path.stem for path in BUILT_IN.glob("*.toml")}


@pytest.mark.speed
def test_they_are_read_in_no_time() -> None:
    """They are on the way to the first painted frame: 60 ms at most, measured 17."""
    best_s = min(_seconds_to_load() for _ in range(5))
    assert best_s < 0.06


def _seconds_to_load() -> float:
    start = time.perf_counter()
    load_library([BUILT_IN])
    return time.perf_counter() - start


@pytest.mark.parametrize(("id_", "seconds"), LENGTHS_S.items())
def test_each_routine_takes_the_time_it_was_made_for(library: Library, id_: str, seconds: int) -> None:
    """Work, changes of side and getting ready, to the second."""
    assert routine_ms(library.routines[id_]) == seconds * 1_000


def test_quads_before_are_as_the_article_has_them(library: Library) -> None:
    """Five to ten minutes of easy cycling, starting slowly, then 20 s right and 20 s left."""
    routine = library.routines["quads_pre"]
    bike, pull = routine.each_step()
    assert (routine.name, routine.when) == ("Quads, before the workout", When.BEFORE)
    assert bike.exercise.id == "bike_warmup" and bike.span == Span(300_000, 600_000)
    assert bike.ramp is not None and [stage.effort for stage in bike.ramp.stages] == [2, 3, 4, 4]
    assert bike.ramp.stages[0].cadence == (60, 70)
    assert pull.exercise.id == "quad_standing_pull" and pull.hold_ms == 20_000
    assert (pull.sides, pull.sets, pull.ready, pull.switch_ms) == (
        (Side.RIGHT, Side.LEFT),
        1,
        Ready(8_000),
        5_000,
    )


def test_calves_are_stretched_before_and_after(library: Library) -> None:
    """One foot far in front, rear heel down, 20 s on each side; the same exercise both times."""
    before, after = library.routines["calves_pre"], library.routines["calves_post"]
    assert (before.name, before.when) == ("Calves, before the workout", When.BEFORE)
    assert (after.name, after.when) == ("Calves, after the workout", When.AFTER)
    for routine in (before, after):
        (stretch,) = (step for step in routine.each_step() if step.exercise.id == "calf_wall_straight")
        assert (stretch.hold_ms, stretch.sides) == (20_000, (Side.RIGHT, Side.LEFT))
        assert "far in front" in " ".join(stretch.exercise.setup)
        assert "rear heel" in " ".join(stretch.exercise.form)


def test_quads_after_take_turns(library: Library) -> None:
    """Right, left, right, left."""
    (pull,) = library.routines["quads_post"].each_step()
    assert (pull.sides, pull.alternate, pull.sets) == ((Side.RIGHT, Side.LEFT), True, 2)


@pytest.mark.parametrize(
    ("id_", "minutes"), [("cycle_ramp_5", 5), ("cycle_ramp_8", 8), ("cycle_ramp_10", 10)]
)
def test_fixed_cycle_routines_are_as_long_as_their_ramps(library: Library, id_: str, minutes: int) -> None:
    """Five, eight and ten minutes, no stage cut or drawn out."""
    (bike,) = library.routines[id_].each_step()
    assert bike.ramp is not None and bike.ramp.duration_ms == minutes * 60_000
    assert bike.span == Span(minutes * 60_000, minutes * 60_000)


def test_the_elliptical_knows_the_ramp_of_the_article(library: Library) -> None:
    """Whoever has no bike changes one word."""
    assert library.exercises["elliptical_warmup"].ramp("easy to steady") is not None


def test_desk_morning_and_bed_are_found_by_their_tags(library: Library) -> None:
    """They are for any moment of a workout."""
    for id_, tag in (("desk_3", "desk"), ("morning_mobility", "morning"), ("bed_calf", "bed")):
        assert library.routines[id_].when is When.ANY and tag in library.routines[id_].tags
        assert id_ in {routine.id for routine in library.search(tag)}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("calf", {"calves_pre", "calves_post"}),
        ("quad", {"quads_pre", "quads_post"}),
        ("tennis", {"pre_tennis"}),
        ("bed", {"bed_calf"}),
    ],
)
def test_what_people_look_for_comes_first(library: Library, text: str, ids: set[str]) -> None:
    """The routines that are made for it, before those that only touch on it."""
    assert {routine.id for routine in library.search(text)[: len(ids)]} == ids


def test_no_routine_before_a_workout_holds_a_stretch_for_long(library: Library) -> None:
    """At most 60 s per side of one muscle group, as longer holds cost strength (Behm 2016)."""
    for routine in library.routines.values():
        held: dict[str, int] = {}
        for step in routine.each_step():
            group = step.exercise.group
            held[group] = held.get(group, 0) + (step.hold_ms or 0) * step.sets
        assert routine.when is not When.BEFORE or max(held.values()) <= 60_000


def test_every_exercise_tells_how_it_is_done(library: Library) -> None:
    """How to get into it, what to mind, when to be careful; and what is spoken is short."""
    for exercise in library.exercises.values():
        cues = [*exercise.form, *(stage.cue for ramp in exercise.ramps for stage in ramp.stages)]
        assert exercise.setup and exercise.form and exercise.caution and exercise.muscles, exercise.id
        assert max(map(len, cues)) <= LONGEST_CUE, exercise.id
        assert "'" not in " ".join([exercise.name, *exercise.setup, *cues, exercise.caution]), exercise.id
        assert exercise.breath is not None or exercise.kind is not Kind.BREATHING


@pytest.mark.parametrize("table", [ROUTINE, STEP, ROUND, EXERCISE, BREATH, PNF, RAMP, STAGE])
def test_the_guide_names_every_key(table: Table) -> None:
    """A key that can be written can be read about."""
    guide = (BUILT_IN / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`\[*(?:step\.|ramp\.)?([a-z_]+)\]*`", guide))
    assert {key.name for key in table.keys} <= named
