"""Keys are changed on the settings page: recorded, swapped, put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.config.settings import Settings
from stretchtimer.gui.settings.dressing import Dressing
from stretchtimer.gui.settings.key_recorder import KeyRecorder
from stretchtimer.gui.settings.key_row import KeyRow
from stretchtimer.gui.settings.page import SettingsPage
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.theme.theme import Theme

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


def waits(recorder: KeyRecorder) -> bool:
    """Whether it says that it takes the next key."""
    return recorder.accessibleName().endswith(": Press a key")


class Desk:
    """The page and the preferences that follow it, as in the app."""

    def __init__(self, theme: Theme, qtbot: QtBot, settings: Settings) -> None:
        self.page, self.preferences, self._qtbot = SettingsPage(theme), Preferences(settings), qtbot
        self._dressing = Dressing(theme, self.preferences)
        theme.keys.take(settings)
        self.page.put(settings)
        self.page.chosen.connect(self.preferences.put)
        self.preferences.changed.connect(lambda _key: self.page.put(self.preferences.values))
        self.page.resize(992, 800)
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def row(self, name: str) -> KeyRow:
        """The row of that key."""
        return self.page.keys.rows[f"key_{name}"]

    def record(self, name: str, key: Qt.Key, held: Qt.KeyboardModifier = NO) -> KeyRow:
        """Press the field of a row, then a key."""
        row = self.row(name)
        self._qtbot.mouseClick(row.recorder, Qt.MouseButton.LeftButton)
        assert waits(row.recorder)
        self._qtbot.keyClick(row.recorder, key, held)
        return row

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Those that are not as usual."""
        return dict(self.preferences.values.keys)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    """The page with the usual keys."""
    return Desk(theme, qtbot, Settings())


@pytest.mark.parametrize(
    ("key", "held", "taken", "shown"),
    [
        (Qt.Key.Key_Q, NO, "Q", "Q"),
        (Qt.Key.Key_K, CTRL | SHIFT, "Ctrl+Shift+K", "Ctrl Shift K"),
        (Qt.Key.Key_F9, NO, "F9", "F9"),
        (Qt.Key.Key_Exclam, SHIFT, "!", "!"),
        (Qt.Key.Key_Delete, NO, "Del", "Del"),
        (Qt.Key.Key_7, PAD, "7", "7"),
    ],
)
def test_the_next_key_is_taken(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier, taken: str, shown: str
) -> None:
    """It is kept and shown, and the field waits no more."""
    row = desk.record("skip", key, held)
    assert desk.keys == {"skip": (taken,)}
    assert row.recorder.keys == (shown,) and not waits(row.recorder)
    assert row.recorder.accessibleName() == f"Skip: {shown}"


def test_a_key_held_down_with_it_is_waited_for(desk: Desk) -> None:
    """Shift alone is no key yet."""
    row = desk.record("skip", Qt.Key.Key_Shift)
    assert waits(row.recorder) and desk.keys == {}


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, None])
def test_recording_can_be_left(desk: Desk, qtbot: QtBot, leave: Qt.Key | None) -> None:
    """By Esc, or by going elsewhere; nothing has changed."""
    row = desk.row("skip")
    row.recorder.setFocus()
    qtbot.keyClick(row.recorder, Qt.Key.Key_Return)
    assert waits(row.recorder)
    if leave is None:
        desk.page.keys.usual.setFocus()
        desk.row("back").recorder.setFocus()
    else:
        qtbot.keyClick(row.recorder, leave)
    assert not waits(row.recorder) and desk.keys == {}


def test_a_key_that_nobody_can_have_is_refused(desk: Desk) -> None:
    """In a sentence; the field goes on waiting."""
    row = desk.record("skip", Qt.Key.Key_VolumeUp)
    assert row.objection is not None and "cannot be taken" in row.objection.words
    assert waits(row.recorder) and desk.keys == {}


def test_keys_do_nothing_else_while_one_is_recorded(desk: Desk, theme: Theme) -> None:
    """C means a cramp, but not here."""
    done: list[str] = []
    theme.keys.bind(desk.page, "cramp", lambda: done.append("cramp"))
    desk.record("voice", Qt.Key.Key_C)
    assert done == [] and desk.keys == {}


def test_a_key_with_another_meaning_can_be_swapped(desk: Desk, qtbot: QtBot) -> None:
    """It is said what it means; one press exchanges both, at once everywhere."""
    row = desk.record("skip", Qt.Key.Key_P)
    assert row.objection is not None and row.objection.words == "P is the key for “Back” already."
    assert desk.keys == {} and row.objection.swap is not None and row.objection.swap.hasFocus()
    qtbot.keyClick(row.objection.swap, Qt.Key.Key_Return)
    assert desk.keys == {"skip": ("P",), "back": ("N",)}
    assert row.objection is None and row.recorder.hasFocus()
    assert desk.page.keys.rows["key_back"].recorder.keys == ("N",)


def test_the_other_meaning_can_be_left(desk: Desk, qtbot: QtBot) -> None:
    """Nothing has changed."""
    row = desk.record("skip", Qt.Key.Key_P)
    assert row.objection is not None
    leave = row.objection.findChildren(type(row.objection.swap))[-1]
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert row.objection is None and desk.keys == {}


def test_a_key_that_stays_is_not_offered(desk: Desk) -> None:
    """Page up is what presenter clickers send."""
    row = desk.record("skip", Qt.Key.Key_PageUp)
    assert row.objection is not None and "Back" in row.objection.words
    assert row.objection.swap is None


def test_one_key_is_put_back(desk: Desk, qtbot: QtBot) -> None:
    """The button is there when there is something to put back; whoever has the key gives it up."""
    row = desk.record("skip", Qt.Key.Key_P)
    assert row.objection is not None and row.objection.swap is not None
    row.objection.swap.click()
    reset = row.reset
    assert reset is not None and reset.isVisible()
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert desk.keys == {} and not reset.isVisible()
    assert row.recorder.keys == ("N",)


def test_all_keys_are_put_back(desk: Desk, qtbot: QtBot) -> None:
    """In one press; greyed while there is nothing to put back."""
    assert not desk.page.keys.usual.isEnabled()
    desk.record("skip", Qt.Key.Key_Q)
    desk.record("cramp", Qt.Key.Key_F7)
    qtbot.mouseClick(desk.page.keys.usual, Qt.MouseButton.LeftButton)
    assert desk.keys == {} and not desk.page.keys.usual.isEnabled()


def test_the_app_follows_what_is_chosen(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    """Keys and the switch for single letters alike."""
    desk.record("cramp", Qt.Key.Key_F7)
    assert theme.keys.shown("cramp") == "F7"
    switch = desk.page.controls["single_letters"]
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert theme.keys.shown("keys") == ""
