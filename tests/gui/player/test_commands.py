"""Every command of a session, by key and by button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from stretchtimer.gui.player.page import PlayerPage
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage
from tests.routines import bike_step, calf_step, routine_of

Key = Qt.Key
Press = Callable[[Stage], object]


def keys(*keys: Qt.Key) -> list[Press]:
    """A press of each key."""
    return [lambda stage, key=key: stage.press(key) for key in keys]


def button(find: Callable[[PlayerPage], object]) -> Press:
    """A click on what `find` finds on the page."""
    return lambda stage: find(stage.page).click()  # type: ignore[attr-defined]


@pytest.mark.parametrize("press", [*keys(Key.Key_Space), button(lambda page: page.live.controls.pause)])
def test_pause_stands_still_and_goes_on(set_up: SetUp, press: Press) -> None:
    """Once to pause, once more to go on; meanwhile no second passes."""
    stage = set_up().after(15)
    press(stage)
    assert stage.bridge.is_paused
    stage.clock.on(60)
    assert stage.place == ("hold", "right", 5)
    press(stage)
    assert not stage.bridge.is_paused
    assert stage.after(2).place == ("hold", "right", 7)


@pytest.mark.parametrize(
    "press",
    [*keys(Key.Key_N, Key.Key_PageDown), button(lambda page: page.live.controls.skip)],
)
def test_skip_leaves_this_for_what_comes(set_up: SetUp, press: Press) -> None:
    """From the middle of the right side to the change of sides."""
    stage = set_up().after(15)
    press(stage)
    assert stage.place == ("switch", "left", 0)


@pytest.mark.parametrize(
    "press",
    [*keys(Key.Key_P, Key.Key_PageUp), button(lambda page: page.live.controls.back)],
)
def test_back_begins_this_again(set_up: SetUp, press: Press) -> None:
    """Five seconds in, the hold starts over."""
    stage = set_up().after(15)
    press(stage)
    assert stage.place == ("hold", "right", 0)


@pytest.mark.parametrize("press", [*keys(Key.Key_R), button(lambda page: page.live.controls.repeat)])
def test_repeat_does_this_side_once_more(set_up: SetUp, press: Press) -> None:
    """After the right side comes the right side again, with a moment to settle."""
    stage = set_up().after(15)
    press(stage)
    stage.after(17)
    assert stage.place[:2] == ("ready", "right")
    assert stage.after(5).place[:2] == ("hold", "right")


@pytest.mark.parametrize(
    "press", [*keys(Key.Key_Plus, Key.Key_Equal), button(lambda page: page.live.controls.more)]
)
def test_more_makes_it_ten_seconds_longer(set_up: SetUp, press: Press) -> None:
    """A hold of twenty seconds has thirty."""
    stage = set_up().after(15)
    press(stage)
    assert stage.running.now.remaining_ms == 25_000


@pytest.mark.parametrize("press", [*keys(Key.Key_Minus), button(lambda page: page.live.controls.less)])
def test_less_makes_it_ten_seconds_shorter(set_up: SetUp, press: Press) -> None:
    """Fifteen seconds left are five."""
    stage = set_up().after(15)
    press(stage)
    assert stage.running.now.remaining_ms == 5_000


@pytest.mark.parametrize(
    "press",
    [*keys(Key.Key_Return, Key.Key_Enter), button(lambda page: page.live.band.action)],
)
def test_ready_starts_the_hold_at_once(set_up: SetUp, press: Press) -> None:
    """Nobody waits for the rest of the lead-in."""
    stage = set_up().after(3)
    press(stage)
    assert stage.place == ("hold", "right", 0)


@pytest.mark.parametrize(
    "press",
    [*keys(Key.Key_Return), button(lambda page: page.live.band.action)],
)
def test_an_open_ended_step_is_finished_after_its_minimum(set_up: SetUp, press: Press) -> None:
    """The button is there from the bell on; before it, there is none and Enter is not lost on it."""
    stage = set_up(routine_of(bike_step(5_000, 20_000), calf_step())).after(13)
    assert stage.page.live.band.action.isHidden()
    stage.after(4)
    assert stage.page.live.band.action.text() == "Finish when ready"
    press(stage)
    assert stage.kind == "hold"
    assert stage.log.entries[0].outcome.value == "done"


@pytest.mark.parametrize(("key", "elapsed"), [(Key.Key_Right, 11), (Key.Key_Left, 1)])
def test_arrows_go_five_seconds(set_up: SetUp, key: Qt.Key, elapsed: int) -> None:
    """On, and back."""
    stage = set_up().after(16)
    assert stage.press(key).place == ("hold", "right", elapsed)


def test_left_goes_no_further_than_the_start(set_up: SetUp) -> None:
    """The arrow at the first second stays at zero."""
    stage = set_up().after(1)
    assert stage.press(Key.Key_Left).running.now.t_ms == 0


@pytest.mark.parametrize(
    ("key", "name"),
    [(Key.Key_M, "sound_switched"), (Key.Key_V, "voice_switched")],
)
def test_sound_and_voice_go_off_and_on(set_up: SetUp, key: Qt.Key, name: str) -> None:
    """The page tells what is wanted; the buttons show what is."""
    stage, told = set_up(), []
    getattr(stage.page, name).connect(told.append)
    stage.press(key).press(key)
    assert told == [False, True]


def test_what_is_heard_can_be_shown_without_telling(set_up: SetUp) -> None:
    """At the start of a session the buttons take up the settings."""
    stage, told = set_up(), []
    stage.page.sound_switched.connect(told.append)
    stage.page.set_heard(sound=False, voice=True)
    top = stage.page.live.top
    assert (top.sound.isChecked(), top.voice.isChecked(), told) == (False, True, [])
    assert top.sound.accessibleName() == "Sound is off"


def test_a_button_that_has_the_keyboard_keeps_its_space(set_up: SetUp) -> None:
    """Space on the focused skip button skips; it does not pause."""
    stage = set_up().after(15)
    stage.page.live.controls.skip.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Key.Key_Space)
    assert stage.kind == "switch" and not stage.bridge.is_paused


def test_time_cannot_be_added_where_the_person_ends_it(set_up: SetUp) -> None:
    """While it waits for the person, plus and minus are off."""
    stage = set_up(routine_of(calf_step(reps=5, rep_ms=None, hold_ms=None))).after(11)
    assert not stage.page.live.controls.more.isEnabled()
    assert not stage.page.live.controls.less.isEnabled()


def test_all_keys_are_asked_for_by_the_button(set_up: SetUp) -> None:
    """The page hands the wish on."""
    stage, asked = set_up(), []
    stage.page.keys_wanted.connect(lambda: asked.append(True))
    stage.page.live.controls.keys.click()
    assert asked == [True]
