"""How a figure moves, chosen as people say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Motion
from stretchtimer.figure.posing.moving import BREATH_S, Moves, moves_in, moves_of, with_moves, with_period
from tests.figure.posing.poses import EXERCISES, figure_of, first, table_of

IDS = sorted(path.stem for path in EXERCISES.glob("*.toml"))


@given(st.sampled_from(IDS), st.lists(st.sampled_from(Moves), min_size=1, max_size=4))
def test_any_figure_can_be_made_to_move_in_any_way(id_: str, ways: list[Moves]) -> None:
    """One way after the other, and its poses stay, but for the breath."""
    table = table_of(id_)
    before = figure = figure_of(table)
    for moves in ways:
        if moves not in moves_in(figure.view):
            continue
        table = with_moves(table, figure, moves)
        figure = figure_of(table)
        assert moves_of(figure) is moves
    for frame, old in zip(figure.keyframes, before.keyframes, strict=True):
        rest = {name: angle for name, angle in old.angles.items() if name != "breath"}
        assert {name: frame.angles[name] for name in rest} == pytest.approx(rest)


def test_a_cycle_leaves_time_for_the_way_back_to_its_first_pose() -> None:
    """Of two poses the second is half-way round; in a hold it is the end again."""
    table = first()
    cycle = with_moves(table, figure_of(table), Moves.CYCLE)
    figure = figure_of(cycle)
    assert [frame.at for frame in figure.keyframes] == [0, 0.5]
    assert figure.period_ms == 2_000
    assert with_moves(cycle, figure, Moves.HOLD)["keyframe"][1]["at"] == 1


def test_breathing_lifts_the_belly_and_goes_slowly() -> None:
    """Six breaths a minute; the belly lies again when it moves in another way."""
    table = first()
    breathing = with_moves(table, figure_of(table), Moves.BREATHING)
    figure = figure_of(breathing)
    assert [frame.angles["breath"] for frame in figure.keyframes] == [0, 1]
    assert (figure.motion, figure.period_ms) == (Motion.SWING, BREATH_S * 1_000)
    swing = figure_of(with_moves(breathing, figure, Moves.SWING))
    assert [frame.angles["breath"] for frame in swing.keyframes] == [0, 0]
    assert swing.period_ms == 2_000
    assert Moves.BREATHING not in moves_in(View.FRONT)


def test_the_tempo_is_written_as_people_write_it() -> None:
    """Whole seconds without a point; it stays when the way of moving changes."""
    table = first(motion=Motion.SWING)
    assert with_period(table, 3.0)["period"] == 3
    slow = with_period(table, 1.5)
    figure = figure_of(slow)
    assert figure.period_ms == 1_500
    assert with_moves(slow, figure, Moves.CYCLE)["period"] == 1.5
    assert with_moves(slow, figure, Moves.SWING) == slow
