"""The list of steps as people use it: mouse, keys and clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.steps.places import places_of
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.draft import DraftRound
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.steps.lists import (
    ALT,
    BUTTERFLY,
    CALF,
    CTRL,
    SQUAT,
    Make,
    click,
    drag,
    key,
    place,
    titles,
)


def test_a_step_is_dragged_below_another(make: Make) -> None:
    """The file says it in that order then; its comment goes with it; one undo takes it back."""
    steps = make()
    drag(steps, 0, place(steps, 2, 0.8))
    assert titles(steps) == ["Calf wall stretch", "Butterfly", "Bodyweight squat"]
    bench = steps._bench
    assert bench.draft.text.rstrip().endswith('# slowly\n[[step]]\nexercise = "bodyweight_squat"\nreps = 5')
    assert bench.undo_stack.undoText() == "move a step"
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


def test_what_is_dragged_beyond_the_last_row_comes_last(make: Make) -> None:
    """There is nothing below to point at."""
    steps = make()
    drag(steps, 0, QPoint(200, steps.view.viewport().height() - 5))
    assert titles(steps)[-1] == "Bodyweight squat"


def test_several_are_dragged_together(make: Make) -> None:
    """Two chosen with Ctrl, taken by either."""
    steps = make()
    click(steps, 1)
    click(steps, 2, CTRL)
    drag(steps, 2, place(steps, 0, 0.1))
    assert titles(steps) == ["Calf wall stretch", "Butterfly", "Bodyweight squat"]
    assert steps._bench.undo_stack.undoText() == "move 2 steps"


def test_escape_lets_go_of_what_is_dragged(make: Make) -> None:
    """Nothing has moved."""
    steps = make()
    viewport, left = steps.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, place(steps, 0))
    QTest.mouseMove(viewport, place(steps, 0) + QPoint(0, 12))
    QTest.mouseMove(viewport, place(steps, 2))
    assert steps.view.lifted is not None
    key(steps, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, place(steps, 2))
    assert steps.view.lifted is None
    assert steps._bench.draft.text == THREE_STEPS


def test_into_a_round_and_out_of_it_by_mouse(make: Make) -> None:
    """Onto the round's head: its first step; onto the lowest edge of its last: behind it."""
    steps = make()
    click(steps, 1)
    click(steps, 2, CTRL)
    key(steps, Qt.Key.Key_G, CTRL)
    assert titles(steps) == ["Bodyweight squat", "2 rounds", "Calf wall stretch", "Butterfly"]
    drag(steps, 0, place(steps, 1, 0.9))
    assert [row.round_key is not None for row in steps.view.rows] == [False, True, True, True]
    drag(steps, 1, place(steps, 3, 0.95))
    assert [row.round_key is not None for row in steps.view.rows] == [False, True, True, False]
    assert titles(steps)[-1] == "Bodyweight squat"


