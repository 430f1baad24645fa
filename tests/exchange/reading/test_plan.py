"""What an import does, and does only once."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders
from stretchtimer.routine.library import load_library
from tests.exchange.reading.conftest import Importing, routine_in
from tests.exchange.reading.files import ALL, ZWO


def test_nothing_is_written_before_it_is_asked_for(plan: Importing, own: Folders) -> None:
    """A plan is only told."""
    before = sorted(own.routines.rglob("*"))
    plan(ALL)
    assert sorted(own.routines.rglob("*")) == before


def test_everything_that_comes_can_be_read(plan: Importing, own: Folders) -> None:
    """Each routine and each exercise is in the library afterwards, and no file has a fault."""
    made = plan(ALL, save=True)
    library = load_library((resources.routines(), own.routines))
    assert library.problems == ()
    for one in made.new:
        shelf = library.exercises if one.path.parent == own.exercises else library.routines
        assert shelf[one.path.stem] == one.thing


def test_twice_is_the_same_as_once(plan: Importing, own: Folders) -> None:
    """File by file: what is there already is told as such, and nothing is written."""
    for name, content in ALL.items():
        plan({name: content}, save=True)
        again = plan({name: content})
        assert again.coming and again.new == ()


def test_the_same_twice_in_one_go_comes_once(plan: Importing) -> None:
    """Two files with one content."""
    made = plan({"a.zwo": ZWO, "b.zwo": ZWO})
    assert [one.is_new for one in made.coming] == [True, True, False, False]


def test_what_is_there_is_never_changed(plan: Importing, own: Folders) -> None:
    """Another workout of the same name stands beside the first, with its own exercise."""
    plan({"a.zwo": ZWO}, save=True)
    first = (own.routines / "opener.toml").read_bytes()
    made = plan({"a.zwo": ZWO.replace('Duration="300"', 'Duration="360"')}, save=True)
    assert (own.routines / "opener.toml").read_bytes() == first
    assert [one.path.name for one in made.new] == ["opener_2.toml", "opener_2.toml"]
    assert next(routine_in(made).each_step()).exercise.id == "opener_2"


def test_the_name_of_a_built_in_file_is_left_to_it(plan: Importing) -> None:
    """A workout called like one of ours does not stand in its place."""
    made = plan({"a.zwo": ZWO.replace("Opener", "Calves pre")})
    assert {one.path.stem for one in made.new} == {"calves_pre_2", "calves_pre"}


def test_an_exercise_that_is_there_is_not_made_again(plan: Importing, own: Folders) -> None:
    """A timer that names an exercise of the person's uses that one."""
    made = plan({"a.txt": "Calf pull 30s\n"})
    assert [one.path.parent for one in made.new] == [own.routines]


def test_without_the_figure_it_is_drawn_after_a_workout_still_comes(plan: Importing, own: Folders) -> None:
    """An own exercise of that id may have none."""
    bare = 'name = "Bike"\nkind = "cardio"\ngroup = "legs"\nduration = "5 min"\n'
    (own.exercises / "bike_warmup.toml").write_text(bare)
    assert next(routine_in(plan({"a.zwo": ZWO})).each_step()).exercise.figure is None


WITH_PICTURES = """\
name = "Shown"

[[step]]
exercise = "calf_pull"
picture = "leg.png"

[[step]]
rounds = 2

[[step.step]]
exercise = "calf_pull"
picture = "foot.png"
"""


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """The folder of what is brought, with the pictures that it names."""
    (tmp_path / "leg.png").write_bytes(b"a leg")
    (tmp_path / "foot.png").write_bytes(b"a foot")
    return tmp_path


def test_a_routine_with_pictures_in_its_steps_comes_once(plan: Importing, pictures: Path) -> None:
    """The second time it is there already, though its pictures lie elsewhere under other names."""
    assert len(plan({"shown.toml": WITH_PICTURES}, save=True).new) == 1
    again = plan({"shown.toml": WITH_PICTURES})
    assert [one.is_new for one in again.coming] == [False]


def test_the_same_routine_with_another_picture_comes_too(plan: Importing, pictures: Path) -> None:
    """What is in the picture counts; and so does that there is one."""
    plan({"shown.toml": WITH_PICTURES}, save=True)
    without = plan({"shown.toml": WITH_PICTURES.replace('picture = "leg.png"\n', "")})
    (pictures / "foot.png").write_bytes(b"another foot")
    other = plan({"shown.toml": WITH_PICTURES})
    assert [len(one.new) for one in (without, other)] == [1, 1]
