"""The file behind the editor: saved, changed underneath, deleted, on a full disk, in two windows, after a kill."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.leave_dialog import LeaveDialog
from stretchtimer.gui.editor.versions_dialog import MARK, VersionsDialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing import edits
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import SHORTER, Desk
from tests.gui.evening import press

TREE = Path(__file__).parents[3]
CTRL = Qt.KeyboardModifier.ControlModifier
THEIRS = THREE_STEPS.replace("reps = 5", "reps = 9")


def dialog(desk: Desk, kind: type[Dialog]) -> Dialog:
    """What is asked, once it is."""
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(kind)))
    return next(one for one in desk.window.findChildren(kind) if one.isVisible())


def versions(desk: Desk) -> VersionsDialog:
    """The question which version is to stay."""
    asked = dialog(desk, VersionsDialog)
    assert isinstance(asked, VersionsDialog)
    return asked


def leaving(desk: Desk) -> LeaveDialog:
    """The question before what was not saved goes."""
    asked = dialog(desk, LeaveDialog)
    assert isinstance(asked, LeaveDialog)
    return asked


def test_ctrl_s_saves_and_keeps_every_line_that_was_not_changed(desk: Desk) -> None:
    """One step out; the rest of the file is as it was, comments too, and the library shows what was saved."""
    desk.edit()
    desk.remove_first()
    assert desk.shown().top_bar.state.accessibleName() == "Not saved"
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    desk.wait_saved()
    assert desk.text == SHORTER
    assert desk.shown().top_bar.state.accessibleName() == "Saved"


def test_undoing_all_of_it_gives_the_same_bytes(desk: Desk) -> None:
    """By key, after two edits; there is nothing to ask when one leaves."""
    page = desk.edit()
    desk.remove_first()
    page.bench.edit("copy", lambda draft: edits.duplicate(draft, [2]))
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == THREE_STEPS
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.keeper.page is None)
    assert desk.window.shell.isVisible()


def test_leaving_asks_only_when_something_would_be_lost(desk: Desk) -> None:
    """Go on editing stays; Discard leaves, and the file and the drafts know nothing of it."""
    desk.edit()
    desk.remove_first()
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    leaving(desk).stay.click()
    assert desk.shown().isVisible()
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    leaving(desk).discard.click()
    desk.qtbot.waitUntil(lambda: desk.keeper.page is None)
    assert desk.text == THREE_STEPS
    assert desk.drafts.kept() == ()


def test_closing_the_window_asks_too_and_saving_lets_it_close(desk: Desk) -> None:
    """The window stays until it is answered."""
    desk.edit()
    desk.remove_first()
    desk.window.close()
    assert desk.window.isVisible()
    leaving(desk).save.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible())
    assert desk.text == SHORTER


@pytest.mark.parametrize("by_rename", [True, False])
def test_a_change_on_the_disk_is_taken_over_when_there_is_nothing_to_lose(
    desk: Desk, by_rename: bool
) -> None:
    """Written in place or replaced as editors do, twice over; it can be undone."""
    page = desk.edit()
    for text in (THEIRS, THEIRS + "\n# once more\n"):
        if by_rename:
            other = desk.path.with_suffix(".new")
            other.write_text(text)
            other.replace(desk.path)
        else:
            desk.path.write_text(text)
        desk.qtbot.waitUntil(lambda text=text: page.bench.draft.text == text)  # type: ignore[misc]
        assert page.bench.is_saved
    page.bench.undo_stack.undo()
    page.bench.undo_stack.undo()
    assert page.bench.draft.text == THREE_STEPS and not page.bench.is_saved


def test_two_changes_are_shown_side_by_side_and_nothing_is_overwritten(desk: Desk) -> None:
    """What differs is marked; closed without an answer, both stay as they are."""
    page = desk.edit()
    desk.remove_first()
    desk.path.write_text(THEIRS)
    asked = versions(desk)
    assert f"{MARK}reps = 9" in asked.theirs.toPlainText()
    assert MARK not in asked.mine.toPlainText().splitlines()[0]
    asked.reject()
    assert desk.text == THEIRS and page.bench.draft.text == SHORTER


def test_mine_is_kept_and_theirs_becomes_a_backup(desk: Desk) -> None:
    """Keep mine saves, and the other version is among the backups."""
    desk.edit()
    desk.remove_first()
    desk.path.write_text(THEIRS)
    versions(desk).keep.click()
    desk.wait_saved()
    assert desk.text == SHORTER
    backups = desk.house.shelf.backups_of(desk.path)
    assert THEIRS in [one.read_text() for one in backups.iterdir()]


def test_theirs_is_taken_and_mine_can_be_had_again(desk: Desk) -> None:
    """As an edit that can be undone."""
    page = desk.edit()
    desk.remove_first()
    desk.path.write_text(THEIRS)
    versions(desk).take.click()
    assert page.bench.draft.text == THEIRS and page.bench.is_saved
    page.bench.undo_stack.undo()
    assert page.bench.draft.text == SHORTER


def test_both_are_kept(desk: Desk) -> None:
    """The file stays theirs; mine goes beside it under another name, and is what is edited from then on."""
    page = desk.edit()
    desk.remove_first()
    desk.path.write_text(THEIRS)
    versions(desk).both.click()
    desk.wait_saved()
    assert desk.text == THEIRS
    (copy,) = (one for one in desk.path.parent.glob("*.toml") if one != desk.path)
    assert copy.read_text() == page.bench.draft.text
    assert 'name = "Calves, before, copy"' in copy.read_text()


def test_a_file_that_is_deleted_can_be_saved_again(desk: Desk) -> None:
    """It is told, and what is in the editor is not lost."""
    page = desk.edit()
    desk.path.unlink()
    desk.qtbot.waitUntil(lambda: any("deleted" in text for text in page.banners.texts))
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    desk.wait_saved()
    assert desk.text == THREE_STEPS
    assert page.banners.texts == (), "it is there again"


def test_a_file_that_became_unreadable_leaves_the_editor_as_it_is(desk: Desk) -> None:
    """The sentence says where; saving over it asks."""
    page = desk.edit()
    desk.path.write_text("name = ")
    desk.qtbot.waitUntil(lambda: any("cannot be read" in text for text in page.banners.texts))
    assert page.bench.draft.text == THREE_STEPS
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    asked = versions(desk)
    assert not asked.take.isEnabled()
    asked.keep.click()
    desk.wait_saved()
    assert desk.text == THREE_STEPS


def test_a_full_disk_is_told_in_one_sentence_and_loses_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file is whole, the editor as it was; with room again, saving works."""
    page = desk.edit()
    desk.remove_first()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
        desk.qtbot.waitUntil(lambda: any("No space left" in text for text in page.banners.texts))
    assert desk.text == THREE_STEPS and page.bench.draft.text == SHORTER
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    desk.wait_saved()
    assert desk.text == SHORTER


def test_two_windows_on_one_file_do_not_overwrite_each_other(
    desk: Desk, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """What one saves comes to the other, or, where both have changes, the other is asked."""
    other = Desk(tmp_path, theme, qtbot)
    mine, theirs = desk.edit(), other.edit()
    desk.remove_first()
    theirs.bench.edit("copy", lambda draft: edits.duplicate(draft, [2]))
    changed = theirs.bench.draft.text
    theirs.save_wanted.emit()
    other.wait_saved()
    versions(desk).reject()
    assert desk.text == changed and mine.bench.draft.text == SHORTER


def test_a_routine_of_the_app_is_saved_as_a_copy(desk: Desk) -> None:
    """Which is told until it is one: under the same id in the person's folder, the app's own file as it was."""
    built_in = desk.house.shelf.built_in / "calves.toml"
    built_in.parent.mkdir()
    built_in.write_text(THREE_STEPS)
    banners = desk.edit(built_in).banners
    assert "You edit a copy of your own" in banners.texts[0]
    desk.remove_first()
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    desk.wait_saved()
    assert banners.texts == ()
    assert built_in.read_text() == THREE_STEPS
    assert desk.path.with_name("calves.toml").read_text() == SHORTER
