"""The person's own files: copied, renamed, put away and put back; built-in ones are never touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config.paths import Folders
from stretchtimer.errors import UserError
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.shelf.saving import fingerprint
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.routine.shelf.trash import MOST_TRASHED

CALF = 'name = "Calf"  # by me\nkind = "static"\ngroup = "calf"\nhold = 20\n'
CALVES = '# For June.\nname = "Calves"  # short\n\n[[step]]\nexercise = "calf"\n'


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A shelf with the built-in routine "calves" and exercise "calf", and nothing of the person's."""
    (tmp_path / "app" / "exercises").mkdir(parents=True)
    (tmp_path / "app" / "exercises" / "calf.toml").write_text(CALF)
    (tmp_path / "app" / "calves.toml").write_text(CALVES)
    return Shelf(Folders(tmp_path / "own", tmp_path / "own", tmp_path / "own"), tmp_path / "app")


def library(shelf: Shelf) -> Library:
    """What the app would show."""
    return load_library((shelf.built_in, shelf.folders.routines))


def test_a_built_in_routine_is_edited_as_a_copy_that_stands_before_it(shelf: Shelf) -> None:
    """Same id, in the person's folder; the file of the app is refused and stays as it is."""
    path = shelf.built_in / "calves.toml"
    with pytest.raises(UserError, match="comes with the app"):
        shelf.save(path, b"x = 1\n", None)
    place = shelf.place_to_save(path)
    shelf.save(place, CALVES.replace("Calves", "Mine").encode(), "")
    assert library(shelf).routines["calves"].name == "Mine"
    assert path.read_text() == CALVES
    assert shelf.place_to_save(place) == place
    assert shelf.place_to_save(shelf.built_in / "exercises" / "calf.toml").parent.name == "exercises"


def test_the_file_of_an_exercise_is_the_persons_own_if_there_is_one(shelf: Shelf) -> None:
    """Else the one of the app; of one that is not there, none."""
    assert shelf.exercise_file("calf") == shelf.built_in / "exercises" / "calf.toml"
    own = shelf.place_to_save(shelf.built_in / "exercises" / "calf.toml")
    shelf.save(own, CALF.encode(), "")
    assert shelf.exercise_file("calf") == own
    assert shelf.exercise_file("wing") is None


def test_a_duplicate_has_an_id_of_its_own(shelf: Shelf) -> None:
    """And every comment; of exercises too."""
    known = library(shelf).routines
    copy = shelf.duplicate(shelf.built_in / "calves.toml", "Calves", known)
    assert copy == shelf.folders.routines / "calves_2.toml"
    assert copy.read_text() == CALVES
    again = shelf.duplicate(copy, "Calves: mine", known)
    assert (again.name, again.read_text()) == ("calves_mine.toml", CALVES.replace("Calves", "Calves: mine"))
    exercise = shelf.duplicate(
        shelf.built_in / "exercises" / "calf.toml", "Calf, bent", library(shelf).exercises
    )
    assert exercise == shelf.folders.exercises / "calf_bent.toml"
    assert library(shelf).exercises["calf_bent"].name == "Calf, bent"
    with pytest.raises(UserError, match="expected some text"):
        shelf.duplicate(copy, "  ")


def test_the_pictures_of_steps_go_along_into_another_folder(shelf: Shelf) -> None:
    """Under a name that is free there; one that is missing is left as it is named."""
    path = shelf.built_in / "calves.toml"
    path.write_text(
        CALVES + 'picture = "wall.png"  # ours\n\n[[step]]\nexercise = "calf"\npicture = "gone.png"\n'
    )
    (shelf.built_in / "wall.png").write_bytes(b"a wall")
    copy = shelf.duplicate(path, "Mine")
    assert 'picture = "gone.png"' in copy.read_text()
    copy.write_text(copy.read_text().replace('picture = "gone.png"\n', ""))
    (first, _second) = library(shelf).routines["mine"].each_step()
    assert first.picture and first.picture.read_bytes() == b"a wall"
    assert first.picture.parent == copy.parent.resolve()
    assert "# ours" in copy.read_text()


