"""Words that give way where there is no room for them."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import OneLine

NAME = "Full-body cool-down, ten minutes"


def painted(theme: Theme, qtbot: QtBot, text: str, width: int) -> QImage:
    """The label in so much room."""
    label = OneLine(theme, text)
    qtbot.addWidget(label)
    label.resize(width, 24)
    return label.grab().toImage()


def test_what_has_no_room_ends_in_dots_and_not_in_half_a_letter(theme: Theme, qtbot: QtBot) -> None:
    """What comes after the dots makes no difference; with room it does."""
    other = NAME.replace("minutes", "hours")
    assert painted(theme, qtbot, NAME, 120) == painted(theme, qtbot, other, 120)
    assert painted(theme, qtbot, NAME, 400) != painted(theme, qtbot, other, 400)


def test_it_takes_no_room_by_force_and_tells_itself_whole(theme: Theme, qtbot: QtBot) -> None:
    """Whatever stands beside it keeps its own."""
    label = OneLine(theme, NAME)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == NAME
