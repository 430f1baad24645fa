"""The figure of an exercise, by hand."""

from __future__ import annotations

from math import dist
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Motion
from stretchtimer.figure.posing.beginning import Base
from stretchtimer.figure.posing.moving import Moves
from stretchtimer.figure.posing.posture import Posture, posture_of
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise_file import read_exercise
from tests.gui.exercise_editor.desks import Desk, begin, drag, grip

ONE_POSE = """\
format = 1
name = "Mine"
kind = "static"
group = "calf"
hold = "20 s"

[figure]
view = "side"
motion = "hold"
anchor = { point = "hip", at = [0, 0.53] }

[[figure.keyframe]]
at = 0
torso = 0
both = { hip = 0, knee = 0, ankle = 0, shoulder = 0, elbow = 0 }
"""


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def posture(page: ExercisePage, number: int) -> Posture:
    """A pose as the file says it now."""
    assert page.bench.figure is not None
    return posture_of(page.bench.figure, number)


def test_a_figure_is_begun_posed_and_saved(desk: Desk) -> None:
    """An arm lifted in the hold; the start is as it was."""
    page = desk.create()
    view = begin(page)
    start = posture(page, 0)
    assert page.pane.tabs.tabs is not None
    page.pane.tabs.tabs.group.button(1).click()
    drag(desk, view, "r_elbow", (60, -60))
    assert posture(page, 1).angles["r_shoulder"] > start.angles["r_shoulder"] + 30
    assert posture(page, 0).angles == start.angles
    figure = read_exercise(desk.save(page)).figure
    assert figure is not None
    assert figure.keyframes[1].angles["r_shoulder"] > 30


def test_planted_feet_stay_while_the_body_is_dragged(desk: Desk) -> None:
    """Into a squat: the soles stay, less than half a percent of the height away."""
    page = desk.create()
    view = begin(page)
    before = posture(page, 0)
    drag(desk, view, "hip", (-20, 40))
    after = posture(page, 0)
    assert after.points["hip"][1] < before.points["hip"][1] - 0.05
    for name in before.contacts:
        assert dist(after.points[name], before.points[name]) < 0.005


def test_one_drag_is_one_edit(desk: Desk) -> None:
    """However many moves it was made of; two drags are two."""
    page = desk.create()
    view = begin(page)
    before = page.bench.draft.text
    drag(desk, view, "head", (20, 0))
    drag(desk, view, "head", (-20, 0))
    assert page.bench.undo_stack.count() == 3
    assert page.bench.undo_stack.undoText() == "Neck"
    page.bar.undo_button.click()
    page.bar.undo_button.click()
    assert page.bench.draft.text == before


def test_a_joint_can_be_taken_hold_of_a_little_beside_it(desk: Desk) -> None:
    """Twelve pixels away, and no farther than that is another one's or nobody's."""
    page = desk.create()
    view = begin(page)
    head = grip(view, "head")
    place = view.place_of(head).toPoint()
    desk.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place + QPoint(0, -12))
    assert view.chosen == head
    desk.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place + QPoint(0, -30))
    assert view.chosen is None


def test_the_keyboard_goes_from_joint_to_joint_and_turns_them(desk: Desk) -> None:
    """Tab and arrows: one degree, five with Shift; the angle and its limits are told."""
    page = desk.create()
    view = begin(page)
    page.focus_page()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.chosen is not None
    assert view.chosen.key == "hip"
    for _ in range(3):
        desk.qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.chosen.key == "head"
    desk.qtbot.keyClick(view, Qt.Key.Key_Right)
    assert posture(page, 0).angles["neck"] == pytest.approx(1)
    desk.qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert posture(page, 0).angles["neck"] == pytest.approx(-4)
    assert view.words() == "Neck −4°, from −50° to 60°"
    assert view.accessibleDescription() == view.words()
    desk.qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.chosen.key == "shoulder"
    for _ in view.grips:
        desk.qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_the_whole_body_is_moved_by_the_arrows(desk: Desk) -> None:
    """On the mirrored picture to the side that is pressed, too."""
    page = desk.create()
    view = begin(page, base=Base.LYING)
    page.focus_page()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    before = posture(page, 0).points["hip"]
    desk.qtbot.keyClick(view, Qt.Key.Key_Up)
    assert posture(page, 0).points["hip"] == pytest.approx((before[0], before[1] + 0.005))
    page.pane.mirror.click()
    desk.qtbot.keyClick(view, Qt.Key.Key_Right)
    assert posture(page, 0).points["hip"][0] == pytest.approx(before[0] - 0.005)


def test_the_start_is_copied_to_the_hold(desk: Desk) -> None:
    """Then both are the same."""
    page = desk.create()
    view = begin(page)
    drag(desk, view, "r_elbow", (40, -40))
    assert posture(page, 0).angles["r_shoulder"] != pytest.approx(posture(page, 1).angles["r_shoulder"])
    assert not page.pane.copy_button.isVisible()
    assert page.pane.tabs.tabs is not None
    page.pane.tabs.tabs.group.button(1).click()
    page.pane.copy_button.click()
    assert posture(page, 1).angles == posture(page, 0).angles


