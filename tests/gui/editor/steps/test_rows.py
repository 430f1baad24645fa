"""What is told of each row: to eyes, and to a screen reader."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.writing import Change
from tests.gui.editor.benches import THREE_STEPS
from tests.gui.editor.steps.lists import ALT, BUTTERFLY, CALF, SQUAT, Make, key, place


def test_a_row_tells_what_and_how_much_and_how_long(make: Make) -> None:
    """For eyes and for a screen reader alike."""
    row = make().view.rows[CALF - 1]
    assert (row.title, row.detail) == ("Calf wall stretch", "20 s a side · Right, then left")
    assert row.time == "0:53", "8 s to get ready, 20 s, 5 s to change sides, 20 s"
    assert row.spoken == "Calf wall stretch, 20 s a side · Right, then left, 0:53"


def test_a_step_with_a_fault_says_it_in_its_row(make: Make) -> None:
    """An exercise that is not there any more."""
    steps = make()
    steps._bench.edit("change", lambda draft: edits.change(draft, CALF, Change(k.EXERCISE_ID, "gone")))
    row = steps.view.rows[CALF - 1]
    assert row.title == "gone" and "unknown exercise" in row.fault
    assert row.spoken == f"gone, {row.fault}", "once, and without a time that nobody knows"
    assert row.time == "?"


def test_a_fault_stays_marked_while_its_row_is_chosen(make: Make) -> None:
    """F8 chooses it: its outline is still that of a fault."""
    steps = make()
    steps._bench.edit("change", lambda draft: edits.change(draft, CALF, Change(k.EXERCISE_ID, "gone")))
    steps._bench.choose([CALF])
    rect = steps.view.visualRect(steps.view.model().index(CALF - 1, 0))
    picture = steps.view.viewport().grab(rect).toImage()
    assert picture.pixelColor(rect.width() // 2, 1).name() == steps._theme.colours.danger.lower()


def test_a_round_with_a_fault_in_it_has_no_length(make: Make) -> None:
    """What its step takes is not known."""
    steps = make()
    steps._bench.edit("group", lambda draft: edits.group(draft, [CALF, BUTTERFLY]))
    steps._bench.edit("change", lambda draft: edits.change(draft, CALF, Change(k.EXERCISE_ID, "gone")))
    assert [row.time for row in steps.view.rows][1:3] == ["?", "?"]


def test_what_was_moved_is_announced_with_its_place(make: Make) -> None:
    """By key, into a round and for several at once; what cannot move says nothing."""
    steps = make()
    said: list[str] = []
    steps.announced.connect(said.append)
    steps._bench.edit("group", lambda draft: edits.group(draft, [BUTTERFLY]))
    steps._bench.choose([CALF])
    key(steps, Qt.Key.Key_Up, ALT)
    key(steps, Qt.Key.Key_Up, ALT)
    steps._bench.choose([SQUAT])
    key(steps, Qt.Key.Key_Down, ALT)
    steps._bench.choose([SQUAT, BUTTERFLY])
    key(steps, Qt.Key.Key_Up, ALT)
    assert said == [
        "Calf wall stretch, 1 of 4",
        "Bodyweight squat, 3 of 4, in a round",
        "Bodyweight squat, 2 of 3, 1 more with it",
    ]


def test_only_the_rows_that_say_something_else_are_painted_again(make: Make) -> None:
    """One step of three is changed; the others keep their words, and are not touched."""
    steps = make()
    painted: list[int] = []
    steps.view.model().dataChanged.connect(lambda first, _last: painted.append(first.row()))
    steps._bench.edit("change", lambda draft: edits.change(draft, CALF, Change(k.HOLD, 40_000)))
    assert painted == [CALF - 1]
    assert [row.detail for row in steps.view.rows][1:] == [
        "40 s a side · Right, then left",
        "20 s · Inner thighs",
    ]


def test_the_picture_of_a_step_stands_in_its_row(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    """Small, where its figure would be."""
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "leg.png"))
    steps = make(f'{THREE_STEPS}picture = "leg.png"\n', tmp_path / "mine.toml")
    height = place(steps, BUTTERFLY - 1).y()

    def is_red() -> bool:
        row = steps.view.viewport().grab().toImage()
        return any(row.pixelColor(x, height) == QColor("red") for x in range(120))

    qtbot.waitUntil(is_red)
