"""A library that is read again: what has changed is seen, the rest is not read anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stretchtimer.routine.doses import Doses
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.memory import Kept, Memory, stamp_of

CALF = 'format = 1\nname = "Calf"\nkind = "static"\ngroup = "calf"\nsided = true\nhold = "20 s"\n'
ROUTINE = 'format = 1\nname = "One"\nwhen = "any"\n[[step]]\nexercise = "calf"\n'


class Home:
    """A folder with an exercise and a routine of it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.memory = folder, Memory()
        self.calf, self.one = folder / "exercises" / "calf.toml", folder / "one.toml"
        self.calf.parent.mkdir()
        self.write(self.calf, CALF)
        self.write(self.one, ROUTINE)

    def write(self, path: Path, text: str) -> None:
        """At another time than before, whatever the clock of the disk."""
        path.write_text(text)
        self._times = getattr(self, "_times", 0) + 1
        os.utime(path, ns=(self._times, self._times))

    def load(self, doses: Doses | None = None) -> Library:
        """Read it, or again."""
        return load_library((self.folder,), doses or Doses(), self.memory)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Somebody's."""
    return Home(tmp_path)


def test_what_has_not_changed_is_the_very_same(home: Home) -> None:
    """Nothing of it was read again."""
    before, after = home.load(), home.load()
    assert after.routines["one"] is before.routines["one"]
    assert after.exercises["calf"] is before.exercises["calf"]


def test_a_changed_exercise_is_seen_in_the_routines_of_it(home: Home) -> None:
    """Their own files are as they were."""
    home.load()
    home.write(home.calf, CALF.replace("20 s", "30 s"))
    (step,) = home.load().routines["one"].each_step()
    assert step.hold_ms == 30_000


def test_a_changed_routine_is_seen(home: Home) -> None:
    """And one that was deleted is gone."""
    home.load()
    home.write(home.one, ROUTINE.replace("One", "Won"))
    assert home.load().routines["one"].name == "Won"
    home.one.unlink()
    assert not home.load().routines


def test_other_doses_are_seen(home: Home) -> None:
    """They stand in for what steps do not say."""
    usual, other = home.load(), home.load(Doses(switch_ms=9_000))
    assert other.routines["one"] is not usual.routines["one"]
    assert home.load().routines["one"] == usual.routines["one"]


def test_what_is_wrong_is_told_each_time(home: Home) -> None:
    """A broken routine, and a figure that cannot be drawn."""
    home.write(home.one, ROUTINE.replace("calf", "claf"))
    home.write(home.calf, CALF + "[figure]\n")
    assert home.load().problems == home.load().problems
    assert len(home.load().problems) > 1


def test_a_picture_that_went_is_missed(home: Home) -> None:
    """Though the file that names it is as it was."""
    picture = home.calf.with_name("calf.png")
    picture.write_bytes(b"picture")
    home.write(home.calf, CALF + 'picture = "calf.png"\n')
    assert not home.load().problems
    picture.unlink()
    assert "calf.png" in home.load().problems[0].message


def test_a_file_that_has_gone_is_not_remembered(tmp_path: Path) -> None:
    """Neither what it said, nor anything told of it after it went."""
    path = tmp_path / "gone.toml"
    kept: Kept[str] = Kept()
    assert stamp_of(path) is None
    kept.keep(path, stamp_of(path), "legs")
    assert kept.find(path) is None
    path.write_text("legs", encoding="utf-8")
    kept.keep(path, stamp_of(path), "legs")
    assert kept.find(path) == "legs"
    path.unlink()
    assert kept.find(path) is None
