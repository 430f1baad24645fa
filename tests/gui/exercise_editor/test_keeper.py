"""Exercises opened in the window, and what is there afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from stretchtimer.errors import FileProblems
from stretchtimer.gui.exercise_editor.keeper import ExerciseKeeper
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft
from stretchtimer.routine.shelf.saving import NOT_THERE, fingerprint
from tests.gui.evening import House, open_window

OWN = 'format = 1\nname = "Mine"\nkind = "static"\ngroup = "calf"\nhold = "20 s"\n'


NEW = OWN.replace("Mine", "Half done")


class Desk:
    """A window with the keeper of its exercises."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.house, self.qtbot = House(folder), qtbot
        self.folder = self.house.shelf.folders.exercises
        self.folder.mkdir(parents=True)
        self.drafts = Drafts(self.house.shelf.folders.drafts / "exercises")
        self.open(theme)

    def open(self, theme: Theme) -> None:
        """A window on these files, as at another start."""
        self.window: MainWindow = open_window(self.house, theme, self.qtbot)
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


def banner_button(desk: Desk, verb: str) -> QAbstractButton:
    """The button of the last notice that says `verb`."""
    buttons = desk.window.shell.banners.findChildren(QAbstractButton)
    return next(one for one in buttons if one.text() == verb)


def test_what_is_edited_is_kept_and_forgotten_when_it_is_let_go(desk: Desk) -> None:
    """A second behind, so that a crash loses no more."""
    desk.keeper.create("Half done")
    page = desk.shown()
    page.form.sided.click()
    desk.qtbot.waitUntil(lambda: bool(desk.drafts.kept()))
    assert desk.drafts.kept()[0].name == "Half done"
    assert desk.drafts.kept()[0].text == page.bench.draft.text
    page.end()
    assert not desk.drafts.kept()


def test_what_was_left_is_offered_at_the_next_start(desk: Desk, theme: Theme) -> None:
    """As it was left, and saved as what it was: here as a new one."""
    desk.drafts.keep(KeptDraft(desk.folder / "half_done.toml", NOT_THERE, "Half done", NEW))
    desk.open(theme)
    desk.qtbot.waitUntil(lambda: bool(desk.window.shell.banners.texts))
    assert "“Half done”" in desk.window.shell.banners.texts[0]
    banner_button(desk, "Go on").click()
    page = desk.shown()
    assert page.bench.would_lose
    with desk.qtbot.waitSignal(desk.keeper.saved):
        page.bar.save_button.click()
    assert (desk.folder / "half_done.toml").read_text() == NEW
    assert not desk.drafts.kept()


def test_what_was_left_can_be_discarded(desk: Desk, theme: Theme) -> None:
    """Then it is not offered again."""
    desk.drafts.keep(KeptDraft(desk.folder / "half_done.toml", NOT_THERE, "Half done", NEW))
    desk.open(theme)
    desk.qtbot.waitUntil(lambda: bool(desk.window.shell.banners.texts))
    banner_button(desk, "Discard").click()
    desk.qtbot.waitUntil(lambda: not desk.drafts.kept())


def test_one_that_was_left_is_opened_as_it_was_left(desk: Desk) -> None:
    """Also when it is opened from the library."""
    path = desk.folder / "mine.toml"
    path.write_text(OWN)
    desk.drafts.keep(KeptDraft(path, fingerprint(OWN.encode()), "Mine", OWN.replace("20 s", "40 s")))
    desk.keeper.edit("mine")
    page = desk.shown()
    assert page.form.dose.fields["Hold"].text == "40 s"
    with desk.qtbot.waitSignal(desk.keeper.saved):
        page.bar.save_button.click()
    assert "40 s" in path.read_text()


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
    """And closes when they are let go; nothing is kept of them then."""
    desk.keeper.create("Mine")
    page = desk.shown()
    page.form.sided.click()
    desk.qtbot.waitUntil(lambda: bool(desk.drafts.kept()))
    desk.window.close()
    assert desk.window.isVisible()
    assert page.banners.texts == ("What you changed is not saved.",)
    banner = page.banners.children()[-1]
    next(one for one in banner.children() if getattr(one, "text", str)() == "Discard it").click()
    assert not desk.window.isVisible()
    assert not desk.drafts.kept()


def test_what_was_left_and_is_opened_in_the_library_is_offered_no_more(desk: Desk, theme: Theme) -> None:
    """It is as it was left, there too."""
    (desk.folder / "mine.toml").write_text(OWN)
    desk.drafts.keep(KeptDraft(desk.folder / "mine.toml", fingerprint(OWN.encode()), "Half done", NEW))
    desk.open(theme)
    banners = desk.window.shell.banners
    desk.qtbot.waitUntil(lambda: bool(banners.texts))
    desk.keeper.edit("mine")
    assert desk.shown().form.fields["Name"].text == "Half done"
    assert not banners.texts
