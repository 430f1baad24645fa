"""When a position does not help: another one, for the same cramp."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.after import AfterCramp
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise import Side
from tests.gui.cramp.steps import Key, begin, ease, pass_time, place, spasms
from tests.gui.evening import House, open_window


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Relief for four muscles, for the calf in two positions."""
    house = House(tmp_path)
    lying = replace(house.relief.routines["calf"], about="Lie down.")
    return replace(house, relief=replace(house.relief, another={"calf": lying}))


def told(player: PlayerPage) -> list[str]:
    """What to do, line by line."""
    guidance = player.live.guide.guidance
    assert guidance is not None
    return list(guidance.setup)


def test_n_goes_on_in_another_position_and_comes_round_again(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """The words are the other one's; the leg stays the one that is eased."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    assert player.live.relief_controls.skip.text() == "Another position"
    qtbot.keyClick(player, Key.Key_S)
    pass_time(house, player, 10)
    qtbot.keyClick(player, Key.Key_N)
    assert place(player) == ("calf", "left", 0)
    assert told(player) == ["Lie down."]
    qtbot.keyClick(player, Key.Key_N)
    assert told(player) == ["Straighten the knee.", "Pull slowly."]


def test_all_positions_are_one_cramp(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Held in both, it counts together, and stands in the journal once, from its first moment."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    pass_time(house, player, 10)
    qtbot.keyClick(player, Key.Key_N)
    page = ease(house, player, qtbot, 20)
    assert isinstance(page, AfterCramp)
    assert page.line.accessibleName() == "Held for 0:30. The cramp is in the journal."
    (spasm,) = spasms(house)
    with house.open_journal() as journal:
        last, first = journal.sessions()
    assert (spasm.at, spasm.side, spasm.session_id) == (first.started_at, Side.RIGHT, last.id)


def test_what_has_one_position_is_skipped(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The quad has no other here: N goes on to the walk."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot, Key.Key_2)
    assert player.live.relief_controls.skip.text() == "Skip"
    qtbot.keyClick(player, Key.Key_N)
    assert player.bridge is not None and player.bridge.now.segment.exercise.id == "walk_it_off"
