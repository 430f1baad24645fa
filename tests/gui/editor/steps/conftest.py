"""A list of steps on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.steps.step_list import StepList
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.benches import PATH, THREE_STEPS, bench_of
from tests.gui.editor.steps.lists import Make


@pytest.fixture(name="make")
def _make(theme: Theme, qtbot: QtBot) -> Make:
    """A list of the steps of a routine file, on the screen."""

    def make(text: str = THREE_STEPS, path: Path = PATH) -> StepList:
        steps = StepList(theme, bench_of(text, path), Thumbnails(theme))
        qtbot.addWidget(steps)
        steps.resize(700, 640)
        steps.show()
        steps.activateWindow()
        qtbot.waitUntil(steps.isActiveWindow)
        steps.view.setFocus()
        return steps

    return make
