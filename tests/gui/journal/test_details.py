"""One session in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.journal.details.looked import Looked
from stretchtimer.gui.journal.details.page import DetailsPage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.records import Pause, SessionOutcome, SessionRecord, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.effort import EffortMove
from stretchtimer.timeline.segment import Outcome
from tests.gui.made import CALVES, NOW, QUADS, entry, record


def page_of(theme: Theme, qtbot: QtBot, looked: Looked, width: int = 900) -> DetailsPage:
    """The page with it, on the screen."""
    page = DetailsPage(theme)
    page.resize(width, 700)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.put(looked, NOW.date())
    return page


def texts(widget: QWidget) -> list[str]:
    """What the labels say that can be seen."""
    labels = (label for label in widget.findChildren(Label) if label.isVisible())
    return [label.accessibleName() or label.text() for label in labels if label.text()]


def one(session: SessionRecord, theme: Theme, qtbot: QtBot, width: int = 900) -> list[str]:
    """What is said of it."""
    return texts(page_of(theme, qtbot, Looked((session,)), width))


def test_every_hold_is_told_as_planned_and_as_held(theme: Theme, qtbot: QtBot) -> None:
    """With its side and its set, and how it ended."""
    cut = entry(Side.LEFT, 12_000, Outcome.SHORT)
    skipped = entry(held_ms=0, outcome=Outcome.SKIPPED)
    said = one(record(entries=[entry(), cut, skipped]), theme, qtbot)
    assert "Before workout, 18:05 to 18:05, 0:32 of 0:40 held, 1 skipped" in said
    at = said.index("Held") + 1
    assert said[at : at + 18] == [
        *("Calf wall stretch", "Right", "1", "0:20", "0:20", "Done"),
        *("Calf wall stretch", "Left", "1", "0:20", "0:12", "Cut short"),
        *("Calf wall stretch", "Right", "1", "0:20", "0:00", "Skipped"),
    ]


def test_pauses_are_told(theme: Theme, qtbot: QtBot) -> None:
    """How many, and how long in all; one that never ended counts without its length."""
    stood = Pause(1_000, NOW, NOW + timedelta(seconds=70))
    said = one(replace(record(), pauses=(stood, Pause(2_000, NOW))), theme, qtbot)
    assert any(line.endswith("paused 2 times for 1:10") for line in said)


@pytest.mark.parametrize("width", [900, 420])
def test_a_ride_tells_how_it_was_moved(theme: Theme, qtbot: QtBot, width: int) -> None:
    """With its name, in a wide window and in a narrow one."""
    ride = replace(entry(Side.BOTH), name="Stationary bike", effort=EffortMove(4, 5))
    assert "Stationary bike, effort 4 to 5" in one(record(entries=[ride]), theme, qtbot, width)


def test_in_a_narrow_window_the_side_goes_to_the_name(theme: Theme, qtbot: QtBot) -> None:
    """Nothing is lost."""
    assert "Calf wall stretch, right" in one(record(), theme, qtbot, 420)


def test_a_session_in_which_nothing_was_held_says_so(theme: Theme, qtbot: QtBot) -> None:
    """It is in the journal all the same, and has no scale to tell on."""
    page = page_of(theme, qtbot, Looked((record(outcome=SessionOutcome.STOPPED, entries=[]),)))
    assert "Nothing was held." in texts(page)
    assert page.cards[0].tightness is None


def test_a_very_long_session_is_cut(theme: Theme, qtbot: QtBot) -> None:
    """Two hundred lines, and how many more there are."""
    assert "and 3 more" in one(record(entries=[entry()] * 203), theme, qtbot)


def test_a_workout_is_told_whole(theme: Theme, qtbot: QtBot) -> None:
    """Its training and its cramps stand over its sessions."""
    training = Training(NOW, NOW + timedelta(minutes=44))
    spasm = Spasm(at=NOW, group="calf", side=Side.RIGHT, strength=6, note="at night")
    looked = Looked((record(CALVES), record(QUADS)), training, (spasm,))
    page = page_of(theme, qtbot, looked)
    said = texts(page)
    assert said[0] == "Today, 18:05"
    assert said[1:3] == [
        "Training from 18:05 on, 44 min",
        "Right calf cramp, 18:05, strength 6 of 10, at night",
    ]
    assert [card.session.name for card in page.cards] == [CALVES.name, QUADS.name]


def test_a_training_that_goes_on_is_told_so(theme: Theme, qtbot: QtBot) -> None:
    """Without a length."""
    page = page_of(theme, qtbot, Looked((record(),), Training(NOW)))
    assert "Training from 18:05 on" in texts(page)


def test_what_is_told_names_its_session(theme: Theme, qtbot: QtBot) -> None:
    """A note when it is left, a tightness at once, and that it is to go."""
    session = record()
    page = page_of(theme, qtbot, Looked((session,)))
    (card,) = page.cards
    qtbot.keyClicks(card.note, "Well")
    with qtbot.waitSignal(page.note_written, timeout=500) as noted:
        page.keep()
    assert noted.args == [session.id, "Well"]
    assert card.tightness is not None
    with qtbot.waitSignal(page.tightness_told, timeout=500) as told:
        qtbot.keyClicks(card.tightness.scales["calf", Side.LEFT], "4")
    assert told.args is not None and (told.args[0], told.args[1].value) == (session.id, 4)
    with qtbot.waitSignal(page.remove_wanted, timeout=500) as removed:
        qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert removed.args == [session.id]
