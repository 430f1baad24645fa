"""What a frame is made of."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.figure.angles import View
from stretchtimer.figure.curves import bounds
from stretchtimer.figure.definition import Figure, Highlight, Motion
from stretchtimer.figure.mannequin import Frame, Mannequin
from stretchtimer.figure.muscles.names import MUSCLES
from stretchtimer.figure.palette import TOKENS
from stretchtimer.figure.scene import Mood
from stretchtimer.figure.shapes import Fill, Ink, Role, Shape
from tests.figure.figures import built_in, made, posed
from tests.figure.strategies import any_poses, side_poses

VIEWS = st.sampled_from(list(View))


def frame_of(figure: Figure, progress: float = 1.0, size: float = 300, mood: Mood | None = None) -> Frame:
    """One frame on a square stage."""
    mannequin = Mannequin(figure)
    return mannequin.frame(progress, mannequin.stage(size, size), mood or Mood())


def inks(fill: Fill) -> list[Ink]:
    """Every colour of a fill."""
    return [fill] if isinstance(fill, Ink) else [ink for _, ink in fill.stops]


def roles(shapes: tuple[Shape, ...]) -> list[Role]:
    """What the shapes are, in their order."""
    return [shape.role for shape in shapes]


def numbers(frame: Frame) -> list[float]:
    """Every coordinate of a frame."""
    return [value for shape in frame.still + frame.shapes for outline in shape.path for value in outline]


@settings(max_examples=60)
@given(VIEWS.flatmap(lambda view: st.tuples(st.just(view), any_poses(view))), st.floats(0, 1))
def test_any_pose_a_file_may_hold_can_be_drawn(
    given_pose: tuple[View, dict[str, float]], glow: float
) -> None:
    """However odd, it gives shapes of finite numbers."""
    view, pose = given_pose
    frame = frame_of(posed(view, pose), mood=Mood(glow, 1.0))
    assert all(isfinite(value) for value in numbers(frame))


@settings(max_examples=40)
@given(side_poses())
def test_a_person_from_the_side_has_all_parts_in_order(pose: dict[str, float]) -> None:
    """Far limbs first, then trunk, near leg, head and near arm."""
    drawn = [role for role in roles(frame_of(posed(View.SIDE, pose)).shapes) if role is not Role.SHADOW]
    firsts = list(dict.fromkeys(drawn))
    assert firsts == [Role.FAR_LIMB, Role.TORSO, Role.NEAR_LIMB, Role.HEAD]
    assert drawn[-1] is Role.NEAR_LIMB


@pytest.mark.parametrize(
    ("muscle", "view"), [(name, view) for name in MUSCLES for view in sorted(MUSCLES[name])]
)
def test_every_muscle_glows_where_it_can_be_seen(muscle: str, view: View) -> None:
    """On the body, with a halo, and a place for its label; matte ones have no halo."""
    figure = made(view.value, muscle=[{"name": muscle, "side": "right"}])
    hot, matte = frame_of(figure), frame_of(figure, mood=Mood(glow=0.1))
    assert Role.MUSCLE in roles(hot.shapes)
    assert Role.GLOW in roles(hot.shapes)
    assert Role.GLOW not in roles(matte.shapes)
    (spot,) = hot.spots
    assert spot.muscle == muscle
    left, top, right, bottom = bounds(tuple(part for shape in hot.shapes for part in shape.path))
    assert left < spot.at[0] < right
    assert top < spot.at[1] < bottom


@pytest.mark.parametrize("muscle", ["quadriceps", "tensor_fasciae_latae"])
def test_a_part_of_a_muscle_is_shorter_than_the_whole(muscle: str) -> None:
    """From where it begins to where it ends."""
    view = "front"

    def length(part: dict[str, object]) -> float:
        figure = made(view, muscle=[{"name": muscle, "side": "right"} | part])
        muscles = [shape for shape in frame_of(figure).shapes if shape.role is Role.MUSCLE]
        _, top, _, bottom = bounds(muscles[0].path)
        return bottom - top

    assert length({"part": [0.2, 0.5]}) < 0.6 * length({})


def test_small_pictures_show_no_fibres() -> None:
    """Where they could not be told apart."""
    figure = made(muscle=[{"name": "quadriceps"}])
    large, small = (roles(frame_of(figure, size=size).shapes).count(Role.MUSCLE) for size in (600, 96))
    assert (large, small) == (2, 1)


def test_what_stands_still_is_the_same_object_in_every_frame() -> None:
    """So that a painter may keep its picture; another stage has its own."""
    mannequin = Mannequin(built_in()["bike_warmup"])
    stage = mannequin.stage(300, 300)
    first, second = mannequin.frame(0.1, stage), mannequin.frame(0.6, stage)
    assert first.still is second.still
    assert first.shapes != second.shapes
    assert mannequin.frame(0.1, mannequin.stage(200, 200)).still != first.still


@pytest.mark.parametrize("name", sorted(built_in()))
def test_every_colour_is_a_token_of_the_theme(name: str) -> None:
    """No colour is written into a shape."""
    frame = frame_of(built_in()[name], mood=Mood(pushing=True))
    used = [ink for shape in frame.still + frame.shapes for ink in inks(shape.fill)]
    assert {ink.token for ink in used} | {ink.to for ink in used if ink.to} <= set(TOKENS)
    assert all(0 <= ink.alpha <= 1.5 and 0 <= ink.amount <= 1 for ink in used)


def test_the_push_arrow_is_shown_while_pushing() -> None:
    """In that phase alone."""
    figure = built_in()["pnf_hamstring"]
    assert Role.HINT in roles(frame_of(figure, mood=Mood(pushing=True)).shapes)
    assert Role.HINT not in roles(frame_of(figure).shapes)


def test_a_close_view_fades_out_and_has_no_floor() -> None:
    """Into the colour of the ground it stands before."""
    frame = frame_of(built_in()["neck_side_bend"])
    assert frame.shapes[-1].role is Role.FADE
    assert Role.FLOOR not in roles(frame.still)


def test_a_breath_widens_the_shirt() -> None:
    """From either side."""
    for view in ("side", "front"):
        figure = made(view)
        empty, full = (frame_of(figure, mood=Mood(breath=breath)) for breath in (0.0, 1.0))
        assert empty.shapes != full.shapes


@pytest.mark.parametrize("layer", ["behind", "beside", "front", "foremost"])
def test_limbs_can_be_laid_behind_or_in_front(layer: str) -> None:
    """Every limb is drawn, wherever it lies."""
    layers = {f"{side}_{limb}": layer for side in ("right", "left") for limb in ("arm", "leg")}
    for view in ("side", "front"):
        assert len(frame_of(made(view, layers=layers)).shapes) > 12


def test_a_figure_without_muscles_or_props_is_a_person_on_a_floor() -> None:
    """The least there can be."""
    frame = frame_of(made())
    assert roles(frame.still) == [Role.FLOOR, Role.SHADOW]
    assert frame.spots == ()


def test_the_near_limb_of_a_cycle_shows_no_seam() -> None:
    """The last frame of a turn is the first of the next."""
    figure = posed(View.SIDE, {"r_hip": 30}, {"r_hip": -20}, {"l_hip": 30}, motion=Motion.CYCLE)
    assert frame_of(figure, 0.0).shapes == frame_of(figure, 1.0).shapes


def test_far_muscles_can_glow_too() -> None:
    """On the other leg, where a figure says so."""
    figure = made(muscle=[{"name": "gastrocnemius", "side": "left"}])
    assert figure.muscles == (Highlight("gastrocnemius", "l"),)
    assert Role.GLOW in roles(frame_of(figure).shapes)
