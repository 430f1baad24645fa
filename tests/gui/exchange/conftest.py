"""A window with a keeper of its own for files, and the person's folders in a temporary one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.exchange.keeper import ExchangeKeeper
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from tests.gui.evening import House
from tests.gui.exchange.made import Answers, answering
from tests.gui.states import furnished


@dataclass
class Room:
    """All there is: what was told, in order, is in `brought` and `failed`."""

    house: House
    window: MainWindow
    keeper: ExchangeKeeper
    answers: Answers
    brought: list[Path | None]
    failed: list[str]


@pytest.fixture
def room(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Room]:
    """A journal of some weeks, the built-in routines, and nobody who has asked for anything yet."""
    house, answers = furnished(tmp_path / "home"), Answers()
    window = MainWindow(theme, tmp_path / "place")
    qtbot.addWidget(window)
    keeper = ExchangeKeeper(window, house.makers(), window, answering(window, answers))
    brought: list[Path | None] = []
    failed: list[str] = []
    keeper.brought.connect(brought.append)
    keeper.failed.connect(lambda error: failed.append(str(error)))
    window.show()
    yield Room(house, window, keeper, answers, brought, failed)
    keeper.close()
    window.close()
