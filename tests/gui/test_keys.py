"""The keys in force: bound, named on buttons, and followed when they are changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config.keys import KEYS, Place
from stretchtimer.config.settings import Settings, setting
from stretchtimer.gui.keys import Keymap, shown
from stretchtimer.gui.keys_overview import Caps, KeysOverview, place_words
from stretchtimer.gui.settings.stepper import Stepper
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from tests.gui.conftest import PLATFORM_SAYS

Q_FOR_SKIP = Settings().with_value("key_skip", ("Q",))
NO_LETTERS = Settings(single_letters=False)


class Room:
    """A window with something to type in, something else, and a list of what was done by key."""

    def __init__(self, keys: Keymap, qtbot: QtBot, *fields: QWidget) -> None:
        self.window, self.rest = QWidget(), QWidget()
        self.done: list[str] = []
        self.qtbot = qtbot
        self.rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.window)
        for widget in (*fields, self.rest):
            column.addWidget(widget)
        qtbot.addWidget(self.window)
        for name in ("skip", "back", "pause", "keys", "today"):
            keys.bind(self.window, name, lambda name=name: self.done.append(name))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.rest.setFocus()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[str]:
        """What was done by that key, pressed wherever the focus is."""
        self.done.clear()
        focused = self.window.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, held)
        return self.done


@pytest.mark.parametrize(
    ("sequence", "text"),
    [("Ctrl+F", "Ctrl F"), ("Return", "Enter"), ("+", "+"), ("-", "−"), ("PgDown", "PgDown"), ("Left", "←")],
)
def test_keys_are_written_as_people_read_them(sequence: str, text: str) -> None:
    """No plus signs between, arrows as arrows."""
    assert shown(sequence) == text


def test_all_keys_of_a_row_are_told() -> None:
    """Those that stay are told too, media keys are not."""
    keys = Keymap()
    assert keys.all_shown("skip") == ("N", "PgDown")
    assert keys.shown("start") == "Enter"


def test_a_changed_key_acts_and_the_old_one_no_more(theme: Theme, qtbot: QtBot) -> None:
    """At once; what presenter clickers send stays."""
    room = Room(theme.keys, qtbot)
    assert room.press(Qt.Key.Key_N) == ["skip"]
    theme.keys.take(Q_FOR_SKIP)
    assert room.press(Qt.Key.Key_N) == []
    assert room.press(Qt.Key.Key_Q) == ["skip"]
    assert room.press(Qt.Key.Key_PageDown) == ["skip"]
    assert room.press(Qt.Key.Key_PageUp) == ["back"]


def test_letters_are_letters_while_one_types(theme: Theme, qtbot: QtBot) -> None:
    """In a line, in a note and in a number's field; what was chosen for a key is no exception."""
    line, note, number = QLineEdit(), QPlainTextEdit(), Stepper(theme, setting("ready"))
    room = Room(theme.keys, qtbot, line, note, number)
    theme.keys.take(Settings().with_value("key_skip", ("7",)))
    for field in (line, note, number.field):
        field.setFocus()
        assert room.press(Qt.Key.Key_P) == [] and room.press(Qt.Key.Key_7) == []
        assert room.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier) == []
    assert line.text() == note.toPlainText() == "p7?"


def test_without_single_letters_the_other_keys_still_act(theme: Theme, qtbot: QtBot) -> None:
    """Signs count as letters; Space, page keys and those with Ctrl do not."""
    room = Room(theme.keys, qtbot)
    theme.keys.take(NO_LETTERS)
    assert room.press(Qt.Key.Key_N) == [] and room.press(Qt.Key.Key_Question) == []
    assert room.press(Qt.Key.Key_PageDown) == ["skip"]
    assert room.press(Qt.Key.Key_Space) == ["pause"]
    assert room.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier) == ["today"]


@pytest.mark.qt_log_ignore("keyToAscii Unhandled key code", PLATFORM_SAYS)  # of the test's own keyboard
@pytest.mark.parametrize(
    ("key", "does"),
    [
        (Qt.Key.Key_MediaPlay, "pause"),
        (Qt.Key.Key_MediaPause, "pause"),
        (Qt.Key.Key_MediaTogglePlayPause, "pause"),
        (Qt.Key.Key_MediaNext, "skip"),
        (Qt.Key.Key_MediaPrevious, "back"),
    ],
)
def test_media_keys_act_in_the_window(theme: Theme, qtbot: QtBot, key: Qt.Key, does: str) -> None:
    """Without any bus, whatever the other keys are."""
    room = Room(theme.keys, qtbot)
    theme.keys.take(NO_LETTERS)
    assert room.press(key) == [does]


def test_hints_and_tooltips_follow(theme: Theme, qtbot: QtBot) -> None:
    """The new key at once; none where there is none."""
    button, icon = Button(theme, "Skip", key="skip"), IconButton(theme, "skip", "Skip", key="cramp")
    qtbot.addWidget(button)
    qtbot.addWidget(icon)
    wide = button.sizeHint().width()
    theme.keys.take(Settings().with_value("key_skip", ("Ctrl+Shift+K",)).with_value("key_cramp", ("F2",)))
    assert button.key_shown == "Ctrl Shift K" and button.sizeHint().width() > wide
    assert icon.toolTip() == "Skip (F2)"
    theme.keys.take(NO_LETTERS)
    assert button.key_shown == "PgDown" and icon.toolTip() == "Skip"


def test_lists_know_a_key_that_was_changed() -> None:
    """Enter of either kind, until it is another key."""

    def event(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, key, held)

    keys = Keymap()
    assert keys.pressed("start", event(Qt.Key.Key_Return))
    assert keys.pressed("start", event(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier))
    keys.take(Settings().with_value("key_start", ("Ctrl+B",)))
    assert not keys.pressed("start", event(Qt.Key.Key_Return))
    assert keys.pressed("start", event(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier))


def test_the_overview_tells_every_key(theme: Theme, qtbot: QtBot) -> None:
    """Each row of the table is in it, under the heading of its place; a changed key is told at once."""
    overview = KeysOverview(theme)
    qtbot.addWidget(overview)
    texts = {label.text() for label in overview.findChildren(Label)}
    assert {row.words for row in KEYS} | {place_words(place) for place in Place} <= texts
    theme.keys.take(Q_FOR_SKIP)
    assert "Q or PgDown" in {caps.accessibleName() for caps in overview.findChildren(Caps)}


def test_large_text_leaves_the_overview_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    """Its foot can be reached, and the rest is scrolled."""
    theme.text_scale = 2.0
    overview = KeysOverview(theme)
    qtbot.addWidget(overview)
    overview.show()
    room = overview.screen().availableSize()
    assert overview.height() <= room.height() and overview.width() <= room.width()
    close = overview.findChildren(Button)[-1]
    assert overview.rect().contains(close.geometry())
    assert all(caps.geometry().right() <= overview.width() for caps in overview.findChildren(Caps))
