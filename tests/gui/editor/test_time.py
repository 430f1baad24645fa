"""The routine in time: figures that follow every edit, steps chosen on the bar, rounds under their bracket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.timeline.strip import TimeStrip
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.tip import Tip
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise_keys import REPS
from tests.gui.editor.benches import bench_of

SQUAT, CALF, BUTTERFLY = 1, 2, 3  # keys, in the order of the file


@pytest.fixture
def bench(qapp: object) -> Workbench:
    """Five squats, the calf on both sides, the butterfly."""
    return bench_of()


@pytest.fixture
def strip(bench: Workbench, theme: Theme, qtbot: QtBot) -> TimeStrip:
    """As wide as in a window of 1200 px."""
    strip = TimeStrip(theme, bench)
    qtbot.addWidget(strip)
    strip.resize(784, 100)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def place_of(strip: TimeStrip, key: int) -> QPoint:
    """The middle of the first block of a step."""
    assert strip.bar.shown
    span = strip.bar.shown.spans_of([key])[0]
    return QPoint(round((span.left + span.right) / 2), 12)


def test_the_figures_follow_every_edit_and_undo(strip: TimeStrip, bench: Workbench) -> None:
    """Ten seconds more on each side: twenty more in all and held."""
    assert (strip.total.text(), strip.words.text()) == ("1:46", "total, 0:15 moving, 1:00 held")
    bench.edit("hold", lambda draft: edits.change(draft, CALF, Change(k.HOLD, 30_000)))
    assert (strip.total.text(), strip.words.text()) == ("2:06", "total, 0:15 moving, 1:20 held")
    bench.undo_stack.undo()
    assert strip.total.text() == "1:46"


def test_a_click_on_the_bar_chooses_the_step(strip: TimeStrip, bench: Workbench, qtbot: QtBot) -> None:
    """Whichever block of it."""
    qtbot.mouseClick(strip.bar, Qt.MouseButton.LeftButton, pos=place_of(strip, BUTTERFLY))
    assert bench.chosen == (BUTTERFLY,)
    qtbot.mouseClick(strip.bar, Qt.MouseButton.LeftButton, pos=place_of(strip, SQUAT))
    assert bench.chosen == (SQUAT,)


def test_the_arrows_choose_along_the_bar(strip: TimeStrip, bench: Workbench, qtbot: QtBot) -> None:
    """The first, on and back, and never past the ends."""
    strip.bar.setFocus()
    found = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(strip.bar, key)
        found.append(bench.chosen)
    assert found == [(SQUAT,), (CALF,), (BUTTERFLY,), (BUTTERFLY,), (CALF,)]


def test_pointing_tells_the_time_the_exercise_and_the_side(strip: TimeStrip, qtbot: QtBot) -> None:
    """On a small card above the bar, which goes with the pointer."""
    assert strip.bar.shown
    segment = next(one for one in strip.bar.shown.sound.timeline.segments if one.side.value == "left")
    x = round(strip.bar.shown.track.x_of(segment.start_ms + 10_000))
    qtbot.mouseMove(strip.bar, QPoint(x, 12))
    (tip,) = strip.findChildren(Tip)
    assert "Calf wall stretch, left side" in tip.text
    qtbot.mouseMove(strip.bar, QPoint(x, 40))
    assert not tip.text


def test_a_round_has_a_bracket_over_all_its_passes(strip: TimeStrip, bench: Workbench) -> None:
    """Its steps lie under it as often as they come, and a click there chooses the step."""
    bench.edit("group", lambda draft: edits.group(draft, [CALF, BUTTERFLY]))
    assert strip.bar.shown
    (bracket,) = strip.bar.shown.brackets
    spans = strip.bar.shown.spans_of([CALF, BUTTERFLY])
    assert bracket.rounds == 2 and len(spans) == 4
    assert (bracket.left, bracket.right) == (spans[0].left, spans[-1].right)
    assert [span.name for span in strip.bar.shown.alone] == ["Bodyweight squat"]


def test_without_steps_it_says_so(strip: TimeStrip, bench: Workbench) -> None:
    """And shows no bar; undo brings it back."""
    bench.edit("remove", lambda draft: edits.remove(draft, [SQUAT, CALF, BUTTERFLY]))
    assert strip.words.text() == "no steps yet" and strip.bar.shown is None
    bench.undo_stack.undo()
    assert strip.bar.shown is not None


def test_with_something_to_fix_it_says_that_the_figures_are_of_before(
    strip: TimeStrip, bench: Workbench
) -> None:
    """The bar stays, with what is to be fixed outlined."""
    bench.edit("duration", lambda draft: edits.change(draft, CALF, Change(REPS, 5)))
    assert strip.words.text() == "before what is to fix"


def test_a_screen_reader_is_told_which_step_the_bar_stands_at(bench: Workbench, strip: TimeStrip) -> None:
    """The number of the chosen step and its exercise; moved by the screen reader itself, it chooses."""
    bench.choose([CALF])
    assert (strip.bar.value(), strip.bar.accessibleDescription()) == (2, "Calf wall stretch")
    strip.bar.setValue(3)
    assert bench.chosen == (BUTTERFLY,)
    bench.choose([])
    assert (strip.bar.value(), strip.bar.accessibleDescription()) == (0, "")
