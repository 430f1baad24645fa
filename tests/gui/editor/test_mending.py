"""A file that could not be read, mended in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.text.mend_dialog import MendDialog
from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.desks import Desk

BROKEN = '# For Friday.\r\nname = "Mine"\r\n\r\n[[step]]\r\nexercise = "butterfly"\r\nhold = "an age"\r\n'


def opened(desk: Desk, line: int) -> MendDialog:
    """The file at that line, as "Go to line" in the library asks for it."""
    desk.window.shell.library.wishes.mend_wanted.emit(desk.path, line)
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(MendDialog)))
    (dialog,) = desk.window.findChildren(MendDialog)
    return dialog


@pytest.fixture(name="desk")
def _desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A window, and a file of the person's."""
    return Desk(tmp_path, theme, qtbot)


@pytest.fixture(name="broken")
def _broken(desk: Desk) -> Desk:
    """A file with Windows line ends and a hold that is no time."""
    desk.path.write_bytes(BROKEN.encode())
    return desk


def test_it_opens_at_the_line_and_says_what_is_wrong(broken: Desk) -> None:
    """The cursor is where the mistake is."""
    dialog = opened(broken, 6)
    assert dialog.field.textCursor().block().text() == 'hold = "an age"'
    assert len(dialog.problems.texts) == 1 and "hold" in dialog.problems.texts[0]


def test_what_is_put_right_is_told_and_saved_with_its_line_ends(broken: Desk) -> None:
    """The rest of the file is as it was, to the byte; the library has the routine again."""
    dialog = opened(broken, 6)
    dialog.field.show_text(BROKEN.replace("\r\n", "\n").replace("an age", "20 s"))
    dialog.field.typed.emit()
    broken.qtbot.waitUntil(lambda: dialog.problems.texts == ())
    assert dialog.state.accessibleName() == "Nothing is wrong with it any more."
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    broken.qtbot.waitUntil(lambda: broken.path.read_bytes() == BROKEN.replace("an age", "20 s").encode())


def test_what_another_program_wrote_meanwhile_is_not_overwritten(broken: Desk) -> None:
    """It is told, and what was typed stays in the window."""
    dialog = opened(broken, 6)
    broken.path.write_text('name = "Theirs"\n')
    dialog.field.show_text("mine")
    dialog.save_button.click()
    broken.qtbot.waitUntil(lambda: "changed by another program" in dialog.state.accessibleName())
    assert broken.path.read_text() == 'name = "Theirs"\n' and dialog.field.text == "mine"


def test_an_exercise_is_held_against_the_rules_of_exercises(desk: Desk) -> None:
    """By the folder it is in."""
    desk.path = desk.path.parent / "exercises" / "wing.toml"
    desk.path.parent.mkdir()
    desk.path.write_text('name = "Wing"\nkind = "static"\n')
    assert any("group" in text for text in opened(desk, 1).problems.texts)


def test_what_is_no_text_is_told_and_not_opened(desk: Desk) -> None:
    """A picture that was called a routine."""
    desk.path.write_bytes(b"\xff\xfe\x00\x01")
    desk.window.shell.library.wishes.mend_wanted.emit(desk.path, 1)
    desk.qtbot.waitUntil(lambda: bool(desk.window.shell.banners.texts))
    assert not desk.window.findChildren(MendDialog)
