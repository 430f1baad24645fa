"""The exercise picker: found by many words, chosen by the keyboard, put in where it is wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.adding import Adding
from stretchtimer.gui.editor.picker.known import Known
from stretchtimer.gui.editor.picker.matched import matched
from stretchtimer.gui.editor.picker.picker import Picker
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.benches import EXERCISES, bench_of
from tests.routines import BUTTERFLY, CALF

OWN = replace(CALF, id="own_one", name="Étirement du mollet", use=("morning",), equipment=("strap",))
ALL = (*EXERCISES.values(), OWN)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field in it that has the focus."""
    page = QWidget()
    page.resize(1200, 800)
    behind = QLineEdit()
    behind.setObjectName("behind")
    QVBoxLayout(page).addWidget(behind)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    behind.setFocus()
    return page


@pytest.fixture
def picker(theme: Theme, page: QWidget) -> Picker:
    """The picker over it; the butterfly was done last."""
    return Picker(theme, ALL, Thumbnails(theme), [BUTTERFLY.id], [OWN.id], parent=page)


def names(picker: Picker) -> list[str]:
    """What is listed."""
    return [exercise.name for exercise in picker.list.found]


def pressed(picker: Picker, words: str) -> None:
    """Turn the chip with those words on."""
    chip = next(one for one in picker.chips.group.buttons() if one.text() == words)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_it_opens_ready_to_type_with_what_was_done_last_first(picker: Picker) -> None:
    """The rest follow by name."""
    assert names(picker)[0] == BUTTERFLY.name
    assert names(picker)[1:] == sorted(names(picker)[1:], key=lambda name: name.replace("É", "E"))
    assert picker.search.hasFocus()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("etirement", OWN.name),  # its name, without the accent
        ("strap", OWN.name),  # what it needs
        ("morning", OWN.name),  # its moment
        ("inner thigh", BUTTERFLY.name),  # its muscle in everyday words
        ("cardio", "Cycle warm-up"),  # its kind
    ],
)
def test_an_exercise_is_found_by_what_one_knows_of_it(picker: Picker, text: str, found: str) -> None:
    """Name, gear, moment, muscle, kind."""
    QTest.keyClicks(picker.search, text)
    assert names(picker)[0] == found


def test_a_picture_of_ones_own_stands_before_its_exercise(
    theme: Theme, page: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    """Small, where a figure would be."""
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "leg.png"))
    seen = replace(OWN, picture=tmp_path / "leg.png", figure=None)
    listed = Picker(theme, [seen], Thumbnails(theme), [], [], parent=page).list
    middle = listed.visualRect(listed.model().index(0, 0)).center().y()

    def is_red() -> bool:
        row = listed.viewport().grab().toImage()
        return any(row.pixelColor(x, middle) == QColor("red") for x in range(80))

    qtbot.waitUntil(is_red)


def test_chips_and_gear_leave_what_fits(picker: Picker) -> None:
    """By kind, one's own, and by what is at hand."""
    pressed(picker, "Moving")
    assert names(picker) == ["Bodyweight squat"]
    pressed(picker, "Mine")
    assert names(picker) == [OWN.name]
    picker.menu.aboutToShow.emit()
    none = next(one for one in picker.menu.actions() if one.text() == "None")
    none.trigger()
    assert names(picker) == [] and picker.nothing.isVisible()
    pressed(picker, "All")
    assert OWN.name not in names(picker)


def test_arrows_choose_and_enter_adds(picker: Picker, qtbot: QtBot) -> None:
    """Down, down, up, Enter: the second of the list; the keyboard goes back to where it was."""
    second = picker.list.found[1].id
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(picker.search, key)
    assert picker.list.found[1].name in picker.search.accessibleDescription()
    with qtbot.waitSignal(picker.closed), qtbot.waitSignal(picker.picked) as told:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert told.args == [second, False]


