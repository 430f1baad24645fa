"""What a person may tell once a session is over: how tight it feels, and a note."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stretchtimer.gui.finished.keeper import FinishedKeeper
from stretchtimer.gui.finished.note import NoteField
from stretchtimer.gui.finished.scale import Scale
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.finished.tightness import TightnessCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine, When
from tests.gui.evening import House
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage
from tests.routines import bike_step, calf_step, routine_of

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scale(theme: Theme, qtbot: QtBot) -> Scale:
    """A scale that nobody has answered."""
    scale = Scale(theme, "How tight?")
    qtbot.addWidget(scale)
    scale.resize(400, 32)
    scale.show()
    return scale


class Told:
    """A stage on which a session has just ended, written into a journal on the disk."""

    def __init__(self, stage: Stage, house: House, routine: Routine) -> None:
        self.house, self.stage = house, stage
        self.keeper = FinishedKeeper(house.makers(), stage.window)
        session = stage.running = stage.session(routine)
        session.log = house.log()
        stage.page.begin(session, ending=self.keeper.end)
        stage.after(60)

    def close(self) -> None:
        """Let go of the journal."""
        self.stage.page.close()
        self.keeper.close()
        self.house.log().close()

    @property
    def summary(self) -> Summary:
        """What is shown now that it is over."""
        assert isinstance(self.stage.page.summary, Summary)
        return self.stage.page.summary

    @property
    def tightness(self) -> TightnessCard:
        """The card that asks how tight it feels."""
        assert self.summary.tightness is not None
        return self.summary.tightness

    @property
    def note(self) -> NoteField:
        """The field for a note."""
        return self.summary.note

    @property
    def record(self) -> SessionRecord:
        """The session as the journal has it."""
        with self.house.open_journal() as journal:
            return journal.sessions()[0]


@pytest.fixture
def told(set_up: SetUp, tmp_path: Path) -> Iterator[Told]:
    """Both calves held, and the summary is there."""
    told = Told(set_up(), House(tmp_path), routine_of(calf_step()))
    yield told
    told.close()


def test_each_side_of_a_worked_muscle_is_asked_about(told: Told) -> None:
    """Nothing is answered for the person."""
    assert list(told.tightness.scales) == [("calf", Side.LEFT), ("calf", Side.RIGHT)]
    assert [scale.answer for scale in told.tightness.scales.values()] == [None, None]
    assert told.record.tightness == () and told.record.note == ""


def test_tightness_before_and_now_is_in_the_journal_at_once(told: Told) -> None:
    """By key; what it was stands beside what it is."""
    card = told.tightness
    right = card.scales["calf", Side.RIGHT]
    card.moments.group.button(0).click()
    told.stage.window.activateWindow()
    right.setFocus()
    told.stage.press(Key.Key_7)
    card.moments.group.button(1).click()
    assert right.answer is None and right.accessibleDescription() == "Not answered was 7"
    right.setFocus()
    told.stage.press(Key.Key_3).press(Key.Key_Right)
    assert right.accessibleDescription() == "4 of 10 was 7"
    kept = {(each.group, each.side, each.moment): each.value for each in told.record.tightness}
    assert kept == {("calf", Side.RIGHT, When.BEFORE): 7, ("calf", Side.RIGHT, When.AFTER): 4}
    card.moments.group.button(0).click()
    assert (right.answer, right.accessibleDescription()) == (7, "7 of 10 now 4")


def test_a_note_is_kept_when_the_page_is_left(told: Told) -> None:
    """Letters, Enter and Space are the note's; Ctrl Enter is through with it."""
    told.note.setFocus()
    for key in (Key.Key_N, Key.Key_Space, Key.Key_Return, Key.Key_C):
        told.stage.press(key)
    assert told.stage.overs == 0 and told.note.toPlainText() == "n \nc"
    told.stage.press(Key.Key_Return, CTRL)
    assert told.stage.overs == 1
    assert told.record.note == "n \nc"


def test_a_note_is_kept_while_it_is_written(told: Told, qtbot: QtBot) -> None:
    """A moment after the last letter."""
    told.note.setPlainText("Tight on the hill.")
    with qtbot.waitSignal(told.note.written, timeout=3_000):
        pass
    assert told.record.note == "Tight on the hill."


def test_a_note_is_kept_when_the_window_is_closed(told: Told) -> None:
    """Nothing is to be saved."""
    told.note.setPlainText("Eased.")
    told.stage.page.close()
    assert told.record.note == "Eased."


def test_after_a_ride_nothing_is_asked_but_a_note(set_up: SetUp, tmp_path: Path) -> None:
    """There is nothing tight about a warm-up on the bike."""
    told = Told(set_up(), House(tmp_path), routine_of(bike_step(10_000, 20_000)))
    assert told.summary.tightness is None and told.summary.note.isVisible()
    told.close()


def test_a_scale_says_nothing_until_it_is_touched(scale: Scale, qtbot: QtBot) -> None:
    """Even at nought: Left or 0 answers nought, once."""
    told: list[int] = []
    scale.told.connect(told.append)
    assert scale.answer is None
    qtbot.keyClick(scale, Key.Key_Left)
    qtbot.keyClick(scale, Key.Key_0)
    assert (scale.answer, told) == (0, [0])
    qtbot.keyClick(scale, Key.Key_End)
    assert scale.answer == 10


def test_a_scale_is_set_by_hand_and_not_by_the_wheel(scale: Scale, qtbot: QtBot) -> None:
    """A press, a drag; a page that is scrolled changes no answer."""
    told: list[int] = []
    scale.told.connect(told.append)
    qtbot.mousePress(scale, Qt.MouseButton.LeftButton, pos=QPoint(2, 16))
    qtbot.mouseMove(scale, QPoint(150, 16))
    qtbot.mouseRelease(scale, Qt.MouseButton.LeftButton, pos=QPoint(150, 16))
    assert told[0] == 0
    before = scale.answer
    here, none = QPointF(100, 16), Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        here,
        here,
        QPoint(),
        QPoint(0, 120),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(scale, wheel)
    assert scale.answer == before and not wheel.isAccepted()


def test_letters_pass_a_scale_by(scale: Scale, qtbot: QtBot) -> None:
    """They are the page's."""
    qtbot.keyClick(scale, Key.Key_N)
    assert scale.answer is None
