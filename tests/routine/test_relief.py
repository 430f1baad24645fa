from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.routine.exercise import Side
from stretchtimer.routine.lengths import step_ms
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.model import Ready, Round, Routine, Span, When
from stretchtimer.routine.relief import MUSCLES, Relief, for_side, load_relief
from tests.routine.files import BUILT_IN
from tests.routines import BUTTERFLY, CALF, LEFT, RIGHT, calf_step, routine_of

RELIEF = BUILT_IN / "relief"
GROUPS = {"calf": "calf", "quad": "quads", "hamstring": "hamstrings", "foot": "feet"}
LONGEST_CUE = 45  # letters that can be spoken in mid-hold
OWN = """\
format = 1
name = "My calf"

[[step]]
exercise = "calf_wall_straight"
duration = "5 s - 1 min"
"""


@pytest.fixture(scope="module")
def library() -> Library:
    """Everything that comes with the app."""
    return load_library([BUILT_IN])


@pytest.fixture(scope="module")
def relief(library: Library) -> Relief:
    """The relief that comes with the app."""
    return load_relief([RELIEF], library)


def own(folder: Path, name: str, text: str) -> Path:
    """A folder of the person's own, with a file in it."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_there_is_relief_for_four_muscles(relief: Relief) -> None:
    """Calf, quad, hamstring, foot, in this order and by these names; nothing is wrong with them."""
    assert [str(problem) for problem in relief.problems] == []
    assert tuple(relief.routines) == MUSCLES == tuple(GROUPS)


def test_relief_is_not_among_the_library_s_routines(library: Library, relief: Relief) -> None:
    """Nobody who looks for a routine before training finds a cramp; nor are its exercises offered."""
    names = {routine.name for routine in library.routines.values()}
    assert names.isdisjoint(routine.name for routine in relief.routines.values())
    assert set(library.routines).isdisjoint(routine.id for routine in relief.routines.values())
    assert not [id_ for id_ in library.exercises if id_.startswith("rub_")]


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("muscle", MUSCLES)
def test_it_eases_rubs_and_walks_it_off(relief: Relief, muscle: str, place: int) -> None:
    """At once and until it lets go, ten minutes at most; then half a minute of rubbing and a minute's walk."""
    routine = relief.positions(muscle)[place]
    ease, rub, walk = routine.each_step()
    assert (ease.ready, ease.span, ease.sets) == (Ready(0), Span(20_000, 600_000), 1)
    assert ease.exercise.hold_ms is not None and ease.exercise.sided and rub.exercise.sided
    assert (rub.span, walk.span) == (Span(30_000, 30_000), Span(60_000, 60_000))
    assert ease.exercise.group == rub.exercise.group == GROUPS[muscle]
    assert (routine.id, routine.when) == (f"relief_{muscle}", When.ANY)
    assert step_ms(rub) + step_ms(walk) < 120_000


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("muscle", MUSCLES)
def test_it_tells_in_three_lines_what_to_do(relief: Relief, muscle: str, place: int) -> None:
    """Short enough for someone in pain; what is spoken is short too."""
    routine = relief.positions(muscle)[place]
    lines = routine.about.splitlines()
    assert len(lines) == 3 and max(map(len, lines)) <= LONGEST_CUE
    for step in routine.each_step():
        assert max(map(len, [step.note, *step.exercise.form])) <= LONGEST_CUE
        assert step.exercise.setup and step.exercise.form and step.exercise.caution


def test_every_step_is_shown_by_a_figure(relief: Relief) -> None:
    """Someone in pain looks rather than reads; what is done on one side glows on one side."""
    for routine in (*relief.routines.values(), *relief.another.values()):
        for step in routine.each_step():
            figure = step.exercise.figure
            assert figure is not None and figure.shows
            assert bool(figure.works) == step.exercise.sided


