"""What the player shows while a cramp is eased: pure values, and the page that shows them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.gui.player.relief import ReliefWords, easing_reading, easing_share
from stretchtimer.gui.player.relief_controls import ReliefControls
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.timeline.track import Track
from stretchtimer.routine.model import Routine, Span, Step, When
from stretchtimer.timeline.compiling import compile_routine
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage
from tests.routines import RIGHT, SQUAT, calf_step, routine_of

Key = Qt.Key
WORDS = ReliefWords("Ease the calf", ("Straighten the knee.",), "Warmth, or cold.", "Not easing? Get help.")


def relief_routine() -> Routine:
    """Eased for ten minutes at most, then a minute's walk."""
    ease = replace(calf_step(), hold_ms=None, span=Span(20_000, 600_000), sides=(RIGHT,))
    walk = Step(replace(SQUAT, reps=None), span=Span(60_000, 60_000))
    return routine_of(ease, walk, when=When.ANY)


def begun(set_up: SetUp) -> Stage:
    """A stage with relief in it, from its first moment on."""
    stage = set_up()
    stage.running = stage.session(relief_routine(), When.ANY)
    stage.page.begin(stage.running, relief=WORDS)
    return stage.after(10)


def test_the_time_counts_up_with_a_breath() -> None:
    """In for four seconds, out for six, again and again."""
    timeline = compile_routine(relief_routine(), 0)
    read = [easing_reading(timeline.at(ms), paused=False) for ms in (0, 4_000, 9_999, 34_000)]
    assert [reading.phase for reading in read] == ["Breathe in", "Breathe out", "Breathe out", "Breathe out"]
    assert (read[3].digits, read[3].under, read[3].warm) == ("0:34", "take your time", True)
    paused = easing_reading(timeline.at(34_000), paused=True)
    assert (paused.phase, paused.still, paused.paused) == ("Paused", True, True)


def test_the_ring_always_fills_and_is_never_full() -> None:
    """It is open-ended: half after 25 s, half of the rest after as long again."""
    timeline = compile_routine(relief_routine(), 0)
    shares = [easing_share(timeline.at(ms)) for ms in (0, 25_000, 50_000, 120_000, 599_000)]
    assert shares[:3] == [0, 0.5, 0.75]
    assert sorted(shares) == shares and shares[-1] < 1


def test_what_may_last_long_takes_half_of_the_bar() -> None:
    """Ten minutes beside one would leave no room for the names."""
    timeline = compile_routine(relief_routine(), 0)
    first, second = Track(timeline, 500, open_as_rest=True).blocks
    assert abs(first.width - second.width) < 1
    first, second = Track(timeline, 500).blocks
    assert first.width > 8 * second.width


def test_the_page_says_what_to_do_and_when_to_get_help(set_up: SetUp) -> None:
    """It eased is there from the start, not only after the least time."""
    live = begun(set_up).page.live
    assert live.guide.guidance is not None
    assert (live.guide.guidance.title, live.guide.guidance.setup) == ("Ease the calf", WORDS.steps)
    assert live.guide.guidance.caution == "Warmth, or cold."
    assert live.band.action.text() == "It eased" and not live.band.action.isHidden()
    assert live.relief_controls.accessibleName() == "Not easing? Get help."
    assert live.ring.notch is None


def test_once_it_eased_the_rest_is_done_as_usual(set_up: SetUp) -> None:
    """A countdown, in warm tones; there is no other leg to walk on."""
    stage = begun(set_up)
    stage.press(Key.Key_Return).after(1)
    live = stage.page.live
    assert stage.place == ("move", "both", 1)
    assert live.ring.reading.warm and live.ring.reading.digits == "59"
    assert live.leg.isHidden() and not live.relief_controls.other.isEnabled()
    assert live.band.timeline.times == ("", "0:59 left")


def test_pause_skip_and_the_other_leg_by_button(set_up: SetUp) -> None:
    """Everything that has a key can be pressed."""
    stage = begun(set_up)
    controls = stage.page.live.relief_controls
    controls.pause.click()
    assert stage.bridge.is_paused and controls.pause.accessibleName() == "Go on (Space)"
    controls.pause.click()
    controls.other.click()
    assert stage.after(2).place == ("hold", "left", 2)
    controls.skip.click()
    assert stage.place[0] == "move"


def test_s_is_of_no_use_elsewhere(set_up: SetUp) -> None:
    """A routine has its own order of sides."""
    stage = set_up().after(15)
    assert stage.press(Key.Key_S).place == ("hold", "right", 5)


def test_relief_on_a_full_screen_keeps_its_commands(set_up: SetUp) -> None:
    """They float like the others, and come and go with them."""
    stage = begun(set_up)
    live = stage.page.live
    live.set_full_screen(True)
    live.show_commands(False)
    assert live.relief_controls.isHidden()
    live.show_commands(True)
    assert not live.relief_controls.isHidden() and live.controls.isHidden()
    live.set_full_screen(False)


def test_another_session_ends_the_one_that_runs(set_up: SetUp) -> None:
    """What was held is in the journal, and the question is gone."""
    stage = set_up().after(15)
    stage.press(Key.Key_Escape)
    stage.page.begin(stage.session(relief_routine(), When.ANY), relief=WORDS)
    assert [entry.held_ms for entry in stage.log.entries] == [5_000]
    assert [outcome.value for outcome, _at in stage.log.ended] == ["stopped"]
    assert stage.page.question.isHidden() and stage.page.live.isEnabled()
    assert stage.overs == 0 and stage.page.summary is None


def test_t_gives_more_time_to_get_ready_and_nothing_else(set_up: SetUp) -> None:
    """Ten seconds more in a gap; a hold is not made longer."""
    stage = set_up().after(4)
    stage.press(Key.Key_T)
    assert stage.after(10).place == ("ready", "right", 14)
    total = stage.after(8).running.timeline.total_ms
    assert stage.place[0] == "hold"
    assert stage.press(Key.Key_T).running.timeline.total_ms == total


def test_buttons_on_a_narrow_card_lie_beside_each_other(qtbot: QtBot, theme: Theme) -> None:
    """In large text on a small full screen the other leg is left to the sides above the ring."""
    page = QWidget()
    qtbot.addWidget(page)
    controls = ReliefControls(theme, page)
    controls.place(QRect(0, 0, 640, 84), floats=True)
    assert not controls.other.isHidden()
    narrow = controls.skip.width() + controls.other.width() + controls.pause.width()
    controls.place(QRect(0, 0, narrow, 84), floats=True)
    assert controls.other.isHidden() and not controls.skip.geometry().intersects(controls.pause.geometry())
