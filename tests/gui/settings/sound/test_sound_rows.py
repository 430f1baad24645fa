"""The settings of sound as they are used: themes and loudspeakers found, tones tried, one's own sounds taken in."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from stretchtimer.audio.own_sounds import KEYS, OwnSounds
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.gui.settings.page import SettingsPage
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.settings.serving import SettingsService
from stretchtimer.gui.settings.sound import serving
from stretchtimer.gui.settings.sound.named_choice import NamedChoice
from stretchtimer.gui.settings.sound.tone_line import ToneLine
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind

LEFT = Qt.MouseButton.LeftButton


class House:
    """A settings page at work in a folder of its own; what is to be heard is kept in `heard`."""

    def __init__(self, theme: Theme, home: Path, own_rest: str = "") -> None:
        self.page = SettingsPage(theme)
        self.preferences = Preferences(Settings(sound_theme="bell", device="Kitchen", own_rest=own_rest))
        self.heard: list[tuple[Cue, ...]] = []
        self.own = OwnSounds(home / "sounds")
        where = Folders(home, home, home)
        SettingsService(self.page, self.preferences, where, lambda *cues: self.heard.append(cues))
        assert self.page.controls  # all of them, at once

    def choice(self, key: str) -> NamedChoice:
        """The control of a setting that is looked up."""
        control = self.page.controls[key]
        assert isinstance(control, NamedChoice)
        return control

    def words(self, key: str) -> list[str]:
        """What can be chosen there."""
        return [button.text() for button in self.choice(key).group.buttons()]


@pytest.fixture(name="house")
def _house(theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(
        serving, "devices", lambda: ("Headphones", "A loudspeaker with a name that is far too long")
    )
    made = House(theme, tmp_path)
    qtbot.addWidget(made.page)
    yield made
    made.preferences.close()


def sound(path: Path) -> Path:
    """A WAV file that can be used."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
        file.writeframes(b"\0\x10" * 2_000)
    return path


def test_every_theme_can_be_chosen(house: House, qtbot: QtBot) -> None:
    """By its name; the one in force is on."""
    choice = house.choice("sound_theme")
    qtbot.waitUntil(lambda: len(choice.group.buttons()) == 4)
    assert sorted(house.words("sound_theme")) == ["Bell", "Clear", "Soft", "Wood"]
    assert choice.group.checkedButton().text() == "Bell"
    wood = next(button for button in choice.group.buttons() if button.text() == "Wood")
    qtbot.mouseClick(wood, LEFT)
    assert house.preferences.values.sound_theme == "wood"


def test_loudspeakers_are_looked_for_when_they_come_into_view(house: House, qtbot: QtBot) -> None:
    """One that was chosen and is not there says so; a long name is cut and told in full by the tooltip."""
    assert house.words("device") == ["System", "Kitchen (not found)"]
    house.page.show()
    qtbot.waitUntil(lambda: len(house.words("device")) == 4)
    *_others, long = house.choice("device").group.buttons()
    assert house.words("device")[2] == "Headphones"
    assert long.text().endswith("…") and long.toolTip() == "A loudspeaker with a name that is far too long"
    qtbot.mouseClick(house.choice("device").group.buttons()[0], LEFT)
    assert house.preferences.values.device == ""


def test_loudspeakers_are_looked_for_once_at_a_time(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who leafs through the pages does not start a search each time; when it is over, the next one may."""
    asked, answer = [], Event()

    def slow() -> tuple[str, ...]:
        asked.append("")
        answer.wait(5)
        return (f"Headphones {len(asked)}",)

    monkeypatch.setattr(serving, "devices", slow)
    for _time in range(3):
        house.page.show()
        house.page.hide()
    answer.set()
    qtbot.waitUntil(lambda: "Headphones 1" in house.words("device"))
    house.page.show()
    qtbot.waitUntil(lambda: "Headphones 2" in house.words("device"))


def test_all_tones_are_played_one_after_the_other(house: House, qtbot: QtBot) -> None:
    """Each once, and none before the one before is over."""
    button = next(b for b in house.page.findChildren(Button) if b.accessibleName() == "Play all tones")
    qtbot.mouseClick(button, LEFT)
    ((*cues,),) = house.heard
    assert [cue.kind for cue in cues] == list(TONE_MS)
    for before, after in pairwise(cues):
        assert after.at_ms >= before.at_ms + TONE_MS[before.kind]


@pytest.mark.parametrize("key", KEYS)
def test_each_tone_can_be_played(house: House, qtbot: QtBot, key: str) -> None:
    """By the button on its line."""
    qtbot.mouseClick(house.page.tones.lines[key].play, LEFT)
    assert house.heard == [(Cue(0, KEYS[key]),)]


def test_a_file_dropped_on_a_line_becomes_its_tone(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    """It is kept, named on the line, and given back again."""
    line, path = house.page.tones.lines["own_end"], sound(tmp_path / "gong.wav")
    drop(line, path)
    qtbot.waitUntil(lambda: house.preferences.values.own_end == "gong.wav")
    assert line.told == "Your sound: gong.wav"
    assert house.own.tone(CueKind.END, "gong.wav")
    qtbot.mouseClick(line.back, LEFT)
    assert house.preferences.values.own_end == ""
    assert line.told == "A hold or movement is over."


def test_a_file_that_cannot_be_used_says_why_on_its_line(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    """The tone stays what it was."""
    (tmp_path / "song.wav").write_bytes(b"ID3")
    line = house.page.tones.lines["own_start"]
    drop(line, tmp_path / "song.wav")
    qtbot.waitUntil(lambda: line.told == "song.wav cannot be used: it is not a WAV file.")
    assert house.preferences.values.own_start == ""


def test_a_sound_that_is_gone_says_so(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    """As soon as the page is there, and though other settings change meanwhile."""
    house = House(theme, tmp_path, own_rest="gone.wav")
    qtbot.addWidget(house.page)
    line = house.page.tones.lines["own_rest"]
    qtbot.waitUntil(lambda: "“gone.wav” is gone or broken" in line.told)
    house.preferences.put("volume", 40)
    assert "“gone.wav” is gone or broken" in line.told
    house.preferences.close()


def test_a_file_can_be_chosen_with_the_keyboard(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    """The dialog lets the window go on; what it gives is taken in."""
    line = house.page.tones.lines["own_tick"]
    qtbot.keyClick(line.choose, Qt.Key.Key_Space)
    asking = house.page.tones.asking
    assert asking is not None and asking.isVisible()
    asking.fileSelected.emit(str(sound(tmp_path / "click.wav")))
    asking.reject()
    qtbot.waitUntil(lambda: house.preferences.values.own_tick == "click.wav")


def drop(line: ToneLine, path: Path) -> None:
    """Let a file fall on a line, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    line.dragEnterEvent(enter)
    assert enter.isAccepted()
    line.dropEvent(QDropEvent(QPointF(5, 5), *how))