def test_a_round_is_counted_and_dissolved(make: Make) -> None:
    """By the buttons in its row, and by the key beside the one that made it."""
    steps = make()
    click(steps, 1)
    key(steps, Qt.Key.Key_G, CTRL)
    row = steps.view.rows[1]
    rect = steps.view.visualRect(steps.view.model().index(1, 0))
    more = places_of(steps._theme, row, rect.toRectF()).more.center().toPoint()
    QTest.mouseClick(steps.view.viewport(), Qt.MouseButton.LeftButton, pos=more)
    QTest.mouseClick(steps.view.viewport(), Qt.MouseButton.LeftButton, pos=more)
    assert titles(steps)[1] == "4 rounds"
    steps._bench.undo_stack.undo()
    assert titles(steps)[1] == "2 rounds", "counting up is undone as one"
    click(steps, 1)
    key(steps, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not any(isinstance(item, DraftRound) for item in steps._bench.draft.items)


def test_rows_run_from_the_right_where_the_language_does(make: Make, qtbot: QtBot) -> None:
    """The menu of a row is at its left end then, and its handle, which does nothing by itself, at the right."""
    steps = make()
    steps.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rect = steps.view.visualRect(steps.view.model().index(0, 0))
    viewport, left = steps.view.viewport(), Qt.MouseButton.LeftButton
    asked: list[QPoint] = []
    steps.view.menu_wanted.disconnect()
    steps.view.menu_wanted.connect(asked.append)
    QTest.mouseClick(viewport, left, pos=QPoint(rect.right() - 20, rect.center().y()))
    assert not asked
    QTest.mouseClick(viewport, left, pos=QPoint(rect.left() + 20, rect.center().y()))
    assert viewport.mapFromGlobal(asked[0]).x() < 50


def test_steps_move_by_key_into_a_round_through_it_and_out(make: Make) -> None:
    """Alt and the arrows; at the edges nothing happens."""
    steps = make()
    click(steps, 1)
    key(steps, Qt.Key.Key_G, CTRL)
    click(steps, 0)
    places = []
    for _press in range(5):
        key(steps, Qt.Key.Key_Down, ALT)
        places.append(titles(steps).index("Bodyweight squat"))
    assert places == [1, 2, 2, 3, 3]
    for _press in range(6):
        key(steps, Qt.Key.Key_Up, ALT)
    assert titles(steps)[0] == "Bodyweight squat"


def test_arrows_choose_and_the_bench_follows(make: Make) -> None:
    """And what is chosen elsewhere is marked here."""
    steps = make()
    key(steps, Qt.Key.Key_Down)
    key(steps, Qt.Key.Key_Down)
    assert len(steps._bench.chosen) == 1
    key(steps, Qt.Key.Key_A, CTRL)
    assert steps._bench.chosen == (SQUAT, CALF, BUTTERFLY)
    steps._bench.choose([BUTTERFLY])
    assert [index.row() for index in steps.view.selectionModel().selectedIndexes()] == [2]


def test_copied_steps_are_text_for_others_and_themselves_for_us(make: Make) -> None:
    """Pasted behind what is chosen, comments too."""
    steps = make()
    click(steps, 0)
    key(steps, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Bodyweight squat 5x"
    click(steps, 1)
    key(steps, Qt.Key.Key_V, CTRL)
    assert titles(steps) == ["Bodyweight squat", "Calf wall stretch", "Bodyweight squat", "Butterfly"]
    assert steps._bench.draft.text.count("# slowly") == 2
    key(steps, Qt.Key.Key_X, CTRL)
    assert titles(steps) == ["Bodyweight squat", "Calf wall stretch", "Butterfly"]


def test_a_round_that_is_pasted_is_chosen_as_a_round(make: Make) -> None:
    """And not its steps as well, with which it has no fields in common."""
    steps = make()
    click(steps, 1)
    key(steps, Qt.Key.Key_G, CTRL)
    key(steps, Qt.Key.Key_C, CTRL)
    key(steps, Qt.Key.Key_V, CTRL)
    assert titles(steps).count("2 rounds") == 2
    assert steps.step_actions.is_round_chosen


def test_text_that_somebody_sent_is_pasted_as_steps(make: Make) -> None:
    """What was not understood is told, the rest is taken."""
    steps, told = make(), list[str]()
    steps.refused.connect(told.append)
    QGuiApplication.clipboard().setText(
        "2x\n  Calf wall stretch 30s each side\n  Wobble the elbows 20s\nButterfly 20s"
    )
    key(steps, Qt.Key.Key_V, CTRL)
    assert "2 rounds" in titles(steps)
    assert told == ["1 line was not understood."]
    QGuiApplication.clipboard().setText("see you on Monday")
    key(steps, Qt.Key.Key_V, CTRL)
    assert told[-1] == "There are no steps on the clipboard."


def test_escape_belongs_to_the_list_as_long_as_something_is_chosen(make: Make) -> None:
    """The page leaves at Esc: the first one lets go of the steps, only the next leaves."""
    steps = make()
    left: list[bool] = []
    steps._theme.keys.bind(steps, "leave_editor", lambda: left.append(True))
    steps._bench.choose([CALF])
    key(steps, Qt.Key.Key_Escape)
    assert steps._bench.chosen == () and not left
    key(steps, Qt.Key.Key_Escape)
    assert left


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_all_of_it_with_its_keys(make: Make, qtbot: QtBot) -> None:
    """At the three dots of a row, which becomes the chosen one."""
    steps = make()
    rect = steps.view.visualRect(steps.view.model().index(1, 0))
    dots = places_of(steps._theme, steps.view.rows[1], rect.toRectF()).menu.center().toPoint()
    QTest.mouseClick(steps.view.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    menu = steps.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[0] == "Move up\tAlt ↑" and "Make a round\tCtrl G" in words and "Remove\tDel" in words
    assert steps._bench.chosen == (CALF,)
    menu.close()


def test_without_steps_there_is_one_thing_to_do(make: Make, qtbot: QtBot) -> None:
    """An empty routine asks for its first exercise."""
    steps = make()
    steps._bench.edit("Removed", lambda draft: edits.remove(draft, [SQUAT, CALF, BUTTERFLY]))
    assert steps.pane is steps.empty.button and steps.empty.button.isVisible()
    with qtbot.waitSignal(steps.add_wanted):
        steps.empty.button.click()


def test_what_is_chosen_stays_in_sight_where_the_list_loses_room(make: Make) -> None:
    """As when advice comes below it; what was out of sight is left there."""
    steps = make(THREE_STEPS + '\n[[step]]\nexercise = "butterfly"\n' * 12)
    view = steps.view
    last = view.model().index(len(view.rows) - 1, 0)
    view.setCurrentIndex(last)
    steps.resize(700, 400)
    assert view.viewport().rect().contains(view.visualRect(last))
    view.scrollToTop()
    steps.resize(700, 300)
    assert view.verticalScrollBar().value() == 0
