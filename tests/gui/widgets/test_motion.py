"""Buttons go from one state to the next; where nothing is to move, they are there at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.ink import blend

EDGE = 6  # px from the left: filled, and no word there yet


def fill(button: Button | Chip) -> str:
    """The colour that it is filled with now."""
    return button.grab().toImage().pixelColor(EDGE, button.height() // 2).name().upper().removeprefix("#")


def hexes(theme: Theme, *names: str) -> list[str]:
    """Colours of the theme, as `fill` tells them."""
    return [QColor(getattr(theme.colours, name)).name().upper().removeprefix("#") for name in names]


def test_a_press_is_a_way_and_has_an_end(theme: Theme, qtbot: QtBot) -> None:
    """At first as before, then as pressed; after that nothing runs any more."""
    button = Button(theme, "Start", Kind.PRIMARY)
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    rest, pressed = hexes(theme, "accent", "accent_press")
    assert fill(button) == rest
    button.setDown(True)
    assert fill(button) == rest
    qtbot.waitUntil(lambda: fill(button) == pressed)
    ways = button.findChildren(QAbstractAnimation)
    qtbot.waitUntil(lambda: all(way.state() is QAbstractAnimation.State.Stopped for way in ways))
    assert ways and fill(button) == pressed


def test_a_chip_is_filled_on_the_way(theme: Theme, qtbot: QtBot) -> None:
    """On is not a jump either."""
    chip = Chip(theme, "Calves")
    qtbot.addWidget(chip)
    with qtbot.waitExposed(chip):
        chip.show()
    off, on = hexes(theme, "surface", "accent_soft")
    assert fill(chip) == off
    chip.setChecked(True)
    assert fill(chip) == off
    qtbot.waitUntil(lambda: fill(chip) == on)


def test_nothing_moves_for_those_who_want_it_still(theme: Theme, qtbot: QtBot) -> None:
    """The next frame shows the next state."""
    theme.take(skin=theme.skin, still=True)
    button = Button(theme, "Start", Kind.PRIMARY)
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    fill(button)
    button.setDown(True)
    assert [fill(button)] == hexes(theme, "accent_press")
    assert not button.findChildren(QAbstractAnimation)


def test_other_colours_are_there_at_once(theme: Theme, qtbot: QtBot) -> None:
    """Dark is not faded to, or all of the window would flicker."""
    button = Button(theme, "Start", Kind.PRIMARY)
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    fill(button)
    theme.choose(Look.DARK)
    assert fill(button) in hexes(theme, "accent", "accent_hover")


@pytest.mark.parametrize(
    ("first", "second", "share", "seen"),
    [
        ("#000000", "#FFFFFF", 0.0, "#ff000000"),
        ("#000000", "#FFFFFF", 1.0, "#ffffffff"),
        (None, "#102030", 0.5, "#80102030"),
        ("#102030", None, 1.0, "#00102030"),
        (None, None, 0.5, None),
    ],
)
def test_a_colour_on_the_way(first: str | None, second: str | None, share: float, seen: str | None) -> None:
    """What was not seen comes up in its own colour."""
    assert blend(first, second, share) == seen
