"""Cramp now, as a person in pain uses it: one key, one muscle, and relief runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.config.settings import Settings
from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.host import Host
from stretchtimer.gui.sidebar import Sidebar
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.cramp.steps import Key, ask, begin, chooser, ease, pass_time, place, spasms, to_front
from tests.gui.evening import House, open_window, press
from tests.gui.made import CALVES


def test_c_and_a_number_begin_relief_at_once(house: House, theme: Theme, qtbot: QtBot) -> None:
    """No lead-in: the hold runs, on the side that was on, open-ended and in warm tones."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot, Key.Key_2)
    assert place(player) == ("quads", "right", 0)
    live = player.live
    assert not live.leg.isHidden() and live.leg.side is Side.RIGHT
    assert live.side.isHidden() and live.controls.isHidden()
    pass_time(house, player, 34)
    assert (live.ring.reading.digits, live.ring.reading.warm) == ("0:34", True)
    assert live.band.action.text() == "It eased"
    assert live.guide.guidance is not None
    assert live.guide.guidance.setup == ("Straighten the knee.", "Pull slowly.")
    assert "as your provider recommends" in live.guide.guidance.caution


def test_the_sidebar_asks_too(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The warm button at its foot; a press on a card begins."""
    window = open_window(house, theme, qtbot)
    window.shell.findChild(Sidebar).cramp.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(Chooser)))
    chooser(window).cards["foot"].click()
    assert place(window.player)[0] == "feet"


def test_a_letter_in_the_search_is_a_letter(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Who looks for "calf" has no cramp."""
    window = open_window(house, theme, qtbot)
    press(window, qtbot, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(window, qtbot, Key.Key_C)
    assert not window.findChildren(Chooser)


def test_the_side_is_chosen_and_remembered(house: House, theme: Theme, qtbot: QtBot) -> None:
    """S, L or an arrow; the next time it is that side at once."""
    window = open_window(house, theme, qtbot)
    found = ask(window, qtbot)
    assert found.cards["calf"].accessibleName() == "Right calf"
    qtbot.keyClick(found, Key.Key_S)
    assert found.side is Side.LEFT and found.cards["calf"].accessibleName() == "Left calf"
    qtbot.keyClick(found, Key.Key_R)
    qtbot.keyClick(found, Key.Key_L)
    qtbot.keyClick(found, Key.Key_1)
    to_front(window, qtbot)
    assert place(window.player) == ("calf", "left", 0)
    assert ask(window, qtbot).side is Side.LEFT


def test_s_goes_on_on_the_other_leg(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What was held stays held; the other leg begins from nothing, and the cramp is that leg's."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    pass_time(house, player, 10)
    qtbot.keyClick(player, Key.Key_S)
    assert place(player) == ("calf", "left", 0) and player.live.leg.side is Side.LEFT
    ease(house, player, qtbot)
    assert [(spasm.group, spasm.side) for spasm in spasms(house)] == [("calf", Side.LEFT)]


def test_a_press_on_the_other_side_switches_and_on_the_same_does_not(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """LEFT and RIGHT over the ring."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    pass_time(house, player, 10)
    left, right = player.live.leg.halves
    right.click()
    assert place(player) == ("calf", "right", 10)
    left.click()
    assert place(player) == ("calf", "left", 0) and left.isChecked() and not right.isChecked()


def test_c_in_a_session_stands_still_and_goes_on(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Esc on the question: the session runs on; a muscle: it ends, and what was held is kept."""
    window = open_window(house, theme, qtbot)
    window.shell.go_to_library()
    window.shell.library.choose(CALVES.id)
    window.shell.library.focus_cards()
    press(window, qtbot, Key.Key_Return)
    player = window.player
    pass_time(house, player, 10)
    found = ask(window, qtbot)
    assert player.bridge is not None and player.bridge.is_paused
    qtbot.keyClick(found, Key.Key_Escape)
    to_front(window, qtbot)
    assert not player.bridge.is_paused
    begin(window, qtbot, Key.Key_3)
    assert place(player) == ("hamstrings", "right", 0)
    with house.open_journal() as journal:
        outcomes = {session.routine_id: session.outcome for session in journal.sessions()}
    assert outcomes[CALVES.id] is SessionOutcome.STOPPED
    assert player.live.isEnabled() and player.question.isHidden()


def test_after_relief_the_player_is_as_it_was(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The next routine has its own sign of the side and its own controls."""
    window = open_window(house, theme, qtbot)
    ease(house, begin(window, qtbot), qtbot)
    press(window, qtbot, Key.Key_Escape)
    window.shell.go_to_library()
    window.shell.library.choose(CALVES.id)
    window.shell.library.focus_cards()
    press(window, qtbot, Key.Key_Return)
    pass_time(house, window.player, 5)
    live = window.player.live
    assert live.leg.isHidden() and live.relief_controls.isHidden()
    assert not live.side.isHidden() and not live.controls.isHidden()
    assert not live.ring.reading.warm


def test_a_note_and_tightness_are_told_to_the_journal_through_the_window(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """After an ordinary session: nothing is to be saved, and it is there."""
    window = open_window(house, theme, qtbot)
    window.shell.go_to_library()
    window.shell.library.choose(CALVES.id)
    window.shell.library.focus_cards()
    press(window, qtbot, Key.Key_Return)
    pass_time(house, window.player, 60)
    page = window.player.summary
    assert isinstance(page, Summary) and page.tightness is not None
    qtbot.keyClick(page.tightness.scales["calf", Side.LEFT], Key.Key_5)
    page.note.setPlainText("Tight today.")
    press(window, qtbot, Key.Key_Escape)
    with house.open_journal() as journal:
        (session,) = journal.sessions()
    assert [(each.side, each.moment, each.value) for each in session.tightness] == [
        (Side.LEFT, When.AFTER, 5)
    ]
    assert session.note == "Tight today."


def test_a_window_that_is_filled_anew_asks_once(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The one who asked before is gone with what it was part of."""
    window = open_window(house, theme, qtbot)
    qtbot.keyClick(ask(window, qtbot), Key.Key_Escape)
    to_front(window, qtbot)
    host = window.findChild(Host)
    host.close()
    with qtbot.waitSignal(host.destroyed):
        host.deleteLater()
    Host(window, house.makers()).open()
    ask(window, qtbot)


def test_the_side_is_a_key_of_the_table(house: House, theme: Theme, qtbot: QtBot) -> None:
    """L and the arrows as usual; another one where the settings say so."""
    theme.keys.take(Settings().with_value("key_left_leg", ("X",)))
    window = open_window(house, theme, qtbot)
    found = ask(window, qtbot)
    for key, side in ((Key.Key_X, Side.LEFT), (Key.Key_R, Side.RIGHT), (Key.Key_Left, Side.LEFT)):
        qtbot.keyClick(found, key)
        assert found.side is side
    qtbot.keyClick(found, Key.Key_R)
    qtbot.keyClick(found, Key.Key_L)
    assert found.side is Side.RIGHT
    found.reject()
