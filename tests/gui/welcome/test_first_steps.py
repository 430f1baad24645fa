"""The first steps as a person takes them, by keys: forward, past them, and what stays of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.config.paths import folders
from stretchtimer.gui.desktop.reminders.reminding import Reminding
from stretchtimer.gui.settings.muscle_chips import MuscleChips
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.welcome.first_start import is_first_start
from stretchtimer.gui.welcome.page import WelcomePage
from stretchtimer.gui.welcome.serving import welcome_page
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.gui.window import MainWindow
from stretchtimer.insight.caution import in_short
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.file import load_plan
from stretchtimer.routine.reminders.plan import Reminder
from stretchtimer.timeline.cue import Cue, CueKind
from tests.gui.evening import House, open_window, press, said

CTRL = Qt.KeyboardModifier.ControlModifier
QUESTIONS = ("Which muscles matter most to you?", "When do you usually work out?", "Can you hear this?")


@dataclass
class Home:
    """A window with the first steps in it, and what comes of them."""

    house: House
    window: MainWindow
    reminding: Reminding
    qtbot: QtBot
    heard: list[Cue] = field(default_factory=list)

    def greet(self) -> WelcomePage:
        """Show the first steps."""
        page = welcome_page(self.window.theme, self.house.preferences, self.reminding, self.heard.append)
        self.window.put_before(page)
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """A key, wherever the keyboard is."""
        press(self.window, self.qtbot, key, modifier)

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is on the button of that name."""
        for _step in range(60):
            self.press(Qt.Key.Key_Tab)
            focused = self.window.focusWidget()
            if isinstance(focused, Pressable) and (focused.accessibleName() or focused.text()) == name:
                return
        pytest.fail(f"Tab never comes to {name}")


@pytest.fixture
def home(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Home:
    """Four routines, an empty journal, no reminders."""
    house = House(tmp_path)
    window = open_window(house, theme, qtbot)
    file = tmp_path / "reminders.toml"
    return Home(house, window, Reminding(window, file, house.clock, house.open_journal), qtbot)


def test_all_three_steps_by_keyboard_alone(home: Home, tmp_path: Path) -> None:
    """The right calf, Mondays at 18:00, the sound is heard; then the caution, and Today with all of it kept."""
    page = home.greet()
    assert page.pane.title == QUESTIONS[0] and page.pane.hasFocus()
    home.tab_to("Calves: both")
    home.press(Qt.Key.Key_Right)
    home.press(Qt.Key.Key_Right)
    assert home.house.preferences.values.focus == ("calf right", "quads")
    home.press(Qt.Key.Key_Return, CTRL)
    assert page.pane.title == QUESTIONS[1]
    home.tab_to("Before workout: Mon")
    home.press(Qt.Key.Key_Space)
    home.tab_to("Next")
    home.press(Qt.Key.Key_Space)
    assert page.pane.title == QUESTIONS[2]
    home.tab_to("Play a sound")
    home.press(Qt.Key.Key_Space)
    assert [cue.kind for cue in home.heard] == [CueKind.START]
    home.tab_to("I hear it")
    home.press(Qt.Key.Key_Space)
    assert page.pane.title == "Before you begin"
    assert all(caution.text in said(page.pane) for caution in in_short())
    home.press(Qt.Key.Key_Return)
    assert home.window.foreground is None and home.window.shell.isVisible()
    assert home.reminding.plan.reminders[When.BEFORE] == Reminder(frozenset({0}), time(18))
    home.qtbot.waitUntil((tmp_path / "reminders.toml").exists)
    home.qtbot.waitUntil(lambda: load_plan(tmp_path / "reminders.toml").is_on)


@pytest.mark.parametrize("steps", range(3))
def test_every_step_can_be_skipped(home: Home, steps: int) -> None:
    """What is left out stays as it is; the caution is read once all the same."""
    page = home.greet()
    for _step in range(steps):
        home.press(Qt.Key.Key_Return)
    assert page.pane.title == QUESTIONS[steps]
    home.press(Qt.Key.Key_Escape)
    assert page.pane.title == "Before you begin"
    home.press(Qt.Key.Key_Escape)
    assert home.window.foreground is None
    assert home.house.preferences.values.focus == ("calf", "quads") and not home.reminding.plan.is_on


def test_one_can_go_back(home: Home) -> None:
    """With the choices as they were made."""
    page = home.greet()
    assert not page.back_button.isVisible()
    assert isinstance(page.focus, MuscleChips)
    home.qtbot.mouseClick(page.focus.chips["neck"], Qt.MouseButton.LeftButton)
    home.press(Qt.Key.Key_Return, CTRL)
    home.qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert page.pane.title == QUESTIONS[0] and page.focus.chips["neck"].isChecked()


def test_who_hears_nothing_is_told_what_to_do(home: Home) -> None:
    """That all is silenced in the settings, and another output to choose, which is taken at once."""
    home.house.preferences.put("mute", True)
    page = home.greet()
    home.press(Qt.Key.Key_Return)
    home.press(Qt.Key.Key_Return)
    assert not page.sound.output.isVisible()
    home.tab_to("I hear nothing")
    home.press(Qt.Key.Key_Space)
    assert page.sound.output.isVisible() and page.pane.title == QUESTIONS[2]
    assert "All sound is turned off in the settings." in said(page.pane)
    home.tab_to("Automatic")
    home.press(Qt.Key.Key_Right)
    home.press(Qt.Key.Key_Right)
    assert home.house.preferences.values.output == "qt"
    home.window.tell("The sound device is gone.")
    assert "The sound device is gone." in said(page)


def test_a_session_in_between_leads_back_to_them(home: Home) -> None:
    """A cramp does not wait; afterwards the step is still there."""
    page = home.greet()
    home.window.player.session_over.emit()
    assert home.window.foreground is page and page.isVisible()


def test_it_is_a_first_start_without_settings_and_journal(own_home: Path) -> None:
    """Either of them, even empty, says that somebody has been here; opening the journal once makes it so."""
    where = folders({"STRETCHTIMER_HOME": str(own_home)})
    assert is_first_start(where)
    own_home.mkdir()
    where.settings.touch()
    assert not is_first_start(where)
    where.settings.unlink()
    Journal.open(where.journal).close()
    assert not is_first_start(where)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_nothing_is_cut_in_the_smallest_window(
    home: Home, qapp: QApplication, scale: float, look: Look
) -> None:
    """At 960 by 640, as large as text gets: each step keeps within the width, and its buttons are on the screen."""
    theme = Theme(resources.assets(), look, scale)
    page = WelcomePage(theme, ("hip flexors left", "calf"), home.reminding.plan.reminders[When.BEFORE])
    home.qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    qapp.processEvents()
    for _step in range(4):
        room = page.pane.parentWidget().width()
        assert page.pane.minimumSizeHint().width() <= room
        for button in (page.back_button, page.skip_button, page.next_button):
            if button.isVisible():
                assert page.rect().contains(button.geometry().translated(button.parentWidget().pos()))
        page.go_on()
        qapp.processEvents()
