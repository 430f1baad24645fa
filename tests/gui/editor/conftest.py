"""The editor on a file, in a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.desks import Desk


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A routine of three steps in the person's folder."""
    return Desk(tmp_path, theme, qtbot)
