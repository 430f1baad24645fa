"""The theme: which colours are in force, and who is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.gui.theme.contrast import HIGH_CONTRAST
from stretchtimer.gui.theme.fonts import FILES, load_fonts
from stretchtimer.gui.theme.style import TONES, style_sheet
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import DARK, LIGHT, TYPE


def test_choosing_dark_tells_everyone_once(theme: Theme, qtbot: QtBot) -> None:
    """The colours change and `changed` is told; choosing the same again tells nothing."""
    with qtbot.waitSignal(theme.changed, timeout=500):
        theme.choose(Look.DARK)
    assert theme.colours is DARK and theme.is_dark
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Look.DARK)


def test_the_window_turns_dark_with_the_theme(theme: Theme, qtbot: QtBot) -> None:
    """A label that is already shown takes the new colour of its tone."""
    label = QLabel("x")
    label.setProperty("tone", "text_2")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().windowText().color().name().upper() == LIGHT.text_2
    theme.choose(Look.DARK)
    assert label.palette().windowText().color().name().upper() == DARK.text_2


def test_system_follows_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    """As the system turns dark, so does the app, if the person left it to the system."""
    hints = QGuiApplication.styleHints()
    theme = Theme(resources.assets(), Look.SYSTEM)
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        if hints.colorScheme() is Qt.ColorScheme.Dark:  # not every platform can be told
            assert theme.is_dark
        hints.setColorScheme(Qt.ColorScheme.Light)
        assert not theme.is_dark
    finally:
        hints.unsetColorScheme()


def test_inter_is_what_is_drawn(theme: Theme) -> None:
    """The bundled family is used, not one of the system that comes near."""
    assert QFontInfo(theme.font(TYPE.body)).family() == "Inter"
    assert QFontInfo(theme.font(TYPE.title)).family() == "Inter Display"


@pytest.mark.parametrize("style", [TYPE.digits, TYPE.body, TYPE.heading, TYPE.secondary])
def test_figures_that_tick_are_all_of_one_width(theme: Theme, style: object) -> None:
    """A countdown does not jump sideways from 0:41 to 0:40."""
    metrics = QFontMetricsF(theme.font(style, digits=True))  # type: ignore[arg-type]
    widths = {round(metrics.horizontalAdvance(figure)) for figure in "0123456789"}
    assert len(widths) == 1


def test_larger_text_is_larger(qapp: QApplication) -> None:
    """At twice the size, fonts, lines and measures that hold text are twice as large."""
    theme = Theme(resources.assets(), Look.LIGHT, text_scale=2.0)
    assert theme.font(TYPE.body).pixelSize() == 28
    assert theme.line(TYPE.body) == 40
    assert theme.size(100) == 200


def test_a_missing_font_is_said(qapp: QApplication, tmp_path: Path) -> None:
    """An installation that lacks a font says which."""
    with pytest.raises(UserError, match=FILES[0]):
        load_fonts(tmp_path)


@pytest.mark.parametrize("tone", TONES)
def test_every_tone_is_in_the_style_sheet(tone: str) -> None:
    """A label may carry any of the tones."""
    assert f'tone="{tone}"' in style_sheet(LIGHT)


def test_high_contrast_is_chosen_like_the_others(theme: Theme) -> None:
    """It is light on dark, for the figure too, and told like any change."""
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.choose(Look.HIGH_CONTRAST)
    assert theme.colours is HIGH_CONTRAST and theme.is_dark and told == [True]


def test_skin_and_stillness_are_taken_at_once(theme: Theme) -> None:
    """What is drawn hears of it; the same again is no news."""
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.take(skin=5, still=True)
    theme.take(skin=5, still=True)
    assert (theme.skin, theme.is_still, told) == (5, True, [True])
