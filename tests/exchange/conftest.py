"""Machines to sync with each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.exchange.machines import Machine, Make


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes machines that share one folder, and lets go of them."""
    made: list[Machine] = []
    folder = tmp_path / "shared"
    folder.mkdir()

    def making(name: str, skew: timedelta = timedelta()) -> Machine:
        made.append(Machine(tmp_path / name, folder, skew))
        return made[-1]

    yield making
    for machine in made:
        machine.journal.close()
