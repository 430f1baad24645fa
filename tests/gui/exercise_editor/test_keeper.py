"""Exercises opened in the window, and what is there afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.errors import FileProblems
from stretchtimer.gui.exercise_editor.keeper import ExerciseKeeper
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from tests.gui.evening import House, open_window

OWN = 'format = 1\nname = "Mine"\nkind = "static"\ngroup = "calf"\nhold = "20 s"\n'


class Desk:
    """A window with the keeper of its exercises."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.house, self.qtbot = House(folder), qtbot
        self.folder = self.house.shelf.folders.exercises
        self.folder.mkdir(parents=True)
        self.window: MainWindow = open_window(self.house, theme, qtbot)
        self.keeper = self.window.findChild(ExerciseKeeper)

    def shown(self) -> ExercisePage:
        """The page, once it is there."""
        self.qtbot.waitUntil(lambda: self.keeper.page is not None and self.keeper.page.isVisible())
        page = self.keeper.page
        assert page is not None
        return page


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A window that has read everything."""
    return Desk(tmp_path, theme, qtbot)


def test_a_new_exercise_is_made_from_the_library(desk: Desk) -> None:
    """The library asks for it; once it is saved its page goes, and its file is told of."""
    desk.window.shell.library.wishes.new_exercise_wanted.emit()
    page = desk.shown()
    with desk.qtbot.waitSignal(desk.keeper.saved) as told:
        page.bar.save_button.click()
    assert told.args == [desk.folder / "new_exercise.toml"]
    assert desk.keeper.page is None
    assert desk.window.shell.isVisible()


def test_ones_own_exercise_is_edited(desk: Desk) -> None:
    """One at a time: while it is there, no other is opened."""
    (desk.folder / "mine.toml").write_text(OWN)
    desk.keeper.edit("mine")
    page = desk.shown()
    desk.keeper.create("another")
    assert desk.keeper.page is page
    assert page.form.fields["Name"].text == "Mine"


def test_one_that_cannot_be_read_is_told(desk: Desk) -> None:
    """No page is opened."""
    (desk.folder / "mine.toml").write_text("name = ")
    with desk.qtbot.waitSignal(desk.keeper.failed) as told:
        desk.keeper.edit("mine")
    assert isinstance(told.args[0], FileProblems)
    assert desk.keeper.page is None
    assert "mine.toml" in desk.window.shell.banners.texts[0]


def test_the_page_before_which_it_stood_is_there_again(desk: Desk, theme: Theme) -> None:
    """The editor of a routine, say."""
    before = Foreground(theme)
    desk.window.put_before(before)
    desk.keeper.create("Mine")
    page = desk.shown()
    assert desk.window.foreground is page
    page.bar.cancel_button.click()
    assert desk.window.foreground is before
    assert before.isVisible()


def test_a_window_with_unsaved_changes_asks_before_it_closes(desk: Desk) -> None:
    """And closes when they are let go."""
    desk.keeper.create("Mine")
    page = desk.shown()
    page.form.sided.click()
    desk.window.close()
    assert desk.window.isVisible()
    assert page.banners.texts == ("What you changed is not saved.",)
    banner = page.banners.children()[-1]
    next(one for one in banner.children() if getattr(one, "text", str)() == "Discard it").click()
    assert not desk.window.isVisible()
