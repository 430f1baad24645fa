"""The page of an exercise in a window, with real files, for tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stretchtimer.config.paths import folders
from stretchtimer.config.resources import routines
from stretchtimer.figure.angles import View
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.editing import ExerciseEditing
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.grips import Grip
from stretchtimer.gui.exercise_editor.opening import Opened, open_file, open_new
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.exercise_editor.pose_view import PoseView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.shelf.drafts import Drafts
from stretchtimer.routine.shelf.shelf import Shelf

TAKEN = ("calf_wall_straight",)


class Desk:
    """One page, shown, on the files of a person."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot, self._theme = qtbot, theme
        self.shelf = Shelf(folders({"STRETCHTIMER_HOME": str(folder)}), routines())
        self.drafts = Drafts(folder / "state" / "drafts")
        self.saved: list[Path] = []
        self._pages: list[
            ExercisePage
        ] = []  # as long as the test: one that is still painted must not be collected

    def create(self, name: str = "Doorway calf") -> ExercisePage:
        """A new exercise."""
        return self._show(open_new(self.shelf, name, TAKEN))

    def edit(self, id_: str) -> ExercisePage:
        """One that is there."""
        return self._show(open_file(self.shelf, self.drafts, id_))

    def write(self, id_: str, text: str) -> Path:
        """A file of the person's own."""
        path = self.shelf.folders.exercises / f"{id_}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def save(self, page: ExercisePage) -> Path:
        """Press Save, and wait until it is on the disk; where."""
        before = len(self.saved)
        page.bar.save_button.click()
        self.qtbot.waitUntil(lambda: len(self.saved) > before)
        return self.saved[-1]

    def _show(self, opened: Opened) -> ExercisePage:
        page = ExercisePage(
            self._theme, ExerciseBench(opened.draft, is_new=opened.is_new), is_new=opened.is_new
        )
        editing = ExerciseEditing(page, opened, self.shelf, self.drafts, TAKEN)
        editing.saved.connect(self.saved.append)
        self._pages.append(page)
        self.qtbot.addWidget(page)
        page.resize(1200, 800)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.focus_page()
        return page


def put(page: ExercisePage, label: str, text: str) -> Field:
    """Type something else into a field."""
    field = page.form.all_fields[label]
    if isinstance(field.edit, QLineEdit):
        field.edit.setText(text)
    else:
        field.edit.setPlainText(text)
    return field


def begin(page: ExercisePage, view: View = View.SIDE, base: Base = Base.STANDING) -> PoseView:
    """Begin a figure."""
    page.beginning.buttons[view, base].click()
    return page.pane.view


def grip(view: PoseView, key: str) -> Grip:
    """What can be taken hold of there."""
    return next(one for one in view.grips if one.key == key)


def drag(desk: Desk, view: PoseView, point: str, by: tuple[int, int]) -> None:
    """Drag what is at a point of the body, or a prop, by so many pixels, with the mouse."""
    start = view.place_of(grip(view, point)).toPoint()
    end = start + QPoint(*by)
    desk.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        desk.qtbot.mouseMove(view, (QPointF(start) + (QPointF(end) - QPointF(start)) * share).toPoint())
    desk.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
