"""A window over real folders: what comes with the app, and what is the person's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.library.broken import BrokenFile
from stretchtimer.gui.library.page import LibraryPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.shell import LIBRARY
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.library import load_library
from tests.gui.evening import House, open_window

CALF = """
format = 1
name = "Calf wall stretch"
kind = "static"
sided = true
group = "calf"
muscles = ["soleus"]
other_names = ["runner's stretch"]
equipment = ["wall"]
hold = "20 s"
"""
ROUTINE = """# a comment of mine
format = 1
name = "{name}"
when = "before"

[[step]]
exercise = "calf_wall"
"""


@dataclass
class Shelved(House):
    """Two routines and one exercise come with the app."""

    def __post_init__(self) -> None:
        write(self.built_in / "exercises" / "calf_wall.toml", CALF)
        for id_, name in (("calves", "Calves"), ("quads", "Quads")):
            write(self.built_in / f"{id_}.toml", ROUTINE.format(name=name))

    @property
    def built_in(self) -> Path:
        return self.folder / "built_in"

    @property
    def own(self) -> Path:
        return self.folder / "routines"

    def add(self, id_: str, name: str) -> Path:
        """A routine of the person's own."""
        return write(self.own / f"{id_}.toml", ROUTINE.format(name=name))

    def makers(self) -> Makers:
        return replace(super().makers(), load_library=lambda: load_library((self.built_in, self.own)))


def write(path: Path, text: str) -> Path:
    """As another program would."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def open_library(house: House, theme: Theme, qtbot: QtBot) -> MainWindow:
    """The window on the library, with the keyboard on the cards."""
    window = open_window(house, theme, qtbot)
    window.shell.go(LIBRARY)
    return window


def names(page: LibraryPage) -> list[str]:
    """The cards in their order."""
    return [item.path.name if isinstance(item, BrokenFile) else item.name for item in page.finder.cards.items]


def chosen(page: LibraryPage) -> str:
    """What the chosen card is called."""
    item = page.item
    assert item is not None
    return item.path.name if isinstance(item, BrokenFile) else item.name


def press_on_cards(page: LibraryPage, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A key, with the keyboard on the cards."""
    page.finder.cards.setFocus()
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(page.finder.cards, key, held)


def button(widget: QWidget, says: Callable[[str], bool] | str) -> Button:
    """The button in `widget` that says so."""
    fits = says if callable(says) else lambda text: text == says
    return next(found for found in widget.findChildren(Button) if fits(found.text()))
