"""Trying a routine out: the real player from the chosen step, nothing in the journal, and back to the same place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.rehearsal import RehearsalEnd
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.editing import edits
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import Desk
from tests.gui.evening import press, said

SQUAT, CALF, BUTTERFLY = 1, 2, 3  # keys, in the order of the file
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ROUND = THREE_STEPS.replace(
    '[[step]]\nexercise = "calf', '[[step]]\nrounds = 2\n\n  [[step.step]]\n  exercise = "calf'
)


def tried(desk: Desk, *chosen: int, fast: bool = False) -> None:
    """Press the key that tries it from there."""
    page = desk.keeper.page or desk.edit()
    page.bench.choose(chosen)
    press(desk.window, desk.qtbot, Qt.Key.Key_T, CTRL_SHIFT if fast else None)
    assert desk.window.is_playing


def on(desk: Desk) -> str:
    """The exercise that the player is at."""
    return desk.window.player.bridge.session.now.segment.exercise.name


def sessions(desk: Desk) -> int:
    """How many the journal knows of."""
    with Journal.open(desk.house.journal_file) as journal:
        return len(journal.sessions())


def test_it_is_tried_from_the_chosen_step_with_what_is_not_saved_yet(desk: Desk) -> None:
    """The squat is gone from the draft, the butterfly is chosen: it begins there; the file knows nothing of it."""
    page = desk.edit()
    page.bench.edit("remove", lambda draft: edits.remove(draft, [SQUAT]))
    tried(desk, BUTTERFLY)
    assert on(desk) == "Butterfly"
    assert desk.window.player.bridge.timeline.segments[0].exercise.name == "Calf wall stretch"
    assert desk.text == THREE_STEPS


def test_without_a_choice_it_begins_at_the_beginning(desk: Desk) -> None:
    """With sound, in its own time."""
    tried(desk)
    assert on(desk) == "Bodyweight squat"
    assert any(asked.startswith("play") for asked in desk.house.sound.asked)
    start = desk.window.player.bridge.session.now.t_ms
    desk.house.clock.on(2)
    assert desk.window.player.bridge.session.now.t_ms == start + 2_000


def test_a_chosen_round_begins_with_its_first_step(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """In its first pass."""
    desk = Desk(tmp_path, theme, qtbot, ROUND)
    tried(desk, CALF)  # the round, which has the key that the calf has without one
    assert on(desk) == "Calf wall stretch"


def test_fast_means_ten_times_and_silent(desk: Desk) -> None:
    """Two seconds are twenty."""
    tried(desk, BUTTERFLY, fast=True)
    start = desk.window.player.bridge.session.now.t_ms
    desk.house.clock.on(0.5)
    assert desk.window.player.bridge.session.now.t_ms == start + 5_000
    assert desk.house.sound.asked == []


def test_nothing_is_in_the_journal_and_the_editor_is_as_it_was(desk: Desk) -> None:
    """After a hold, ended early: one page that says so, then back to the same step, still not saved."""
    page = desk.edit()
    page.bench.edit("remove", lambda draft: edits.remove(draft, [SQUAT]))
    tried(desk, BUTTERFLY)
    bridge = desk.window.player.bridge
    bridge.seek(bridge.timeline.total_ms - 1_000)
    desk.house.clock.on(2)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.player.summary, RehearsalEnd))
    assert desk.window.player.summary is not None
    assert "Nothing of this is in the journal" in said(desk.window.player.summary)
    press(desk.window, desk.qtbot, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(page.isVisible)
    assert page.bench.chosen == (BUTTERFLY,) and not page.bench.is_saved
    assert sessions(desk) == 0


def test_ending_it_early_speaks_of_no_journal(desk: Desk) -> None:
    """The question says that it is only tried."""
    tried(desk, BUTTERFLY)
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    question = desk.window.player.question
    assert question.isVisible()
    assert "only trying it: nothing goes into the journal" in said(question)


def test_what_is_to_be_fixed_cannot_be_tried(desk: Desk) -> None:
    """Without a step it is no routine."""
    page = desk.edit()
    page.bench.edit("remove", lambda draft: edits.remove(draft, [SQUAT, CALF, BUTTERFLY]))
    press(desk.window, desk.qtbot, Qt.Key.Key_T)
    assert not desk.window.is_playing and not page.top_bar.try_button.isEnabled()
