"""A stage for every test that asks for one, taken down after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.model import Routine, When
from tests.gui.player.stage import Stage
from tests.routines import calf_step, routine_of

SetUp = Callable[..., Stage]


@pytest.fixture
def set_up(theme: Theme) -> Iterator[SetUp]:
    """Makes a stage with a running session of a routine; by default two calf holds."""
    stages: list[Stage] = []

    def set_up(routine: Routine | None = None, moment: When = When.BEFORE) -> Stage:
        stages.append(Stage(theme, routine or routine_of(calf_step()), moment))
        return stages[-1]

    yield set_up
    for stage in stages:
        stage.page.close()
        stage.window.close()
        stage.window.deleteLater()
