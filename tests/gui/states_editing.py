"""The states of what routines and exercises are made with, each brought about as a person does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.keeper import EditorKeeper
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.editor.text.new_from_text import EXAMPLE, NewFromText
from stretchtimer.gui.editor.text.view import PLAIN
from stretchtimer.gui.exercise_editor.keeper import ExerciseKeeper
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.library.trash_dialog import TrashDialog
from stretchtimer.gui.shell import LIBRARY
from tests.gui.states import Scene

ROUTINE = """\
format = 1
name = "Legs, my own"
when = "after"
about = "Calves first, then around the hips."

[[step]]
exercise = "calf_wall_straight"
hold = "30 s"

[[step]]
rounds = 2

  [[step.step]]
  exercise = "butterfly"
  hold = "20 s"

  [[step.step]]
  exercise = "ankle_circles"
  reps = 8

[[step]]
exercise = "brisk_march"
duration = "2 min"
"""
GONE = ("calf_wall_straight", "brisk_march")
STEP, ROUND, LAST = 1, 2, 5  # keys, in their order in the file


def editor_step(scene: Scene) -> QWidget:
    """A routine with its first step chosen."""
    return _chosen(scene, STEP)


def editor_round(scene: Scene) -> QWidget:
    """A round chosen."""
    return _chosen(scene, ROUND)


def editor_several(scene: Scene) -> QWidget:
    """Two steps chosen, of different kinds."""
    return _chosen(scene, STEP, LAST)


def editor_nothing(scene: Scene) -> QWidget:
    """No step chosen: the fields are the routine's own."""
    return _chosen(scene)


def editor_problems(scene: Scene) -> QWidget:
    """Two exercises have gone from the library while it is open; the first of their steps is chosen."""
    page = _edit(scene)
    library = scene.house.library
    left = {id_: one for id_, one in library.exercises.items() if id_ not in GONE}
    scene.window.findChild(EditorKeeper).put_library(replace(library, exercises=left))
    assert page.bench.problems
    page.bench.choose([STEP])
    return scene.window


def editor_file(scene: Scene) -> QWidget:
    """The routine's file beside its steps."""
    _edit(scene).top_bar.text_button.click()
    return scene.window


def editor_plain(scene: Scene) -> QWidget:
    """The plain text beside its steps."""
    page = _edit(scene)
    page.top_bar.text_button.click()
    page.text.show_form(PLAIN)
    return scene.window


def editor_wrong(scene: Scene) -> QWidget:
    """The routine's file with a word that lost its quotes: the line is underlined, and told below."""
    page = _edit(scene)
    page.top_bar.text_button.click()
    field = page.text.pane.field
    field.setPlainText(field.toPlainText().replace('"after"', "after"))
    page.text.take_in()
    assert page.text.is_unread
    return scene.window


def editor_picker(scene: Scene) -> QWidget:
    """The exercises to add, over the editor."""
    page = _edit(scene)
    page.adding.add_behind_chosen()
    assert page.adding.picker is not None
    return scene.window


def editor_empty(scene: Scene) -> QWidget:
    """A new routine, without any step."""
    scene.window.shell.library.wishes.new_wanted.emit()
    _editor(scene)
    return scene.window


def exercise_form(scene: Scene) -> QWidget:
    """A new exercise, without a figure."""
    _exercise(scene)
    return scene.window


def exercise_pose(scene: Scene) -> QWidget:
    """Its figure, to be posed."""
    _exercise(scene).beginning.buttons[View.SIDE, Base.STANDING].click()
    return scene.window


def from_text(scene: Scene) -> QWidget:
    """A routine made of text, the text typed."""
    scene.window.shell.library.wishes.text_wanted.emit()
    dialog = _dialog(scene, NewFromText)
    assert isinstance(dialog, NewFromText)
    dialog.field.show_text(EXAMPLE)
    dialog.take_in()
    return dialog


def trash(scene: Scene) -> QWidget:
    """One routine that was deleted."""
    scene.house.shelf.delete(_written(scene))
    scene.window.shell.library.wishes.trash_wanted.emit()
    return _dialog(scene, TrashDialog)


EDITING: tuple[Callable[[Scene], QWidget], ...] = (
    editor_step,
    editor_round,
    editor_several,
    editor_nothing,
    editor_problems,
    editor_file,
    editor_plain,
    editor_wrong,
    editor_picker,
    editor_empty,
    exercise_form,
    exercise_pose,
    from_text,
    trash,
)
EDITING_PAINTED = (editor_step, editor_problems, editor_wrong, exercise_pose)


def _written(scene: Scene) -> Path:
    path = scene.house.shelf.folders.routines / "mine.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ROUTINE, encoding="utf-8")
    return path


def _edit(scene: Scene) -> EditorPage:
    """A file of the person's own, opened from the library."""
    path = _written(scene)
    scene.window.shell.go(LIBRARY)
    scene.window.findChild(EditorKeeper).edit(path)
    return _editor(scene)


def _chosen(scene: Scene, *keys: int) -> QWidget:
    page = _edit(scene)
    page.bench.choose(keys)
    assert page.bench.chosen == keys
    return scene.window


def _editor(scene: Scene) -> EditorPage:
    keeper: EditorKeeper = scene.window.findChild(EditorKeeper)
    scene.qtbot.waitUntil(lambda: keeper.page is not None and keeper.page.isVisible())
    assert keeper.page is not None
    return keeper.page


def _exercise(scene: Scene) -> ExercisePage:
    scene.window.shell.library.wishes.new_exercise_wanted.emit()
    keeper: ExerciseKeeper = scene.window.findChild(ExerciseKeeper)
    scene.qtbot.waitUntil(lambda: keeper.page is not None and keeper.page.isVisible())
    assert keeper.page is not None
    return keeper.page


def _dialog(scene: Scene, kind: type[Dialog]) -> Dialog:
    def shown() -> list[Dialog]:
        return [one for one in scene.window.findChildren(kind) if one.isVisible()]

    scene.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]
