"""The light at the edge: at each change, if one likes, and never fast enough to do harm."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer

from stretchtimer.gui.player.edge_flash import LIT_MS, EdgeFlash, may_flash
from stretchtimer.gui.theme.theme import Theme
from tests.gui.player.conftest import SetUp
from tests.gui.player.stage import Stage

SECOND_MS = 1_000


def light(stage: Stage) -> EdgeFlash:
    """The light of a page, wanted."""
    stage.page.want_flash(True)
    return stage.page.live.flash


@given(st.lists(st.integers(0, 600), max_size=60))
def test_there_are_never_more_than_three_in_a_second(gaps: list[int]) -> None:
    """However quickly things change."""
    now_ms, lit = 0, []
    for gap in gaps:
        now_ms += gap
        if may_flash(lit[-1] if lit else None, now_ms):
            lit.append(now_ms)
    assert all(sum(start <= at_ms < start + SECOND_MS for at_ms in lit) <= 3 for start in lit)


def test_each_change_lights_up_once(set_up: SetUp) -> None:
    """At the start of the hold, and dark again a moment later."""
    stage = set_up()
    flash = light(stage)
    stage.after(9)
    assert flash.isHidden()
    stage.after(1)
    assert flash.isVisible() and flash.geometry() == stage.page.live.rect()
    timer = flash.findChild(QTimer)
    assert timer.isActive() and timer.interval() == LIT_MS
    timer.timeout.emit()
    assert flash.isHidden()


def test_it_is_off_until_it_is_wanted(set_up: SetUp) -> None:
    """Nothing lights up by itself."""
    stage = set_up().after(10)
    assert stage.page.live.flash.isHidden()


def test_with_still_figures_nothing_flashes(set_up: SetUp, theme: Theme) -> None:
    """Who wants no motion wants no flashes."""
    stage = set_up()
    flash = light(stage)
    theme.take(skin=2, still=True)
    assert stage.after(10).kind == "hold" and flash.isHidden()


def test_skipping_quickly_does_not_flicker(set_up: SetUp) -> None:
    """Two changes at once are one light."""
    stage = set_up()
    flash = light(stage)
    stage.after(10)
    flash.hide()
    stage.press(Qt.Key.Key_N)
    assert stage.kind == "switch" and flash.isHidden()


def test_only_the_edge_is_covered(set_up: SetUp) -> None:
    """What is to be read stays as it is, and every click goes through."""
    stage = set_up()
    flash = light(stage)
    stage.after(10)
    assert not flash.mask().contains(flash.rect().center())
    assert flash.mask().contains(flash.rect().topLeft())
    assert flash.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
