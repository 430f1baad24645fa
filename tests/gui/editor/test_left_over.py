"""What is being edited is kept a second behind, and offered after a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.routine.shelf.drafts import KeptDraft
from stretchtimer.routine.shelf.saving import fingerprint
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import SHORTER, Desk
from tests.gui.evening import press

TREE = Path(__file__).parents[3]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_was_being_edited_is_kept_a_second_later(desk: Desk) -> None:
    """Without saving; once it is saved there is nothing to keep."""
    page = desk.edit()
    desk.remove_first()
    desk.qtbot.waitUntil(lambda: desk.drafts.find(desk.path) is not None)
    kept = desk.drafts.find(desk.path)
    assert kept == KeptDraft(desk.path, fingerprint(THREE_STEPS.encode()), "Calves, before", SHORTER)
    page.save_wanted.emit()
    desk.qtbot.waitUntil(lambda: not desk.drafts.kept())


def banner_button(desk: Desk, text: str) -> None:
    """Press what is offered in a banner."""

    def there() -> list[Button]:
        return [one for one in desk.window.shell.banners.findChildren(Button) if one.text() == text]

    desk.qtbot.waitUntil(lambda: bool(there()))
    there()[0].click()


def test_after_a_kill_the_next_start_offers_what_was_being_edited(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """Go on: there it is, not saved, and undo gives the file back."""
    first = Desk(tmp_path, theme, qtbot)
    script = Path(__file__).with_name("edit_and_wait.py")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TREE)}
    editing = subprocess.Popen([sys.executable, script, tmp_path, first.path], env=environment)
    try:
        qtbot.waitUntil(lambda: bool(first.drafts.kept()), timeout=20_000)
    finally:
        editing.kill()
        editing.wait()
    desk = Desk(tmp_path, theme, qtbot)
    banner_button(desk, "Go on")
    page = desk.shown()
    assert page.bench.draft.text == SHORTER and not page.bench.is_saved
    press(desk.window, qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == THREE_STEPS


def test_what_was_being_edited_can_be_discarded(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """It is not offered again."""
    first = Desk(tmp_path, theme, qtbot)
    first.drafts.keep(KeptDraft(first.path, "", "Calves, before", SHORTER))
    desk = Desk(tmp_path, theme, qtbot)
    banner_button(desk, "Discard")
    qtbot.waitUntil(lambda: desk.drafts.kept() == ())


def test_opened_in_another_way_it_is_offered_no_more(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """What is told of another routine stays."""
    first = Desk(tmp_path, theme, qtbot)
    other = first.path.with_name("other.toml")
    for path, name in ((first.path, "Calves, before"), (other, "Other")):
        first.drafts.keep(KeptDraft(path, "", name, SHORTER))
    desk = Desk(tmp_path, theme, qtbot)
    banners = desk.window.shell.banners
    qtbot.waitUntil(lambda: len(banners.texts) == 2)
    desk.edit()
    assert len(banners.texts) == 1 and "“Other”" in banners.texts[0]


def test_a_new_routine_that_was_never_saved_is_offered_too(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """There is no file of it yet."""
    first = Desk(tmp_path, theme, qtbot)
    first.drafts.keep(KeptDraft(first.path.with_name("mine_too.toml"), "", "Mine too", SHORTER))
    desk = Desk(tmp_path, theme, qtbot)
    banner_button(desk, "Go on")
    page = desk.shown()
    assert page.bench.draft.text == SHORTER
    page.save_wanted.emit()
    desk.wait_saved()
    assert first.path.with_name("mine_too.toml").read_text() == SHORTER
