"""The figures of all exercises that come with the app."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from math import dist

import pytest

from stretchtimer.figure import body
from stretchtimer.figure.angles import SIDES, View, overreaches
from stretchtimer.figure.curves import bounds
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.motion import Course
from stretchtimer.figure.shapes import Role
from stretchtimer.figure.skeleton import Points
from stretchtimer.figure.tempo import resting
from tests.figure.figures import EXERCISES, built_in

NAMES = sorted(built_in())
CM = 1 / 170  # in statures, of a body of 170 cm
STEPS = 240
BONES = (
    ("shoulderj", "elbow", body.UPPER_ARM, "upper_arm"),
    ("elbow", "wrist", body.FOREARM, "forearm"),
    ("knee", "ankle", body.SHANK, "shank"),
)
MAY_BE_LEFT_OUT = {
    "itb_cross_lean": {"wall"},  # for those of poor balance
    "leg_swing_front_back": {"wall"},  # a post stands for it: a wall would be kicked
    "neck_side_bend": {"chair"},  # the view ends above it
}


Moments = list[tuple[float, dict[str, float], Points]]


@pytest.fixture(params=NAMES, scope="module")
def figure(request: pytest.FixtureRequest) -> Figure:
    """Each figure in turn."""
    return built_in()[request.param]


@pytest.fixture(scope="module")
def moments(figure: Figure) -> Moments:
    """Its whole motion."""
    return looked_at(figure, STEPS)


def looked_at(figure: Figure, steps: int) -> Moments:
    """Progress, angles and points, `steps` times through the whole motion."""
    course = Course(figure)
    found = []
    for step in range(steps + 1):
        angles = course.angles(step / steps)
        found.append((step / steps, angles, course.points(step / steps, angles)))
    return found


def planted_at(figure: Figure, progress: float) -> frozenset[str]:
    """The points that are planted at that moment."""
    frames = figure.keyframes
    after = next((i for i, frame in enumerate(frames) if frame.at > progress), None)
    if after is None:
        return frames[-1].planted & (frames[0] if figure.motion is Motion.CYCLE else frames[-1]).planted
    return frames[after].planted & frames[max(after - 1, 0)].planted


def test_every_exercise_has_a_figure() -> None:
    """Not one is without."""
    assert sorted(path.stem for path in EXERCISES.glob("*.toml")) == sorted(NAMES)


def test_no_planted_hand_or_foot_slides(figure: Figure, moments: Moments) -> None:
    """Less than 1.5 cm on a body of 170 cm, from the moment it is planted until it is lifted."""
    since: dict[str, tuple[float, float]] = {}
    for progress, _, points in moments:
        held = planted_at(figure, progress)
        since = {name: place for name, place in since.items() if name in held}
        for name in held:
            x, y = points[name][0] + figure.belt * progress, points[name][1]
            start = since.setdefault(name, (x, y))
            assert dist(start, (x, y)) < 1.5 * CM, (name, progress)


def test_no_joint_bends_further_than_joints_go(figure: Figure, moments: Moments) -> None:
    """At no moment of the motion."""
    for progress, angles, _ in moments:
        assert list(overreaches(figure.view, angles)) == [], progress


def test_bones_keep_their_length(figure: Figure, moments: Moments) -> None:
    """Through the whole motion, planted or not; from the front they are drawn as long as the pose says."""
    slack = 1e-6 if figure.view is View.SIDE else 0.04
    for _, angles, points in moments:
        for side in SIDES:
            for start, end, length, part in BONES:
                drawn = length * angles[f"{side}_{part}_length"]
                found = dist(points[f"{side}_{start}"], points[f"{side}_{end}"])
                assert found == pytest.approx(drawn, rel=slack, abs=1e-6)


def test_the_motion_has_no_jump(figure: Figure, moments: Moments) -> None:
    """Looked at twice as finely, nothing moves much more than half as far."""

    def farthest(looks: Moments) -> float:
        pairs = pairwise(points for _, _, points in looks)
        return max(max(dist(a[name], b[name]) for name in a) for a, b in pairs)

    assert farthest(looked_at(figure, 2 * STEPS)) <= 0.6 * farthest(moments) + 0.3 * CM


def test_nothing_sinks_into_the_floor(figure: Figure, moments: Moments) -> None:
    """Seen from the side, no part of the body is more than 1.5 cm under it."""
    if figure.view is View.FRONT or not figure.floor:
        return
    for progress, _, points in moments:
        assert min(y for _, y in points.values()) > -1.5 * CM, progress


def test_the_whole_motion_stays_in_the_picture(figure: Figure) -> None:
    """No limb is cut off at any moment, in a square, a wide and a high picture."""
    mannequin = Mannequin(figure)
    for width, height in ((300, 300), (420, 200), (200, 420)):
        stage = mannequin.stage(width, height)
        for step in range(6):
            frame = mannequin.frame(step / 5, stage)
            limbs = [s for s in frame.shapes if s.role in (Role.NEAR_LIMB, Role.FAR_LIMB, Role.HEAD)]
            left, top, right, _ = bounds(tuple(part for shape in limbs for part in shape.path))
            assert left >= 0
            assert right <= width
            assert top >= 0


def test_something_glows_and_its_label_has_a_place(figure: Figure) -> None:
    """The resting picture shows what is worked, inside the picture."""
    mannequin = Mannequin(figure)
    frame = mannequin.frame(resting(figure), mannequin.stage(300, 300))
    assert frame.spots
    for spot in frame.spots:
        assert 0 < spot.at[0] < 300
        assert 0 < spot.at[1] < 300


@pytest.mark.parametrize("name", NAMES)
def test_a_sided_exercise_works_one_side(name: str) -> None:
    """And the muscle glows on that side; an exercise for both is never mirrored."""
    told = tomllib.loads((EXERCISES / f"{name}.toml").read_text(encoding="utf-8"))
    figure = built_in()[name]
    assert bool(figure.works) is told["sided"]
    if figure.works:
        assert {light.side for light in figure.muscles} == {figure.works}


@pytest.mark.parametrize("name", NAMES)
def test_what_an_exercise_needs_is_in_the_picture(name: str) -> None:
    """A wall, a chair, a doorway, a mat, a strap, a step, a bed or a machine."""
    told = tomllib.loads((EXERCISES / f"{name}.toml").read_text(encoding="utf-8"))
    kinds = {prop.kind for prop in built_in()[name].props}
    shown = {"wall", "chair", "doorway", "mat", "strap", "step", "bike", "elliptical", "rower"}
    wanted = {thing for thing in told.get("equipment", ()) if thing in shown} - MAY_BE_LEFT_OUT.get(
        name, set()
    )
    assert wanted <= kinds


def test_contract_relax_figures_tell_their_phases() -> None:
    """Ease in, push, let go, stretch: how far each goes."""
    for name in ("pnf_hamstring", "pnf_calf"):
        assert len(built_in()[name].phases) == 4


def test_every_figure_says_what_is_seen(figure: Figure) -> None:
    """One sentence, for those who do not see it."""
    assert figure.shows.endswith(".")
    assert len(figure.shows) < 130
