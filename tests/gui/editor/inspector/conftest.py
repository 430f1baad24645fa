"""What the tests of the inspector share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.benches import bench_of
from tests.gui.editor.inspector.forms import (
    shown,
)


@pytest.fixture
def made(theme: Theme, qtbot: QtBot) -> Iterator[tuple[Workbench, Inspector]]:
    """Three steps on the bench, and the inspector in a window."""
    bench = bench_of()
    inspector = shown(theme, bench, qtbot)
    yield bench, inspector
    inspector.close_down()
