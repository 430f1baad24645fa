"""Far limbs, both sides at once, props, poses and ways of moving, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stretchtimer.config.resources import routines
from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.figure.posing.moving import Moves
from stretchtimer.gui.exercise_editor.figure_options import FigureOptions
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise_file import read_exercise
from tests.gui.exercise_editor.desks import Desk, begin, drag, grip

NEAR, FAR, BOTH = range(3)


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def figure_of(page: ExercisePage) -> Figure:
    """The figure as the file says it now."""
    assert page.bench.figure is not None
    return page.bench.figure


def options_of(page: ExercisePage) -> FigureOptions:
    """What else there is to choose."""
    assert page.pane.options is not None
    return page.pane.options


def wall_of(page: ExercisePage) -> Mapping[str, Any]:
    """The wall as the file says it now."""
    props = page.bench.table["prop"]
    return next(dict(prop) for prop in props if prop["kind"] == "wall")


def take(page: ExercisePage, sides: int) -> None:
    """Choose whose limbs are taken hold of."""
    assert page.pane.sides is not None
    page.pane.sides.group.button(sides).click()


def test_the_far_arm_has_its_turn(desk: Desk) -> None:
    """The near one, that lies over it, stays as it is."""
    page = desk.create()
    view = begin(page)
    near = figure_of(page).keyframes[0].angles["r_shoulder"]
    take(page, FAR)
    drag(desk, view, "l_elbow", (60, -60))
    angles = figure_of(page).keyframes[0].angles
    assert angles["l_shoulder"] > 30
    assert angles["r_shoulder"] == near
    assert all(not one.key.startswith("r_") for one in view.grips)


def test_both_arms_are_lifted_at_once_and_put_back_by_one_undo(desk: Desk) -> None:
    """From the side, and from the front each to its own side."""
    for view_of in View:
        page = desk.create()
        view = begin(page, view_of)
        before = page.bench.draft.text
        take(page, BOTH if view_of is View.SIDE else 1)
        drag(desk, view, "r_elbow", (60 if view_of is View.SIDE else -60, -60))
        angles = figure_of(page).keyframes[0].angles
        assert angles["r_shoulder"] > 30
        assert angles["l_shoulder"] == pytest.approx(angles["r_shoulder"], abs=0.2)
        page.bench.undo_stack.undo()
        assert page.bench.draft.text == before


def test_a_wall_is_dragged_and_moved_by_keys_and_taken_away(desk: Desk) -> None:
    """Tab comes to it after the joints; Delete takes it away, and undo brings it back."""
    page = desk.create()
    view = begin(page)
    options_of(page).props.chips["wall"].click()
    start = wall_of(page)["x"]
    drag(desk, view, "wall 0", (40, 10))
    moved = wall_of(page)["x"]
    assert moved > start + 0.05
    page.focus_page()
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert view.chosen is not None
    assert view.words() == "Wall: drag it, or use the arrow keys; Delete takes it away"
    desk.qtbot.keyClick(view, Qt.Key.Key_Right)
    assert wall_of(page)["x"] == pytest.approx(moved + 0.005)
    desk.qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert figure_of(page).props == ()
    assert not options_of(page).props.chips["wall"].isChecked()
    desk.qtbot.keySequence(page, QKeySequence(QKeySequence.StandardKey.Undo))
    assert wall_of(page)["x"] == pytest.approx(moved + 0.005)


def test_a_joint_cannot_be_deleted(desk: Desk) -> None:
    """The key does nothing there."""
    page = desk.create()
    view = begin(page)
    before = page.bench.draft.text
    page.focus_page()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert page.bench.draft.text == before


def test_in_the_mirror_a_wall_goes_where_the_arrow_points(desk: Desk) -> None:
    """To the right on the screen is to the left in the file."""
    page = desk.create()
    view = begin(page)
    options_of(page).props.chips["wall"].click()
    start = wall_of(page)["x"]
    page.pane.mirror.click()
    page.focus_page()
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    desk.qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert wall_of(page)["x"] == pytest.approx(start - 0.025)


def test_in_the_mirror_the_sides_are_called_what_they_look_like(desk: Desk) -> None:
    """Joints, what stays, what is worked, and what is undone; back again, all as the file has it."""
    page = desk.create()
    view = begin(page)
    options = options_of(page)
    assert grip(view, "r_knee").name == "Right knee"
    page.pane.mirror.click()
    assert grip(view, "r_knee").words().startswith("Left knee")
    assert options.stays.chips["r_leg"].text() == "Left foot"
    assert options.works.chips["right"].accessibleName() == "Works: Left side"
    options.stays.chips["r_arm"].click()
    assert page.bench.undo_stack.undoText() == "Left hand"
    page.pane.mirror.click()
    assert grip(view, "r_knee").name == "Right knee"
    assert options.stays.chips["r_arm"].text() == "Right hand"
    assert options.stays.chips["r_arm"].isChecked()
    assert options.works.chips["right"].text() == "Right side"


def test_a_third_pose_makes_a_circle_that_is_saved(desk: Desk) -> None:
    """Round and round, at the tempo that is typed; the new pose is the one that is worked on."""
    page = desk.create()
    view = begin(page)
    page.pane.add_button.click()
    assert page.pane.tabs.chosen == 1
    drag(desk, view, "r_elbow", (60, -60))
    options = options_of(page)
    options.moves.chips[Moves.CYCLE].click()
    assert isinstance(options.tempo.edit, QLineEdit)
    options.tempo.edit.setText("3 s")
    figure = read_exercise(desk.save(page)).figure
    assert figure is not None
    assert (figure.motion, figure.period_ms) == (Motion.CYCLE, 3_000)
    assert [frame.at for frame in figure.keyframes] == pytest.approx([0, 0.333, 0.667], abs=0.001)
    assert figure.keyframes[1].angles["r_shoulder"] > 30


def test_a_pose_is_taken_out_again(desk: Desk) -> None:
    """Two are left, and no fewer."""
    page = desk.create()
    begin(page)
    assert not page.pane.drop_button.isEnabled()
    page.pane.add_button.click()
    page.pane.drop_button.click()
    assert len(figure_of(page).keyframes) == 2
    assert not page.pane.drop_button.isEnabled()


def test_a_tempo_that_cannot_be_is_told(desk: Desk) -> None:
    """At its field; a hold has none, and what was wrong there holds nobody up."""
    page = desk.create()
    begin(page)
    options = options_of(page)
    assert not options.tempo.isVisible()
    options.moves.chips[Moves.SWING].click()
    assert options.tempo.isVisible()
    assert isinstance(options.tempo.edit, QLineEdit)
    options.tempo.edit.setText("90 s")
    assert "60 s" in options.tempo.trouble
    assert "60 s" in page.bench.trouble
    options.moves.chips[Moves.HOLD].click()
    assert page.bench.trouble == ""


def test_a_figure_breathes(desk: Desk) -> None:
    """Its belly rises and sinks, slowly."""
    page = desk.create()
    begin(page, base=Base.LYING)
    options_of(page).moves.chips[Moves.BREATHING].click()
    assert figure_of(page).period_ms == 10_000
    assert figure_of(page).keyframes[-1].angles["breath"] == 1
    assert options_of(page).moves.chips[Moves.BREATHING].isChecked()


def test_many_poses_are_gone_through_one_by_one(desk: Desk) -> None:
    """A copy of the exercise bike has twelve of them; each can be changed."""
    built_in = routines() / "exercises" / "bike_warmup.toml"
    desk.write("mine", built_in.read_text())
    page = desk.edit("mine")
    tabs = page.pane.tabs
    assert tabs.tabs is None
    assert not tabs.back.isEnabled()
    for _ in range(11):
        tabs.on.click()
    assert (tabs.chosen, tabs.on.isEnabled()) == (11, False)
    before = figure_of(page).keyframes
    drag(desk, page.pane.view, "head", (15, 0))
    after = figure_of(page).keyframes
    assert after[11].angles["neck"] != before[11].angles["neck"]
    assert after[:11] == before[:11]
    assert grip(page.pane.view, "head").words().startswith("Neck")


def test_in_a_small_window_with_large_text_the_figure_is_not_squeezed(desk: Desk, theme: Theme) -> None:
    """All of the pane is scrolled instead; in a large one only the options are."""
    page = desk.create()
    begin(page)
    page.resize(1200, 800)
    desk.qtbot.waitUntil(lambda: page.pane.height() > 700)
    assert options_of(page).visibleRegion().boundingRect().height() < options_of(page).height()
    theme.text_scale = 2.0
    small = desk.create()
    view = begin(small)
    small.resize(960, 640)
    desk.qtbot.waitUntil(lambda: view.height() >= 300)
    options = options_of(small)
    desk.qtbot.waitUntil(lambda: options.height() <= options.parentWidget().height())


def test_the_name_of_a_new_exercise_is_there_to_be_written_over(desk: Desk) -> None:
    """What is typed first is its name."""
    page = desk.create()
    name = page.form.fields["Name"].edit
    desk.qtbot.keyClicks(name, "Wall")
    assert page.bench.name == "Wall"
