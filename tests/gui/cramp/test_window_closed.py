"""The window closed in the middle of something: nothing that was felt or held is lost."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.records import SessionOutcome
from tests.gui.cramp.steps import Key, begin, pass_time, spasms
from tests.gui.evening import House, open_window


def test_a_cramp_is_kept_though_the_window_is_closed_over_it(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """Where and when it was; how strong is left open. What was held is there, and nobody is asked to go on."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot, Key.Key_2)
    pass_time(house, player, 34)
    window.close()
    [spasm] = spasms(house)
    assert (spasm.group, spasm.side.value, spasm.strength) == ("quads", "right", None)
    with house.open_journal() as journal:
        [session] = journal.sessions(limit=5)
    assert session.outcome is SessionOutcome.STOPPED
    assert [entry.held_ms for entry in session.entries] == [34_000]
