"""The journal as a person reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.journal.page import AT_ONCE, JournalPage
from stretchtimer.gui.journal.row import SessionRow
from stretchtimer.gui.journal.workouts import blocks
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome
from tests.gui.made import BED, CALVES, NOW, QUADS, entry, record

BEFORE = record(CALVES, hours_ago=3, workout_id="w")
AFTER = record(QUADS, hours_ago=1, workout_id="w")


def page_of(theme: Theme, qtbot: QtBot, *sessions: SessionRecord, width: int = 992) -> JournalPage:
    """The page, showing these, newest first."""
    page = JournalPage(theme)
    page.resize(width, 700)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.put(sessions, NOW.date())
    return page


def rows(page: JournalPage) -> list[SessionRow]:
    """The rows from top to bottom."""
    return [fold.header for fold in page.findChildren(Fold) if isinstance(fold.header, SessionRow)]


def texts(widget: QWidget | None) -> list[str]:
    """What the labels say that can be seen."""
    assert widget is not None
    labels = (label for label in widget.findChildren(Label) if label.isVisible())
    return [label.accessibleName() or label.text() for label in labels if label.text()]


def test_a_row_tells_when_what_and_how_it_went(theme: Theme, qtbot: QtBot) -> None:
    """All of it is read out too."""
    page = page_of(theme, qtbot, record(BED, SessionOutcome.STOPPED, [entry()]))
    (row,) = rows(page)
    assert row.accessibleName() == "Today, 18:05, Before bed, On its own, 0:20 of 0:40 held, Ended early"


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (SessionOutcome.DONE, "Done"),
        (SessionOutcome.INTERRUPTED, "Interrupted"),
        (SessionOutcome.RUNNING, "Running"),
    ],
)
def test_outcomes(theme: Theme, qtbot: QtBot, outcome: SessionOutcome, words: str) -> None:
    """Each way to end has its word."""
    page = page_of(theme, qtbot, record(outcome=outcome))
    assert rows(page)[0].accessibleName().endswith(words)


@pytest.mark.parametrize("width", [992, 500])
def test_a_ride_tells_how_it_was_moved(theme: Theme, qtbot: QtBot, width: int) -> None:
    """With its name, in a wide window and in a narrow one."""
    ride = replace(entry(Side.BOTH), name="Stationary bike", effort=EffortMove(4, 5))
    page = page_of(theme, qtbot, record(entries=[ride]), width=width)
    fold = page.findChild(Fold)
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert "Stationary bike, effort 4 to 5" in texts(fold.body)


def test_a_row_opens_to_every_hold(theme: Theme, qtbot: QtBot) -> None:
    """Side, set, planned and held; closed again, they are gone."""
    cut = entry(Side.LEFT, 12_000, Outcome.SHORT)
    page = page_of(theme, qtbot, record(entries=[entry(), cut, entry(held_ms=0, outcome=Outcome.SKIPPED)]))
    fold = page.findChild(Fold)
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert texts(fold.body)[5:] == [
        *("Calf wall stretch", "Right", "1", "0:20", "0:20", "Done"),
        *("Calf wall stretch", "Left", "1", "0:20", "0:12", "Cut short"),
        *("Calf wall stretch", "Right", "1", "0:20", "0:00", "Skipped"),
    ]
    qtbot.keyClick(fold.header, Qt.Key.Key_Return)
    assert fold.body is not None and not fold.body.isVisible()


def test_a_session_in_which_nothing_was_held_says_so(theme: Theme, qtbot: QtBot) -> None:
    """It is in the journal all the same."""
    page = page_of(theme, qtbot, record(entries=[]))
    fold = page.findChild(Fold)
    fold.open()
    assert texts(fold.body) == ["Nothing was held."]


def test_before_and_after_one_workout_stand_together() -> None:
    """In the order they were done, where the newest of them stands."""
    other = record(BED, hours_ago=2)
    assert [block.sessions for block in blocks([AFTER, other, BEFORE])] == [(BEFORE, AFTER), (other,)]
    assert [block.is_linked for block in blocks([AFTER, other, BEFORE])] == [True, False]


def test_what_belongs_together_is_said(theme: Theme, qtbot: QtBot) -> None:
    """Not only drawn."""
    page = page_of(theme, qtbot, AFTER, record(BED, hours_ago=2), BEFORE)
    assert [("workout" in row.accessibleName().split(", ")[-1]) for row in rows(page)] == [True, True, False]


def test_the_empty_journal_leads_to_the_library(theme: Theme, qtbot: QtBot) -> None:
    """One sentence and one thing to do."""
    page = page_of(theme, qtbot)
    empty = page.findChild(EmptyState)
    assert empty.isVisible() and "No sessions yet" in texts(empty)
    page.focus_newest()
    assert empty.button.hasFocus()
    with qtbot.waitSignal(page.choose_wanted, timeout=500):
        qtbot.keyClick(empty.button, Qt.Key.Key_Return)


def test_what_was_open_stays_open(theme: Theme, qtbot: QtBot) -> None:
    """A new session comes in on top: the one that is being read stays as it is."""
    page = page_of(theme, qtbot, BEFORE)
    page.findChild(Fold).open()
    page.put([AFTER, BEFORE], NOW.date())
    opened = {row.session.id: row.isChecked() for row in rows(page)}
    assert opened == {BEFORE.id: True, AFTER.id: False}


def test_older_sessions_are_asked_for(theme: Theme, qtbot: QtBot) -> None:
    """A long journal comes in parts."""
    many = [record(BED, hours_ago=hours) for hours in range(AT_ONCE)]
    page = page_of(theme, qtbot, *many)
    older = next(button for button in page.findChildren(Button) if "older" in button.text())
    with qtbot.waitSignal(page.older_wanted, timeout=500):
        qtbot.mouseClick(older, Qt.MouseButton.LeftButton)
    assert page.wanted == 2 * AT_ONCE


def test_a_very_long_session_is_cut(theme: Theme, qtbot: QtBot) -> None:
    """Two hundred lines, and how many more there are."""
    page = page_of(theme, qtbot, record(entries=[entry()] * 203))
    fold = page.findChild(Fold)
    fold.open()
    assert texts(fold.body)[-1] == "and 3 more"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_in_a_narrow_window_nothing_is_lost(theme: Theme, qtbot: QtBot, look: Look) -> None:
    """The columns stand under each other; side and set go to the name."""
    theme.choose(look)
    page = page_of(theme, qtbot, AFTER, BEFORE, width=560)
    wide = page_of(theme, qtbot, AFTER)
    assert rows(page)[0].minimumHeight() > rows(wide)[0].minimumHeight()
    fold = page.findChild(Fold)
    fold.open()
    assert "Calf wall stretch, right" in texts(fold.body)
    assert page.grab().width() == 560
