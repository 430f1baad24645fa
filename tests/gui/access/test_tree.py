"""What a screen reader is told of every page and state: a name and a role, and a value where there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from tests.gui.access.told import told_of
from tests.gui.states import ALL, Scene
from tests.gui.states_editing import EDITING
from tests.gui.states_exchange import EXCHANGING
from tests.gui.states_journal import JOURNAL_STATES
from tests.gui.states_welcome import FIRST_STEPS

FEWEST = 5  # of any page or dialog; fewer are found only if the walk ends too soon


@pytest.mark.parametrize(
    "state", [*ALL, *JOURNAL_STATES, *EDITING, *EXCHANGING, *FIRST_STEPS], ids=lambda state: state.__name__
)
def test_every_control_has_a_name_a_role_and_a_value(
    state: Callable[[Scene], QWidget], tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """Nothing is read out as "button" alone, and no slider without saying where it stands."""
    shown = state(Scene.open(tmp_path, theme, qtbot))
    controls = [each for each in told_of(shown) if each.is_control]
    assert len(controls) > FEWEST
    assert [each.where for each in controls if not each.name] == []
    assert [each.where for each in controls if not each.has_role] == []
    assert [each.where for each in controls if not each.has_value] == []
