"""Each theme is shown as it looks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from stretchtimer.config.settings import setting
from stretchtimer.gui.settings.theme_cards import ThemeCards
from stretchtimer.gui.theme.contrast import HIGH_CONTRAST
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import DARK, LIGHT, Colours


@pytest.mark.parametrize(
    ("number", "left", "right"),
    [(0, LIGHT, DARK), (1, LIGHT, LIGHT), (2, DARK, DARK), (3, HIGH_CONTRAST, HIGH_CONTRAST)],
)
def test_a_picture_has_the_colours_of_its_theme(
    theme: Theme, qtbot: QtBot, number: int, left: Colours, right: Colours
) -> None:
    """Whatever theme is in force; that of the system is half light, half dark."""
    cards = ThemeCards(theme, setting("theme"))
    qtbot.addWidget(cards)
    card = cards.group.button(number)
    picture = card.grab().toImage()
    assert picture.pixelColor(5, 30) == QColor(left.bg)
    assert picture.pixelColor(card.width() - 5, 30) == QColor(right.bg)
    assert card.text() == setting("theme").names[number]


def test_large_text_puts_them_over_lines(theme: Theme, qtbot: QtBot) -> None:
    """None is wider than its name needs."""
    theme.text_scale = 2.0
    cards = ThemeCards(theme, setting("theme"))
    qtbot.addWidget(cards)
    cards.resize(400, cards.heightForWidth(400))
    cards.show()
    tops = {button.y() for button in cards.group.buttons()}
    assert len(tops) > 1
