from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.routine.files import problem, routine, routine_text, step


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of routines with a picture, and beside it a secret."""
    folder = tmp_path / "routines"
    (folder / "pictures").mkdir(parents=True)
    for path in ("mine.png", "pictures/leg.JPG", "notes.txt", "../secret.png", "../routines.png"):
        (folder / path).write_bytes(b"")
    return folder


def _step(picture: str) -> str:
    return f'exercise = "calf"\npicture = {json.dumps(picture)}'


@pytest.mark.parametrize("name", ["mine.png", "pictures/leg.JPG", "pictures/../mine.png"])
def test_a_picture_beside_the_routine_is_kept(folder: Path, name: str) -> None:
    """In the folder itself or further in; the path that comes out is the file's own."""
    assert step(folder, _step(name)).picture == (folder / name).resolve()


def test_no_picture_is_no_picture(folder: Path) -> None:
    """Empty is the same as left out."""
    assert step(folder, _step("")).picture is None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "../secret.png",
            'found "../secret.png", expected a picture in the folder of this file, not outside of it',
        ),
        ("../routines.png", "not outside of it"),
        ("/etc/passwd", "not outside of it"),
        ("link.png", 'found "link.png", expected a picture in the folder of this file, not outside of it'),
        ("pictures/up/secret.png", "not outside of it"),
        ("absent.png", 'there is no picture "absent.png" beside this file'),
        (
            "notes.txt",
            'found "notes.txt", expected a picture file, ending in .gif, .jpeg, .jpg, .png, .svg, .webp',
        ),
        ("folder.png", 'there is no picture "folder.png" beside this file'),
        ("circle.png", 'found "circle.png", expected the name of a picture beside this file'),
        ("x" * 290 + ".png", "expected the name of a picture beside this file"),
        ("a\0.png", "expected text without control characters"),
    ],
)
def test_nothing_outside_the_folder_is_touched(folder: Path, name: str, said: str) -> None:
    """Not by dots, not from the root, not through a link to a file or to a folder."""
    (folder / "link.png").symlink_to(folder.parent / "secret.png")
    (folder / "pictures" / "up").symlink_to(folder.parent)
    (folder / "circle.png").symlink_to("circle.png")
    (folder / "folder.png").mkdir()
    found = problem(routine, folder, routine_text(_step(name)))
    assert (found.line, found.key) == (6, "step[1].picture")
    assert said in found.message
