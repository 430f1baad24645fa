"""The dialog that asks what was done elsewhere."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config.settings_table import MUSCLES
from stretchtimer.gui.journal.adding import AddDialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.made import NOW


def asked(theme: Theme, qtbot: QtBot) -> AddDialog:
    """The dialog on its own."""
    window = QWidget()
    window.resize(960, 640)
    qtbot.addWidget(window)
    dialog = AddDialog(theme, NOW, window)
    dialog.open()
    return dialog


def added(dialog: AddDialog, qtbot: QtBot) -> SessionRecord:
    """What it tells when Add is pressed."""
    with qtbot.waitSignal(dialog.told, timeout=500) as told:
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert told.args is not None and isinstance(told.args[0], SessionRecord)
    return told.args[0]


def test_ten_minutes_of_both_calves_that_have_just_ended_are_offered(theme: Theme, qtbot: QtBot) -> None:
    """Half of it for each side."""
    session = added(asked(theme, qtbot), qtbot)
    assert (session.name, session.moment, session.started_at) == (
        "Stretching",
        When.ANY,
        NOW - timedelta(minutes=10),
    )
    assert [(one.group, one.side, one.held_ms) for one in session.entries] == [
        ("calf", Side.LEFT, 300_000),
        ("calf", Side.RIGHT, 300_000),
    ]


def test_everything_can_be_told_otherwise(theme: Theme, qtbot: QtBot) -> None:
    """The name, the muscle, one side, the minutes, the moment and the time."""
    dialog = asked(theme, qtbot)
    dialog.name.setText("Yoga")
    dialog.muscles.button(MUSCLES.index("back")).click()
    dialog.side.choose(2)
    dialog.moment.choose(2)
    dialog.minutes.field.setValue(25)
    dialog.time.field.setTime(QTime(7, 30))
    session = added(dialog, qtbot)
    assert (session.name, session.moment, session.started_at.hour) == ("Yoga", When.AFTER, 7)
    assert [(one.group, one.side, one.held_ms) for one in session.entries] == [
        ("back", Side.RIGHT, 25 * 60_000)
    ]


def test_a_time_that_is_not_over_is_not_taken(theme: Theme, qtbot: QtBot) -> None:
    """It is said, and nothing is told."""
    dialog = asked(theme, qtbot)
    dialog.time.field.setTime(QTime(23, 0))
    with qtbot.assertNotEmitted(dialog.told):
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.message.accessibleName() == "Choose a time that is over." and dialog.isVisible()
