"""Settings in the whole app: reached by key, taken at once, found again at the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.gui.parts import Parts
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.settings.dressing import Dressing
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.shell import LIBRARY, SETTINGS
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.session.ports import Silence
from stretchtimer.timeline.cue import Cue, CueKind
from tests.gui.evening import House, open_window, press
from tests.gui.made import library
from tests.gui.watched import told_by

CTRL = Qt.KeyboardModifier.ControlModifier

# Goes to the settings, makes it dark and the text larger, tries a sound, closes; tells what it saw.
PERSON = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stretchtimer.gui.shell import LIBRARY, SETTINGS

def look():
    if not is_filled():
        return
    looking.stop()
    shell = window().shell
    print(*shell.banners.texts, sep="|")
    QTest.keyClick(window(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = shell.settings
    page.controls["theme"].chosen.emit("dark")
    print(window().theme.is_dark, page.grab().toImage().pixelColor(2, 400).name().upper())
    QTest.mouseClick(page.controls["text_size"].more, Qt.MouseButton.LeftButton)
    QTimer.singleShot(200, lambda: again(shell))

def again(old):
    shell = window().shell
    page = shell.settings
    print(shell is not old, shell.page == SETTINGS, window().focusWidget() is page.controls["text_size"].field)
    print(window().theme.text_scale, page.controls["text_size"].field.value())
    page.test_wanted.emit(start())
    shell.go(LIBRARY)
    looking.timeout.disconnect(look)
    looking.timeout.connect(close)
    looking.start(20)

def start():
    from stretchtimer.timeline.cue import Cue, CueKind
    return (Cue(0, CueKind.START),)

def close():
    if window().shell.library.finder.cards.items:
        looking.stop()
        window().close()
"""


def test_what_is_chosen_holds_at_once_and_at_the_next_start(own_home: Path) -> None:
    """Dark and larger text; a file that was broken by hand is kept aside and told, the journal is as it was."""
    own_home.mkdir()
    (own_home / "settings.toml").write_text("output = none\n", encoding="utf-8")
    (own_home / "settings-broken.toml").write_text("an older one", encoding="utf-8")
    told, dark, same, size = told_by(PERSON)
    assert "settings.toml:1" in told and "kept as settings-broken-2.toml" in told
    assert dark == "True #0E1315"
    assert same == "True True True"
    assert size == "1.25 125"
    assert load_settings(own_home / "settings.toml") == (Settings(theme="dark", text_size=125), ())
    assert (own_home / "settings-broken-2.toml").read_text(encoding="utf-8") == "output = none\n"
    assert (own_home / "settings-broken.toml").read_text(encoding="utf-8") == "an older one"


def test_settings_are_a_key_away(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """Ctrl and the comma, from anywhere; F6 goes round its parts."""
    window = open_window(House(tmp_path), theme, qtbot)
    press(window, qtbot, Qt.Key.Key_Comma, CTRL)
    assert window.shell.page == SETTINGS and window.shell.settings.isVisible()
    for pane in (window.shell.settings.panes[1],):
        press(window, qtbot, Qt.Key.Key_F6)
        assert pane.hasFocus()
    window.shell.go(LIBRARY)
    assert not window.shell.settings.isVisible()


def test_another_dose_reads_the_library_again(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """What was shown before is replaced."""
    house = House(tmp_path)
    window = open_window(house, theme, qtbot)
    assert len(window.shell.library.finder.cards.items) == 4
    house.library = library(broken=True)
    house.preferences.put("ready", 3)
    qtbot.waitUntil(lambda: len(window.shell.library.finder.cards.items) == 5)


def test_the_look_follows_each_setting(theme: Theme) -> None:
    """Colours, skin and stillness at once; of another size of text it only tells."""
    preferences, told = Preferences(Settings(theme="light")), []
    dressing = Dressing(theme, preferences)
    dressing.resized.connect(lambda: told.append(theme.text_scale))
    preferences.put("theme", "high-contrast")
    assert theme.look is Look.HIGH_CONTRAST
    preferences.put("skin", 6)
    preferences.put("still_figures", True)
    assert (theme.skin, theme.is_still, told) == (6, True, [])
    preferences.put("text_size", 150)
    assert told == [1.5]


def test_the_player_s_switches_are_kept(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """Mute and voice off in a session are so the next time; what the page says is shown in the player."""
    preferences = Preferences(Settings(output="none"), tmp_path / "settings.toml")
    parts = Parts(Folders(tmp_path, tmp_path, tmp_path), preferences)
    player = PlayerPage(theme)
    qtbot.addWidget(player)
    parts.serve(player)
    player.live.top.hearing.sound.click()
    player.live.top.hearing.voice.click()
    assert preferences.values == Settings(output="none", mute=True, voice=False)
    preferences.put("voice", True)
    assert player.live.top.hearing.voice.isChecked() and not player.live.top.hearing.sound.isChecked()
    assert isinstance(parts.sound(), Silence)
    preferences.close()
    assert load_settings(tmp_path / "settings.toml")[0].mute
    assert parts.close() == () and parts.notices() == ()


def test_the_sound_changes_its_output_while_it_runs(tmp_path: Path, qtbot: QtBot) -> None:
    """From one that is tried out to none; nobody waits for a device."""
    preferences = Preferences(Settings(output="none"))
    parts = Parts(Folders(tmp_path, tmp_path, tmp_path), preferences)
    parts.preview(Cue(0, CueKind.START))
    preferences.put("volume", 10)
    preferences.put("output", "none")
    assert not isinstance(parts.sound(), Silence)
    parts.close()
    assert parts.notices() == ()