def test_a_new_name_keeps_the_id(shelf: Shelf) -> None:
    """What the journal knows it by; a built-in one is copied, and a file that says no sound name is still told."""
    own = shelf.rename(shelf.built_in / "calves.toml", "My calves")
    assert own == shelf.folders.routines / "calves.toml"
    assert own.read_text() == CALVES.replace('"Calves"', '"My calves"')
    assert shelf.rename(own, "Still mine") == own
    assert library(shelf).routines["calves"].name == "Still mine"
    assert [one.read_text() for one in shelf.backups_of(own).iterdir()] == [
        CALVES.replace('"Calves"', '"My calves"')
    ]


def test_what_is_deleted_can_be_put_back(shelf: Shelf) -> None:
    """To the byte; a built-in one comes forward meanwhile, and cannot be deleted itself."""
    own = shelf.rename(shelf.built_in / "calves.toml", "Mine")
    exercise = shelf.duplicate(shelf.built_in / "exercises" / "calf.toml", "Bent")
    said = own.read_bytes()
    trashed = shelf.delete(own)
    shelf.delete(exercise)
    assert trashed.was == own and not own.exists()
    assert library(shelf).routines["calves"].name == "Calves"
    with pytest.raises(UserError, match="comes with the app"):
        shelf.delete(shelf.built_in / "calves.toml")
    with pytest.raises(UserError, match="not in your own folder"):
        shelf.delete(Path("elsewhere.toml"))
    assert [one.id for one in shelf.trash.contents()] == ["bent", "calves"]
    assert shelf.restore("calves") == own and own.read_bytes() == said
    assert shelf.restore("bent") == exercise
    with pytest.raises(UserError, match="Nothing called"):
        shelf.restore("calves")


def test_nothing_is_put_back_over_something_else(shelf: Shelf) -> None:
    """The last of that id comes back first, and waits while the place is taken."""
    own = shelf.rename(shelf.built_in / "calves.toml", "One")
    shelf.delete(own)
    shelf.rename(shelf.built_in / "calves.toml", "Two")
    with pytest.raises(UserError, match="another file"):
        shelf.restore("calves")
    shelf.delete(own)
    shelf.restore("calves")
    assert 'name = "Two"' in own.read_text()


def test_the_trash_does_not_grow_for_ever(shelf: Shelf) -> None:
    """The oldest go, once there are a hundred."""
    for number in range(MOST_TRASHED + 3):
        path = shelf.folders.routines / f"r{number}.toml"
        shelf.save(path, CALVES.encode(), None)
        shelf.delete(path)
    assert len(shelf.trash.contents()) == MOST_TRASHED
    assert shelf.trash.contents()[0].id == f"r{MOST_TRASHED + 2}"


def test_what_cannot_be_moved_stays(guarded: Path) -> None:
    """A folder that may not be written is told."""
    own = Shelf(Folders(guarded, guarded, guarded), guarded / "app")
    path = own.folders.routines / "mine.toml"
    own.save(path, CALVES.encode(), None)
    own.folders.routines.chmod(0o500)
    with pytest.raises(UserError, match="could not be moved: Permission denied"):
        own.delete(path)
    assert path.exists()


def test_a_file_elsewhere_is_saved_where_it_is(shelf: Shelf, tmp_path: Path) -> None:
    """With backups apart from those of a file of the same name in another folder."""
    there, other = tmp_path / "pack" / "calves.toml", tmp_path / "other" / "calves.toml"
    there.parent.mkdir()
    there.write_text(CALVES)
    assert shelf.place_to_save(there) == there
    shelf.save(there, b"x = 1\n", fingerprint(there.read_bytes()))
    assert [one.read_text() for one in shelf.backups_of(there).iterdir()] == [CALVES]
    assert shelf.backups_of(other) != shelf.backups_of(there)