@pytest.mark.parametrize("muscle", MUSCLES)
def test_another_position_is_another_exercise_for_the_same_muscle(relief: Relief, muscle: str) -> None:
    """Under the same name, so that the journal tells one cramp from another."""
    first, second = relief.positions(muscle)
    assert (first.name, first.id) == (second.name, second.id)
    eases = [next(iter(routine.each_step())).exercise for routine in (first, second)]
    assert eases[0].id != eases[1].id and eases[0].group == eases[1].group


def test_a_muscle_without_another_position_has_the_one(library: Library, tmp_path: Path) -> None:
    """As a file of the person's own may be."""
    relief = load_relief([own(tmp_path / "relief", "shin.toml", OWN)], library)
    assert relief.positions("shin") == (relief.routines["shin"],)


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_the_person_picks_the_side(relief: Relief, side: Side) -> None:
    """What is done on one side is done on that one, and on no other; walking needs both legs."""
    for routine in relief.routines.values():
        *one_sided, walk = for_side(routine, side).each_step()
        assert [step.sides for step in one_sided] == [(side,), (side,)]
        assert walk.sides == (Side.BOTH,)


def test_the_side_is_set_inside_rounds_too() -> None:
    """And nothing else of the routine changes."""
    both = calf_step(exercise=BUTTERFLY, sides=(Side.BOTH,))
    routine = routine_of(Round(2, (calf_step(), both)), calf_step(sets=3))
    left = for_side(routine, LEFT)
    first, second, third = left.each_step()
    assert (first.sides, second.sides, third.sides) == ((LEFT,), (Side.BOTH,), (LEFT,))
    assert (first.exercise, third.sets, left.name) == (CALF, 3, routine.name)
    round_ = left.steps[0]
    assert isinstance(round_, Round) and round_.rounds == 2


def test_a_file_of_one_s_own_stands_in_place_of_the_built_in_one(library: Library, tmp_path: Path) -> None:
    """And one for another muscle comes after the four."""
    folder = own(tmp_path / "relief", "calf.toml", OWN)
    own(folder, "back.toml", OWN)
    relief = load_relief([RELIEF, folder], library)
    assert tuple(relief.routines) == (*MUSCLES, "back")
    calf: Routine = relief.routines["calf"]
    assert (calf.name, calf.id, calf.path) == ("My calf", "relief_calf", folder / "calf.toml")


def test_a_broken_file_of_one_s_own_leaves_relief_in_its_place(library: Library, tmp_path: Path) -> None:
    """Nobody with a cramp is told to mend a file first; what is wrong is told beside."""
    folder = own(tmp_path / "relief", "calf.toml", "not TOML")
    own(folder / "exercises", "rub_calf.toml", "not TOML")
    relief = load_relief([RELIEF, folder], library)
    assert relief.routines["calf"].name == "Calf cramp"
    assert {problem.path.name for problem in relief.problems} == {"calf.toml", "rub_calf.toml"}


def test_a_folder_that_is_none_is_told(library: Library, tmp_path: Path) -> None:
    """A file in its place; one that is not there is no problem."""
    (tmp_path / "relief").write_text("", encoding="utf-8")
    relief = load_relief([RELIEF, tmp_path / "relief", tmp_path / "nowhere"], library)
    assert tuple(relief.routines) == MUSCLES
    assert "expected a folder" in str(relief.problems[0])


def test_exercises_of_the_library_can_be_used_and_shadowed(library: Library, tmp_path: Path) -> None:
    """Relief of one's own with the app's exercises, and with one that only it has."""
    exercise = (RELIEF / "exercises" / "rub_calf.toml").read_text(encoding="utf-8")
    folder = own(tmp_path / "relief", "shin.toml", OWN.replace("calf_wall_straight", "rub_shin"))
    own(folder / "exercises", "rub_shin.toml", exercise.replace("Rub the calf", "Rub the shin"))
    relief = load_relief([folder], library)
    (step,) = relief.routines["shin"].each_step()
    assert step.exercise.name == "Rub the shin"