def test_esc_and_a_click_beside_it_close_it_and_give_the_focus_back(
    theme: Theme, page: QWidget, picker: Picker, qtbot: QtBot
) -> None:
    """Nothing is picked."""
    with qtbot.waitSignal(picker.closed), qtbot.assertNotEmitted(picker.picked):
        QTest.keyClick(picker.search, Qt.Key.Key_Escape)
    assert page.findChild(QLineEdit, "behind").hasFocus()
    other = Picker(theme, ALL, Thumbnails(theme), parent=page)
    with qtbot.waitSignal(other.closed):
        QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_tab_stays_in_the_picker(page: QWidget, picker: Picker) -> None:
    """Round through the chips, the gear and the last button, and to the field again."""
    for _press in range(8):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert picker.search.hasFocus()
    QTest.keyClick(picker.search, Qt.Key.Key_Backtab)
    assert picker.foot.create_button.hasFocus()


def test_what_is_not_there_can_be_made(picker: Picker, qtbot: QtBot) -> None:
    """Under the name that was typed."""
    QTest.keyClicks(picker.search, "Wrist roll")
    assert "Wrist roll" in picker.nothing.accessibleName()
    with qtbot.waitSignal(picker.create_wanted) as told:
        QTest.mouseClick(picker.foot.create_button, Qt.MouseButton.LeftButton)
    assert told.args == ["Wrist roll"]


def test_several_are_added_behind_the_chosen_step_in_the_order_they_were_picked(
    theme: Theme, page: QWidget
) -> None:
    """Shift Enter stays, Enter closes; each can be undone, and the last is chosen."""
    bench = bench_of()
    adding = Adding(theme, bench, Thumbnails(theme), page)
    adding.put_known(Known((CALF.id,)))
    bench.choose([1])
    adding.add_behind_chosen()
    assert adding.picker is not None
    search = adding.picker.search
    QTest.keyClick(search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(search, "butterfly")
    QTest.keyClick(search, Qt.Key.Key_Return)
    ids = [step.block.keys["exercise"] for step in bench.draft.each_step()]
    assert ids[:3] == ["bodyweight_squat", CALF.id, BUTTERFLY.id] and len(ids) == 5
    assert adding.picker is None and bench.chosen == (5,)
    assert bench.undo_stack.undoText() == "add Butterfly"


def test_a_step_in_a_round_gets_its_neighbour_in_the_round(theme: Theme, page: QWidget) -> None:
    """Where one works, there it is added."""
    bench = bench_of('format = 1\nname = "R"\n[[step]]\nrounds = 2\n[[step.step]]\nexercise = "butterfly"\n')
    adding = Adding(theme, bench, Thumbnails(theme), page)
    bench.choose([2])
    adding.add_behind_chosen()
    assert adding.picker is not None
    QTest.keyClick(adding.picker.search, Qt.Key.Key_Return)
    assert len(bench.draft.items) == 1 and len(list(bench.draft.each_step())) == 2


def test_typed_letters_are_found_in_a_name_whatever_their_accents() -> None:
    """Each run of them once, also where two words overlap."""
    assert matched("Calf wall stretch", "calf st") == ((0, 4), (10, 2))
    assert matched("Étirement", "etir") == ((0, 4),)
    assert matched("Straße", "strasse") == ((0, 6),)
    assert matched("Calf", "al alf") == ((1, 3),)
    assert matched("Calf", "") == ()


def test_a_thousand_exercises_do_not_keep_one_waiting(theme: Theme, page: QWidget) -> None:
    """Opening, and every key, in a few times what the bench holds them to."""
    many = [replace(CALF, id=f"calf_{number}", name=f"Calf stretch {number}") for number in range(1_000)]
    start = perf_counter()
    picker = Picker(theme, many, Thumbnails(theme), parent=page)
    picker.repaint()
    opened = perf_counter()
    QTest.keyClick(picker.search, Qt.Key.Key_C)
    picker.repaint()
    assert opened - start < 1.0 and perf_counter() - opened < 0.3
