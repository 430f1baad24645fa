"""Where everything lies, at any size of window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.gui.player.places import Places, in_window, on_full_screen

windows = st.tuples(st.integers(960, 3_840), st.integers(640, 2_160))
screens = st.tuples(st.integers(960, 3_840), st.integers(640, 2_160))


def check(places: Places, width: int, height: int) -> None:
    """Nothing over anything else, nothing outside."""
    stage, band = places.stage, places.band
    assert places.band_rect.bottom() == height - 1 and places.band_rect.top() == stage.floor
    assert stage.ring.bottom() < stage.floor and stage.ring.right() < width
    assert stage.side.bottom() < stage.ring.top() and stage.side.top() >= 0
    assert not stage.words.intersects(stage.ring)
    assert stage.words.bottom() < stage.floor and stage.words.width() > 0.3 * width
    rows = (band.cue, band.action, band.track)
    for row in rows:
        assert row.left() >= 0 and row.right() < width
        assert row.top() >= 0 and row.bottom() < places.band_rect.height()
    assert not band.cue.intersects(band.action)
    assert max(band.cue.bottom(), band.action.bottom()) < band.track.top() + 10


@given(windows)
def test_in_a_window_everything_has_its_room(size: tuple[int, int]) -> None:
    """From the smallest window on."""
    places = in_window(*size)
    check(places, *size)
    assert places.band.controls.top() >= places.band.track.bottom()
    assert places.band.controls.bottom() < places.band_rect.height()


@given(screens)
def test_on_a_full_screen_too(size: tuple[int, int]) -> None:
    """And what floats over the stage keeps clear of the ring and the band."""
    places = on_full_screen(*size)
    check(places, *size)
    assert not places.floating.intersects(places.stage.ring)
    assert not places.floating.intersects(places.band_rect)
    assert places.floating.left() >= 0


def test_the_usual_window_is_as_drawn() -> None:
    """The figures of the design at 1200 x 800."""
    stage = in_window(1200, 800).stage
    assert (stage.floor, stage.ring.width(), stage.scale) == (560, 340, 1.0)
    assert (stage.centre.x(), stage.centre.y()) == (928, 346)
    assert (stage.side.top(), stage.side.height()) == (84, 66)


@pytest.mark.parametrize("size", [(1920, 1080), (2560, 1440)])
def test_the_full_screen_is_larger_in_proportion(size: tuple[int, int]) -> None:
    """560 of 1080 for the ring, on any large screen."""
    stage = on_full_screen(*size).stage
    assert stage.ring.width() == pytest.approx(560 * min(size[0] / 1920, size[1] / 1080), abs=1)


@given(screens)
def test_a_larger_screen_shows_nothing_smaller(size: tuple[int, int]) -> None:
    """Ring, side and name grow with the screen, and never fall below what is read at three metres."""
    width, height = size
    stage, larger = on_full_screen(width, height).stage, on_full_screen(width + 200, height + 200).stage
    assert larger.ring_scale >= stage.ring_scale
    assert larger.side_scale >= stage.side_scale
    assert larger.title_scale >= stage.title_scale
