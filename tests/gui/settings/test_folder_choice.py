"""A folder as a setting: chosen, shown by its name, done without."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from stretchtimer.gui.settings.folder_choice import FolderChoice
from stretchtimer.gui.theme.theme import Theme


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> FolderChoice:
    """One with nothing chosen, on the screen."""
    choice = FolderChoice(theme)
    choice.put("")
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_a_folder_is_picked_and_done_without(
    choice: FolderChoice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name stands on the button and its place in the tip; who picks none changes nothing."""
    picked = [str(tmp_path / "Shared"), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: picked.pop(0))
    told: list[str] = []
    choice.chosen.connect(told.append)
    assert (choice.pick.text(), choice.none.isVisible()) == ("Choose folder", False)
    choice.pick.click()
    choice.pick.click()
    assert told == [str(tmp_path / "Shared")]
    assert (choice.pick.text(), choice.pick.toolTip()) == ("Shared", told[0])
    choice.none.click()
    assert told[1:] == [""] and not choice.none.isVisible()


def test_a_long_name_is_cut(choice: FolderChoice) -> None:
    """The tip has all of it."""
    choice.put("/home/somebody/" + "long" * 20)
    assert choice.pick.text().endswith("…") and len(choice.pick.text()) < 30
    assert choice.pick.toolTip().endswith("longlong")
