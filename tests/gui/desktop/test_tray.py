"""The icon in the tray: what it says, and what can be done from there."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stretchtimer.gui.theme.theme import Theme
from tests.gui.desktop.desk import Desk
from tests.gui.evening import House
from tests.gui.made import CALVES, LEAD_IN_MS, NOW

LEAD_IN_S = LEAD_IN_MS // 1_000


def choices(desk: Desk) -> list[str]:
    """What can be chosen in the menu."""
    assert desk.manners.tray is not None
    return [text for text, action in desk.manners.tray.actions.items() if text and action.isEnabled()]


def choose(desk: Desk, text: str) -> None:
    """One of them."""
    assert desk.manners.tray is not None
    desk.manners.tray.actions[text].trigger()


def words(desk: Desk) -> list[str]:
    """What the icon says."""
    assert desk.manners.tray is not None
    return desk.manners.tray.words.splitlines()


def test_it_tells_what_is_done_what_comes_and_how_long_it_takes(
    house: House, theme: Theme, qtbot: QtBot
) -> None:
    """The hold on the right side first, then the other one; nothing of it before and after."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    assert words(desk) == ["Stretch Timer"]
    desk.begin()
    assert words(desk)[0] == "Get ready"
    desk.pass_time(LEAD_IN_S + 1)
    step = CALVES.steps[0]
    name = step.exercise.name  # type: ignore[union-attr]
    assert words(desk) == [f"{name}, right side", "1 min left. Next: Left side, 0:20"]
    choose(desk, "Pause")
    assert words(desk)[0] == f"Paused: {name}, right side"
    choose(desk, "Resume")
    desk.pass_time(60)
    assert words(desk) == ["Stretch Timer"]


def test_a_second_session_is_told_like_the_first(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Begun when the window has long let go of the one before."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    desk.begin()
    first = desk.window.player.bridge
    desk.pass_time(60)
    desk.window.player.summary.done.emit()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not isValid(first))
    assert words(desk) == ["Stretch Timer"]
    desk.begin()
    assert words(desk)[0] == "Get ready"


def test_what_comes_next_stands_in_the_menu(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What is done and what follows, to be read and not pressed."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    desk.begin()
    desk.pass_time(LEAD_IN_S + 1)
    assert desk.manners.tray is not None
    told = [text for text, action in desk.manners.tray.actions.items() if text and not action.isEnabled()]
    assert told[1] == "Next: Left side, 0:20" and told[0].endswith("right side")


def test_the_training_is_timed_from_there(house: House, theme: Theme, qtbot: QtBot) -> None:
    """It says how long it has gone on, each minute, whatever the window shows; finished, the window comes forward."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    qtbot.waitUntil(lambda: "Start training" in choices(desk))
    desk.window.showMinimized()
    choose(desk, "Start training")
    assert words(desk) == ["Training: just started"] and "Finish training" in choices(desk)
    house.clock.on(42 * 60)
    desk.window.shell.go_to_library()
    desk.window.shell.go_to_today()
    qtbot.waitUntil(lambda: words(desk) == ["Training: running, 42 min"])
    choose(desk, "Finish training")
    assert words(desk) == ["Cool-down: next"] and not desk.window.isMinimized()
    assert not {"Start training", "Finish training"} & set(choices(desk))
    with house.open_journal() as journal:
        workout = journal.todays_workout(NOW)
    assert workout is not None and workout.training is not None and workout.training.ended_at is not None


def test_a_session_is_paused_and_resumed_from_there(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The word is Pause while it runs, Resume while it does not, and neither without a session."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    rest = ["Cramp now", "Open Stretch Timer", "Quit"]
    qtbot.waitUntil(lambda: choices(desk) == ["Start training", *rest])
    desk.begin()
    choose(desk, "Pause")
    assert desk.is_paused and choices(desk) == ["Resume", *rest]
    choose(desk, "Resume")
    assert not desk.is_paused and choices(desk) == ["Pause", *rest]
    desk.pass_time(60)
    assert choices(desk) == ["Start training", *rest]


def test_open_brings_the_window_back(house: House, theme: Theme, qtbot: QtBot) -> None:
    """From the menu, and by a click on the icon."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    desk.window.showMinimized()
    choose(desk, "Open Stretch Timer")
    assert not desk.window.isMinimized()
    desk.window.showMinimized()
    (icon,) = desk.window.findChildren(QSystemTrayIcon)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert not desk.window.isMinimized()


def test_quit_closes_the_window_and_the_icon_goes_with_it(house: House, theme: Theme, qtbot: QtBot) -> None:
    """As closing the window does: nothing stays behind unseen."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    (icon,) = desk.window.findChildren(QSystemTrayIcon)
    choose(desk, "Quit")
    assert not desk.window.isVisible() and not icon.isVisible()


def test_a_cramp_is_one_choice_away(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The window comes forward and asks which muscle."""
    desk = Desk(house, theme, qtbot, has_tray=True)
    desk.window.showMinimized()
    with qtbot.waitSignal(desk.window.cramp_wanted):
        choose(desk, "Cramp now")
    assert not desk.window.isMinimized()


def test_without_a_tray_there_is_no_icon(house: House, theme: Theme, qtbot: QtBot) -> None:
    """And sessions go on as ever."""
    desk = Desk(house, theme, qtbot)
    assert desk.manners.tray is None and not desk.window.findChildren(QSystemTrayIcon)
    desk.begin()
    desk.pass_time(60)
    assert desk.window.player.summary is not None
