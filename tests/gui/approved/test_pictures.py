"""The window as it was looked at and approved: every page and state, light and dark, small, usual and large.

What differs is put side by side in build/pictures/differences. `make approve` keeps what is painted now as approved.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCursor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.pressable import Pressable
from tests.gui.approved.comparing import are_alike, beside, kept
from tests.gui.states import PAINTED, Scene, cramp, today
from tests.gui.states_editing import EDITING_PAINTED
from tests.gui.states_exchange import EXCHANGING
from tests.gui.states_journal import JOURNAL_PAINTED

APPROVED = Path(__file__).parent / "pictures"
DIFFERENCES = Path(__file__).parents[3] / "build/pictures/differences"
SIZES = (QSize(960, 640), QSize(1200, 800), QSize(1920, 1080))
OWN_SIZE = (cramp, *EXCHANGING)  # dialogs, which are as large as they are
SHIFT = 6  # px
PATIENCE_S = 3
AWAY = QPoint(10_000, 10_000)

State = Callable[[Scene], QWidget]


@pytest.fixture(autouse=True)
def _still_life(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """One place on earth, no blinking, and no pointer over anything."""
    QCursor.setPos(AWAY)
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
    qapp.setCursorFlashTime(flash)


def dressed(look: Look) -> Theme:
    """The theme in that look."""
    theme = Theme(resources.assets(), look, still=True)  # fades take as long as the machine is slow
    theme.dress()
    return theme


def settled(shown: QWidget, qtbot: QtBot) -> QImage:
    """Once nothing in it changes any more: figures come a few at a time."""
    pictures = [shown.grab().toImage()]

    def is_same_again() -> bool:
        pictures.append(shown.grab().toImage())
        return pictures[-1] == pictures[-2]

    qtbot.wait(1)
    qtbot.waitUntil(is_same_again)
    return pictures[-1]


def files(state: State, shown: QWidget, name: str) -> Iterator[str]:
    """The files that keep the state, with it at the size of each."""
    if state in OWN_SIZE:
        yield f"{name}.png"
        return
    for size in SIZES:
        shown.resize(size)
        yield f"{name}_{size.width()}x{size.height()}.png"


def looks_like(approved: QImage, shown: QWidget, qtbot: QtBot) -> bool:
    """Whether it does, or comes to in a while: on a busy machine figures stay away for longer than a look."""
    until = time.monotonic() + PATIENCE_S
    while not are_alike(approved, kept(settled(shown, qtbot))):
        if time.monotonic() > until:
            return False
    return True


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "state", [*PAINTED, *JOURNAL_PAINTED, *EDITING_PAINTED, *EXCHANGING], ids=lambda state: state.__name__
)
def test_it_looks_as_approved(state: State, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    """At every size, every place of the window."""
    scene = Scene.open(tmp_path, dressed(look), qtbot)
    name = f"{state.__name__}_{'dark' if look is Look.DARK else 'light'}"
    apart = []
    shown = state(scene)
    for file in files(state, shown, name):
        if os.environ.get("APPROVE"):
            APPROVED.mkdir(exist_ok=True)
            assert kept(settled(shown, qtbot)).save(str(APPROVED / file))
        approved = QImage(str(APPROVED / file))
        if not looks_like(approved, shown, qtbot):
            DIFFERENCES.mkdir(parents=True, exist_ok=True)
            beside(approved, kept(settled(shown, qtbot))).save(str(DIFFERENCES / file))
            apart.append(file)
    assert apart == [], f"see {DIFFERENCES}"


def test_a_button_that_has_moved_is_seen(tmp_path: Path, qtbot: QtBot) -> None:
    """Any button of Today, a few pixels to the right: the smallest thing that must not go unseen."""
    shown = today(Scene.open(tmp_path, dressed(Look.LIGHT), qtbot))
    before = kept(settled(shown, qtbot))
    buttons = [each for each in shown.findChildren(Pressable) if each.isVisible()]
    assert buttons
    for button in buttons:
        place = button.pos()
        button.move(place.x() + SHIFT, place.y())
        assert not are_alike(before, kept(shown.grab().toImage())), button.text()
        button.move(place)
    assert are_alike(before, kept(shown.grab().toImage()))


def test_an_edge_that_is_rounded_otherwise_is_not(tmp_path: Path, qtbot: QtBot) -> None:
    """Painted four times as fine and scaled down: every edge and every letter has other pixels."""
    shown = today(Scene.open(tmp_path, dressed(Look.LIGHT), qtbot))
    before = kept(settled(shown, qtbot))
    fine = QPixmap(shown.size() * 2)
    fine.setDevicePixelRatio(2)
    shown.render(fine)
    other = fine.toImage().scaled(shown.size(), mode=Qt.TransformationMode.SmoothTransformation)
    other.setDevicePixelRatio(1)
    assert kept(other) != before
    assert are_alike(before, kept(other))
