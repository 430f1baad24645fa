"""Every command of a session, by key and by button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stretchtimer.gui.player.hearing import Heard
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
    ("key", "chosen"),
    [
        (Key.Key_M, [("mute", True), ("mute", False)]),
        (Key.Key_V, [("voice", False), ("voice", True)]),
        (Key.Key_B, [("beat", True), ("beat", False)]),
    ],
)
def test_sound_voice_and_beat_go_off_and_on(
    set_up: SetUp, key: Qt.Key, chosen: list[tuple[str, bool]]
) -> None:
    """The page tells what is wanted; the buttons show what is."""
    stage, told = set_up(routine_of(bike_step(), calf_step())), []
    stage.page.setting_chosen.connect(lambda *choice: told.append(choice))
    stage.press(key).press(key)
    assert told == chosen


def test_where_nothing_beats_no_beat_is_offered(set_up: SetUp) -> None:
    """A routine of holds has neither the button nor its key."""
    stage, told = set_up(), []
    stage.page.setting_chosen.connect(lambda *choice: told.append(choice))
    stage.press(Key.Key_B)
    assert told == [] and stage.page.live.top.hearing.beat.isHidden()


def test_what_is_heard_can_be_shown_without_telling(set_up: SetUp) -> None:
    """At the start of a session the buttons take up the settings."""
    stage, told = set_up(), []
    stage.page.setting_chosen.connect(lambda *choice: told.append(choice))
    stage.page.show_heard(Heard(sound=False, volume=35))
    hearing = stage.page.live.top.hearing
    assert (hearing.sound.isChecked(), hearing.voice.isChecked(), hearing.volume.value()) == (False, True, 35)
    assert hearing.sound.accessibleName() == "Sound is off" and told == []


def test_the_volume_is_turned_with_the_mouse(set_up: SetUp) -> None:
    """In the middle of the slider: half; who turns it while it is silent wants to hear it."""
    stage, told = set_up(), []
    stage.page.setting_chosen.connect(lambda *choice: told.append(choice))
    slide = stage.page.live.top.hearing.volume
    QTest.mouseClick(slide, Qt.MouseButton.LeftButton, pos=slide.rect().center())
    assert told == [("volume", 50)]
    stage.page.show_heard(Heard(sound=False, volume=50))
    QTest.mouseClick(slide, Qt.MouseButton.LeftButton, pos=slide.rect().topRight())
    assert told[1:] == [("volume", 100), ("mute", False)]


def test_arrows_turn_the_volume_while_it_has_the_keyboard(set_up: SetUp) -> None:
    """They do not jump in the session then."""
    stage, told = set_up().after(15), []
    stage.page.setting_chosen.connect(lambda *choice: told.append(choice))
    stage.page.live.top.hearing.volume.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Key.Key_Right)
    assert told == [("volume", 85)] and stage.place == ("hold", "right", 5)


@pytest.mark.parametrize(
    ("press", "effort"),
    [
        (lambda stage: stage.press(Key.Key_Plus), 4),
        (button(lambda page: page.live.controls.harder), 4),
        (lambda stage: stage.press(Key.Key_Minus), 2),
    ],
)
def test_plus_and_minus_move_the_effort_on_the_bike(set_up: SetUp, press: Press, effort: int) -> None:
    """Up to the next level of the ramp; below the easiest there is none. The time stays as it is."""
    stage = set_up(routine_of(bike_step(), calf_step())).after(15)
    left_ms = stage.running.now.remaining_ms
    press(stage)
    shown = stage.page.live.guide.guidance
    assert shown is not None and shown.effort is not None and shown.effort.level == effort
    assert stage.running.now.remaining_ms == left_ms


def test_easier_and_harder_stand_where_time_does_elsewhere(set_up: SetUp) -> None:
    """Each only as far as the ramp goes, and only on the bike."""
    stage = set_up(routine_of(bike_step(), calf_step())).after(15)
    controls = stage.page.live.controls
    assert controls.more.isHidden() and controls.harder.isEnabled() and not controls.easier.isEnabled()
    stage.press(Key.Key_Plus)
    assert not controls.harder.isEnabled() and controls.easier.isEnabled()
    stage.press(Key.Key_N).press(Key.Key_Return)
    assert stage.kind == "hold" and controls.harder.isHidden() and not controls.more.isHidden()


def test_t_gives_more_time_on_the_bike(set_up: SetUp) -> None:
    """There plus and minus are for the effort; in a hold T does nothing."""
    stage = set_up(routine_of(bike_step(), calf_step())).after(15)
    left_ms = stage.running.now.remaining_ms
    assert stage.press(Key.Key_T).running.now.remaining_ms == left_ms + 10_000
    stage.press(Key.Key_N).press(Key.Key_Return).press(Key.Key_T)
    assert stage.running.now.segment.duration_ms == 20_000


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
