"""Words longer than English has them: what gives way, and what does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.player.action_button import ActionButton
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.painting import hint_width
from stretchtimer.gui.widgets.search_field import SearchField

ROOM = 280  # px, beside what is said
PERIODS = ("Alles, was es gibt", "Dieses Jahr", "Vier Wochen", "Sieben Tage")


def test_chips_go_on_in_another_line(theme: Theme, qtbot: QtBot) -> None:
    """All are seen whole, none over another; with room for them they stand in one."""
    row = ChipRow(theme, PERIODS, "Von welchen Tagen")
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.show()
    chips = [each.geometry() for each in row.group.buttons()]
    assert len({chip.y() for chip in chips}) == 1
    row.resize(260, row.heightForWidth(260))
    chips = [each.geometry() for each in row.group.buttons()]
    assert all(row.rect().contains(chip) for chip in chips)
    assert not any(one.intersects(other) for one in chips for other in chips if one is not other)


def test_chips_that_are_hidden_take_no_room(theme: Theme, qtbot: QtBot) -> None:
    """The others stand where the first of them stood."""
    row = ChipRow(theme, PERIODS, "Von welchen Tagen")
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.group.button(0).hide()
    row.show()
    assert row.group.button(1).x() == 0


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_prompt_ends_before_the_key(way: Qt.LayoutDirection, theme: Theme, qtbot: QtBot) -> None:
    """At whichever end it is; what is typed has all of the room, and so has a prompt that needs it."""
    field = SearchField(theme, "Routinen und Übungen suchen", "find")
    qtbot.addWidget(field)
    field.setLayoutDirection(way)
    field.resize(400, field.height())
    field.show()
    room = field.textMargins()
    at_the_end = room.right() if way is Qt.LayoutDirection.LeftToRight else room.left()
    assert at_the_end >= hint_width(theme, "Ctrl F")
    assert room.left() + room.right() == at_the_end
    field.setText("Wade")
    assert field.textMargins().isNull()
    field.clear()
    field.resize(field.words_width, field.height())
    assert field.textMargins().isNull()


def test_what_is_asked_is_read_whole(theme: Theme, qtbot: QtBot) -> None:
    """Long words in large type take the place of the key, and never more than there is."""
    page = QWidget()
    qtbot.addWidget(page)
    action = ActionButton(theme, page)
    action.place(QRect(0, 0, ROOM, 48), 200, 1.4)
    action.ask("Fertig")
    assert action.key_shown == "Enter"
    action.ask("Hat nachgelassen")
    assert action.sizeHint().width() <= action.width() <= ROOM
    assert action.key_shown == ""
    action.ask("Fertig")
    assert action.key_shown == "Enter"
