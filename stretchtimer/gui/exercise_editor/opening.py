"""Exercises taken up to be edited: from their file, from what was left in the middle of an edit, or from nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.routine.document import read_content
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft, exercise_text, open_exercise
from stretchtimer.routine.editing.kinds import new_exercise
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.limits import MAX_NAME_LENGTH
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft
from stretchtimer.routine.shelf.saving import NOT_THERE, fingerprint
from stretchtimer.routine.shelf.shelf import Shelf

GROUP = "calf"  # of a new one, until another is chosen


@dataclass(frozen=True, slots=True)
class Opened:
    """What is to be edited. `seen` is the fingerprint of what is where it will be saved."""

    draft: ExerciseDraft
    seen: str
    is_new: bool = False
    is_copy: bool = False
    was_left: bool = False


def open_file(shelf: Shelf, drafts: Drafts, id_: str) -> Opened:
    """The person's own exercise of that id, or what is to become a copy of one that comes with the app.

    If it was left in the middle of an edit, it is as it was left. Raises `FileProblems` if it cannot be read.
    """
    place = shelf.folders.exercises / f"{id_}{FILE_ENDING}"
    if left := drafts.find(place):
        return open_left(shelf, left)
    if place.exists():
        content = read_content(place)
        return Opened(open_exercise(place, content), fingerprint(content))
    content = read_content(shelf.built_in / EXERCISES_FOLDER / place.name)
    return Opened(open_exercise(place, content), NOT_THERE, is_copy=True)


def open_left(shelf: Shelf, left: KeptDraft) -> Opened:
    """What was left in the middle of an edit. Raises `FileProblems` if it cannot be read."""
    draft = open_exercise(left.path, left.text.encode())
    is_copy = left.seen == NOT_THERE and (shelf.built_in / EXERCISES_FOLDER / left.path.name).exists()
    is_new = left.seen == NOT_THERE and not is_copy
    return Opened(draft, left.seen, is_new=is_new, is_copy=is_copy, was_left=True)


def open_new(shelf: Shelf, name: str, taken: Collection[str]) -> Opened:
    """An exercise that has no file yet, called `name` as far as a name can be that."""
    plain = "".join(letter for letter in name if letter.isprintable()).strip()[:MAX_NAME_LENGTH].strip()
    called = plain or _("New exercise")
    path = shelf.folders.exercises / f"{id_for(called, taken)}{FILE_ENDING}"
    return Opened(
        ExerciseDraft(path, exercise_text(new_exercise(path.stem, called, GROUP))), NOT_THERE, is_new=True
    )
