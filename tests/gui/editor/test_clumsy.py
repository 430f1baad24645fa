"""Clumsy use: names that no file can have, a round emptied by dragging, everything removed, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.steps.clipboard import Found
from stretchtimer.gui.editor.steps.step_list import StepList
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.limits import MAX_NAME_LENGTH
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.desks import Desk
from tests.gui.editor.steps.lists import drag, place, titles
from tests.gui.evening import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROUND_OF_ONE = """\
format = 1
name = "Round and round"

[[step]]
exercise = "bodyweight_squat"
reps = 5

# twice
[[step]]
rounds = 2

  [[step.step]]
  exercise = "butterfly"
  hold = "20 s"
"""
NAMES = (
    "\U0001f9b5\U0001f525\U0001f469\u200d\U0001f91d\u200d\U0001f469",
    "\u0645\u0631\u0648\u0646\u0629 \u05e9\u05dc\u05d9",
    "../../etc/passwd",
    "C:\\\\temp\\\\x",
    "CON",
    "nul.toml",
    "a" * 10_000,
    'quo"te # not a comment',
)


def new_with_a_step(desk: Desk, name: str) -> None:
    """A new routine of that name, with one step pasted."""
    desk.keeper.edit_new()
    page = desk.shown()
    page.top_bar.name.selectAll()
    QGuiApplication.clipboard().setText(name)
    page.top_bar.name.paste()
    page.steps.step_actions.bring_in("paste", lambda: Found('[[step]]\nexercise = "butterfly"\n'), Spot(0))


@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name[:12]))
def test_any_name_can_be_saved_and_is_read_again(desk: Desk, name: str) -> None:
    """In the folder of the routines and nowhere else, under a file name that every system takes."""
    new_with_a_step(desk, name)
    page = desk.shown()
    wanted = name[:MAX_NAME_LENGTH]
    assert page.bench.name == wanted
    press(desk.window, desk.qtbot, Qt.Key.Key_S, CTRL)
    desk.wait_saved()
    (made,) = (one for one in desk.path.parent.iterdir() if one.is_file() and one != desk.path)
    assert made.suffix == ".toml" and len(made.name) < 120
    assert made.stem.casefold() not in {"con", "nul", "prn", "aux"}
    press(desk.window, desk.qtbot, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.keeper.page is None)
    assert desk.edit(made).bench.name == wanted


def test_the_last_step_dragged_out_of_a_round_takes_the_round_with_it(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """And undo brings both back, to the byte."""
    desk = Desk(tmp_path, theme, qtbot, ROUND_OF_ONE)
    steps = desk.edit().steps
    assert titles(steps) == ["Bodyweight squat", "2 rounds", "Butterfly"]
    drag(steps, 2, place(steps, 0, 0.1))
    assert titles(steps) == ["Butterfly", "Bodyweight squat"]
    assert desk.shown().bench.problems == ()
    press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert desk.shown().bench.draft.text == ROUND_OF_ONE


def test_a_single_step_stays_where_it_is_wherever_it_is_dragged(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    """Far below the list, and above it; there is nothing to undo then."""
    text = THREE_STEPS[: THREE_STEPS.index('\n[[step]]\nexercise = "calf')]
    desk = Desk(tmp_path, theme, qtbot, text)
    steps = desk.edit().steps
    for down in (-200, 2_000):
        drag(steps, 0, place(steps, 0) + QPoint(0, down))
    assert titles(steps) == ["Bodyweight squat"]
    assert not desk.shown().bench.undo_stack.canUndo()


def test_everything_removed_undone_and_done_again(desk: Desk) -> None:
    """An empty routine cannot be saved, and says why; undone to the first byte, and forward to the last."""
    page = desk.edit()
    remove_all(page.steps)
    empty = page.bench.draft.text
    assert page.steps.empty.isVisible() and not page.top_bar.save_button.isEnabled()
    assert page.bench.problems
    while page.bench.undo_stack.canUndo():
        press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL)
    assert page.bench.draft.text == THREE_STEPS and page.bench.is_saved
    while page.bench.undo_stack.canRedo():
        press(desk.window, desk.qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.bench.draft.text == empty


def test_a_lead_in_that_is_set_otherwise_reaches_the_open_editor(desk: Desk) -> None:
    """The total is told anew, and nothing else has changed."""
    page = desk.edit()
    sound = page.bench.sound
    assert sound is not None
    before = sound.timeline.segments[0].duration_ms
    desk.house.preferences.put("lead_in", 17)
    desk.qtbot.waitUntil(lambda: page.bench.sound is not sound)
    now = page.bench.sound
    assert now is not None and now.timeline.segments[0].duration_ms == 17_000 != before
    assert now.timeline.total_ms == sound.timeline.total_ms + 17_000 - before
    assert page.bench.is_saved


def remove_all(steps: StepList) -> None:
    """Ctrl A, Del."""
    steps.view.setFocus()
    QTest.keyClick(steps.view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(steps.view, Qt.Key.Key_Delete)
