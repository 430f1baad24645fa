"""What the tests of the window share: no screen, a theme, and a house with everything made up."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.gui.collecting import collect_what_is_due
from stretchtimer.gui.theme.theme import Look, Theme

# Of the offscreen platform itself, for every window with a least size.
PLATFORM_SAYS = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here needs Qt, and none is to fail for what the platform without a screen says of itself."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt)
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM_SAYS, extend=True))


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """As in the app: a widget that an errand's thread collected would wait for this one, which may wait for it."""
    gc.disable()
    yield
    collect_what_is_due()
    gc.enable()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, dressed."""
    theme = Theme(resources.assets(), Look.LIGHT)
    theme.dress()
    return theme
