"""Every page and state with text of twice the size: run by test_every_word.py, in one language a process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.gui.language import speak_to
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.labels import OneLine
from stretchtimer.gui.widgets.search_field import SearchField
from tests.gui.states import ALL, Scene
from tests.gui.states_exchange import EXCHANGING
from tests.gui.states_journal import JOURNAL_STATES
from tests.gui.states_welcome import FIRST_STEPS

WIDTH, HEIGHT = 1_200, 800
SETTLED_MS = 5_000  # until everything has found its place, on a busy machine too


@pytest.mark.parametrize(
    "state", [*ALL, *JOURNAL_STATES, *EXCHANGING, *FIRST_STEPS], ids=lambda state: state.__name__
)
def test_nothing_is_cut(
    state: Callable[[Scene], QWidget], tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """No page is wider than what shows it, no dialog larger than the window, and words have the room they need."""
    speak_to(qapp)
    theme = Theme(resources.assets(), Look.LIGHT, text_scale=2.0)
    theme.dress()
    scene = Scene.open(tmp_path, theme, qtbot)
    scene.window.resize(WIDTH, HEIGHT)
    shown = state(scene)

    def nothing_is_cut() -> None:
        assert shown.width() <= WIDTH and shown.height() <= HEIGHT
        assert not set(cut(shown))

    qtbot.waitUntil(nothing_is_cut, timeout=SETTLED_MS)


def cut(shown: QWidget) -> Iterator[str]:
    """What is not seen whole, by its words or its kind."""
    for widget in shown.findChildren(QWidget):
        if not widget.isVisibleTo(shown) or isinstance(widget, OneLine):
            continue
        if isinstance(widget, QAbstractScrollArea):
            content = widget.viewport().findChild(QWidget)
            if content is not None and content.width() > widget.viewport().width():
                yield type(content).__name__
        elif isinstance(widget, QLabel) and not widget.wordWrap():
            if widget.width() < widget.sizeHint().width():
                yield widget.text()
        elif isinstance(widget, Chip):
            around = widget.parentWidget()
            if around is not None and not around.rect().contains(widget.geometry()):
                yield widget.text()
        elif isinstance(widget, SearchField) and widget.width() < widget.words_width:
            yield widget.placeholderText()
