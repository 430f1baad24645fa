"""The session laid out on a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.gui.timeline.track import Track
from stretchtimer.routine.model import Routine, Step
from stretchtimer.timeline.compiling import compile_routine
from tests.routines import bike_step, calf_step, routine_of
from tests.strategies import routines

widths = st.floats(200, 4_000)


@given(routines, widths)
def test_blocks_stand_in_order_and_fill_the_line(routine: Routine, width: float) -> None:
    """From the first pixel to the last, none over another."""
    track = Track(compile_routine(routine), width)
    assert track.blocks[0].left == 0
    assert track.blocks[-1].right == pytest.approx(width)
    for one, other in zip(track.blocks, track.blocks[1:], strict=False):
        assert one.width > 0 and one.right <= other.left + 1e-6
        assert one.end_ms == other.start_ms


@given(routines, widths, st.floats(0, 1))
def test_a_place_and_its_time_belong_together(routine: Routine, width: float, share: float) -> None:
    """There and back is the same place, as near as a millisecond can be."""
    timeline = compile_routine(routine)
    track = Track(timeline, width)
    t_ms = min(round(share * timeline.total_ms), timeline.total_ms - 1)
    assert abs(track.time_at(track.x_of(t_ms)) - t_ms) <= 1


@given(routines, widths, st.floats(-50, 5_000))
def test_every_place_has_a_time_inside_the_session(routine: Routine, width: float, x: float) -> None:
    """Also in the gaps, and beyond both ends."""
    timeline = compile_routine(routine)
    assert 0 <= Track(timeline, width).time_at(x) < timeline.total_ms


@given(routines, widths)
def test_later_is_never_further_left(routine: Routine, width: float) -> None:
    """The head only moves on."""
    timeline = compile_routine(routine)
    track = Track(timeline, width)
    places = [track.x_of(t_ms) for t_ms in range(0, timeline.total_ms + 1, max(timeline.total_ms // 50, 1))]
    assert places == sorted(places)


def test_a_gap_leads_to_what_comes_after_it() -> None:
    """A click between two blocks means the second."""
    timeline = compile_routine(routine_of(calf_step()))
    track = Track(timeline, 1_000)
    hold = track.blocks[1]
    assert track.segment_at(hold.right + 1) is timeline.segments[2]


def test_short_parts_can_be_seen_beside_long_ones() -> None:
    """Five seconds to switch beside ten minutes on the bike are still a dot."""
    track = Track(compile_routine(routine_of(bike_step(), calf_step())), 1_000)
    assert min(block.width for block in track.blocks) >= 7


@pytest.mark.parametrize("steps", [3, 40, 400, 4_000])
def test_however_long_the_routine_the_line_can_be_drawn(steps: int) -> None:
    """Finer detail gives way; at the worst, one block stands for all."""
    routine = routine_of(*[Step(calf_step().exercise, hold_ms=20_000)] * steps)
    timeline = compile_routine(routine)
    track = Track(timeline, 1_000)
    assert track.blocks[-1].right == pytest.approx(1_000)
    assert all(block.width >= 1 for block in track.blocks)
    assert abs(track.time_at(track.x_of(timeline.total_ms // 2)) - timeline.total_ms // 2) <= 1


def test_steps_have_their_names_from_end_to_end() -> None:
    """Each step once, over all its blocks."""
    track = Track(compile_routine(routine_of(bike_step(), calf_step())), 1_000)
    assert [(span.name, span.step_index) for span in track.spans] == [
        ("Cycle warm-up", 0),
        ("Calf wall stretch", 1),
    ]
    assert track.spans[0].left == 0 and track.spans[1].right == pytest.approx(1_000)
