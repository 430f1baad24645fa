from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.evening import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Relief for four muscles, an empty journal."""
    return House(tmp_path)
