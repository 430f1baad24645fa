"""Reminders in a window, with a clock that the test turns."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.desktop.reminders.dialog import RemindersDialog
from stretchtimer.gui.desktop.reminders.notification import notify
from stretchtimer.gui.desktop.reminders.reminding import Reminding
from stretchtimer.gui.shell import JOURNAL
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.banner import Banner
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.file import load_plan, save_plan
from stretchtimer.routine.reminders.plan import Plan, Quiet, Reminder
from stretchtimer.session.session import local_time
from tests.gui.desktop.bus import Bus
from tests.gui.desktop.notices import Notices
from tests.gui.evening import House, open_window
from tests.gui.exchange.made import Answers, answering
from tests.gui.made import record

BEFORE = "Time to stretch before your workout."
MINUTE_S = 60


@dataclass
class Home:
    """A window, its reminders, and the clock on the wall."""

    house: House
    window: MainWindow
    reminding: Reminding
    qtbot: QtBot
    answers: Answers

    def wait(self, minutes: int) -> None:
        """Minute by minute."""
        for _minute in range(minutes):
            self.house.clock.on(MINUTE_S)
            self.look()

    def look(self) -> None:
        """At the clock, and, if it is time, into the journal, which is read in a thread."""
        self.reminding.keeper.look()
        self.qtbot.waitUntil(lambda: not any(thread.name == "errand" for thread in threading.enumerate()))
        QCoreApplication.processEvents()

    @property
    def notices(self) -> tuple[str, ...]:
        """What the window says."""
        return self.window.shell.banners.texts

    def press(self, words: str) -> None:
        """A button of the notice."""
        (banner,) = self.window.findChildren(Banner)
        button = next(found for found in banner.findChildren(QAbstractButton) if found.text() == words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.window.findChildren(Banner))


def in_minutes(house: House, minutes: int, quiet: Quiet | None = None) -> Plan:
    """Every day at the time that it is in so many minutes, before the workout."""
    now = local_time(house.clock())
    at = (now.hour * 60 + now.minute + minutes) % (24 * 60)
    reminder = Reminder(frozenset(range(7)), time(at // 60, at % 60))
    never = Quiet(time(0), time(0))
    return Plan(quiet=quiet or never).with_reminder(When.BEFORE, reminder)


@pytest.fixture(name="home")
def _home(house: House, theme: Theme, qtbot: QtBot) -> Iterator[Home]:
    """A reminder that is due in five minutes."""
    file = house.folder / "reminders.toml"
    save_plan(file, in_minutes(house, 5))
    window = open_window(house, theme, qtbot)
    answers = Answers(written=house.folder / "reminders.ics")
    reminding = Reminding(window, file, house.clock, house.open_journal, asking=answering(window, answers))
    yield Home(house, window, reminding, qtbot, answers)
    window.close()


def test_it_comes_when_it_is_time(home: Home) -> None:
    """In five minutes, once."""
    home.wait(4)
    assert home.notices == ()
    home.wait(1)
    home.qtbot.waitUntil(lambda: home.notices == (BEFORE,))
    home.press("Not today")
    home.wait(30)
    assert home.notices == ()


def test_it_can_be_put_off_for_ten_minutes(home: Home) -> None:
    """And again."""
    home.wait(5)
    home.qtbot.waitUntil(lambda: home.notices == (BEFORE,))
    home.press("In 10 minutes")
    home.wait(9)
    assert home.notices == ()
    home.wait(1)
    home.qtbot.waitUntil(lambda: home.notices == (BEFORE,))


def test_it_leads_to_the_routines(home: Home) -> None:
    """One click away."""
    home.wait(5)
    home.qtbot.waitUntil(lambda: home.notices == (BEFORE,))
    home.window.shell.go(JOURNAL)
    home.press("Choose a routine")
    assert home.window.shell.library.isVisible()


@pytest.mark.parametrize(("moment", "comes"), [(When.BEFORE, False), (When.AFTER, True)])
def test_it_does_not_come_for_what_was_done_today(home: Home, moment: When, comes: bool) -> None:
    """Held before the workout: nothing is said of it; held after one: this is another thing."""
    begun = record()
    with home.house.open_journal() as journal:
        journal.begin(replace(begun, moment=moment, started_at=local_time(home.house.clock())))
        for entry in begun.entries:
            journal.add(begun.id, entry)
    home.wait(5)
    assert home.notices == ((BEFORE,) if comes else ())


def test_it_does_not_come_in_the_middle_of_a_session(home: Home) -> None:
    """One is stretching already."""
    home.window.shell.library.choose("calves_pre")
    home.window.shell.library.detail.start()
    home.wait(5)
    assert home.notices == ()


def test_it_does_not_come_in_the_quiet_hours(home: Home) -> None:
    """All of the day, here."""
    quiet = Quiet(time(0), time(23, 59))
    home.reminding.keeper.put(in_minutes(home.house, 5, quiet))
    home.wait(6)
    assert home.notices == ()


def test_a_machine_that_slept_is_reminded_late_but_not_too_late(home: Home) -> None:
    """Twenty minutes after the time yes, an hour after it no longer."""
    home.house.clock.on(25 * MINUTE_S)
    home.look()
    home.qtbot.waitUntil(lambda: home.notices == (BEFORE,))
    home.press("Not today")
    home.reminding.keeper.put(in_minutes(home.house, 5))
    home.house.clock.on(65 * MINUTE_S)
    home.look()
    assert home.notices == ()


def test_without_reminders_nothing_looks_at_the_clock(home: Home) -> None:
    """It costs nothing."""
    assert home.reminding.keeper.is_waiting
    home.reminding.keeper.put(Plan())
    assert not home.reminding.keeper.is_waiting


def dialog(home: Home) -> RemindersDialog:
    """The choices, opened from the sidebar."""
    sidebar = home.window.shell.findChildren(QAbstractButton)
    next(button for button in sidebar if button.text() == "Reminders").click()
    (found,) = home.window.findChildren(RemindersDialog)
    return found


def test_what_is_chosen_holds_at_once_and_is_kept(home: Home) -> None:
    """Saturdays at half past nine after the workout, quiet from eleven."""
    choices = dialog(home)
    row = choices.section.moments[When.AFTER]
    home.qtbot.mouseClick(row.days[5], Qt.MouseButton.LeftButton)
    row.at.field.setTime(row.at.field.time().fromString("21:30", "HH:mm"))
    field = choices.section.quiet_from.field
    field.setFocus()
    field.setTime(field.time().fromString("22:00", "HH:mm"))
    home.qtbot.keyClick(field, Qt.Key.Key_Up)
    choices.accept()
    wanted = Reminder(frozenset({5}), time(21, 30))
    assert home.reminding.keeper.plan.reminders[When.AFTER] == wanted
    file = home.house.folder / "reminders.toml"
    home.qtbot.waitUntil(lambda: load_plan(file).reminders[When.AFTER] == wanted)
    assert load_plan(file).quiet.start == time(23)


def test_the_reminders_go_into_a_calendar(home: Home) -> None:
    """As they are chosen by then; where none is on there is nothing to write."""
    choices = dialog(home)
    row = choices.section.moments[When.BEFORE]
    for day in row.days[:5]:
        home.qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    choices.calendar.click()
    file = home.answers.written
    assert file is not None
    home.qtbot.waitUntil(lambda: home.window.toast is not None and "is written" in home.window.toast.text)
    assert "BYDAY=SA,SU" in file.read_text() and "BEGIN:VALARM" in file.read_text()
    for day in row.days[5:]:
        home.qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    assert not choices.calendar.isEnabled()


def test_every_choice_has_a_name(home: Home) -> None:
    """For screen readers."""
    section = dialog(home).section
    controls: list[QWidget] = [section.quiet_from.field, section.quiet_to.field]
    for row in section.moments.values():
        controls += [*row.days, row.at.field]
    names = [control.accessibleName() for control in controls]
    assert all(names) and len(set(names)) == len(names)
    assert "Before workout: Mon" in names


def test_a_broken_file_is_told_and_left_alone(house: House, theme: Theme, qtbot: QtBot) -> None:
    """There are no reminders then."""
    file = house.folder / "reminders.toml"
    file.write_text('[before]\ndays = ["someday"]\n', encoding="utf-8")
    window = open_window(house, theme, qtbot)
    reminding = Reminding(window, file, house.clock, house.open_journal)
    assert "someday" in window.shell.banners.texts[0]
    assert not reminding.keeper.is_waiting


def test_outside_the_window_the_desktop_says_it(
    bus: Bus, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the window is not the one in front."""
    notices = Notices(bus)
    monkeypatch.setattr(home.window, "isActiveWindow", lambda: False)
    home.wait(5)
    home.qtbot.waitUntil(lambda: notices.told == [("Stretch Timer", BEFORE)])


def test_a_desktop_that_shows_no_notices_is_no_fault(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody on the bus, and no bus at all."""
    notify("Stretch Timer", BEFORE)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    notify("Stretch Timer", BEFORE)
