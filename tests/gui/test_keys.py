"""The table of keys: complete, clear, and really bound."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.keys import KEYS, Place, bind, key, shown
from stretchtimer.gui.keys_overview import KeysOverview, place_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import Label


@pytest.mark.parametrize("place", [Place.TODAY, Place.LIBRARY, Place.JOURNAL, Place.PLAYER])
def test_no_key_means_two_things_in_one_place(place: Place) -> None:
    """What holds everywhere counts too."""
    keys = [sequence for row in KEYS if row.place in {place, Place.EVERYWHERE} for sequence in row.sequences]
    assert [sequence for sequence, times in Counter(keys).items() if times > 1] == []


@pytest.mark.parametrize(
    ("sequence", "text"),
    [("Ctrl+F", "Ctrl F"), ("Return", "Enter"), ("+", "+"), ("-", "−"), ("PgDown", "PgDown"), ("Left", "←")],
)
def test_keys_are_written_as_people_read_them(sequence: str, text: str) -> None:
    """No plus signs between, arrows as arrows."""
    assert shown(sequence) == text


def test_all_keys_of_a_row_are_told() -> None:
    """Two keys that read alike are told once."""
    assert key("skip").all_shown == "N or PgDown"
    assert key("start").all_shown == "Enter"


def test_a_bound_key_acts_but_not_while_typing(qtbot: QtBot) -> None:
    """A letter is a letter while a text field has the focus."""
    done: list[str] = []
    window = QWidget()
    column, field, rest = QVBoxLayout(window), QLineEdit(), QWidget()
    rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column.addWidget(field)
    column.addWidget(rest)
    qtbot.addWidget(window)
    bind(window, "skip", lambda: done.append("skip"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rest.setFocus()
    qtbot.keyClick(rest, Qt.Key.Key_N)
    assert done == ["skip"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_N)
    assert done == ["skip"] and field.text() == "n"


def test_the_overview_tells_every_key(theme: Theme, qtbot: QtBot) -> None:
    """Each row of the table is in it, under the heading of its place."""
    overview = KeysOverview(theme)
    qtbot.addWidget(overview)
    texts = {label.text() for label in overview.findChildren(Label)}
    assert {row.words for row in KEYS} | {place_words(place) for place in Place} <= texts
