"""The settings page: every row of the table, by hand and by key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.key_setting import KEY_ROWS
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.choice import Choice
from stretchtimer.gui.settings.controls import Control
from stretchtimer.gui.settings.muscle_chips import MuscleChips
from stretchtimer.gui.settings.page import SettingsPage
from stretchtimer.gui.settings.slider import Slider
from stretchtimer.gui.settings.stepper import Stepper
from stretchtimer.gui.settings.swatches import Swatches
from stretchtimer.gui.settings.switch import Switch
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.timeline.cue import Cue, CueKind
from tests.speaking import speaking

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SettingsPage:
    """The page with every default, shown."""
    page = SettingsPage(theme)
    page.put(Settings())
    page.resize(992, 800)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def chosen(page: SettingsPage) -> list[tuple[str, object]]:
    """All that is chosen from now on."""
    told: list[tuple[str, object]] = []
    page.chosen.connect(lambda key, value: told.append((key, value)))
    return told


def use(control: Control, qtbot: QtBot) -> object:
    """Change a control by hand; the value that should come of it."""
    if isinstance(control, Switch):
        qtbot.mouseClick(control, LEFT)
        return control.isChecked()
    if isinstance(control, Slider):
        qtbot.keyClick(control.bar, Qt.Key.Key_Left)
        return control.bar.value()
    if isinstance(control, Stepper):
        qtbot.mouseClick(control.more, LEFT)
        return control.field.value()
    if isinstance(control, Choice):
        other = next(button for button in control.group.buttons() if not button.isChecked())
        qtbot.mouseClick(other, LEFT)
        return control.choices[control.group.checkedId()]
    if isinstance(control, Swatches):
        qtbot.mouseClick(control.group.button(5), LEFT)
        return 5
    qtbot.mouseClick(control.chips["neck"], LEFT)
    return ("calf", "quads", "neck")


@pytest.mark.parametrize(
    "key", [row.key for row in TABLE if row.key not in KEY_ROWS and not isinstance(row, FoundSetting)]
)
def test_every_setting_can_be_changed_by_hand(page: SettingsPage, qtbot: QtBot, key: str) -> None:
    """It tells its key and a value that the table accepts and that was not there before."""
    told = chosen(page)
    value = use(page.controls[key], qtbot)
    assert told == [(key, value)]
    row = next(row for row in TABLE if row.key == key)
    assert row.accepts(value) and value != row.default


def test_showing_values_is_not_choosing_them(page: SettingsPage) -> None:
    """All of them others than before, and nothing is told."""
    told = chosen(page)
    page.put(Settings(mute=True, volume=5, focus=("neck",), theme="dark", skin=6, text_size=150, ready=1))
    assert told == []
    volume, text, focus = (page.controls[key] for key in ("volume", "text_size", "focus"))
    assert isinstance(volume, Slider) and volume.bar.value() == 5
    assert isinstance(text, Stepper) and text.field.value() == 150
    assert isinstance(focus, MuscleChips)
    assert [group for group, chip in focus.chips.items() if chip.isChecked()] == ["neck"]


def test_a_slider_follows_the_mouse_in_steps(page: SettingsPage, qtbot: QtBot) -> None:
    """Pressed in the middle, drawn to the end and beyond."""
    told, control = chosen(page), page.controls["volume"]
    assert isinstance(control, Slider)
    bar = control.bar
    qtbot.mousePress(bar, LEFT, pos=QPoint(bar.width() // 2, bar.height() // 2))
    assert told == [("volume", 50)]
    qtbot.mouseRelease(bar, LEFT)
    qtbot.mousePress(bar, LEFT, pos=QPoint(0, 10))
    assert told[-1] == ("volume", 0)


@pytest.mark.parametrize("typed", ["45", "４５"])
def test_a_number_can_be_typed(page: SettingsPage, qtbot: QtBot, typed: str) -> None:
    """It counts when it is finished, and no further than the bounds; digits may be wide, as Japanese writes them."""
    told, control = chosen(page), page.controls["hold_after"]
    assert isinstance(control, Stepper)
    control.field.setFocus()
    control.field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(typed)
    QApplication.sendEvent(control.field, event)
    assert told == []
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert told == [("hold_after", 45)]


@pytest.mark.parametrize(
    ("tag", "shown"),
    [("en", "20 s"), ("de", "20 s"), ("zh_CN", "20 秒"), ("ja", "20秒")],
)
def test_a_number_has_its_unit_as_the_language_writes_it(
    theme: Theme, qtbot: QtBot, tag: str, shown: str
) -> None:
    """Japanese leaves no blank between."""
    row = next(row for row in TABLE if row.key == "hold_after")
    with speaking(tag):
        control = Stepper(theme, replace(row, unit=_("s")))
        qtbot.addWidget(control)
        control.put(20)
        assert control.field.text() == shown


def test_a_number_at_its_bound_cannot_go_on(page: SettingsPage) -> None:
    """The button that would lead beyond is off."""
    control = page.controls["text_size"]
    assert isinstance(control, Stepper)
    assert not control.less.isEnabled() and control.more.isEnabled()
    control.put(200)
    assert control.less.isEnabled() and not control.more.isEnabled()


def test_muscles_keep_the_order_they_were_chosen_in(page: SettingsPage, qtbot: QtBot) -> None:
    """The first matters most; one that is taken away and chosen again is the last."""
    told, control = chosen(page), page.controls["focus"]
    assert isinstance(control, MuscleChips)
    qtbot.mouseClick(control.chips["calf"], LEFT)
    qtbot.mouseClick(control.chips["calf"], LEFT)
    assert told == [("focus", ("quads",)), ("focus", ("quads", "calf"))]


def test_a_muscle_can_matter_on_one_side(page: SettingsPage, qtbot: QtBot) -> None:
    """A choice below the chips, read out with the muscle; it is there while the muscle is on."""
    told, control = chosen(page), page.controls["focus"]
    assert isinstance(control, MuscleChips)
    assert list(control.sides) == ["calf", "quads"]
    left, right = control.sides["calf"].group.buttons()[1:]
    assert right.accessibleName() == "Calves: right"
    qtbot.keyClick(right, Qt.Key.Key_Space)
    assert told == [("focus", ("calf right", "quads"))]
    qtbot.mouseClick(control.chips["quads"], LEFT)
    qtbot.mouseClick(left, LEFT)
    assert told[1:] == [("focus", ("calf right",)), ("focus", ("calf left",))]
    page.put(Settings(focus=("neck", "calf right")))
    assert list(control.sides) == ["neck", "calf"] and right.isChecked()
    assert control.sides["neck"].group.buttons()[0].isChecked()


def test_sounds_and_voice_can_be_tried(page: SettingsPage, qtbot: QtBot) -> None:
    """Each has its button."""
    told: list[tuple[Cue, ...]] = []
    page.test_wanted.connect(told.append)
    for name in ("Test the sounds", "Test the voice"):
        button = next(found for found in page.findChildren(Button) if found.accessibleName() == name)
        qtbot.mouseClick(button, LEFT)
    assert [[cue.kind for cue in cues] for cues in told] == [[CueKind.START], [CueKind.VOICE]]


def test_a_section_is_a_click_away(page: SettingsPage, qtbot: QtBot) -> None:
    """The form scrolls there, and the list follows where one scrolls."""
    page.sections.wanted.emit(1)
    assert page.form.verticalScrollBar().value() > 0
    page.form.verticalScrollBar().setValue(0)
    assert page.sections.current is page.sections.group.button(0)
    page.form.verticalScrollBar().setValue(page.form.verticalScrollBar().maximum())
    assert page.sections.current is page.sections.group.buttons()[-1]


def test_why_an_output_is_missing_and_where_files_are_is_said(page: SettingsPage, tmp_path: Path) -> None:
    """Below the choice; below their names."""
    assert "output" in page.rows
    page.tell_outputs(("The package simpleaudio is not installed.",))
    page.data.tell_folders(tmp_path, tmp_path / "settings.toml")
    said = " ".join(label.accessibleName() or label.text() for label in page.findChildren(Label))
    assert "simpleaudio is not installed" in said
    assert str(tmp_path) in said and "settings.toml" in said


@pytest.mark.parametrize("size", [(752, 640), (992, 800)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut(theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float) -> None:
    """Neither words nor controls, however large the text and small the window."""
    page = SettingsPage(Theme(resources.assets(), Look.LIGHT, scale))
    page.put(Settings())
    page.resize(*size)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    room = page.form.viewport().width
    qtbot.waitUntil(lambda: all(row.minimumSizeHint().width() <= room() for row in page.rows.values()))
    cut = [
        label.text()
        for label in page.findChildren(Label)
        if label.isVisible()
        and not label.wordWrap()
        and (label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height())
    ]
    assert cut == []


def test_everything_has_a_name(page: SettingsPage) -> None:
    """And a role and a value, for those who do not see it."""
    assert page.controls  # every section
    controls = [w for kind in (QAbstractButton, QSlider, QSpinBox) for w in page.findChildren(kind)]
    unnamed = [
        type(w).__name__
        for w in controls
        if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert len(controls) > 40 and unnamed == []
    volume = page.controls["volume"]
    assert isinstance(volume, Slider)
    interface = QAccessible.queryAccessibleInterface(volume.bar)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Volume"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST])
def test_it_follows_the_theme(page: SettingsPage, theme: Theme, look: Look) -> None:
    """Its ground is that of the colours in force."""
    theme.choose(look)
    drawn = page.grab().toImage()
    assert drawn.pixelColor(2, 400).name().upper() == theme.colours.bg
