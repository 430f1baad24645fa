"""What a screen reader hears."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from stretchtimer.routine.model import Step
from tests.gui.player.conftest import SetUp
from tests.routines import PNF_CALF, RIGHT, SQUAT, bike_step, routine_of


def test_each_phase_is_told_once_and_no_second(set_up: SetUp) -> None:
    """Ready, right, switch, left, over."""
    stage, said = set_up(), []
    stage.page.announcer.announced.connect(said.append)
    stage.after(60)
    assert said == [
        "Hold, right side, 0:20",
        "Switch: left side",
        "Hold, left side, 0:20",
        "The session is over",
    ]


def test_pauses_and_waiting_are_told(set_up: SetUp) -> None:
    """Where the person is to act, they are told how."""
    stage, said = set_up(routine_of(Step(SQUAT, reps=2, rep_ms=None))), []
    stage.page.announcer.announced.connect(said.append)
    stage.after(30).press(Qt.Key.Key_Space)
    assert said == ["Move, 2 reps", "Press Enter when you are ready", "Paused"]


def test_an_effort_that_was_moved_is_told(set_up: SetUp) -> None:
    """Where it went, not where it could not go any further."""
    stage, said = set_up(routine_of(bike_step())).after(15), []
    stage.page.announcer.announced.connect(said.append)
    stage.press(Qt.Key.Key_Plus).press(Qt.Key.Key_Plus).press(Qt.Key.Key_Minus)
    assert said == ["Effort 4 of 10, somewhat hard", "Effort 2 of 10, light"]


def test_contract_relax_is_told_phase_by_phase(set_up: SetUp) -> None:
    """Each phase by what is to be done."""
    stage, said = set_up(routine_of(Step(PNF_CALF, sides=(RIGHT,)))), []
    stage.page.announcer.announced.connect(said.append)
    stage.after(10 + 10 + 6 + 2)
    assert said == [
        "Ease into the stretch, right side, 0:10",
        "Push gently, right side, 0:06",
        "Let go, right side, 0:02",
        "Stretch a little deeper, right side, 0:15",
    ]


def test_the_parts_have_names(set_up: SetUp) -> None:
    """Side, ring, words and bar can be asked for at any time; the names do not tick."""
    stage = set_up().after(12)
    live = stage.page.live
    before = (live.ring.accessibleName(), live.side.accessibleName(), live.guide.accessibleName())
    assert before[0] == "Hold, right side, 0:20" and before[1] == "Right side"
    assert "Calf wall stretch" in before[2]
    stage.after(3)
    assert before == (live.ring.accessibleName(), live.side.accessibleName(), live.guide.accessibleName())
    assert live.band.timeline.accessibleName() == "The whole session"


def test_a_screen_reader_that_listens_is_given_the_words(set_up: SetUp) -> None:
    """With the system's accessibility on, announcements go there and nothing breaks."""
    stage, said = set_up(), []
    stage.page.announcer.announced.connect(said.append)
    QAccessible.setActive(True)
    try:
        stage.after(12)
    finally:
        QAccessible.setActive(False)
    assert said == ["Hold, right side, 0:20"]