def test_it_plays_between_its_poses_until_it_is_stopped(desk: Desk) -> None:
    """Meanwhile no joint can be taken hold of."""
    page = desk.create()
    view = begin(page)
    page.pane.play_button.click()
    assert page.pane.is_playing
    assert not view.grips
    desk.qtbot.waitUntil(lambda: view.pose is not None and view.pose.progress > 0)
    page.pane.play_button.click()
    assert not page.pane.is_playing
    assert view.grips
    assert page.pane.play_button.text() == "Play"


def test_view_props_muscles_and_contacts_are_picked(desk: Desk) -> None:
    """Each is in the file at once, and out of it again."""
    page = desk.create()
    begin(page)
    options = page.pane.options
    assert options is not None
    options.props.chips["wall"].click()
    options.muscles.chips["gastrocnemius"].click()
    options.stays.chips["r_arm"].click()
    options.works.chips["left"].click()
    options.moves.chips[Moves.SWING].click()
    figure = page.bench.figure
    assert figure is not None
    assert figure.prop("wall") is not None
    assert [(one.muscle, one.side) for one in figure.muscles] == [("gastrocnemius", "l")]
    assert "r_palm" in figure.keyframes[0].planted
    assert (figure.works, figure.motion) == ("l", Motion.SWING)
    options.props.chips["wall"].click()
    options.moves.chips[Moves.HOLD].click()
    figure = page.bench.figure
    assert figure is not None
    assert figure.prop("wall") is None
    assert figure.motion is Motion.HOLD


def test_another_view_begins_anew_and_can_be_undone(desk: Desk) -> None:
    """From the front there are other muscles to glow."""
    page = desk.create()
    begin(page)
    assert page.pane.options is not None
    page.pane.options.views.chips[View.SIDE].click()
    assert page.bench.undo_stack.count() == 1
    page.pane.options.views.chips[View.FRONT].click()
    assert page.bench.figure is not None
    assert page.bench.figure.view is View.FRONT
    assert "adductors" in page.pane.options.muscles.chips
    page.bar.undo_button.click()
    assert page.bench.figure is not None
    assert page.bench.figure.view is View.SIDE


def test_a_figure_is_removed_and_comes_back_by_undo(desk: Desk) -> None:
    """In between, the poses to begin with are offered."""
    page = desk.create()
    begin(page)
    page.pane.play_button.click()
    assert page.pane.options is not None
    page.pane.options.remove_button.click()
    assert not page.pane.is_playing
    assert page.bench.figure is None
    assert page.beginning.isVisible()
    page.bar.undo_button.click()
    assert page.pane.view.isVisible()


def test_f6_goes_from_the_form_to_the_figure_and_round_again(desk: Desk) -> None:
    """To the poses to begin with while there is none; then to its joints, to what else it is, and to the name."""
    page = desk.create()
    desk.qtbot.keyClick(page, Qt.Key.Key_F6)
    assert page.beginning.buttons[View.SIDE, Base.STANDING].hasFocus()
    begin(page)
    page.focus_page()
    desk.qtbot.keyClick(page, Qt.Key.Key_F6)
    assert page.pane.view.hasFocus()
    assert page.pane.view.chosen is not None
    desk.qtbot.keyClick(page, Qt.Key.Key_F6)
    assert page.pane.options is not None
    assert page.pane.options.stays.chips["r_leg"].hasFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_F6)
    assert page.form.fields["Name"].edit.hasFocus()


def test_a_figure_that_cannot_be_drawn_is_told_and_left_as_it_was(desk: Desk) -> None:
    """More muscles than a figure may have."""
    page = desk.create()
    begin(page)
    assert page.pane.options is not None
    muscles = page.pane.options.muscles
    for chip in list(muscles.chips.values())[:13]:
        chip.click()
    assert page.bench.figure is not None
    assert len(page.bench.figure.muscles) == 12
    assert "12" in page.banners.texts[0]
    assert sum(chip.isChecked() for chip in muscles.chips.values()) == 12


def test_the_pointer_tells_what_can_be_taken_hold_of(desk: Desk) -> None:
    """A hand over a joint, an arrow beside it."""
    page = desk.create()
    view = begin(page)
    head = grip(view, "head")
    desk.qtbot.mouseMove(view, view.place_of(head).toPoint())
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    desk.qtbot.mouseMove(view, QPoint(3, 3))
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_swing_plays_there_and_back_and_a_single_pose_is_given_a_second(desk: Desk) -> None:
    """A figure of one's own may have one pose only: its copy is the other."""
    desk.write("mine", ONE_POSE)
    page = desk.edit("mine")
    assert page.pane.copy_button.isVisible()
    page.pane.copy_button.click()
    assert page.bench.figure is not None
    assert len(page.bench.figure.keyframes) == 2
    assert page.pane.options is not None
    page.pane.options.moves.chips[Moves.SWING].click()
    page.pane.play_button.click()
    view = page.pane.view
    desk.qtbot.waitUntil(lambda: view.pose is not None and view.pose.progress > 0)
