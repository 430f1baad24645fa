"""Settings changed while the app runs: taken at once, kept without waiting for the disk."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.errors import UserError
from stretchtimer.gui.settings import preferences as module
from stretchtimer.gui.settings.preferences import Preferences


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings are kept."""
    return tmp_path / "config" / "settings.toml"


def test_a_change_is_told_and_kept(path: Path, qtbot: QtBot) -> None:
    """At once inside, a moment later on the disk; the same value again is no change."""
    preferences, told = Preferences(Settings(), path), []
    preferences.changed.connect(told.append)
    preferences.put("volume", 30)
    preferences.put("volume", 30)
    assert (preferences.values.volume, told) == (30, ["volume"])
    qtbot.waitUntil(lambda: load_settings(path)[0] == Settings(volume=30))
    preferences.close()


def test_of_many_changes_the_last_one_stays(path: Path, qtbot: QtBot) -> None:
    """A slider drawn across; closing right after loses nothing."""
    preferences = Preferences(Settings(), path)
    for volume in range(79, 10, -1):
        preferences.put("volume", volume)
    preferences.put("theme", "dark")
    preferences.close()
    assert load_settings(path) == (Settings(volume=11, theme="dark"), ())


def test_the_disk_keeps_nobody_waiting(path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one writing hangs, further changes are taken; they are written when it is over."""
    gate, save = threading.Event(), module.save_settings

    def slow(*args: object) -> None:
        gate.wait(5)
        save(*args)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(module, "save_settings", slow)
    preferences = Preferences(Settings(), path)
    preferences.put("volume", 20)
    preferences.put("ready", 3)
    assert preferences.values == Settings(volume=20, ready=3) and not path.exists()
    gate.set()
    qtbot.waitUntil(lambda: load_settings(path)[0] == Settings(volume=20, ready=3))
    preferences.close()


def test_what_cannot_be_written_is_told_and_holds_all_the_same(path: Path, qtbot: QtBot) -> None:
    """The file was broken by hand meanwhile: it is left alone."""
    preferences = Preferences(Settings(), path)
    path.parent.mkdir()
    path.write_text("theme = \n")
    with qtbot.waitSignal(preferences.failed) as told:
        preferences.put("volume", 30)
    assert "not TOML" in told.args[0]
    assert preferences.values.volume == 30 and path.read_text() == "theme = \n"
    preferences.close()


def test_what_cannot_be_written_at_the_end_is_raised(path: Path, qapp: QApplication) -> None:
    """So that it is said before the app is gone."""
    path.mkdir(parents=True)
    preferences = Preferences(Settings(), path)
    preferences.put("volume", 30)
    preferences.put("volume", 31)  # the first is on its way
    with pytest.raises(UserError, match="could not be read"):
        preferences.close()


def test_without_a_file_nothing_is_kept(qapp: QApplication) -> None:
    """It works, and writes nowhere."""
    preferences = Preferences(Settings())
    preferences.put("volume", 30)
    preferences.close()
    assert preferences.values.volume == 30
