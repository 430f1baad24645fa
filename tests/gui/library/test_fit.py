"""Fitting a routine in the library, and the advice beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.gui.library.coach_card import CoachCard
from stretchtimer.gui.library.detail import Detail
from stretchtimer.gui.library.fit_panel import FitPanel
from stretchtimer.gui.library.fit_slide import lengths_of
from stretchtimer.gui.library.ignored import ignore, load_ignored
from stretchtimer.gui.library.sheet import RoutineSheet
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.fold import Fold
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.insight.coach.note import Topic
from stretchtimer.routine.model import Routine, When
from tests.gui.made import BED, CALVES, catalogue
from tests.routines import CALF, calf_step, routine_of

QUAD = replace(CALF, id="quad", name="Quad pull", group="quads")
LONG = replace(
    routine_of(calf_step(60_000), calf_step(60_000, exercise=QUAD), name="Long", when=When.AFTER), id="long"
)


def detail_of(theme: Theme, qtbot: QtBot, routine: Routine, **asked: frozenset[tuple[str, str]]) -> Detail:
    """The detail pane showing `routine`."""
    detail = Detail(theme, Wishes())
    qtbot.addWidget(detail)
    detail.resize(detail.width(), 800)
    detail.show_item(catalogue(routine, **asked).cards[routine.id])
    detail.show()
    return detail


def sheet_of(detail: Detail) -> RoutineSheet:
    """What is told of the routine."""
    assert detail.offer is not None and isinstance(detail.offer.sheet, RoutineSheet)
    return detail.offer.sheet


def panel_of(detail: Detail) -> FitPanel:
    """The part with the slider."""
    panel = sheet_of(detail).panel
    assert panel is not None
    return panel


def told(detail: Detail) -> str:
    """All that its labels say."""
    labels = sheet_of(detail).findChildren(Label)
    return "\n".join(label.accessibleName() or label.text() for label in labels if not label.isHidden())


def test_half_minutes_and_the_length_as_made_can_be_chosen() -> None:
    """Between the bounds, and no more than twice as long as made."""
    assert lengths_of(100_000, 70_000, 130_000) == (90_000, 100_000, 120_000)
    assert lengths_of(30_000, 30_000, 3_600_000) == (30_000, 60_000)
    assert lengths_of(452_000, 450_000, 452_000) == (452_000,), "two seconds less are nothing to choose"
    assert lengths_of(504_000, 461_000, 504_000) == (480_000, 504_000), "an optional step less is something"
    assert lengths_of(310_000, 310_000, 310_000) == (310_000,)


def test_keys_fit_it_and_start_begins_what_is_shown(theme: Theme, qtbot: QtBot) -> None:
    """One to the left: shorter holds in the sentence, the steps, the figures, on the button, and in the session."""
    detail = detail_of(theme, qtbot, LONG)
    panel = panel_of(detail)
    assert "As made." in told(detail) and "1 min a side" in told(detail)
    qtbot.keyClick(panel.slide, Qt.Key.Key_Left)
    words = told(detail)
    assert "Each hold goes from 1 min to 56 s." in words and "4 min" in words
    assert "56 s a side" in words and "1 min a side" not in words
    assert detail.offer is not None and detail.offer.start_button.text() == "Start, 4 min"
    with qtbot.waitSignal(detail.start_wanted, timeout=500) as started:
        detail.start()
    routine, moment = started.args
    assert [step.hold_ms for step in routine.each_step()] == [56_000, 56_000]
    assert (routine.id, moment) == ("long", When.AFTER)


def test_back_at_the_notch_it_is_as_made(theme: Theme, qtbot: QtBot) -> None:
    """There and back again changes nothing."""
    detail = detail_of(theme, qtbot, LONG)
    panel = panel_of(detail)
    qtbot.keyClick(panel.slide, Qt.Key.Key_Left)
    place = QPoint(round(panel.slide.notch_x), panel.slide.height() // 2)
    qtbot.mouseClick(panel.slide, Qt.MouseButton.LeftButton, pos=place)
    assert "As made." in told(detail)
    with qtbot.waitSignal(detail.start_wanted, timeout=500) as started:
        detail.start()
    assert started.args == [LONG, When.AFTER]


def test_each_change_can_be_unfolded(theme: Theme, qtbot: QtBot) -> None:
    """Two changes are listed; opened, the list stays open while the slider moves; at the notch there is none."""
    detail = detail_of(theme, qtbot, LONG)
    panel = panel_of(detail)
    assert panel.findChild(Fold) is None
    qtbot.keyClick(panel.slide, Qt.Key.Key_Left)
    fold = panel.changes
    assert fold is not None
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert "Quad pull: held for 56 s instead of 1 min." in told(detail)
    qtbot.keyClick(panel.slide, Qt.Key.Key_Left)
    assert panel.changes is not None and panel.changes.is_open
    panel.slide.setValue(panel.slide.value() + 2)
    assert panel.changes is None


def test_what_cannot_be_fitted_has_no_slider(theme: Theme, qtbot: QtBot) -> None:
    """A routine in which nothing can be changed is offered as it is."""
    detail = detail_of(theme, qtbot, replace(routine_of(calf_step(60_000)), id="fixed"))
    assert sheet_of(detail).panel is not None
    squats = replace(routine_of(replace(calf_step(), hold_ms=None, reps=5, rep_ms=2_000)), id="moves")
    assert sheet_of(detail_of(theme, qtbot, squats)).panel is None


def test_the_coach_s_advice_can_be_put_aside(theme: Theme, qtbot: QtBot) -> None:
    """What, why, who says so; Ignore takes the card away and tells which it was."""
    detail = detail_of(theme, qtbot, CALVES)
    card = next(
        card for card in sheet_of(detail).findChildren(CoachCard) if "warmed" in card.accessibleName()
    )
    assert "Calf wall stretch comes before anything has warmed you." in told(detail)
    assert "(Bishop, 2003; RAMP, Jeffreys, 2007)" in told(detail)
    with qtbot.waitSignal(detail.advice_ignored, timeout=500) as ignored:
        qtbot.mouseClick(card.ignore_button, Qt.MouseButton.LeftButton)
    assert ignored.args == [CALVES, Topic.COLD] and card.isHidden()


def test_ignored_advice_is_not_shown_again(theme: Theme, qtbot: QtBot) -> None:
    """Only for that routine and that topic."""
    ignored = frozenset({(CALVES.id, "cold"), (BED.id, "ends still")})
    detail = detail_of(theme, qtbot, CALVES, ignored=ignored)
    assert "warmed you" not in told(detail) and "gets you moving again" in told(detail)


def test_what_is_ignored_is_kept_in_a_file(tmp_path: Path) -> None:
    """Line by line; whatever else is in the file does no harm; without a file nothing is kept."""
    path = tmp_path / "config" / "ignored.tsv"
    assert load_ignored(path) == load_ignored(None) == frozenset()
    ignore(path, "calves", "cold")
    ignore(path, "my calves", "ends still")
    assert load_ignored(path) == {("calves", "cold"), ("my calves", "ends still")}
    path.write_bytes(b"\xff\nno tab\ncalves\tcold\n")
    assert load_ignored(path) == {("calves", "cold")}
    ignore(None, "calves", "cold")


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """As a sentence; the person's routine is not in the way."""
    (tmp_path / "taken").write_text("")
    with pytest.raises(UserError, match="could not be saved"):
        ignore(tmp_path / "taken" / "ignored.tsv", "calves", "cold")
