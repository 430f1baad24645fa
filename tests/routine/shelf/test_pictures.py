"""Pictures taken in beside the exercise that is to show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.errors import UserError
from stretchtimer.routine.shelf import pictures
from stretchtimer.routine.shelf.pictures import take_file, take_picture


def test_a_picture_is_copied_under_a_name_that_can_be(tmp_path: Path) -> None:
    """The same one has the same name each time; another one of that name has another."""
    picture, folder = tmp_path / "Wade: schräg.JPG", tmp_path / "exercises"
    picture.write_bytes(b"one")
    name = take_file(picture, folder)
    assert name.startswith("wade_schräg-")
    assert name.endswith(".jpg")
    assert (folder / name).read_bytes() == b"one"
    assert take_file(picture, folder) == name
    picture.write_bytes(b"two")
    assert take_file(picture, folder) != name


def test_one_that_lies_there_already_is_left_alone(tmp_path: Path) -> None:
    """It is named as it is."""
    (tmp_path / "Calf.png").write_bytes(b"one")
    assert take_file(tmp_path / "Calf.png", tmp_path) == "Calf.png"
    assert [path.name for path in tmp_path.iterdir()] == ["Calf.png"]


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    """With the endings that pictures have."""
    with pytest.raises(UserError, match=r"notes\.txt is no picture.*\.png"):
        take_file(tmp_path / "notes.txt", tmp_path / "exercises")


def test_one_that_is_gone_is_told(tmp_path: Path) -> None:
    """With the reason of the system."""
    with pytest.raises(UserError, match=r"gone\.png cannot be read: No such file"):
        take_file(tmp_path / "gone.png", tmp_path / "exercises")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """And nothing is left of it."""
    (tmp_path / "empty.png").touch()
    with pytest.raises(UserError, match=r"empty\.png is empty"):
        take_file(tmp_path / "empty.png", tmp_path / "exercises")
    assert not (tmp_path / "exercises").exists()


def test_one_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is read."""
    monkeypatch.setattr(pictures, "LARGEST", 2)
    (tmp_path / "large.png").write_bytes(b"one")
    with pytest.raises(UserError, match=r"large\.png is larger"):
        take_file(tmp_path / "large.png", tmp_path / "exercises")


def test_a_pasted_one_is_kept_by_what_it_shows(tmp_path: Path) -> None:
    """Once, however often it is pasted."""
    first = take_picture(b"one", tmp_path, "calf", ".png")
    assert take_picture(b"one", tmp_path, "calf", ".png") == first
    assert len(list(tmp_path.iterdir())) == 1
