"""The icons: there, tinted, sharp."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.icon_button import IconButton

FILES = sorted((resources.assets() / "icons").glob("*.svg"))
CODE = Path(__file__).parents[3] / "stretchtimer" / "gui"


def inked(image: QImage) -> set[str]:
    """The colours of the pixels that are fully drawn."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_takes_the_tint(theme: Theme, file: Path) -> None:
    """What is drawn is drawn in the colour asked for; only the app's own sign has colours of its own."""
    drawn = inked(theme.icons.pixmap(file.stem, "#ff0000", 48, 1.0).toImage())
    assert drawn
    if file.stem != "stretchtimer":
        assert drawn == {QColor("#ff0000").name()}


def test_icons_are_sharp_on_fine_screens(theme: Theme) -> None:
    """At a device pixel ratio of 2, there are twice the pixels, shown in the same room."""
    pixmap = theme.icons.pixmap("play", "#000000", 20, 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.deviceIndependentSize().width() == 20


def test_what_points_onwards_does_so_in_every_language(theme: Theme, qtbot: QtBot) -> None:
    """Back is where reading comes from; a bell is a bell."""

    def shown(name: str, way: Qt.LayoutDirection) -> QImage:
        button = IconButton(theme, name, "")
        qtbot.addWidget(button)
        button.setLayoutDirection(way)
        return button.grab().toImage()

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert shown("arrow-left", right) == shown("arrow-left", left).flipped(Qt.Orientation.Horizontal)
    assert shown("arrow-left", right) != shown("arrow-left", left)
    assert shown("help", right) == shown("help", left)


def test_the_desktop_gets_an_icon_of_its_size(theme: Theme) -> None:
    """A panel that shows 48 px is not given 16 px to blow up."""
    assert QSize(48, 48) in theme.icons.icon("stretchtimer", "#000000").availableSizes()


def test_every_icon_that_is_named_is_there() -> None:
    """Names in the code that look like icons have their file."""
    there = {file.stem for file in FILES}
    named = {
        name
        for path in CODE.rglob("*.py")
        for name in re.findall(r'icon="([a-z-]+)"', path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= there
